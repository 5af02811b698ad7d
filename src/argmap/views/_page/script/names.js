// What is written on the map beside its texts: short names and sides from afar, and what claims amount to.

// Short names in the largest type that fits each box, for when the texts are too small to read; made when first needed.
const FAR_SIZES = [44, 38, 33, 28, 24, 20];
const SIGNS_FROM = 0.3; // pixels of a point from which a sign can be told from another
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
  for (const size of FAR_SIZES) svg.classList.toggle(`below-${size}`, size * view.k < LEGIBLE);
  svg.classList.toggle('below-signs', view.k < SIGNS_FROM);
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
