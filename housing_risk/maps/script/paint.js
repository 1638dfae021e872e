// Draws a scene on a canvas. It knows no map and no page: the map, the folium layer and paper all use it.

const BUILDINGS_FROM = 0.62; // pixels per metre on the ground
const NUMBERS_FROM = 1.3;
const MANY_DOTS = 20000;
const FONT = '"Segoe UI", Roboto, "Noto Sans", "DejaVu Sans Condensed", system-ui, sans-serif';

function paint(context, view, scene, colours) {
  context.lineJoin = 'round';
  if (scene.seeThrough) context.clearRect(0, 0, view.width, view.height);
  else paintLand(context, view, scene.shapes, colours);
  const near = view.ground >= BUILDINGS_FROM;
  if (near) paintBuildings(context, view, scene, colours);
  paintDots(context, view, scene.points, colours, near);
  paintBorders(context, view, scene.shapes, colours);
  const taken = near ? symbolBoxes(view, scene) : [];
  if (near) paintStreets(context, view, scene.streets(), taken, colours);
  if (scene.route) paintRoute(context, view, scene, colours);
  else paintSymbols(context, view, scene, colours);
  if (scene.ring) paintRing(context, view, scene.ring, colours);
}

function trace(context, view, lines, first, count, offset) {
  let at = offset;
  const scale = view.scale / SHAPE_UNITS;
  for (let i = first; i < first + count; i++) {
    for (let k = 0; k < lines.lengths[i]; k++, at++) {
      const px = lines.x[at] * scale - view.left;
      const py = view.top - lines.y[at] * scale;
      if (k) context.lineTo(px, py);
      else context.moveTo(px, py);
    }
  }
  return at;
}

function paintLand(context, view, shapes, colours) {
  const bounded = shapes.land.lengths.length > 0;
  context.fillStyle = bounded ? colours.outside : colours.land;
  context.fillRect(0, 0, view.width, view.height);
  if (!bounded) return;
  context.beginPath();
  trace(context, view, shapes.land, 0, shapes.land.lengths.length, 0);
  context.fillStyle = colours.land;
  context.fill('evenodd');
}

function paintBorders(context, view, shapes, colours) {
  context.strokeStyle = colours.wijk;
  context.lineWidth = 1.1;
  context.setLineDash([6, 4]);
  context.beginPath();
  trace(context, view, shapes.wijk, 0, shapes.wijk.lengths.length, 0);
  context.stroke();
  context.setLineDash([]);
  context.lineWidth = 2;
  context.beginPath();
  trace(context, view, shapes.land, 0, shapes.land.lengths.length, 0);
  context.stroke();
}

function paintDots(context, view, points, colours, near) {
  const size = Math.max(1.3, Math.min(4, 1.6 + 1.9 * view.ground));
  context.globalAlpha = near ? 0.75 : 1;
  if (points.size < MANY_DOTS) paintFewDots(context, view, points, colours, size);
  else context.drawImage(dotsPicture(context, view, points, colours, size), 0, 0, view.width, view.height);
  context.globalAlpha = 1;
}

function paintFewDots(context, view, { x, y, size: count }, colours, size) {
  context.fillStyle = colours.dot;
  const { scale, width, height } = view;
  const left = view.left + size / 2;
  const top = view.top - size / 2;
  for (let i = 0; i < count; i++) {
    const px = x[i] * scale - left;
    const py = top - y[i] * scale;
    if (px > -4 && py > -4 && px < width && py < height) context.fillRect(px, py, size, size);
  }
}

// Hundreds of thousands of dots as pixels in one picture: many times faster than as many rectangles.
function dotsPicture(context, view, { x, y, size: count }, colours, size) {
  const ratio = context.getTransform().a;
  const [width, height] = [Math.round(view.width * ratio), Math.round(view.height * ratio)];
  const pixels = new ImageData(width, height);
  const words = new Uint32Array(pixels.data.buffer);
  const colour = colourWord(colours.dot);
  const side = Math.max(1, Math.round(size * ratio));
  const scale = view.scale * ratio;
  const left = view.left * ratio + side / 2;
  const top = view.top * ratio - side / 2;
  for (let i = 0; i < count; i++) {
    const px = Math.round(x[i] * scale - left);
    const py = Math.round(top - y[i] * scale);
    if (px < 0 || py < 0 || px + side > width || py + side > height) continue;
    for (let row = py * width + px, last = row + side * width; row < last; row += width) words.fill(colour, row, row + side);
  }
  const picture = Object.assign(document.createElement('canvas'), { width, height });
  picture.getContext('2d').putImageData(pixels, 0, 0);
  return picture;
}

