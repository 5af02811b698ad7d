// For whoever sees the page for the first time: what is in dispute, how the map is read, how to move about in it.

function buildGuide() {
  const used = new Set(things.map((thing) => thing.does));
  const theses = things.flatMap((thing, n) => (thing.thesis ? [n] : []));
  fill(
    byId('guide-text'),
    theses.length > 0 && make('ul', {}, theses.map((n) => make('li', {}, make('span', { class: `swatch side-${slotOf(n)}`, 'aria-hidden': 'true' }), link(n), things[n].status && ` – ${things[n].status}`))),
    make('ul', { class: 'legend' }, Object.keys(MEANINGS).filter((does) => used.has(does)).map((does) => make('li', {}, sign(does), MEANINGS[does]))),
    make('p', {}, 'Reasons stand on the right of what they bear on. Lines that meet in one dot are needed together.'),
    make('p', {}, 'Click a claim to see who holds it, in which words, and what speaks for and against it. Drag to move the map, turn the wheel to zoom.'),
  );
  byId('guide').hidden = !things.length;
}

function startGuide() {
  const guide = byId('guide');
  guide.open = recall('argmap-guide') !== 'closed';
  guide.addEventListener('toggle', () => keepInMind('argmap-guide', guide.open ? 'open' : 'closed'));
}

// A name at the pointer: of an argument, and of a claim whose words are too small to be read.
function startTip() {
  const tip = byId('tip');
  const hide = () => { tip.hidden = true; };
  stage.addEventListener('pointermove', (event) => {
    const thing = event.pointerType === 'mouse' && !event.buttons && event.target.closest('.thing:not(.off)');
    const n = thing && Number(thing.dataset.n);
    if (!thing || (isClaim(n) && view.k >= FAR)) return hide();
    tip.replaceChildren(...(isClaim(n) ? [] : [sign(things[n].does), ' ']), words(isClaim(n) ? shortened(things[n].text) : nameOf(n)));
    tip.hidden = false;
    const area = byId('stage').getBoundingClientRect();
    tip.style.left = `${clamp(event.clientX - area.left + 14, 4, Math.max(4, area.width - tip.offsetWidth - 4))}px`;
    tip.style.top = `${clamp(event.clientY - area.top + 18, 4, Math.max(4, area.height - tip.offsetHeight - 4))}px`;
    return undefined;
  });
  for (const event of ['pointerleave', 'pointerdown', 'wheel']) stage.addEventListener(event, hide, { passive: true });
}
