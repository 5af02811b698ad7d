// The presentation: the same picture with a camera. What is not yet shown is invisible and keeps its place.

let talk; // { kind: 'steps' | 'replay', list, at, away, black } while presenting; the step after the last is the whole map

const presenting = () => talk;
const stepNow = () => talk.list[talk.at];
const atEnd = () => talk.at >= talk.list.length;

function startTalk(kind = 'steps', at = 0) {
  talk = { kind, list: model[kind], at: clamp(at, 0, model[kind].length), away: undefined, black: false };
  document.body.classList.add('presenting');
  byId('bar').hidden = false;
  panel.hidden = true;
  state.chosen = undefined;
  turnTo(0);
  showStep(true);
  stage.focus({ preventScroll: true });
}

function endTalk() {
  const last = talk.away ?? (atEnd() ? undefined : focusOf(stepNow()));
  blacken(false);
  talk = undefined;
  document.body.classList.remove('presenting');
  byId('bar').hidden = true;
  panel.hidden = true;
  remember('#');
  if (byId('jump').open) byId('jump').close();
  paint();
  if (last !== undefined) choose(last, { swift: true });
  else showFirst();
  tellSpeaker();
}

// All that the steps up to now have shown; an argument also when its target and one of its premises are there.
function shownNow() {
  if (atEnd() || talk.overview) return new Set(things.keys());
  const shown = new Set(talk.list.slice(0, talk.at + 1).flatMap((step) => step.show || []));
  if (talk.away !== undefined) shown.add(talk.away);
  let grown = true;
  while (grown) {
    grown = false;
    things.forEach((thing, n) => {
      if (isClaim(n) || shown.has(n) || !shown.has(thing.to)) return;
      if ((thing.of || []).some((premise) => shown.has(premise))) { shown.add(n); grown = true; }
    });
  }
  return shown;
}

const focusOf = (step) => step.focus ?? (step.show || [])[0];

// What the camera holds: what appears, what is looked at, and what that bears on.
function sceneOf(step) {
  const focus = focusOf(step);
  const scene = new Set([...(step.show || []), ...(focus === undefined ? [] : [focus])]);
  if (focus !== undefined && !isClaim(focus)) {
    scene.add(things[focus].to);
    (things[focus].of || []).forEach((premise) => scene.add(premise));
  }
  return [...scene];
}

// The argument in which a claim is a premise, and what that bears on, where they are shown.
function servedBy(focus) {
  if (focus === undefined || !isClaim(focus)) return [];
  const shown = shownNow();
  return things[focus].serves.filter((n) => shown.has(n)).flatMap((n) => [n, things[n].to]);
}

const READABLE = 0.5;
const closest = () => clamp(Math.min(stage.clientWidth / 900, stage.clientHeight / 480), 0.8, 2.2);

function stepView() {
  if (atEnd() || talk.overview) return viewOf(pictureNow().area, 1.25);
  if (talk.away !== undefined) return viewOf(around([talk.away, ...things[talk.away].about]) || pictureNow().area, closest());
  return legible(scenesOf(stepNow()));
}

// The widest of the scenes that can still be read from the back row, else the narrowest.
function legible(scenes) {
  const views = scenes.map((scene) => viewOf(around(scene) || pictureNow().area, closest()));
  const found = views.find((one) => one.k >= READABLE);
  return found || viewOf(around(scenes[scenes.length - 1].slice(0, 1)) || pictureNow().area, READABLE * 1.5);
}

function scenesOf(step) {
  const focus = focusOf(step);
  const scene = sceneOf(step);
  if (focus === undefined) return [scene];
  const premises = things[focus].of || [];
  return [[...scene, ...servedBy(focus)], scene, [focus, things[focus].to, ...premises], [focus, ...premises]];
}

const stepZoom = () => (talk ? stepView().k * 1.05 : 0);

function showStep(swift = false) {
  const step = atEnd() ? undefined : stepNow();
  state.chosen = step && talk.away === undefined ? focusOf(step) : talk.away;
  if (!step && talk.away === undefined) state.chosen = undefined;
  paint();
  goTo(stepView(), swift);
  fillBar();
  tellSpeaker();
  say(step ? `Step ${talk.at + 1} of ${talk.list.length}. ${step.title || ''} ${(step.show || []).map(nameOf).join('; ')}` : 'The whole map');
  if (talk.kind === 'steps') rememberStep();
}

function rememberStep() {
  try {
    history.replaceState(null, '', `#step-${talk.at + 1}`);
  } catch {
    // See `remember`.
  }
}

function advance(by) {
  panel.hidden = true;
  if (talk.black) return blacken(false);
  if (talk.away !== undefined || talk.overview) return comeBack();
  const at = clamp(talk.at + by, 0, talk.list.length);
  if (at === talk.at) return undefined;
  talk.at = at;
  return showStep();
}

function comeBack() {
  talk.away = undefined;
  talk.overview = false;
  showStep();
}

function jumpTo(n) {
  byId('jump').close();
  talk.away = n;
  talk.overview = false;
  showStep();
}

function blacken(black) {
  if (talk) talk.black = black;
  byId('black').hidden = !black;
}

function changeKind() {
  const kind = talk.kind === 'steps' ? 'replay' : 'steps';
  const kept = talk.kept || 0;
  const now = talk.at;
  startTalk(kind, kept);
  talk.kept = now;
}

function fillBar() {
  const step = atEnd() ? undefined : stepNow();
  const count = step ? `${talk.at + 1} / ${talk.list.length}` : 'The whole map';
  const title = talk.away === undefined ? (step && step.title) || '' : nameOf(talk.away);
  const done = make('div', { class: 'done' });
  done.style.width = `${(100 * Math.min(talk.at + 1, talk.list.length)) / Math.max(1, talk.list.length)}%`;
  fill(
    byId('bar'),
    make('div', { class: 'progress', 'aria-hidden': 'true' }, done),
    button('‹', () => advance(-1), { 'aria-label': 'Step back', disabled: talk.at === 0 && talk.away === undefined }),
    make('span', { class: 'count' }, count),
    button('›', () => advance(1), { 'aria-label': 'Next step', disabled: atEnd() && talk.away === undefined && !talk.overview }),
    words(title, 'span', { class: 'title' }),
    talk.away !== undefined && button('Back to the step', comeBack),
    make('span', { class: 'spring' }),
    button('Go to…', openJump),
    button('Whole', toggleOverview, { 'aria-pressed': String(Boolean(talk.overview)) }),
    button(talk.kind === 'steps' ? 'Replay' : 'Steps', changeKind, { title: 'The debate by its dates, or the steps' }),
    button('Speaker', openSpeaker),
    button('End', endTalk),
  );
}

function toggleOverview() {
  talk.overview = !talk.overview;
  talk.away = undefined;
  showStep();
}

function openJump() {
  const dialog = byId('jump');
  const field = make('input', { type: 'search', 'aria-label': 'Go to a claim or argument', placeholder: 'Go to a claim or argument', autocomplete: 'off' });
  const list = make('ol', { class: 'hits' });
  field.addEventListener('input', () => searchFor(field.value, list, jumpTo));
  listKeys(field, list);
  dialog.replaceChildren(field, list, button('Close', () => dialog.close()));
  dialog.showModal();
  field.focus();
}
