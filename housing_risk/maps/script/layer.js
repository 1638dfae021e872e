// One canvas as a Leaflet layer. Leaflet's own renderer moves and scales it; this draws when it has come to rest.

const HousingLayer = L.Renderer.extend({
  options: { padding: 0.25 },

  initialize(scene, colours) {
    L.Renderer.prototype.initialize.call(this, {});
    this.scene = scene;
    this.colours = colours;
  },

  getEvents() {
    return { ...L.Renderer.prototype.getEvents.call(this), move: this._onMove };
  },

  // Draws again; called when the scene or the colours changed.
  redraw() {
    if (this._map) this._update();
  },

  _initContainer() {
    this._container = document.createElement('canvas');
    this._container.setAttribute('aria-hidden', 'true');
    this._container.style.pointerEvents = 'none';
  },

  _destroyContainer() {
    this._container.remove();
    delete this._container;
  },

  // Dragged past the edge of what is drawn: draw on, once a frame.
  _onMove() {
    if (this._waiting || !this._bounds) return;
    const corner = this._map.containerPointToLayerPoint([0, 0]);
    if (this._bounds.contains(L.bounds(corner, corner.add(this._map.getSize())))) return;
    this._waiting = requestAnimationFrame(() => {
      this._waiting = 0;
      if (this._map) this._update();
    });
  },

  _update() {
    if (this._map._animatingZoom && this._bounds) return;
    L.Renderer.prototype._update.call(this);
    const size = this._bounds.getSize();
    const ratio = window.devicePixelRatio || 1;
    const canvas = this._container;
    if (canvas.width !== size.x * ratio || canvas.height !== size.y * ratio) {
      canvas.width = size.x * ratio;
      canvas.height = size.y * ratio;
      canvas.style.width = `${size.x}px`;
      canvas.style.height = `${size.y}px`;
    }
    L.DomUtil.setPosition(canvas, this._bounds.min);
    const context = canvas.getContext('2d', { alpha: this.scene.seeThrough });
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    const corner = this._bounds.min.add(this._map.getPixelOrigin());
    this.view = makeView(this._map.getZoom(), corner, size.x, size.y);
    paint(context, this.view, this.scene, this.colours);
  },

  _updatePaths() {},
});

// What a scene needs at least; the page and the folium layer fill in the rest.
function makeScene(points, shapes) {
  let names;
  return { points, shapes, symbols: [], ring: null, route: null, seeThrough: false, streets: () => (names ??= streetNames(points)) };
}
