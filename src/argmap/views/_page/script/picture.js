// The pictures: where their things lie, and which of them are dimmed, found or not yet shown. Nothing ever moves.

let pictures = [];
const pictureNow = () => pictures[state.picture];

function readPictures() {
  pictures = [];
  for (const svg of document.querySelectorAll('svg.picture')) pictures.push(readPicture(svg));
  if (!pictures.length) pictures = [emptyPicture()];
}

function readPicture(svg) {
  const [x, y, w, h] = (svg.dataset.area || svg.getAttribute('viewBox')).split(' ').map(Number);
  svg.dataset.area = `${x} ${y} ${w} ${h}`;
  svg.setAttribute('aria-hidden', 'true');
  const groups = new Map();
  const boxes = new Map();
  for (const group of svg.querySelectorAll('.thing')) {
    const n = Number(group.dataset.n);
    if (pictures.length) copyFrom(pictures[0].groups.get(n), group);
    groups.set(n, group);
    boxes.set(n, placeOf(group));
  }
  const lines = [...svg.querySelectorAll('.line')].map((group) => ({
    group,
    tail: Number(group.dataset.t),
    head: Number(group.dataset.h),
  }));
  return { svg, area: { x, y, w, h }, groups, boxes, lines, out: new Set(), named: new Set() };
}

// What looks as it does on the first picture was left out of the others; so were words in other lines, but counted.
function copyFrom(first, group) {
  if (!first) return;
  if (!group.firstChild) {
    for (const shape of first.children) group.append(shape.cloneNode(true));
    return;
  }
  const known = [...first.querySelectorAll('text:not(.far)')].flatMap((text) => text.textContent.split(' '));
  let taken = 0;
  for (const text of group.querySelectorAll('text[data-w]')) {
    text.textContent = known.slice(taken, taken += Number(text.dataset.w)).join(' ');
  }
}

function emptyPicture() {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'picture');
  svg.setAttribute('viewBox', '0 0 100 100');
  stage.append(svg);
  return readPicture(svg);
}

// Each thing has its own origin: the upper left corner of a box, the middle of a dot.
function placeOf(group) {
  const [x, y] = group.getAttribute('transform').slice(10, -1).split(',').map(Number);
  const shape = group.firstElementChild;
  const number = (name) => Number(shape.getAttribute(name));
  if (shape.tagName === 'circle') return { x: x - number('r'), y: y - number('r'), w: 2 * number('r'), h: 2 * number('r') };
  return { x, y, w: number('width'), h: number('height') };
}

// Short names in the largest type that fits each box, for when the texts are too small to read; made when first needed.
const FAR_SIZES = [44, 38, 33, 28, 24, 20];
const DOT_SIZE = 15;
const LEGIBLE = 6.5; // pixels of type below which words are left out
const measure = document.createElement('canvas').getContext('2d');

function nameBoxes(picture, seen) {
  for (const [n, box] of view.k * FAR_SIZES[0] < LEGIBLE ? [] : picture.boxes) {
    if (!isClaim(n) || picture.named.has(n) || !overlap(box, seen)) continue;
    picture.named.add(n);
    picture.groups.get(n).append(...farLines(nameOf(n), box));
  }
  picture.flags = picture.flags || [...picture.groups].filter(([n]) => things[n].thesis && things[n].side !== undefined).map(([n, group]) => flag(n, group));
}

// From afar no name can be read; then each thesis has its side's name beside it, in type of one size.
function flag(n, group) {
  const text = svgText(`flag side-${slotOf(n)}`, shortened(model.sides[things[n].side], 60));
  group.append(text);
  return { text, n };
}

function raiseFlags({ svg, flags, boxes }) {
  const afar = view.k * FAR_SIZES[0] < 2 * LEGIBLE;
  svg.classList.toggle('from-afar', afar);
  for (const size of [...FAR_SIZES, DOT_SIZE]) svg.classList.toggle(`below-${size}`, size * view.k < LEGIBLE);
  if (!afar) return;
  for (const { text, n } of flags || []) {
    const box = boxes.get(n);
    const beside = (box.x - view.x) * view.k > 180;
    text.style.fontSize = `${(14 / view.k).toFixed(1)}px`;
    text.setAttribute('text-anchor', beside ? 'end' : 'start');
    text.setAttribute('x', beside ? -6 / view.k - 12 : -12);
    text.setAttribute('y', beside ? box.h / 2 + 5 / view.k : -5 / view.k);
  }
}

function svgText(kind, words) {
  const text = document.createElementNS('http://www.w3.org/2000/svg', 'text');
  text.setAttribute('class', kind);
  text.textContent = words;
  return text;
}

// What a claim amounts to, as a mark on the corner of its box.
function badge(n, box) {
  const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  group.setAttribute('class', 'badge');
  group.setAttribute('transform', `translate(${box.w - 6},2)`);
  const disc = document.createElementNS('http://www.w3.org/2000/svg', 'circle');
  disc.setAttribute('r', 15);
  group.append(disc, svgText('', model.marks[things[n].status]));
  return group;
}

