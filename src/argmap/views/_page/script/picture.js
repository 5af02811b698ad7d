// The pictures: where their things lie. Nothing ever moves.

let pictures = [];
const pictureNow = () => pictures[state.picture];
const slotOf = (n) => (things[n].side === undefined ? 'n' : things[n].side % 8);

function readPictures() {
  pictures = [];
  for (const svg of document.querySelectorAll('svg.picture')) pictures.push(readPicture(svg));
  if (!pictures.length) pictures = [emptyPicture()];
}

function readPicture(svg) {
  const [x, y, w, h] = (svg.dataset.area || svg.getAttribute('viewBox')).split(' ').map(Number);
  svg.dataset.area = `${x} ${y} ${w} ${h}`;
  svg.setAttribute('aria-hidden', 'true');
  const layers = ['line', 'thing'].map((kind) => {
    const layer = document.createElementNS('http://www.w3.org/2000/svg', 'g');
    layer.append(...svg.querySelectorAll(`:scope > .${kind}`));
    return layer;
  });
  svg.append(...layers);
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
  return { svg, area: { x, y, w, h }, layers, groups, boxes, lines, out: new Set(), named: new Set() };
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