// A colour #RRGGBB as one opaque pixel: the bytes red, green, blue, alpha.
function colourWord(colour) {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return new Uint32Array(new Uint8Array([red, green, blue, 255]).buffer)[0];
}

function buildingStarts(near) {
  const ring = new Int32Array(near.rings.length + 1);
  const point = new Int32Array(near.rings.length + 1);
  let points = 0;
  for (let i = 0, r = 0; i < near.rings.length; i++) {
    for (let k = 0; k < near.rings[i]; k++, r++) points += near.buildings.lengths[r];
    ring[i + 1] = r;
    point[i + 1] = points;
  }
  return { ring, point };
}

function traceBuilding(context, view, near, place) {
  const starts = (near.starts ??= buildingStarts(near));
  const at = starts.point[place];
  const { x, y } = near.buildings;
  if (!inView(view, x[at] / SHAPE_UNITS, y[at] / SHAPE_UNITS, 400)) return;
  trace(context, view, near.buildings, starts.ring[place], near.rings[place], at);
}

function paintBuildings(context, view, scene, colours) {
  const near = scene.shapes.near();
  context.beginPath();
  for (let i = 0; i < near.rings.length; i++) traceBuilding(context, view, near, i);
  context.fillStyle = colours.building;
  context.fill('evenodd');
  context.strokeStyle = colours.land;
  context.lineWidth = 0.7;
  context.stroke();
  for (const symbol of scene.symbols) {
    if (symbol.building < 0) continue;
    context.beginPath();
    traceBuilding(context, view, near, symbol.building);
    context.fillStyle = colours.flagged;
    context.fill('evenodd');
    context.strokeStyle = colours[`class${symbol.kind}`];
    context.lineWidth = 1.6;
    context.stroke();
  }
}

function symbolPath(kind, size) {
  const path = new Path2D();
  if (kind === 0) path.addPath(new Path2D(`M0 ${-size}L${size} ${size * 0.8}H${-size}Z`));
  else if (kind === 1) path.addPath(new Path2D(`M0 ${-size}L${size} 0L0 ${size}L${-size} 0Z`));
  else if (kind === 2) path.arc(0, 0, size * 0.72, 0, 2 * Math.PI);
  else path.rect(-size * 0.72, -size * 0.72, size * 1.44, size * 1.44);
  return path;
}

// Many symbols are drawn smaller: 300 at 70 %, 3,000 at 50 %.
function symbolSize(count) {
  return 8.5 * (count >= 1500 ? 0.5 : count >= 150 ? 0.7 : 1);
}

// Where symbols stand, so that no street name is hidden under one.
function symbolBoxes(view, scene) {
  const half = symbolSize(scene.symbols.length);
  return scene.symbols
    .filter((symbol) => inView(view, symbol.x, symbol.y))
    .map((symbol) => ({ px: symbol.x * view.scale - view.left, py: view.top - symbol.y * view.scale, rx: half, ry: half - 6 }));
}

function paintSymbols(context, view, scene, colours) {
  const size = symbolSize(scene.symbols.length);
  const paths = [0, 1, 2, 3].map((kind) => symbolPath(kind, size));
  const near = scene.symbols
    .filter((symbol) => inView(view, symbol.x, symbol.y, 20))
    .map((symbol) => ({ ...symbol, px: symbol.x * view.scale - view.left, py: view.top - symbol.y * view.scale }));
  for (const { kind, px, py } of near) {
    context.translate(px, py);
    paintSymbol(context, paths[kind], kind, colours, size);
    context.translate(-px, -py);
  }
  if (view.ground < NUMBERS_FROM) return;
  for (const { number, px, py } of near) paintText(context, number, px + size + 5, py + 4.5, '600 13px ', colours);
}

