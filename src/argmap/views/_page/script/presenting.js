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
  byId('tray').hidden = true;
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
  const moment = `${talk.kind} ${talk.at} ${talk.away} ${talk.overview || atEnd()}`;
  if (talk.moment !== moment || talk.of !== things) Object.assign(talk, { moment, of: things, shown: shownAt() });
  return talk.shown;
}

function shownAt() {
  if (atEnd() || talk.overview) return new Set(things.keys());
  const waiting = talk.list.slice(0, talk.at + 1).flatMap((step) => step.show || []);
  if (talk.away !== undefined) waiting.push(talk.away);
  const shown = new Set();
  while (waiting.length) {
    const n = waiting.pop();
    if (shown.has(n)) continue;
    shown.add(n);
    for (const other of [...things[n].serves, ...things[n].about]) {
      if (!shown.has(other) && shown.has(things[other].to) && (things[other].of || []).some((premise) => shown.has(premise))) waiting.push(other);
    }
  }
  return shown;
}

const titleOf = (step) => step.title || (focusOf(step) === undefined ? '' : nameOf(focusOf(step)));
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

// What a step is about stands out from what was shown before: its scene, and the arguments within it.
function brightNow() {
  if (atEnd() || talk.overview || talk.away !== undefined) return undefined;
  const bright = new Set(scenesOf(stepNow())[0]);
  for (const n of shownNow()) {
    if (!isClaim(n) && bright.has(things[n].to) && (things[n].of || []).some((premise) => bright.has(premise))) bright.add(n);
  }
  return bright;
}

// The argument in which a claim is a premise, and what that bears on, where they are shown.
function servedBy(focus) {
  if (focus === undefined || !isClaim(focus)) return [];
  const shown = shownNow();
  return things[focus].serves.filter((n) => shown.has(n)).flatMap((n) => [n, things[n].to]);
}

// Pixels of a point of the picture at which the back row can read a claim.
const readable = () => clamp(stage.clientHeight / 1000, 0.6, 1.1);
const closest = () => clamp(Math.min(stage.clientWidth / 900, stage.clientHeight / 480), 0.8, 2.2);

function stepView() {
  if (atEnd() || talk.overview) return viewOf(pictureNow().area, 1.25);
  if (talk.away !== undefined) return viewOf(around([talk.away, ...things[talk.away].about]) || pictureNow().area, closest());
  return legible(scenesOf(stepNow()));
}

// The widest of the scenes that can still be read from the back row, else as much of the last as can be, nearest first.
function legible(scenes) {
  const seen = (scene) => viewOf(around(scene) || pictureNow().area, closest());
  const found = scenes.map(seen).find((one) => one.k >= readable());
  if (found) return found;
  const { boxes } = pictureNow();
  const [focus, ...near] = scenes[scenes.length - 2].filter((n) => boxes.has(n));
  if (focus === undefined) return seen([]);
  const far = (n) => Math.hypot(boxes.get(n).x - boxes.get(focus).x, boxes.get(n).y - boxes.get(focus).y);
  const held = [focus];
  for (const n of near.sort((a, b) => far(a) - far(b))) if (seen([...held, n]).k >= readable() * (held.length > 1 ? 1 : 0.6)) held.push(n);
  return seen(held);
}

// The claims of a step that its window does not hold: they are named, and led to.
function fillTray(step, held) {
  const inside = (box) => box && box.x >= held.x && box.y >= held.y && box.x + box.w <= held.x + held.w && box.y + box.h <= held.y + held.h;
  const hidden = step && talk.away === undefined && !talk.overview ? (step.show || []).filter((n) => isClaim(n) && !inside(pictureNow().boxes.get(n))) : [];
  byId('tray').hidden = !hidden.length;
  const most = narrow.matches ? 1 : 3;
  const more = hidden.length - most;
  fill(byId('tray'), 'Also new: ', hidden.slice(0, most).map((n) => button(shortened(nameOf(n), 60), () => jumpTo(n), { class: `side-${slotOf(n)}`, dir: 'auto' })), more > 0 && ` and ${more} more`);
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
  const held = stepView();
  const room = { w: stage.clientWidth / held.k, h: stage.clientHeight / held.k };
  goTo(held, swift);
  paint();
  fillTray(step, { ...held, ...room });
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
  const title = talk.away === undefined ? (step ? titleOf(step) : '') : nameOf(talk.away);
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
