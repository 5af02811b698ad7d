// Which things are dimmed, found, chosen or not yet shown.

// What lies behind the folds: reached from them, and not in another way from what nothing builds on.
function foldedAway() {
  const cut = new Set(state.folded);
  const away = spread([...cut].flatMap(below), new Set());
  if (!away.size) return away;
  const starts = things.map((_, n) => n).filter((n) => !away.has(n));
  const kept = spread(starts, cut);
  return new Set([...away].filter((n) => !kept.has(n)));
}

const below = (n) => (isClaim(n) ? things[n].about : [...(things[n].of || []), ...things[n].about]);

function spread(starts, stops) {
  const seen = new Set(starts);
  const waiting = [...starts];
  while (waiting.length) {
    const n = waiting.pop();
    if (stops.has(n)) continue;
    for (const other of below(n)) if (!seen.has(other)) { seen.add(other); waiting.push(other); }
  }
  return seen;
}

// How many inferences lie between each thing and the theses, or what serves no argument.
function depths() {
  const found = new Map();
  const top = things.map((_, n) => n).filter((n) => things[n].thesis);
  const starts = top.length ? top : things.map((_, n) => n).filter((n) => isClaim(n) && !things[n].serves.length);
  let row = starts;
  starts.forEach((n) => found.set(n, 0));
  while (row.length) {
    const next = [];
    for (const n of row) {
      for (const other of below(n)) {
        if (found.has(other)) continue;
        found.set(other, found.get(n) + (isClaim(n) ? 1 : 0));
        next.push(other);
      }
    }
    row = next;
  }
  return found;
}

function dimmed() {
  const away = foldedAway();
  const deep = state.depth ? depths() : undefined;
  const dim = new Set();
  things.forEach((thing, n) => {
    const tooDeep = deep && (deep.get(n) ?? Infinity) > state.depth;
    if (away.has(n) || tooDeep || (isClaim(n) ? !claimWanted(thing) : !argumentWanted(thing))) dim.add(n);
  });
  things.forEach((thing, n) => {
    if (isClaim(n) || dim.has(n)) return;
    const premises = thing.of || [];
    if ((premises.length && premises.every((one) => dim.has(one))) || dim.has(thing.to)) dim.add(n);
  });
  return dim;
}

const claimWanted = (thing) => !state.sides.has(thing.side ?? 'n')
  && (state.topic === '' || String(thing.topic ?? '') === state.topic)
  && (state.status === '' || thing.status === state.status);
const argumentWanted = (thing) => !state.relations.has(thing.does);

let painting = 0;

// Soon, and once, however often it is asked for before.
function paintSoon() {
  if (!painting) painting = requestAnimationFrame(() => { painting = 0; paint(); });
}

function paint() {
  const dim = dimmed();
  const shown = presenting() ? shownNow() : undefined;
  const now = shown && brightNow();
  const picture = pictureNow();
  const chosen = state.chosen;
  stage.classList.toggle('searching', Boolean(state.hits && !shown));
  for (const [n, group] of picture.groups) {
    const list = group.classList;
    list.toggle('dim', dim.has(n));
    list.toggle('off', Boolean(shown && !shown.has(n)));
    list.toggle('past', Boolean(now && !now.has(n)));
    list.toggle('hit', Boolean(state.hits && state.hits.has(n)));
    list.toggle('chosen', n === chosen);
    list.toggle('troubled', Boolean(findingsShown() && things[n].found.length));
    list.toggle('folded', state.folded.has(n));
    if (state.judged && things[n].status && !group.querySelector('.badge')) group.append(badge(n, picture.boxes.get(n)));
  }
  stage.classList.toggle('judged', state.judged);
  for (const { group, tail, head } of picture.lines) {
    const list = group.classList;
    list.toggle('dim', dim.has(tail) || dim.has(head));
    list.toggle('off', Boolean(shown && !(shown.has(tail) && shown.has(head))));
    list.toggle('past', Boolean(now && !(now.has(tail) && now.has(head))));
    list.toggle('lit', tail === chosen || head === chosen);
  }
  dimOutline(dim);
  requestAnimationFrame(() => drawSmall(dim, shown));
}

function fold(n) {
  if (!below(n).length) return;
  if (!state.folded.delete(n)) state.folded.add(n);
  say(state.folded.has(n) ? `Folded: ${nameOf(n)}` : `Unfolded: ${nameOf(n)}`);
  paint();
  if (state.chosen === n) fillPanel(n);
}
