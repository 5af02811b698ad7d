// All there is to say about one claim or argument.

const panel = byId('panel');

function fillPanel(n) {
  const thing = things[n];
  const before = panel.hidden;
  fill(
    panel,
    make('div', { class: 'panel-head' }, kindOf(n), button('×', closePanel, { 'aria-label': 'Close', class: 'close' })),
    ...(isClaim(n) ? claimParts(n, thing) : argumentParts(n, thing)),
    findingsOf(thing),
    sourcesOf(n),
    deeds(n),
  );
  panel.className = isClaim(n) ? `side-${slotOf(n)}` : `does-${thing.does}`;
  panel.hidden = false;
  panel.scrollTop = 0;
  if (before) look();
}

function closePanel() {
  panel.hidden = true;
  stage.focus({ preventScroll: true });
}

const kindOf = (n) => {
  const thing = things[n];
  if (!isClaim(n)) return make('p', { class: 'kind' }, sign(thing.does), ` Argument that ${thing.does}`);
  const side = thing.side === undefined ? '' : model.sides[thing.side];
  return make('p', { class: 'kind' }, thing.thesis ? 'Thesis' : 'Claim', side && ' · ', side && words(side, 'b'));
};

const sign = (does) => make('span', { class: `sign does-${does}`, 'aria-hidden': 'true' }, SIGNS[does] || '·');

function claimParts(n, thing) {
  const by = (does) => thing.about.filter((other) => things[other].does === does);
  return [
    words(thing.text, 'h2'),
    thing.label && thing.label !== thing.text && words(thing.label, 'p', { class: 'label' }),
    thing.facts && make('p', { class: 'facts' }, thing.facts.join(' · ')),
    thing.status && section('Judged', [make('p', {}, make('b', {}, thing.status), ': ', told(thing.because))]),
    section('Who holds it', (thing.stances || []).map(stance)),
    section('Evidence', (thing.evidence || []).map(evidence)),
    section('What supports it', by('supports').map(argumentCard)),
    section('What speaks against it', by('rebuts').map(argumentCard)),
    section('What explains it', by('explains').map(argumentCard)),
    section('Tied to', tiesOf(thing)),
    section('What it serves', thing.serves.map(argumentCard)),
    section('Answered by', thing.answered.map(argumentCard)),
    thing.note && section('Note', [words(thing.note, 'p')]),
  ];
}

const TIES = {
  contradicts: ['contradicts', 'contradicts'],
  'contrary-to': ['cannot be true together with', 'cannot be true together with'],
  'in-tension-with': ['in tension with', 'in tension with'],
  presupposes: ['presupposes', 'is presupposed by'],
};

const tiesOf = (thing) => thing.ties.map(([kind, other, first]) => make('p', {}, TIES[kind][first ? 0 : 1], ': ', link(other)));

function argumentParts(n, thing) {
  const roles = (thing.of || []).map((premise) => make('li', {}, link(premise)));
  return [
    words(thing.title || nameOf(n), 'h2'),
    thing.by && words(`By ${thing.by}`, 'p', { class: 'facts' }),
    quoted(thing, thing.date),
    roles.length > 0 && section(roles.length > 1 ? 'From these together' : 'From', [make('ul', {}, roles)]),
    thing.to !== undefined && section(`What it ${thing.does}`, [make('p', {}, link(thing.to))]),
    section('What undercuts it', thing.about.map(argumentCard)),
    section('Replies to', (thing.answers || []).map((other) => make('p', {}, link(other)))),
    section('Answered by', thing.answered.map(argumentCard)),
    section('Despite', (thing.despite || []).map((other) => make('p', {}, link(other)))),
    thing.scheme && section('Scheme', [words(thing.scheme, 'p')]),
    section('Critical questions', (thing.asked || []).map(([id, what, why]) => make('p', {}, words(id), ': ', make('b', {}, what), why && ' – ', why && words(why)))),
    thing.note && section('Note', [words(thing.note, 'p')]),
  ];
}

