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
    const item = treeItem(`part-${at}`, 1, entries, words(heading, 'span', { class: 'chapter' }));
    tree.append(item);
    setOpen(item, true);
    openTo(item, open);
  });
  if (!model.outline.length) tree.append(make('li', { role: 'treeitem', 'aria-level': '1' }, 'This debate has no claims yet.'));
  tree.addEventListener('keydown', treeKey);
  tree.addEventListener('click', treeClick);
  byId('outline').replaceChildren(tree);
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

let counted = 0;

function treeItem(id, level, entries, ...content) {
  counted += 1;
  const row = make('div', { class: 'row', id: `row-${counted}` }, content);
  const item = make('li', { role: 'treeitem', 'aria-level': String(level), tabindex: '-1', 'aria-labelledby': row.id }, row);
  item.entries = entries;
  if (entries.length) {
    item.setAttribute('aria-expanded', 'false');
    row.prepend(make('span', { class: 'twist', 'aria-hidden': 'true' }));
  }
  return item;
}

function entryItem([n, relation, role, again, entries], level) {
  const item = treeItem('', level, entries, ...(isClaim(n) ? claimRow(n, relation, role, Boolean(again)) : argumentRow(n, relation, Boolean(again))));
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
  const aside = again ? [] : [thing.held, thing.cited].filter(Boolean);
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
    const level = Number(item.getAttribute('aria-level')) + 1;
    item.append(make('ul', { role: 'group' }, item.entries.map((entry) => entryItem(entry, level))));
  }
  item.setAttribute('aria-expanded', String(open));
}

const isOpen = (item) => item.getAttribute('aria-expanded') === 'true';
const parentOf = (item) => item.parentElement.closest('[role=treeitem]');

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
  if (focus) item.focus({ preventScroll: true });
  if (!byId('outline').hidden && byId('side').offsetWidth) item.firstElementChild.scrollIntoView({ block: 'nearest' });
}

function markRow(item) {
  for (const other of tree.querySelectorAll('[aria-selected], [tabindex="0"]')) {
    other.removeAttribute('aria-selected');
    other.tabIndex = -1;
  }
  item.setAttribute('aria-selected', 'true');
  item.tabIndex = 0;
}

function dimOutline(dim) {
  for (const [n, item] of rows) item.classList.toggle('dim', dim.has(n));
}

function goToRow(item) {
  if (!item) return;
  markRow(item);
  item.focus({ preventScroll: true });
  item.firstElementChild.scrollIntoView({ block: 'nearest' });
  if (item.thing !== undefined) choose(item.thing, { tree: false });
}

function treeClick(event) {
  const item = event.target.closest('[role=treeitem]');
  if (!item) return;
  if (event.target.closest('.twist') || item.thing === undefined) setOpen(item, !isOpen(item));
  if (item.thing === undefined) return;
  markRow(item);
  choose(item.thing, { open: true, tree: item.again });
  if (narrow.matches) showSide(false);
}

function treeKey(event) {
  const item = event.target.closest('[role=treeitem]');
  if (!item || event.altKey || event.ctrlKey || event.metaKey) return;
  const seen = [...tree.querySelectorAll('[role=treeitem]')].filter((one) => one.offsetParent !== null);
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
  for (const inner of item.querySelectorAll(':scope > [role=treeitem], :scope > ul > [role=treeitem]')) {
    setOpen(inner, true);
    openAll(inner);
  }
}
