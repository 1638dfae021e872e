// The canvas layer inside a folium map: unpacks what Python packed and answers a click with text.

async function addToFolium(group, data) {
  const [points, names, shapes] = await Promise.all([inflate(data.points), inflateJson(data.names), inflate(data.shapes)]);
  const scene = makeScene(unpackPoints(points, names), unpackShapes(shapes));
  scene.symbols = data.symbols.map((symbol) => ({ ...symbol, x: scene.points.x[symbol.at], y: scene.points.y[symbol.at] }));
  const layer = new HousingLayer(scene, data.colours);
  layer.on('add', () => layer._map.on('click', clicked));
  layer.on('remove', () => layer._map.off('click', clicked));
  group.addLayer(layer);

  function clicked(event) {
    const far = (symbol) => event.target.latLngToContainerPoint(toLatLng(symbol.x, symbol.y)).distanceTo(event.containerPoint);
    const nearest = scene.symbols.reduce((best, symbol) => (best && far(best) <= far(symbol) ? best : symbol), null);
    if (!nearest || far(nearest) > 16) return;
    const text = document.createElement('div');
    for (const line of nearest.lines) text.append(Object.assign(document.createElement('p'), { textContent: line }));
    L.popup().setLatLng(toLatLng(nearest.x, nearest.y)).setContent(text).openOn(event.target);
  }
}
