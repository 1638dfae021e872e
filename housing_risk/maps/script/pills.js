// A pill per wijk with its name and count, set clear of the symbols; it filters.

let pills = [];

function drawPills() {
  for (const pill of pills) pill.remove();
  const { x: left, y: top } = map.containerPointToLayerPoint([0, 0]).subtract(layer._bounds.min);
  const { scale } = layer.view;
  const symbols = layer.scene.symbols.map((symbol) => ({
    x: symbol.x * scale - layer.view.left - left,
    y: layer.view.top - symbol.y * scale - top,
  }));
  const taken = furniture().map((part) => ({
    x: (part.left + part.right) / 2,
    y: (part.top + part.bottom) / 2,
    half: (part.right - part.left) / 2,
    high: (part.bottom - part.top) / 2,
  }));
  pills = page.wijken.flatMap((wijk, number) => drawPill(wijk, number, symbols, taken));
}

function drawPill(wijk, number, symbols, taken) {
  const count = layer.scene.symbols.filter((symbol) => page.records[symbol.place].wijk === number).length;
  if (!count || state.panel === 'round' || layer.view.ground >= BUILDINGS_FROM) return [];
  const half = 20 + wijk.name.length * 4.2;
  const middle = map.latLngToContainerPoint(toLatLng(...wijk.at));
  const spot = clearSpot(middle, half, symbols, taken);
  if (!spot) return [];
  taken.push({ ...spot, half, high: 16 });
  const face = button('.wijk-pill', [wijk.name, make('b', {}, String(count))], (event) => {
    event.stopPropagation();
    chooseFilter('wijk', String(number));
    fitWijk(number);
  }, { tabindex: '-1' });
  const icon = L.divIcon({ html: face, className: 'wijk-spot', iconSize: null });
  return [L.marker(map.containerPointToLatLng([spot.x, spot.y]), { icon, keyboard: false, interactive: true }).addTo(map)];
}

const SHIFTS = [0, -36, 36, -72, 72, -108, 108];

const LOW = 300; // pixels: on a map as low as a phone's a pill far from its wijk names another one

// The nearest place to the middle of the wijk where a pill covers no other pill, and the fewest symbols; on a low map
// none, or there is no pill: the filter has the wijk too.
function clearSpot(middle, half, symbols, taken) {
  const size = map.getSize();
  let best = null;
  for (const dy of SHIFTS) {
    for (const dx of SHIFTS) {
      const [x, y] = [middle.x + dx, middle.y + dy];
      if (x < half || y < 60 || x > size.x - half || y > size.y - 20) continue;
      const covered = symbols.filter((at) => Math.abs(at.x - x) < half + 12 && Math.abs(at.y - y) < 26).length;
      const overlap = taken.some((pill) => Math.abs(pill.x - x) < half + pill.half && Math.abs(pill.y - y) < 16 + pill.high);
      if (size.y < LOW && (covered || Math.hypot(dx, dy) > 60)) continue;
      const cost = covered * 1000 + Math.hypot(dx, dy);
      if (!overlap && (best === null || cost < best.cost)) best = { x, y, cost };
    }
  }
  return best;
}
