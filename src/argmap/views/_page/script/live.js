// Served live: when the debate was saved, its new map takes the place of the old one; what the reader did stays.

function startLive() {
  if (document.documentElement.dataset.opening !== 'live') return;
  const events = new EventSource('events');
  let version;
  events.addEventListener('message', async (event) => {
    if (version !== undefined && event.data !== version) await renew();
    version = event.data;
    document.body.classList.remove('unlinked');
  });
  events.addEventListener('error', () => document.body.classList.add('unlinked'));
}

async function renew() {
  const answer = await fetch('.', { cache: 'no-store' });
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const anchors = (numbers) => [...numbers].map((n) => things[n].at);
  const kept = { chosen: state.chosen === undefined ? '' : things[state.chosen].at, folded: anchors(state.folded), label: pictureNow().svg.dataset.label, view: { ...view } };
  const step = talk && { kind: talk.kind, at: talk.at };
  const panelOpen = !panel.hidden;
  stage.replaceChildren(...[...page.querySelectorAll('svg.picture')].map((svg) => document.importNode(svg, true)));
  document.querySelector('h1').textContent = page.querySelector('h1').textContent;
  document.querySelector('.titles p').textContent = page.querySelector('.titles p').textContent;
  document.title = page.title;
  talk = undefined;
  readModel(page.getElementById('data').textContent);
  state.folded = new Set(kept.folded.map(numberAt).filter((n) => n !== undefined));
  state.chosen = numberAt(kept.chosen);
  state.hits = undefined;
  build();
  const again = pictures.findIndex((picture) => picture.svg.dataset.label === kept.label);
  turnTo(Math.max(0, again));
  goTo(kept.view, true);
  if (panelOpen && state.chosen !== undefined) fillPanel(state.chosen);
  else panel.hidden = true;
  if (state.chosen !== undefined) reveal(state.chosen);
  if (step) startTalk(step.kind, step.at);
  if (byId('search').value) byId('search').dispatchEvent(new Event('input'));
}

function tellTrouble() {
  const notice = byId('trouble');
  const trouble = model.trouble || [];
  notice.hidden = !trouble.length;
  notice.replaceChildren(...trouble.map((each) => words(each, 'span')));
}
