// One thing at a time is chosen: the picture, the outline and the panel say the same of it.

function choose(n, { open = false, tree = true, swift = false } = {}) {
  if (n === undefined || !things[n]) return;
  const at = presenting() ? state.picture : pictureWith(n);
  state.chosen = n;
  if (open || !byId('panel').hidden) fillPanel(n);
  if (at !== state.picture) {
    turnTo(at);
    goTo(placeOfAll(n), true);
  }
  paint();
  if (!presenting()) bringIntoView(n, swift);
  if (tree) reveal(n);
  remember(`#${things[n].at}`);
}

// The view of a thing with what it touches, as far as that can be read; else of the thing alone.
function placeOfAll(n) {
  const thing = things[n];
  const near = isClaim(n) ? thing.about : [thing.to, ...(thing.of || [])];
  const views = [[n, ...near], [n]].map((scene) => viewOf(around(scene) || pictureNow().area, 0.9));
  return views[0].k >= 0.8 * FAR ? views[0] : views[1];
}

function unchoose() {
  if (state.chosen === undefined) return;
  state.chosen = undefined;
  byId('panel').hidden = true;
  paint();
  remember('#');
}

function remember(hash) {
  if (presenting()) return;
  try {
    history.replaceState(null, '', hash);
  } catch {
    // Some browsers do not let a file change its address; then the page works, and cannot be linked into.
  }
}

// The nearest thing in a direction, by distance and by how far off the way it lies.
function nextTo(n, dx, dy) {
  const { boxes } = pictureNow();
  const middle = (box) => [box.x + box.w / 2, box.y + box.h / 2];
  const [x, y] = boxes.has(n) ? middle(boxes.get(n)) : [view.x, view.y + stage.clientHeight / 2 / view.k];
  let best;
  for (const [other, box] of boxes) {
    if (other === n || !isClaim(other)) continue;
    const [ox, oy] = middle(box);
    const along = (ox - x) * dx + (oy - y) * dy;
    const off = Math.abs((ox - x) * dy) + Math.abs((oy - y) * dx);
    if (along > 1 && (best === undefined || along + 2 * off < best[0])) best = [along + 2 * off, other];
  }
  return best && best[1];
}
