// Search through everything that is said of a thing, whatever the case or accents.

let haystack;
const MOST_HITS = 100;

const plain = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const sayings = (n) => {
  const thing = things[n];
  return [
    thing.text, thing.label, thing.id, thing.title, thing.by, thing.held, thing.cited, thing.quote, thing.note,
    ...(thing.stances || []).flatMap((each) => [each.who, each.quote, each.note]),
    ...(thing.evidence || []).flatMap((each) => [each.quote, each.note]),
  ].filter(Boolean);
};

function hay() {
  if (!haystack) {
    haystack = things.map((_, n) => plain(sayings(n).join('\n')));
  }
  return haystack;
}

// Things that hold every word asked for; those whose own words hold it come first.
function find(query) {
  const asked = plain(query).split(/\s+/).filter(Boolean);
  if (!asked.length) return undefined;
  const found = [];
  hay().forEach((text, n) => { if (asked.every((word) => text.includes(word))) found.push(n); });
  const rank = (n) => (asked.every((word) => plain(nameOf(n) + (things[n].text || '')).includes(word)) ? 0 : 1);
  const ranks = new Map(found.map((n) => [n, rank(n)]));
  return found.sort((a, b) => ranks.get(a) - ranks.get(b) || a - b);
}

// Where a word was found that the thing's own words do not hold: a quotation, a note, a name.
function passage(n, query) {
  const asked = plain(query).split(/\s+/).filter(Boolean);
  const missing = asked.find((word) => !plain(nameOf(n) + (things[n].text || '')).includes(word));
  const said = missing && sayings(n).find((text) => text !== things[n].id && plain(text).includes(missing));
  if (!said) return [];
  const at = Math.max(0, plain(said).indexOf(missing) - 40);
  return [words(`${at ? '…' : ''}${said.slice(at, at + 110)}${said.length > at + 110 ? '…' : ''}`, 'span', { class: 'aside' })];
}

function searchFor(query, list, go) {
  const found = find(query);
  list.hidden = !found;
  if (!found) {
    list.replaceChildren();
    return undefined;
  }
  list.replaceChildren(...found.slice(0, MOST_HITS).map((n) => make('li', {}, button('', () => go(n), { class: `hit ${isClaim(n) ? `side-${slotOf(n)}` : ''}` }))));
  [...list.children].forEach((item, at) => {
    const n = found[at];
    item.firstChild.append(...(isClaim(n) ? [] : [sign(things[n].does), ' ']), words(shortened(isClaim(n) ? things[n].text : nameOf(n))), ...passage(n, query));
  });
  if (found.length > MOST_HITS) list.append(make('li', { class: 'aside' }, `and ${found.length - MOST_HITS} more`));
  if (!found.length) list.append(make('li', { class: 'aside' }, 'Nothing found'));
  return found;
}

function startSearch() {
  const field = byId('search');
  const list = byId('hits');
  field.addEventListener('input', () => {
    const found = searchFor(field.value, list, (n) => { choose(n, { open: true }); if (narrow.matches) showSide(false); });
    state.hits = found && new Set(found);
    byId('tabs').hidden = Boolean(found);
    byId('found').textContent = found ? `${found.length} found` : '';
    paintSoon();
  });
  listKeys(field, list);
}

// From the field into the list and back, with the arrow keys; Enter takes the first.
function listKeys(field, list) {
  field.addEventListener('keydown', (event) => {
    const first = list.querySelector('button');
    if (event.key === 'ArrowDown' && first) { event.preventDefault(); first.focus(); }
    if (event.key === 'Enter' && first) { event.preventDefault(); first.click(); }
    if (event.key === 'Escape' && field.value) {
      event.preventDefault();
      event.stopPropagation();
      field.value = '';
      field.dispatchEvent(new Event('input'));
    }
  });
  list.addEventListener('keydown', (event) => {
    const buttons = [...list.querySelectorAll('button')];
    const at = buttons.indexOf(document.activeElement);
    if (event.key === 'ArrowDown') { event.preventDefault(); buttons[Math.min(at + 1, buttons.length - 1)].focus(); }
    if (event.key === 'ArrowUp') { event.preventDefault(); (at > 0 ? buttons[at - 1] : field).focus(); }
  });
}
