// Pointers: one moves the map, two zoom it; a short touch that does not move is a click.
const pointers = new Map();
let travelled = 0;

function startPointers() {
  stage.addEventListener('pointerdown', (event) => {
    if (event.button > 0) return;
    if (!pointers.size) travelled = 0;
    pointers.set(event.pointerId, { x: event.clientX, y: event.clientY, startX: event.clientX });
  });
  stage.addEventListener('pointermove', movePointer);
  for (const end of ['pointerup', 'pointercancel']) stage.addEventListener(end, endPointer);
  stage.addEventListener('wheel', (event) => {
    event.preventDefault();
    const frameBox = stage.getBoundingClientRect();
    const unit = event.deltaMode === 1 ? 16 : 1;
    if (event.shiftKey || (!event.ctrlKey && Math.abs(event.deltaX) > Math.abs(event.deltaY))) {
      panBy((event.deltaX || event.deltaY) * unit, event.shiftKey ? 0 : event.deltaY * unit);
    } else {
      const speed = event.ctrlKey ? 0.01 : 0.0016;
      zoomAt(event.clientX - frameBox.left, event.clientY - frameBox.top, Math.exp(-event.deltaY * unit * speed));
    }
  }, { passive: false });
}

function movePointer(event) {
  const last = pointers.get(event.pointerId);
  if (!last) return;
  const dx = event.clientX - last.x;
  const dy = event.clientY - last.y;
  travelled += Math.abs(dx) + Math.abs(dy);
  if (travelled > 6 && !stage.hasPointerCapture(event.pointerId)) stage.setPointerCapture(event.pointerId);
  if (pointers.size === 2) pinch(event, last);
  else if (travelled > 6 && !(presenting() && event.pointerType === 'touch' && view.k <= stepZoom())) panBy(-dx, -dy);
  last.x = event.clientX;
  last.y = event.clientY;
}

function pinch(event, last) {
  const other = [...pointers.values()].find((one) => one !== last);
  const before = Math.hypot(last.x - other.x, last.y - other.y);
  const now = Math.hypot(event.clientX - other.x, event.clientY - other.y);
  const frameBox = stage.getBoundingClientRect();
  zoomAt((event.clientX + other.x) / 2 - frameBox.left, (event.clientY + other.y) / 2 - frameBox.top, now / (before || 1));
  panBy(-(event.clientX - last.x) / 2, -(event.clientY - last.y) / 2);
}

function endPointer(event) {
  const last = pointers.get(event.pointerId);
  pointers.delete(event.pointerId);
  if (!last || event.type === 'pointercancel' || pointers.size) return;
  const swipe = event.clientX - last.startX;
  if (presenting() && event.pointerType === 'touch' && Math.abs(swipe) > 60 && view.k <= stepZoom()) {
    advance(swipe < 0 ? 1 : -1);
  } else if (travelled <= 6) {
    const thing = event.target.closest('.thing');
    if (thing) choose(Number(thing.dataset.n), { open: true });
    else if (presenting() && event.pointerType === 'touch') advance(event.clientX < innerWidth / 3 ? -1 : 1);
    else unchoose();
  }
}