function paintSymbol(context, path, kind, colours, size) {
  context.strokeStyle = colours.surface;
  if (kind === 2) {
    context.fillStyle = colours.surface;
    context.fill(path);
    context.lineWidth = size * 0.8;
    context.stroke(path);
    context.strokeStyle = colours.class2;
    context.lineWidth = Math.max(1.6, size * 0.38);
    context.stroke(path);
    return;
  }
  context.lineWidth = 3;
  context.stroke(path);
  context.fillStyle = colours[`class${kind}`];
  context.fill(path);
}

function paintText(context, text, px, py, style, colours) {
  context.font = style + FONT;
  context.strokeStyle = colours.land;
  context.lineWidth = 3.5;
  context.strokeText(text, px, py);
  context.fillStyle = colours.ink;
  context.fillText(text, px, py);
}

function paintRing(context, view, ring, colours) {
  const px = ring.x * view.scale - view.left;
  const py = view.top - ring.y * view.scale;
  context.beginPath();
  context.arc(px, py, 16, 0, 2 * Math.PI);
  context.strokeStyle = colours.surface;
  context.lineWidth = 6;
  context.stroke();
  context.strokeStyle = colours.focus;
  context.lineWidth = 3;
  context.stroke();
  if (ring.name) paintName(context, ring.name, px, py - 36, colours);
}

function paintName(context, name, px, py, colours) {
  context.font = `600 13.5px ${FONT}`;
  const width = context.measureText(name).width + 20;
  context.beginPath();
  context.roundRect(px - width / 2, py - 14, width, 28, 6);
  context.fillStyle = colours.ink;
  context.fill();
  context.fillStyle = colours.surface;
  context.textAlign = 'center';
  context.fillText(name, px, py + 5);
  context.textAlign = 'left';
}

function paintRoute(context, view, scene, colours) {
  const spots = scene.route.map((stop) => ({
    px: stop.x * view.scale - view.left,
    py: view.top - stop.y * view.scale,
    name: stop.name,
  }));
  const taken = spots.map((spot) => ({ left: spot.px - 14, right: spot.px + 14, py: spot.py }));
  context.beginPath();
  spots.forEach((spot, place) => (place ? context.lineTo(spot.px, spot.py) : context.moveTo(spot.px, spot.py)));
  context.strokeStyle = colours.accent;
  context.lineWidth = 3;
  context.setLineDash([7, 6]);
  context.stroke();
  context.setLineDash([]);
  spots.forEach((spot, place) => paintStop(context, spot, place + 1, colours));
  for (const spot of spots) paintStopName(context, view, spot, taken, colours);
}

function paintStop(context, spot, number, colours) {
  context.beginPath();
  context.arc(spot.px, spot.py, 12, 0, 2 * Math.PI);
  context.fillStyle = colours.ink;
  context.strokeStyle = colours.surface;
  context.lineWidth = 3;
  context.stroke();
  context.fill();
  context.font = `700 13px ${FONT}`;
  context.textAlign = 'center';
  context.fillStyle = colours.surface;
  context.fillText(String(number), spot.px, spot.py + 4.5);
  context.textAlign = 'left';
}

// A name stands right of its stop; left, below or above it where that is the edge or another stop or name.
function paintStopName(context, view, spot, taken, colours) {
  context.font = `600 13px ${FONT}`;
  const width = context.measureText(spot.name).width;
  const places = [
    { left: spot.px + 17, py: spot.py },
    { left: spot.px - 17 - width, py: spot.py },
    { left: spot.px - width / 2, py: spot.py + 24 },
    { left: spot.px - width / 2, py: spot.py - 24 },
  ].map((place) => ({ ...place, right: place.left + width }));
  const free = (place) =>
    place.left > 4 &&
    place.right < view.width - 4 &&
    taken.every((box) => Math.abs(box.py - place.py) > 20 || box.right < place.left || box.left > place.right);
  const chosen = places.find(free) ?? places[0];
  taken.push(chosen);
  paintText(context, spot.name, chosen.left, chosen.py + 4.5, '600 13px ', colours);
}
