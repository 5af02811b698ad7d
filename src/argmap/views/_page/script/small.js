// The small map in the corner.
const small = byId('small');
let smallScale = 1;
let smallPicture;

// Colours are read once for each scheme: reading them makes the browser compute the style of everything.
let inks;

function readInks() {
  const colours = getComputedStyle(document.documentElement);
  const slots = ['n', 0, 1, 2, 3, 4, 5, 6, 7];
  inks = Object.fromEntries(slots.map((slot) => [slot, colours.getPropertyValue(`--border-${slot}`)]));
  inks.frame = colours.getPropertyValue('--text');
}

function drawSmall(dim, shown) {
  const { area, boxes } = pictureNow();
  const room = { w: 190, h: 140 };
  smallScale = Math.min(room.w / area.w, room.h / area.h);
  if (!inks) readInks();
  const dense = devicePixelRatio || 1;
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(area.w * smallScale * dense));
  canvas.height = Math.max(1, Math.round(area.h * smallScale * dense));
  const ink = canvas.getContext('2d');
  ink.scale(smallScale * dense, smallScale * dense);
  for (const [n, box] of boxes) {
    if (!isClaim(n) || (shown && !shown.has(n))) continue;
    ink.globalAlpha = dim.has(n) ? 0.25 : 1;
    ink.fillStyle = inks[slotOf(n)];
    ink.fillRect(box.x - area.x, box.y - area.y, box.w, box.h);
  }
  smallPicture = canvas;
  showSmall();
}

function showSmall() {
  if (!smallPicture) return;
  small.hidden = narrow.matches || Boolean(presenting());
  if (small.hidden) return;
  const { area } = pictureNow();
  const wide = stage.clientWidth / view.k;
  const high = stage.clientHeight / view.k;
  const all = view.x <= area.x && view.y <= area.y && view.x + wide >= area.x + area.w && view.y + high >= area.y + area.h;
  small.hidden = all;
  if (all) return;
  const dense = devicePixelRatio || 1;
  if (small.width !== smallPicture.width || small.height !== smallPicture.height) {
    small.width = smallPicture.width;
    small.height = smallPicture.height;
    small.style.width = `${small.width / dense}px`;
    small.style.height = `${small.height / dense}px`;
  }
  const ink = small.getContext('2d');
  const scale = smallScale * dense;
  ink.clearRect(0, 0, small.width, small.height);
  ink.drawImage(smallPicture, 0, 0);
  ink.strokeStyle = inks.frame;
  ink.lineWidth = 2 * dense;
  ink.strokeRect((view.x - area.x) * scale, (view.y - area.y) * scale, wide * scale, high * scale);
}

function startSmall() {
  const go = (event) => {
    if (!event.buttons) return;
    const { area } = pictureNow();
    const x = area.x + event.offsetX / smallScale;
    const y = area.y + event.offsetY / smallScale;
    goTo({ k: view.k, x: x - stage.clientWidth / view.k / 2, y: y - stage.clientHeight / view.k / 2 }, true);
  };
  small.addEventListener('pointerdown', go);
  small.addEventListener('pointermove', go);
}
