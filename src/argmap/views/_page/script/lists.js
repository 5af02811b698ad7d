// The key, which is also the filter; the tabs; the list of maps; the help.

function buildKey() {
  const check = (label, set, value, mark) => make(
    'label',
    { class: 'check' },
    make('input', { type: 'checkbox', checked: !set.has(value), on: { change: (event) => { if (event.target.checked) set.delete(value); else set.add(value); paint(); } } }),
    mark,
    label,
  );
  const pick = (label, key, options) => make(
    'label',
    { class: 'pick' },
    make('span', {}, label),
    make('select', { on: { change: (event) => { state[key] = event.target.value; paint(); } } }, options.map(([value, text]) => make('option', { value, selected: String(state[key]) === value }, text))),
  );
  const used = new Set(things.map((thing) => thing.does).filter(Boolean));
  const swatch = (slot) => make('span', { class: `swatch side-${slot}`, 'aria-hidden': 'true' });
  const statuses = [...new Set(things.map((thing) => thing.status).filter(Boolean))];
  fill(
    byId('key'),
    make('fieldset', {}, make('legend', {}, 'Whose it is'), model.sides.map((side, slot) => check(words(side), state.sides, slot, swatch(slot % 8))), check(model.sides.length ? 'both or neither' : 'all claims', state.sides, 'n', swatch('n'))),
    make('fieldset', {}, make('legend', {}, 'What an argument does'), Object.keys(MEANINGS).filter((does) => used.has(does)).map((does) => check(MEANINGS[does], state.relations, does, sign(does)))),
    make('div', { class: 'picks' },
      model.topics.length > 0 && pick('Topic', 'topic', [['', 'all'], ...model.topics.map((topic, at) => [String(at), topic])]),
      statuses.length > 0 && pick('Judged', 'status', [['', 'whatever'], ...statuses.map((status) => [status, `${model.marks[status]} ${status}`])]),
      pick('Depth', 'depth', [['0', 'all'], ...[1, 2, 3, 4, 6].map((depth) => [String(depth), `${depth} ${depth === 1 ? 'step' : 'steps'} from the theses`])])),
    statuses.length > 0 && make('label', { class: 'check' },
      make('input', { type: 'checkbox', id: 'judged', checked: state.judged, on: { change: (event) => { state.judged = event.target.checked; paint(); } } }),
      `Show on the map what each claim amounts to: ${statuses.map((status) => `${model.marks[status]} ${status}`).join(', ')}`),
    make('ul', { class: 'signs' },
      make('li', {}, make('span', { class: 'swatch dashed', 'aria-hidden': 'true' }), 'dashed border: left unsaid by its author'),
      make('li', {}, make('span', { class: 'swatch pale', 'aria-hidden': 'true' }), 'grey: argued in another topic'),
      make('li', {}, 'Lines that meet in one dot: these premises are needed together.')),
    button('Show everything', () => {
      state.sides.clear(); state.relations.clear(); state.folded.clear();
      Object.assign(state, { topic: '', status: '', depth: 0, judged: false });
      buildKey();
      paint();
    }),
  );
}

function buildPictureList() {
  const name = (picture, at) => picture.title.replace(/^Topic: /, '') || `Map ${at + 1}`;
  byId('picture').replaceChildren(...model.pictures.map((picture, at) => make('option', { value: String(at) }, at === 0 && model.pictures.length > 1 ? 'The whole debate' : name(picture, at))));
  byId('pick').hidden = model.pictures.length < 2;
}

function startTabs() {
  const tabs = [...document.querySelectorAll('[role=tab]')];
  const open = (tab) => {
    for (const other of tabs) {
      const mine = other === tab;
      other.setAttribute('aria-selected', String(mine));
      other.tabIndex = mine ? 0 : -1;
      byId(other.getAttribute('aria-controls')).hidden = !mine;
    }
    findingsWanted = tab.id === 'tab-findings';
    paint();
    if (state.chosen !== undefined && !panel.hidden) fillPanel(state.chosen);
  };
  tabs.forEach((tab, at) => {
    tab.addEventListener('click', () => open(tab));
    tab.addEventListener('keydown', (event) => {
      const move = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!move) return;
      event.preventDefault();
      const next = tabs[(at + move + tabs.length) % tabs.length];
      next.focus();
      open(next);
    });
  });
}

function showSide(open) {
  document.body.classList.toggle('side-closed', !open);
  document.body.classList.toggle('side-open', open);
  byId('show-side').setAttribute('aria-expanded', String(open));
  look();
}

const sideOpen = () => byId('side').offsetWidth > 0;

function startTools() {
  byId('show-side').addEventListener('click', () => showSide(!sideOpen()));
  if (narrow.matches) byId('show-side').setAttribute('aria-expanded', 'false');
  byId('picture').addEventListener('change', (event) => { turnTo(Number(event.target.value)); showFirst(); });
  byId('zoom-in').addEventListener('click', () => zoomBy(1.3));
  byId('zoom-out').addEventListener('click', () => zoomBy(1 / 1.3));
  byId('zoom-level').addEventListener('click', () => zoomBy(1 / view.k));
  byId('zoom-fit').addEventListener('click', () => showWhole());
  byId('theme').addEventListener('click', changeTheme);
  byId('help').addEventListener('click', () => byId('keys').showModal());
  byId('keys').append(make('h2', {}, 'Keys'), make('dl', {}, KEYS.flatMap(([keys, what]) => [make('dt', {}, keys), make('dd', {}, what)])), button('Close', () => byId('keys').close()));
}

const KEYS = [
  ['Arrow keys', 'move the map; in the outline, go through it'],
  ['+  −  0', 'zoom in, out, show the whole'],
  ['Shift + arrow', 'go to the next claim that way'],
  ['Enter', 'open what is chosen'],
  ['f', 'fold or unfold what lies behind it'],
  ['/', 'search'],
  ['Escape', 'close the panel'],
  ['p', 'present'],
  ['Presenting: → Page Down Space', 'next step'],
  ['Presenting: ← Page Up', 'step back'],
  ['Presenting: b', 'black screen'],
  ['Presenting: s', 'speaker window: notes, next step, clock'],
  ['Presenting: g', 'go to any claim; Backspace comes back'],
  ['Presenting: w', 'the whole map; again, back to the step'],
  ['Presenting: r', 'replay the debate by its dates, and back'],
  ['Presenting: Escape', 'end'],
];

function changeTheme() {
  const root = document.documentElement;
  const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = dark ? 'light' : 'dark';
  keepInMind('argmap-theme', root.dataset.theme);
  readInks();
  paint();
}

function recallTheme() {
  const kept = recall('argmap-theme');
  if (kept === 'dark' || kept === 'light') document.documentElement.dataset.theme = kept;
}
