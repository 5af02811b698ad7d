// What all parts share. Texts of the document are only ever set as text.

const byId = (id) => document.getElementById(id);
const still = matchMedia('(prefers-reduced-motion: reduce)');
const narrow = matchMedia('(max-width: 56rem)');

// An element with attributes; `text` is its text, `on` its listeners. Children may be texts, elements or nothing.
function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === undefined || value === null || value === false) continue;
    if (name === 'on') for (const [event, act] of Object.entries(value)) element.addEventListener(event, act);
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...there(children));
  return element;
}

const there = (children) => children.flat(Infinity).filter((child) => child !== undefined && child !== null && child !== false && child !== '');
const fill = (element, ...children) => element.replaceChildren(...there(children));

// Words of the document: each in its own direction, which ends with them.
const words = (text, tag = 'span', attributes = {}) => make(tag, { dir: 'auto', ...attributes }, text);

const button = (label, act, attributes = {}) => make('button', { type: 'button', on: { click: act }, ...attributes }, label);

const say = (text) => { byId('said').textContent = text; };

const SIGNS = { supports: '+', rebuts: '−', undercuts: '×', explains: 'i', concludes: '·' };
const MEANINGS = {
  supports: 'supports',
  rebuts: 'rebuts: concludes that it is false',
  undercuts: 'undercuts: grants it, denies the step',
  explains: 'explains why it is so',
};

// The debate as data, and what follows from it: who bears on what, by number.
let model;
let things;

const isClaim = (n) => things[n].text !== undefined;
const nameOf = (n) => isClaim(n)
  ? things[n].label || things[n].text
  : things[n].title || `${things[n].by || 'An argument'}: ${things[n].does}`;

function readModel(text) {
  model = JSON.parse(text);
  things = model.things;
  things.forEach((thing) => {
    if (thing.does === undefined) thing.text = thing.text || '';
    thing.at = thing.at || `${thing.does === undefined ? 'claim' : 'argument'}-${thing.id}`;
    thing.about = [];
    thing.serves = []; thing.answered = []; thing.ties = []; thing.found = [];
  });
  things.forEach((thing, n) => {
    (thing.of || []).forEach((premise) => things[premise].serves.push(n));
    (thing.answers || []).forEach((other) => things[other].answered.push(n));
    if (thing.to !== undefined) things[thing.to].about.push(n);
  });
  model.ties.forEach(([kind, a, b]) => {
    things[a].ties.push([kind, b, true]);
    things[b].ties.push([kind, a, false]);
  });
  const spell = (at) => model.said[at];
  model.found = model.findings.flatMap(({ rule, each }) => each.map((one) => (
    { ...one, rule, help: spell(one.help), because: (one.because || []).map(spell) })));
  model.found.forEach((finding, at) => (finding.things || []).forEach((n) => things[n].found.push(at)));
  for (const [n, [status, because]] of Object.entries(model.verdicts)) Object.assign(things[n], { status, because });
}

// Words in which ids stand between backticks: what they name takes their place; claims and arguments are led to.
function told(text, tag = 'span', attributes = {}) {
  const ids = new Map(things.map((thing, n) => [thing.id, n]));
  const parts = text.split(/`([^`]*)`/).map((part, at) => {
    if (at % 2 === 0) return part;
    return ids.has(part) ? link(ids.get(part), nameOf(ids.get(part))) : make('i', {}, model.names[part] || part);
  });
  return make(tag, { dir: 'auto', ...attributes }, parts);
}

const numberAt = (anchor) => {
  const at = things.findIndex((thing) => thing.at === anchor);
  return at < 0 ? undefined : at;
};

// What is remembered between visits; a file that may keep nothing forgets it when it is closed.
function keepInMind(name, value) {
  try {
    localStorage.setItem(name, value);
  } catch {
    // See above.
  }
}

function recall(name) {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

// What the reader has done; it outlives a new version of the data.
const state = {
  picture: 0,
  chosen: undefined,
  folded: new Set(),
  depth: 0,
  sides: new Set(),
  relations: new Set(),
  topic: '',
  status: '',
  judged: false,
  hits: undefined,
};
