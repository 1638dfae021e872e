// The map: Leaflet with one canvas layer, and what is told beside it: legend, scale, what lies outside.

let map;
let layer;
const HIT = 24; // pixels around a finger
const SPOT_ZOOM = 16.5; // about one pixel per metre on the ground
const FEW = 4; // fewer listed objects than this are shown near by, wherever they lie

function readColours(style = getComputedStyle(document.documentElement)) {
  const names = ['ink', 'ink2', 'surface', 'accent', 'focus', 'land', 'outside', 'building', 'flagged', 'dot', 'wijk'];
  return Object.fromEntries([...names, 'class0', 'class1', 'class2', 'class3'].map((name) => [name, style.getPropertyValue(`--${name}`).trim()]));
}

function startMap(shapes) {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  map = L.map('map', {
    zoomControl: false,
    attributionControl: false,
    preferCanvas: true,
    zoomSnap: 0.25,
    zoomDelta: 0.75,
    minZoom: 8,
    maxZoom: 20,
    zoomAnimation: !still,
    fadeAnimation: false,
    inertia: !still,
    boxZoom: false,
  });
  layer = new HousingLayer(makeScene(page.points, shapes), readColours());
  drawScene();
  fitFirst();
  map.on('click', (event) => clicked(event.containerPoint));
  el('zoom-in').addEventListener('click', () => map.zoomIn());
  el('zoom-out').addEventListener('click', () => map.zoomOut());
  el('fit').addEventListener('click', () => fitAll());
  el('outside').addEventListener('click', () => fitAll());
}

// The box lands right of the legend or above it, whichever lets it be larger: nothing may hide under it.
function fitBox([west, south, east, north], animate = true) {
  const bounds = L.latLngBounds(toLatLng(west, south), toLatLng(east, north));
  const [legend] = furniture('.legend');
  const edges = [{ paddingTopLeft: [16, 16], paddingBottomRight: [16, 16] }];
  if (legend) {
    edges[0] = { paddingTopLeft: [legend.right + 16, 56], paddingBottomRight: [76, 24] };
    edges.push({ paddingTopLeft: [24, 56], paddingBottomRight: [76, map.getSize().y - legend.top + 16] });
  }
  const zoom = ({ paddingTopLeft, paddingBottomRight }) => map.getBoundsZoom(bounds, false, L.point(paddingTopLeft).add(paddingBottomRight));
  const best = edges.reduce((one, other) => (zoom(other) > zoom(one) ? other : one));
  map.fitBounds(bounds, { ...best, maxZoom: 18, animate });
}

// What lies over the map on a wide screen, in pixels of the map.
function furniture(selector = '.legend, .zoom, .simulated, .beyond') {
  const ground = el('map').getBoundingClientRect();
  return [...document.querySelectorAll(selector)]
    .filter((part) => part.offsetParent && !(part.matches('.legend') && getComputedStyle(part).position === 'static'))
    .map((part) => part.getBoundingClientRect())
    .map(({ left, right, top, bottom }) => ({ left: left - ground.left, right: right - ground.left, top: top - ground.top, bottom: bottom - ground.top }));
}

function boxOf(spots, room) {
  const [xs, ys] = [spots.map((spot) => spot.x), spots.map((spot) => spot.y)];
  return [Math.min(...xs) - room, Math.min(...ys) - room, Math.max(...xs) + room, Math.max(...ys) + room];
}

// Shows everything that is listed; without a list the built-up area.
function fitAll(animate = true) {
  const spots = shown().map(spotOf);
  fitBox(spots.length ? boxOf(spots, 150) : page.built, animate);
}

// The first view: the built-up area when what is listed lies spread over it, else what is listed.
function fitFirst() {
  const spots = shown().map(spotOf);
  const [west, south, east, north] = page.built;
  const inside = spots.filter(({ x, y }) => x >= west && x <= east && y >= south && y <= north);
  if (inside.length < FEW || inside.length < spots.length * 0.8) return fitAll(false);
  const [left, below, right, above] = boxOf(inside, 0);
  if (Math.max(right - left, above - below) < Math.max(east - west, north - south) / 3) return fitAll(false);
  fitBox(page.built, false);
}

const fitWijk = (number) => fitBox(page.wijken[number].box);

// Brings a spot into sight, near enough to see its street; stays where the reader is when it is in sight.
function showSpot({ x, y }) {
  const at = toLatLng(x, y);
  const sight = inSight();
  const spot = map.latLngToContainerPoint(at);
  const clear = ({ left, right, top, bottom }) => spot.x < left - 60 || spot.x > right + 60 || spot.y < top - 20 || spot.y > bottom + 60;
  const inside = spot.x > 60 && spot.y > 60 && spot.x < sight.x - 60 && spot.y < sight.y - 60 && furniture('.legend').every(clear);
  if (inside && layer.view.ground >= BUILDINGS_FROM) return;
  const zoom = Math.max(map.getZoom(), SPOT_ZOOM);
  const aside = map.getSize().subtract(sight).divideBy(2);
  map.setView(map.unproject(map.project(at, zoom).add(aside), zoom), zoom);
}

