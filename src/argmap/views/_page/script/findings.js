// What was found of the debate and of its map, by rule; on the map only while this list is open.

let findingsWanted = false;
const findingsShown = () => findingsWanted;

const titled = (name) => name[0].toUpperCase() + name.slice(1).replaceAll('-', ' ');

function buildFindings() {
  byId('tab-findings').replaceChildren('Findings ', make('span', { class: 'count' }, String(model.found.length)));
  const about = (what) => model.findings.filter((group) => group.about === what);
  fill(
    byId('findings'),
    ruleLists('Slips of the map', 'What its author should put right.', about('map')),
    ruleLists('Open in the debate', 'What nobody has shown or answered yet. The map marks where, with dotted borders.', about('debate')),
    !model.found.length && make('p', { class: 'aside' }, 'Nothing was found.'),
  );
}

const ruleLists = (heading, explained, groups) => groups.length > 0 && [
  make('h2', {}, heading),
  make('p', { class: 'aside' }, explained),
  groups.map(({ rule, level, each }) => make('details', { class: level, open: each.length < 4 },
    make('summary', {}, titled(rule), ' ', make('span', { class: 'count' }, String(each.length))),
    make('ol', { class: 'findings' }, each.map(findingItem)))),
];

const findingItem = (one) => make('li', {},
  told(one.message, 'p'),
  (one.because || []).map((at) => told(model.said[at], 'p', { class: 'aside' })),
  model.said[one.help] && told(model.said[one.help], 'p', { class: 'aside' }),
  make('small', { class: 'aside' }, one.where));