function farLines(name, box) {
  let lines = [];
  let size = 20;
  for (size of FAR_SIZES) {
    measure.font = `bold ${size}px "Liberation Sans",Arimo,Arial,Helvetica,sans-serif`;
    lines = wrapped(name, box.w - 16);
    if (lines.length * size * 1.12 <= box.h - 8 && lines.every((line) => measure.measureText(line).width <= box.w - 14)) break;
  }
  lines = lines.slice(0, Math.max(1, Math.floor((box.h - 4) / (size * 1.12))));
  lines = lines.map((line) => cutTo(line, box.w - 8));
  const top = box.h / 2 - lines.length * size * 0.56;
  return lines.map((line, at) => {
    const text = svgText(`far t${size}`, line);
    text.setAttribute('x', -3);
    text.setAttribute('y', (top + (at + 0.84) * size * 1.12).toFixed(1));
    return text;
  });
}

function cutTo(line, room) {
  if (measure.measureText(line).width <= room) return line;
  let end = line.length - 1;
  while (end > 1 && measure.measureText(`${line.slice(0, end)}…`).width > room) end -= 1;
  return `${line.slice(0, end)}…`;
}

function wrapped(text, room) {
  const lines = [];
  for (const word of text.split(/\s+/)) {
    const longer = lines.length ? `${lines[lines.length - 1]} ${word}` : word;
    if (lines.length && measure.measureText(longer).width <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

const overlap = (a, b) => a.x < b.x + b.w && a.y < b.y + b.h && a.x + a.w > b.x && a.y + a.h > b.y;

function around(numbers, boxes = pictureNow().boxes) {
  const found = numbers.map((n) => boxes.get(n)).filter(Boolean);
  if (!found.length) return undefined;
  const x = Math.min(...found.map((box) => box.x));
  const y = Math.min(...found.map((box) => box.y));
  const right = Math.max(...found.map((box) => box.x + box.w));
  const bottom = Math.max(...found.map((box) => box.y + box.h));
  return { x, y, w: right - x, h: bottom - y };
}

function turnTo(at) {
  state.picture = at;
  pictures.forEach((picture, index) => picture.svg.classList.toggle('current', index === at));
  byId('picture').value = String(at);
  paint();
}

// The picture that shows a thing: the one open, else that of its topic, else the first that has it.
function pictureWith(n) {
  if (pictureNow().boxes.has(n)) return state.picture;
  const found = pictures.findIndex((picture) => picture.boxes.has(n));
  return found < 0 ? state.picture : found;
}

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
  const picture = pictureNow();
  const chosen = state.chosen;
  stage.classList.toggle('searching', Boolean(state.hits && !shown));
  for (const [n, group] of picture.groups) {
    const list = group.classList;
    list.toggle('dim', dim.has(n));
    list.toggle('off', Boolean(shown && !shown.has(n)));
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

// The small map in the corner.
const small = byId('small');
let smallScale = 1;
let smallPicture;

// Colours are read once for each scheme: reading them makes the browser compute the style of everything.
let inks;

function readInks() {
  const colours = getComputedStyle(document.documentElement);
  const slots = ['n', 0, 1, 2, 3, 4, 5, 6, 7];
  inks = Object.fromEntries(slots.map((slot) => [slot, colours.getPropertyValue(`--border-${slot}`)]));
  inks.frame = colours.getPropertyValue('--text');
}

function drawSmall(dim, shown) {
  const { area, boxes } = pictureNow();
  const room = { w: 190, h: 140 };
  smallScale = Math.min(room.w / area.w, room.h / area.h);
  if (!inks) readInks();
  const dense = devicePixelRatio || 1;
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(area.w * smallScale * dense));
  canvas.height = Math.max(1, Math.round(area.h * smallScale * dense));
  const ink = canvas.getContext('2d');
  ink.scale(smallScale * dense, smallScale * dense);
  for (const [n, box] of boxes) {
    if (!isClaim(n) || (shown && !shown.has(n))) continue;
    ink.globalAlpha = dim.has(n) ? 0.25 : 1;
    ink.fillStyle = inks[slotOf(n)];
    ink.fillRect(box.x - area.x, box.y - area.y, box.w, box.h);
  }
  smallPicture = canvas;
  showSmall();
}

const slotOf = (n) => (things[n].side === undefined ? 'n' : things[n].side % 8);

function showSmall() {
  if (!smallPicture) return;
  small.hidden = narrow.matches || Boolean(presenting());
  if (small.hidden) return;
  const { area } = pictureNow();
  const wide = stage.clientWidth / view.k;
  const high = stage.clientHeight / view.k;
  const all = view.x <= area.x && view.y <= area.y && view.x + wide >= area.x + area.w && view.y + high >= area.y + area.h;
  small.hidden = all;
  if (all) return;
  const dense = devicePixelRatio || 1;
  if (small.width !== smallPicture.width || small.height !== smallPicture.height) {
    small.width = smallPicture.width;
    small.height = smallPicture.height;
    small.style.width = `${small.width / dense}px`;
    small.style.height = `${small.height / dense}px`;
  }
  const ink = small.getContext('2d');
  const scale = smallScale * dense;
  ink.clearRect(0, 0, small.width, small.height);
  ink.drawImage(smallPicture, 0, 0);
  ink.strokeStyle = inks.frame;
  ink.lineWidth = 2 * dense;
  ink.strokeRect((view.x - area.x) * scale, (view.y - area.y) * scale, wide * scale, high * scale);
}

function startSmall() {
  const go = (event) => {
    if (!event.buttons) return;
    const { area } = pictureNow();
    const x = area.x + event.offsetX / smallScale;
    const y = area.y + event.offsetY / smallScale;
    goTo({ k: view.k, x: x - stage.clientWidth / view.k / 2, y: y - stage.clientHeight / view.k / 2 }, true);
  };
  small.addEventListener('pointerdown', go);
  small.addEventListener('pointermove', go);
}
