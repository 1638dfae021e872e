// The canvas layer inside a folium map: unpacks what Python packed, shows one question, answers a click with text.

function addToFolium(group, data) {
  const lists = new Map();
  let layer = null;
  const ready = Promise.all([inflate(data.points), inflateJson(data.names), inflate(data.shapes)]).then((unpacked) => {
    const [points, names, shapes] = unpacked;
    layer = new HousingLayer({ ...makeScene(unpackPoints(points, names), unpackShapes(shapes)), seeThrough: true }, data.colours);
    layer.on('add', () => layer._map.on('click', clicked));
    group.addLayer(layer);
    draw();
  });

  function draw() {
    if (!layer) return;
    const { points } = layer.scene;
    layer.scene.symbols = [...lists.values()].flat().map((symbol) => ({
      ...symbol,
      x: points.x[symbol.at],
      y: points.y[symbol.at],
      number: points.number[symbol.at] ? `${points.number[symbol.at]}${points.names.suffixes[points.suffix[symbol.at]]}` : '',
    }));
    layer.redraw();
  }

  function clicked({ target, containerPoint }) {
    const far = (symbol) => target.latLngToContainerPoint(toLatLng(symbol.x, symbol.y)).distanceTo(containerPoint);
    const near = layer.scene.symbols.filter((symbol) => far(symbol) <= 16).sort((a, b) => far(a) - far(b));
    if (!near.length) return;
    const text = document.createElement('div');
    for (const line of near[0].lines) text.append(Object.assign(document.createElement('p'), { textContent: line }));
    L.popup().setLatLng(toLatLng(near[0].x, near[0].y)).setContent(text).openOn(target);
  }

  return {
    ready,
    show: (key, symbols) => {
      lists.set(key, symbols);
      draw();
    },
    hide: (key) => {
      lists.delete(key);
      draw();
    },
  };
}
