// Put everything together.

function build() {
  haystack = undefined;
  readPictures();
  buildPictureList();
  buildKey();
  buildFindings();
  buildGuide();
  buildOutline();
  tellTrouble();
}

function followHash(swift) {
  const hash = location.hash.slice(1);
  const step = /^step-(\d+)$/.exec(hash);
  if (step) {
    startTalk('steps', Number(step[1]) - 1);
    return true;
  }
  const n = numberAt(hash);
  if (n === undefined) return false;
  state.chosen = n;
  turnTo(pictureWith(n));
  fillPanel(n);
  goTo(placeOfAll(n), swift);
  reveal(n);
  paint();
  return true;
}

const SHEET = { w: 688, h: 900 }; // pixels of a printed page within its margins

function startPrint() {
  let kept;
  addEventListener('beforeprint', () => {
    kept = { ...view };
    openAll();
    const { svg, area } = pictureNow();
    keepAll(pictureNow());
    Object.assign(view, { x: area.x, y: area.y, k: Math.min(SHEET.w / area.w, SHEET.h / area.h) });
    suit(pictureNow(), area);
    svg.setAttribute('viewBox', `${area.x} ${area.y} ${area.w} ${area.h}`);
  });
  addEventListener('afterprint', () => { if (kept) goTo(kept, true); });
}

readModel(byId('data').textContent);
recallTheme();
build();
startPointers();
startSmall();
startSearch();
startTabs();
startTools();
startKeys();
startPrint();
startGuide();
startTip();
byId('present').addEventListener('click', () => startTalk());
addEventListener('hashchange', () => followHash(false));
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => { readInks(); paint(); });
let lastSize = `${stage.clientWidth} ${stage.clientHeight}`;
new ResizeObserver(() => {
  const size = `${stage.clientWidth} ${stage.clientHeight}`;
  if (size === lastSize) return;
  lastSize = size;
  if (talk) goTo(stepView(), true);
  else look();
}).observe(stage);
turnTo(0);
showFirst();
document.documentElement.classList.add('ready');
const linked = followHash(true);
if (!linked && document.documentElement.dataset.opening === 'present') startTalk();
startLive();
