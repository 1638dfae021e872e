// The map: Leaflet with one canvas layer, and what is told beside it: legend, scale, what lies outside.

let map;
let layer;
const HIT = 24; // pixels around a finger
const SPOT_ZOOM = 16.5; // about one pixel per metre on the ground

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
  fitAll(false);
  map.on('click', (event) => clicked(event.containerPoint));
  map.on('moveend', mapMoved);
  el('zoom-in').addEventListener('click', () => map.zoomIn());
  el('zoom-out').addEventListener('click', () => map.zoomOut());
  el('fit').addEventListener('click', () => fitAll());
  el('outside').addEventListener('click', () => fitAll());
}

function fitBox([west, south, east, north], animate = true) {
  map.fitBounds([toLatLng(west, south), toLatLng(east, north)], { padding: [16, 16], maxZoom: 18, animate });
}

// Shows everything that is listed; without a list the whole municipality.
function fitAll(animate = true) {
  const spots = shown().map(spotOf);
  if (!spots.length) return fitBox(page.box, animate);
  const [xs, ys] = [spots.map((spot) => spot.x), spots.map((spot) => spot.y)];
  fitBox([Math.min(...xs) - 150, Math.min(...ys) - 150, Math.max(...xs) + 150, Math.max(...ys) + 150], animate);
}

const fitWijk = (number) => fitBox(page.wijken[number].box);

// Brings a spot into sight, near enough to see its street; stays where the reader is when it is in sight.
function showSpot({ x, y }) {
  const at = toLatLng(x, y);
  const size = map.getSize();
  const spot = map.latLngToContainerPoint(at);
  const inside = spot.x > 60 && spot.y > 60 && spot.x < size.x - 60 && spot.y < size.y - 60;
  if (inside && layer.view.ground >= BUILDINGS_FROM) return;
  map.setView(at, Math.max(map.getZoom(), SPOT_ZOOM));
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
  const count = shown().filter((place) => {
    const { x, y } = spotOf(place);
    return !bounds.contains(toLatLng(x, y));
  }).length;
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
