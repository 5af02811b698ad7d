// The speaker's window: notes, what comes next, a clock and the time since the beginning. It is filled from here.

let speaker;
let begun = 0;
let ticking = 0;

function openSpeaker() {
  if (speaker && !speaker.closed) {
    speaker.focus();
    return;
  }
  speaker = open('', 'argmap-speaker', 'popup,width=900,height=640');
  if (!speaker) {
    say('The browser did not let this page open a window.');
    return;
  }
  begun = begun || Date.now();
  const page = speaker.document;
  page.title = `Speaker: ${model.title}`;
  page.documentElement.lang = document.documentElement.lang;
  const style = page.createElement('style');
  style.textContent = document.querySelector('style').textContent;
  page.head.replaceChildren(style);
  page.body.className = 'speaker';
  if (document.documentElement.dataset.theme) page.documentElement.dataset.theme = document.documentElement.dataset.theme;
  speaker.addEventListener('keydown', talkKey);
  clearInterval(ticking);
  ticking = setInterval(tick, 1000);
  tellSpeaker();
}

function tellSpeaker() {
  if (!speaker || speaker.closed) return;
  const page = speaker.document;
  const step = talk && !atEnd() ? stepNow() : undefined;
  const next = talk ? talk.list[talk.at + 1] : undefined;
  const clock = make('p', { id: 'clock', class: 'clock' });
  const where = talk ? (step ? `${talk.at + 1} / ${talk.list.length}` : 'The whole map') : 'The presentation has ended';
  const told = make('main', {},
    make('header', {}, make('p', { class: 'count' }, where), clock),
    make('section', { 'aria-label': 'Now' }, words(step ? titleOf(step) || 'Now' : where, 'h1'), step && step.note && words(step.note, 'p', { class: 'notes' }), step && shownList(step)),
    talk && make('section', { class: 'next', 'aria-label': 'Next' }, make('h2', {}, 'Next'), next ? [words(titleOf(next), 'p', { class: 'title' }), next.note && words(next.note, 'p'), shownList(next)] : make('p', {}, step ? 'The whole map' : 'Nothing more')),
    talk && make('footer', {}, button('‹ Back', () => advance(-1)), button('Next ›', () => advance(1)), button('Black', () => blacken(!talk.black)), button('Whole map', toggleOverview)));
  page.body.replaceChildren(page.adoptNode(told));
  tick();
}

const shownList = (step) => make('ul', {}, (step.show || []).filter(isClaim).slice(0, 12).map((n) => words(shortened(isClaim(n) ? things[n].text : nameOf(n)), 'li', { class: isClaim(n) ? `side-${slotOf(n)}` : '' })));

function tick() {
  if (!speaker || speaker.closed) {
    clearInterval(ticking);
    return;
  }
  const clock = speaker.document.getElementById('clock');
  if (!clock) return;
  const since = Math.floor((Date.now() - begun) / 1000);
  const two = (number) => String(number).padStart(2, '0');
  const now = new Date();
  clock.textContent = `${two(now.getHours())}:${two(now.getMinutes())} · ${two(Math.floor(since / 60))}:${two(since % 60)} since the start`;
}
