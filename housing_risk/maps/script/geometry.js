// Web mercator (EPSG:3857), in which the points travel and Leaflet draws.

const HALF_WORLD = 20037508.342789244;
const SHAPE_UNITS = 4;

function toLatLng(x, y) {
  const lat = (Math.atan(Math.sinh((y / HALF_WORLD) * Math.PI)) * 180) / Math.PI;
  return L.latLng(lat, (x / HALF_WORLD) * 180);
}

// Pixels of the whole world's picture per mercator metre at a zoom.
function pixelsPerMetre(zoom) {
  return (256 * 2 ** zoom) / (2 * HALF_WORLD);
}

// How many mercator metres one metre on the ground is at a height y.
function stretch(y) {
  return Math.cosh((y / HALF_WORLD) * Math.PI);
}

// A view turns mercator metres into pixels of a canvas: px = x * scale - left, py = top - y * scale.
function makeView(zoom, corner, width, height) {
  const scale = pixelsPerMetre(zoom);
  const left = corner.x - HALF_WORLD * scale;
  const top = HALF_WORLD * scale - corner.y;
  const middle = (top - height / 2) / scale;
  return { scale, left, top, width, height, ground: scale * stretch(middle) };
}

// The view that fits points (with some room around them) into a canvas of its own, for paper.
function viewAround(spots, width, height, room, most) {
  const xs = spots.map((spot) => spot.x);
  const ys = spots.map((spot) => spot.y);
  const [west, east, south, north] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const fits = Math.min((width - 2 * room) / (east - west || 1), (height - 2 * room) / (north - south || 1));
  const scale = Math.min(fits, most / stretch(south));
  const left = ((west + east) / 2) * scale - width / 2;
  const top = ((south + north) / 2) * scale + height / 2;
  return { scale, left, top, width, height, ground: scale * stretch(south) };
}

function inView(view, x, y, room = 0) {
  const px = x * view.scale - view.left;
  const py = view.top - y * view.scale;
  return px >= -room && py >= -room && px <= view.width + room && py <= view.height + room;
}

function metresBetween(a, b) {
  return Math.hypot(a.x - b.x, a.y - b.y) / stretch((a.y + b.y) / 2);
}
