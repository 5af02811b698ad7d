// Keys of the whole page. What has the focus and means something by a key keeps it.

const typing = (event) => /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName) || document.querySelector('dialog[open]');
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

function startKeys() {
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (talk) talkKey(event);
    else if (!typing(event)) pageKey(event);
  });
  stage.addEventListener('keydown', stageKey);
}

function pageKey(event) {
  const keys = {
    '/': () => { showSide(true); byId('search').focus(); },
    p: () => startTalk(),
    f: () => state.chosen !== undefined && fold(state.chosen),
    '?': () => byId('keys').showModal(),
    Escape: () => (panel.hidden ? unchoose() : closePanel()),
    '+': () => zoomBy(1.3),
    '=': () => zoomBy(1.3),
    '-': () => zoomBy(1 / 1.3),
    0: () => showWhole(),
  };
  if (!keys[event.key] || event.defaultPrevented) return;
  event.preventDefault();
  keys[event.key]();
}

function stageKey(event) {
  if (talk || event.ctrlKey || event.metaKey || event.altKey) return;
  const arrow = ARROWS[event.key];
  if (arrow) {
    event.preventDefault();
    if (event.shiftKey) {
      const next = nextTo(state.chosen, ...arrow);
      if (next !== undefined) { choose(next); say([things[next].text, things[next].held].filter(Boolean).join(' ')); }
    } else panBy(arrow[0] * 80, arrow[1] * 80);
  } else if (event.key === 'Enter' && state.chosen !== undefined) {
    event.preventDefault();
    choose(state.chosen, { open: true });
    panel.focus({ preventScroll: true });
  }
}

const FORWARD = new Set(['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter', 'n']);
const BACK = new Set(['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace', 'p']);

function talkKey(event) {
  if (!talk || event.ctrlKey || event.metaKey || event.altKey) return;
  if (document.querySelector('dialog[open]') || /^(INPUT|SELECT)$/.test(event.target.tagName)) return;
  const pressed = event.target.tagName === 'BUTTON' && (event.key === ' ' || event.key === 'Enter');
  if (pressed) return;
  const keys = {
    b: () => blacken(!talk.black),
    '.': () => blacken(!talk.black),
    s: openSpeaker,
    g: openJump,
    '/': openJump,
    w: toggleOverview,
    r: changeKind,
    Home: () => { talk.at = 0; comeBack(); },
    End: () => { talk.at = talk.list.length; comeBack(); },
    Escape: leave,
    '+': () => zoomBy(1.3),
    '=': () => zoomBy(1.3),
    '-': () => zoomBy(1 / 1.3),
    0: () => goTo(stepView()),
    i: () => state.chosen !== undefined && (panel.hidden ? fillPanel(state.chosen) : closePanel()),
  };
  const act = FORWARD.has(event.key) ? () => advance(1) : BACK.has(event.key) ? () => advance(-1) : keys[event.key];
  if (!act) return;
  event.preventDefault();
  event.stopPropagation();
  act();
}

// Escape takes back one thing after the other, and ends the presentation last.
function leave() {
  if (talk.black) blacken(false);
  else if (!panel.hidden) closePanel();
  else if (talk.away !== undefined || talk.overview) comeBack();
  else endTalk();
}
