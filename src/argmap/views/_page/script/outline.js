// The debate as a tree, thesis down: complete without the picture, and in step with it. Branches are made when opened.

let rows = new Map(); // the row in which each thing is told in full
let tree;

const RELATIONS = {
  thesis: '',
  claim: '',
  premise: 'premise',
  supports: 'supported by',
  rebuts: 'rebutted by',
  explains: 'explained by',
  undercuts: 'undercut by',
  contradicts: 'contradicts',
  'contrary to': 'cannot be true together with',
  'in tension with': 'in tension with',
  presupposes: 'presupposes',
  despite: 'despite',
  'replies to': 'in reply to',
};

function buildOutline() {
  rows = new Map();
  parents = undefined;
  tree = make('ul', { role: 'tree', 'aria-label': 'Outline of the debate', class: 'tree' });
  const open = things.length <= 40 ? 9 : 3;
  model.outline.forEach(([heading, entries], at) => {
    const item = treeItem(1, entries, words(heading, 'span', { class: 'chapter' }));
    tree.append(item);
    setOpen(item, true);
    openTo(item, open);
  });
  if (!model.outline.length) tree.append(treeItem(1, [], 'This debate has no claims yet.'));
  tree.addEventListener('keydown', treeKey);
  tree.addEventListener('click', treeClick);
  byId('tree').replaceChildren(tree);
  const first = tree.querySelector('[role=treeitem]');
  if (first) first.tabIndex = 0;
}

function openTo(item, levels) {
  if (levels <= 1) return;
  for (const inner of item.lastElementChild.children) {
    if (inner.entries && inner.entries.length) {
      setOpen(inner, true);
      openTo(inner, levels - 1);
    }
  }
}

// A list item with a row, which is what has the focus, and the list of what stands below it.
function treeItem(level, entries, ...content) {
  const row = make('div', { class: 'row', role: 'treeitem', 'aria-level': String(level), tabindex: '-1' }, content);
  const item = make('li', { role: 'none' }, row);
  item.row = row;
  item.level = level;
  item.entries = entries;
  if (entries.length) {
    row.setAttribute('aria-expanded', 'false');
    row.prepend(make('span', { class: 'twist', 'aria-hidden': 'true' }));
  }
  return item;
}

function entryItem([n, relation, role, again, entries], level) {
  const item = treeItem(level, entries, ...(isClaim(n) ? claimRow(n, relation, role, Boolean(again)) : argumentRow(n, relation, Boolean(again))));
  item.thing = n;
  item.again = Boolean(again);
  if (!again) rows.set(n, item);
  item.classList.toggle('again', Boolean(again));
  if (isClaim(n)) item.classList.add(`side-${slotOf(n)}`);
  return item;
}

function claimRow(n, relation, role, again) {
  const thing = things[n];
  const word = role || RELATIONS[relation];
  const told = again ? nameOf(n) : thing.text;
  const aside = again ? [] : [thing.held, thing.cited, thing.status && `judged ${thing.status}`].filter(Boolean);
  return [
    word && make('span', { class: 'relation', dir: 'auto' }, `${word}: `),
    words(told, 'span', { class: thing.thesis && !again ? 'thesis' : 'claim' }),
    again && make('span', { class: 'relation' }, ' (told elsewhere)'),
    aside.length > 0 && make('span', { class: 'aside' }, make('span', { class: 'unseen' }, '. '), words(aside.join(' · '))),
    !again && thing.facts && thing.facts.some((fact) => fact.startsWith('left unsaid')) && make('span', { class: 'aside' }, ' left unsaid'),
  ];
}

function argumentRow(n, relation, again) {
  const thing = things[n];
  const word = RELATIONS[relation] ?? thing.does;
  return [
    sign(thing.does),
    make('span', { class: 'relation' }, `${word}: `),
    words(thing.title || 'an argument', 'span', { class: 'argument' }),
    again && make('span', { class: 'relation' }, ' (told elsewhere)'),
    !again && thing.by && make('span', { class: 'aside' }, make('span', { class: 'unseen' }, ', by '), words(thing.by)),
  ];
}