// What of the map can be seen, from its upper left corner: on a tablet the panel lies over it, and the legend may fill
// what is left. Where hardly anything is left, the whole.
function inSight() {
  const size = map.getSize();
  const [panel] = furniture('.panel');
  const [legend] = furniture('.legend');
  const width = Math.min(size.x, panel?.left ?? size.x);
  if (width === size.x || width < 160) return size;
  return L.point(width, legend && legend.right + 120 > width && legend.top > 160 ? legend.top : size.y);
}

function mapResized() {
  if (map) map.invalidateSize({ animate: false });
}

// Puts the present choice on the map: weakest first, so that the strongest lies on top.
function drawScene() {
  if (!layer) return;
  const scene = layer.scene;
  scene.symbols = shown().reverse().map((place) => ({
    ...spotOf(place),
    place,
    kind: listedAs(place).class,
    number: partsAt(page.records[place].at)[1],
    building: page.records[place].building,
  }));
  scene.route = state.panel === 'round' && round.places.length
    ? round.places.map((place) => ({ ...spotOf(place), name: addressOf(place) }))
    : null;
  scene.ring = ringOf();
  layer.redraw();
  mapMoved();
}

function ringOf() {
  if (state.panel === 'round') return null;
  const at = state.chosen === null ? state.dot : page.records[state.chosen].at;
  return at === null ? null : { x: page.points.x[at], y: page.points.y[at], name: addressAt(at) };
}

function mapMoved() {
  if (!layer?.view) return;
  drawPills();
  drawOutside();
  drawScale();
}

function drawOutside() {
  const bounds = map.getBounds();
  const [low, high] = [bounds.getSouthWest(), bounds.getNorthEast()].map((corner) => map.options.crs.project(corner));
  const beyond = ({ x, y }) => x < low.x || x > high.x || y < low.y || y > high.y;
  const count = layer.scene.symbols.filter(beyond).length;
  el('outside').hidden = count === 0;
  el('outside').textContent = fillIn(count === 1 ? page.ui.outside_one : page.ui.outside, { n: count });
}

const LENGTHS = [10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000, 20000];

function drawScale() {
  const metres = LENGTHS.find((length) => length * layer.view.ground >= 60) ?? LENGTHS.at(-1);
  el('scale-bar').style.width = `${Math.round(metres * layer.view.ground)}px`;
  const text = metres < 1000 ? fillIn(page.ui.m, { n: metres }) : fillIn(page.ui.km, { n: metres / 1000 });
  el('scale-text').textContent = text;
}

function drawLegend() {
  const question = asked();
  const places = shown();
  const open = el('legend').querySelector('details')?.open ?? innerWidth > 760;
  const title = page.cards[state.filters.rule]?.title ?? question.scale;
  const kinds = question.ranked ? [0, 1, 2] : [3];
  const lines = kinds.map((kind) => make('li', {},
    sign(kind),
    make('span', {}, question.ranked ? page.classes[kind] : page.no_rank, ' ', make('small', {}, question.ranked ? question.ranges[kind] : '')),
    make('b', {}, String(places.filter((place) => listedAs(place).class === kind).length)),
  ));
  put('legend', make('details', { open }, make('summary', {}, title), make('ul', {}, ...lines), make('p.dots-note', {}, page.dots)));
}

// The nearest symbol under a finger; several at one spot are offered; else the nearest dot when it can be told apart.
function clicked(point) {
  closeMenus();
  const at = (x, y) => map.latLngToContainerPoint(toLatLng(x, y)).distanceTo(point);
  const near = layer.scene.symbols.map((symbol) => [at(symbol.x, symbol.y), symbol.place]).filter(([far]) => far <= HIT);
  near.sort((a, b) => a[0] - b[0]);
  const same = near.filter(([far]) => far < near[0][0] + 4).map(([, place]) => place);
  if (same.length === 1) return openAddress(same[0]);
  if (same.length) {
    state.several = same;
    return openPanel('several');
  }
  if (layer.view.ground >= BUILDINGS_FROM) clickedDot(point);
}

function clickedDot(point) {
  const spot = map.options.crs.project(map.containerPointToLatLng(point));
  let [best, nearest] = [(12 / layer.view.scale) ** 2, -1];
  for (let i = 0; i < page.points.size; i++) {
    const far = (page.points.x[i] - spot.x) ** 2 + (page.points.y[i] - spot.y) ** 2;
    if (far < best) [best, nearest] = [far, i];
  }
  if (nearest >= 0) openAt(nearest);
}
