// Where the reader looks: `x`, `y` is the upper left corner in the picture's points, `k` the pixels of one point.

const view = { x: 0, y: 0, k: 1 };
const FAR = 0.46; // below this, short names stand for texts
const CLOSEST = 4;
const stage = byId('pictures');
let frame = 0;
let gliding = 0;

const roomRight = () => (byId('panel').hidden || narrow.matches ? 0 : byId('panel').offsetWidth + 16);
const CONTROLS = 56; // pixels of the lower edge on which the controls of the zoom lie
const roomBelow = () => (byId('panel').hidden || !narrow.matches ? (talk ? 0 : CONTROLS) : byId('panel').offsetHeight);
const clamp = (number, least, most) => Math.min(most, Math.max(least, number));

function leastZoom() {
  const area = pictureNow().area;
  return Math.min(0.25, 0.7 * Math.min(stage.clientWidth / area.w, stage.clientHeight / area.h));
}

function look() {
  if (frame) return;
  frame = requestAnimationFrame(() => { frame = 0; show(); });
}

function show() {
  const picture = pictureNow();
  const wide = stage.clientWidth / view.k;
  const high = stage.clientHeight / view.k;
  picture.svg.setAttribute('viewBox', `${view.x.toFixed(2)} ${view.y.toFixed(2)} ${wide.toFixed(2)} ${high.toFixed(2)}`);
  suit(picture, { x: view.x, y: view.y, w: wide, h: high });
  cull(picture, wide, high);
  byId('zoom-level').textContent = `${Math.round(view.k * 100)} %`;
  showSmall();
}

// Texts where they can be read, else short names, in the part of the picture that is seen.
function suit(picture, seen) {
  if (view.k < FAR) nameBoxes(picture, seen);
  picture.svg.classList.toggle('from-far', view.k < FAR);
  raiseFlags(picture);
}

// Of a large picture only what lies in the window, or near it, is kept in the document; in a talk, what was shown.
// Browsers lay out whatever an SVG element holds at each change of its view, be it displayed or not.
const LARGE = 600;
const LARGE_IN_A_TALK = 150;

function cull(picture, wide, high) {
  if (picture.boxes.size < (talk ? LARGE_IN_A_TALK : LARGE)) {
    keepAll(picture);
    return;
  }
  const window = { x: view.x - wide / 3, y: view.y - high / 3, w: wide * 1.67, h: high * 1.67 };
  const near = (area) => overlap(area, window);
  const there = presenting() ? shownNow() : new Set(things.keys());
  for (const [n, box] of picture.boxes) keep(picture, picture.groups.get(n), near(box) && there.has(n));
  for (const line of picture.lines) {
    line.area = line.area || around([line.tail, line.head], picture.boxes);
    keep(picture, line.group, near(line.area) && there.has(line.tail) && there.has(line.head));
  }
}

function keep(picture, group, wanted) {
  if (picture.out.has(group) !== wanted) return;
  if (wanted) {
    picture.out.delete(group);
    picture.layers[group.classList.contains('line') ? 0 : 1].append(group);
  } else {
    picture.out.add(group);
    group.remove();
  }
}

function keepAll(picture) {
  for (const group of [...picture.out]) keep(picture, group, true);
}

function zoomAt(px, py, factor) {
  gliding += 1;
  const k = clamp(view.k * factor, leastZoom(), CLOSEST);
  view.x += px / view.k - px / k;
  view.y += py / view.k - py / k;
  view.k = k;
  look();
}

const zoomBy = (factor) => zoomAt((stage.clientWidth - roomRight()) / 2, stage.clientHeight / 2, factor);

function panBy(dx, dy) {
  gliding += 1;
  view.x += dx / view.k;
  view.y += dy / view.k;
  look();
}

// The view that holds an area of the picture in the middle of what the panel leaves free.
function viewOf(area, most) {
  const wide = stage.clientWidth - roomRight();
  const high = stage.clientHeight - roomBelow();
  const margin = talk ? 112 : 32;
  const k = clamp(Math.min((wide - margin) / area.w, (high - margin) / area.h), leastZoom(), most);
  return { k, x: area.x + area.w / 2 - wide / 2 / k, y: area.y + area.h / 2 - high / 2 / k };
}

function goTo(target, swift = false) {
  byId('tip').hidden = true;
  gliding += 1;
  const mine = gliding;
  if (swift || still.matches) {
    Object.assign(view, target);
    show();
    return;
  }
  const from = { ...view };
  const begun = performance.now();
  const middle = (at) => [at.x + stage.clientWidth / 2 / at.k, at.y + stage.clientHeight / 2 / at.k];
  const [fromX, fromY] = middle(from);
  const [toX, toY] = middle(target);
  const far = Math.hypot(toX - fromX, toY - fromY) * Math.min(from.k, target.k);
  const lasts = clamp(250 + far * 0.25, 300, 900);
  const step = (now) => {
    if (mine !== gliding) return;
    const t = clamp((now - begun) / lasts, 0, 1);
    const e = t * t * (3 - 2 * t);
    view.k = Math.exp(Math.log(from.k) * (1 - e) + Math.log(target.k) * e);
    view.x = fromX + (toX - fromX) * e - stage.clientWidth / 2 / view.k;
    view.y = fromY + (toY - fromY) * e - stage.clientHeight / 2 / view.k;
    show();
    if (t < 1) requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
}

const showWhole = (swift) => goTo(viewOf(pictureNow().area, 1.25), swift);

// At first: the whole if its short names can be read, else what surrounds the thesis, by short names.
function showFirst() {
  const whole = viewOf(pictureNow().area, 1.25);
  const first = things.findIndex((thing, n) => thing.thesis && pictureNow().boxes.has(n));
  if (whole.k > 0.24 || first < 0) return goTo(whole, true);
  const box = pictureNow().boxes.get(first);
  const k = FAR - 0.01;
  const area = { x: box.x - 40, y: box.y + box.h / 2 - 1, w: stage.clientWidth / k - 80, h: 2 };
  return goTo({ ...viewOf(area, k), x: box.x - 60 }, true);
}

// Move only when a thing is out of sight or too small to read.
function bringIntoView(n, swift) {
  const box = pictureNow().boxes.get(n);
  if (!box) return;
  const wide = (stage.clientWidth - roomRight()) / view.k;
  const high = (stage.clientHeight - roomBelow()) / view.k;
  const inside = box.x >= view.x && box.y >= view.y && box.x + box.w <= view.x + wide && box.y + box.h <= view.y + high;
  if (inside && view.k >= FAR) return;
  const k = Math.max(view.k, 0.8);
  const free = { w: (stage.clientWidth - roomRight()) / k, h: (stage.clientHeight - roomBelow()) / k };
  goTo({ k, x: box.x + box.w / 2 - free.w / 2, y: box.y + box.h / 2 - free.h / 2 }, swift);
}