function setOpen(item, open) {
  if (!item.entries || !item.entries.length) return;
  if (open && item.childElementCount < 2) {
    const level = item.level + 1;
    item.append(make('ul', { role: 'group' }, item.entries.map((entry) => entryItem(entry, level))));
  }
  item.row.setAttribute('aria-expanded', String(open));
}

const isOpen = (item) => item.row.getAttribute('aria-expanded') === 'true';
const itemOf = (element) => element.closest('li');
const parentOf = (item) => itemOf(item.parentElement);

// Where each thing is told in full, as the path of entries that leads there; found once for each version of the data.
let parents;

function pathTo(n) {
  if (!parents) {
    parents = new Map();
    model.outline.forEach(([, entries], at) => {
      const waiting = entries.map((entry) => [entry, [at]]);
      while (waiting.length) {
        const [entry, path] = waiting.pop();
        if (entry[3]) continue;
        parents.set(entry[0], path);
        entry[4].forEach((inner) => waiting.push([inner, [...path, entry[0]]]));
      }
    });
  }
  return parents.get(n);
}

function rowOf(n) {
  const path = pathTo(n);
  if (!path) return undefined;
  setOpen(tree.children[path[0]], true);
  for (const above of path.slice(1)) setOpen(rows.get(above), true);
  return rows.get(n);
}

function reveal(n, focus = false) {
  const item = rowOf(n);
  if (!item) return;
  markRow(item);
  if (focus) item.row.focus({ preventScroll: true });
  if (!byId('outline').hidden && byId('side').offsetWidth) item.row.scrollIntoView({ block: 'nearest' });
}

function markRow(item) {
  for (const other of tree.querySelectorAll('[aria-selected], [tabindex="0"]')) {
    other.removeAttribute('aria-selected');
    other.tabIndex = -1;
  }
  item.row.setAttribute('aria-selected', 'true');
  item.row.tabIndex = 0;
}

function dimOutline(dim) {
  for (const [n, item] of rows) item.classList.toggle('dim', dim.has(n));
}

function goToRow(item) {
  if (!item) return;
  markRow(item);
  item.row.focus({ preventScroll: true });
  item.row.scrollIntoView({ block: 'nearest' });
  if (item.thing !== undefined) choose(item.thing, { tree: false });
}

function treeClick(event) {
  const item = itemOf(event.target);
  if (!item) return;
  if (event.target.closest('.twist') || item.thing === undefined) setOpen(item, !isOpen(item));
  if (item.thing === undefined) return;
  markRow(item);
  choose(item.thing, { open: true, tree: item.again });
  if (narrow.matches) showSide(false);
}

function treeKey(event) {
  const item = itemOf(event.target);
  if (!item || event.altKey || event.ctrlKey || event.metaKey) return;
  const seen = [...tree.querySelectorAll('[role=treeitem]')].filter((one) => one.offsetParent !== null).map(itemOf);
  const at = seen.indexOf(item);
  const moves = {
    ArrowDown: () => goToRow(seen[at + 1]),
    ArrowUp: () => goToRow(seen[at - 1]),
    Home: () => goToRow(seen[0]),
    End: () => goToRow(seen[seen.length - 1]),
    ArrowRight: () => (isOpen(item) ? goToRow(seen[at + 1]) : setOpen(item, true)),
    ArrowLeft: () => (isOpen(item) ? setOpen(item, false) : goToRow(parentOf(item))),
    Enter: () => (item.thing === undefined ? setOpen(item, !isOpen(item)) : choose(item.thing, { open: true, tree: item.again })),
    ' ': () => setOpen(item, !isOpen(item)),
    '*': () => [...item.parentElement.children].forEach((one) => setOpen(one, true)),
  };
  if (!moves[event.key]) return;
  if (event.key === 'ArrowRight' && !item.entries?.length) return;
  event.preventDefault();
  event.stopPropagation();
  moves[event.key]();
}

function openAll(item = tree) {
  for (const inner of item.querySelectorAll(':scope > li, :scope > ul > li')) {
    setOpen(inner, true);
    openAll(inner);
  }
}