const section = (title, parts) => parts.length > 0 && make('section', {}, make('h3', {}, title), parts);

const link = (n, text = isClaim(n) ? things[n].text : nameOf(n)) => make('a', {
  href: `#${things[n].at}`,
  class: `to ${isClaim(n) ? `side-${slotOf(n)}` : ''}`,
  dir: 'auto',
  on: { click: (event) => { event.preventDefault(); choose(n, { open: true }); panel.focus({ preventScroll: true }); } },
}, shortened(text));

const shortened = (text, most = 260) => (text.length > most ? `${text.slice(0, most - 20).replace(/\s+\S*$/, '')}…` : text);

function argumentCard(n) {
  const thing = things[n];
  return make(
    'div',
    { class: 'card' },
    make('p', {}, sign(thing.does), ' ', link(n), thing.by && thing.title && make('small', {}, ' ', words(thing.by))),
    make('ul', {}, (thing.of || []).map((premise) => make('li', {}, link(premise)))),
  );
}

function stance(each) {
  const sure = [each.arguendo && 'for the sake of argument', each.per && `according to ${each.per}`, each.date, each.sure];
  return make(
    'div',
    { class: 'card' },
    make('p', {}, words(each.who, 'b'), ` ${each.does}`, sure.filter(Boolean).map((word) => `, ${word}`)),
    quoted(each),
    each.hedge && make('p', {}, 'Hedge: ', words(each.hedge, 'q')),
    each.note && words(each.note, 'p', { class: 'aside' }),
  );
}

function evidence(each) {
  return make(
    'div',
    { class: 'card' },
    make('p', {}, make('b', {}, each.against ? '− against it' : '+ for it'), each.how && ` · ${each.how}`),
    quoted(each),
    each.note && words(each.note, 'p', { class: 'aside' }),
  );
}

// What became of a quotation when it was compared with the text it is from; 1 and 2 stand for the usual.
const SEEN = {
  1: '✓ verified in the text',
  2: '✓ verified in the text, misreadings of the scan apart',
  doubtful: '? perhaps not the words of the text',
  altered: '≠ not the words of the text',
  elsewhere: '≠ in the text, but not at this place',
  absent: '≠ not found in the text',
};

const quoted = (each, date) => [
  each.quote && words(each.quote, 'blockquote'),
  cited(each.cite, date),
  each.quote && make('p', { class: `seen ${each.seen > 0 ? 'well' : ''}` }, SEEN[each.seen] || 'not compared with a text'),
];

const sourceName = (source) => (typeof source === 'number' ? model.sources[source][0] : source);

function cited(passages, date) {
  if (!passages && !date) return '';
  const told = (passages || []).map(([source, place]) => [sourceName(source), place].filter(Boolean).join(', ')).join(', via ');
  return words([told, date && !told && date].filter(Boolean).join(', '), 'p', { class: 'cite' });
}

function sourcesOf(n) {
  const thing = things[n];
  const passages = [thing, ...(thing.stances || []), ...(thing.evidence || [])].flatMap((each) => each.cite || []);
  const known = [...new Set(passages.map(([source]) => source))].filter((source) => typeof source === 'number');
  return section('Sources', known.map((source) => words(model.sources[source][1], 'p', { class: 'aside' })));
}

const findingsOf = (thing) => findingsShown() && section('Findings', thing.found.map((at) => {
  const finding = model.found[at];
  return make('div', { class: 'card' }, make('p', {}, make('b', {}, finding.rule.replaceAll('-', ' ')), ': ', told(finding.message)), finding.help && told(finding.help, 'p', { class: 'aside' }));
}));

function deeds(n) {
  const address = location.href.split('#')[0] + `#${things[n].at}`;
  return make(
    'div',
    { class: 'deeds' },
    button('Centre', () => goTo(placeOfAll(n))),
    below(n).length > 0 && button(state.folded.has(n) ? 'Unfold' : 'Fold what lies behind', () => fold(n)),
    make('a', { href: address }, 'Link to this'),
  );
}
