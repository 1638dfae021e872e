// Unpacks what the page carries and opens its rooms. Whatever is cut short ends in one plain sentence.

const block = (name) => el(`data-${name}`).textContent;

async function unpackAll() {
  const [points, names, shapes, content] = await Promise.all([
    inflate(block('points')),
    inflateJson(block('names')),
    inflate(block('shapes')),
    inflateJson(block('content')),
  ]);
  Object.assign(page, content, { points: unpackPoints(points, names), mapId: document.body.dataset.mapId });
  page.placeAt = new Map(page.records.map((record, place) => [record.at, place]));
  return unpackShapes(shapes);
}

function firstQuestion() {
  const ranked = page.questions.filter((question) => question.ranked);
  return (ranked.find((question) => question.order.length) ?? ranked[0] ?? page.questions[1]).key;
}

function listen() {
  for (const tab of document.querySelectorAll('.tab')) tab.addEventListener('click', () => chooseQuestion(tab.dataset.question));
  el('theme').addEventListener('click', switchTheme);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', recolour);
  el('help').addEventListener('click', () => openPanel('help'));
  el('open-round').addEventListener('click', openRound);
  el('see-map').addEventListener('click', () => (state.panel ? closePanel() : el('list').focus()));
  el('see-round').addEventListener('click', openRound);
  el('see-filters').addEventListener('click', () => {
    if (state.panel) closePanel();
    el('filters').scrollIntoView({ block: 'start' });
    el('filters').querySelector('summary, button')?.focus();
  });
  document.addEventListener('click', (event) => event.target.closest('details.filter') || closeMenus());
  addEventListener('resize', mapResized);
}

// The end of the file has come in: without it the lists for readers without scripts were cut off.
async function wholeFile() {
  if (document.readyState === 'loading') await new Promise((done) => document.addEventListener('DOMContentLoaded', done));
  if (!el('end')) throw new Error('cut short');
}

async function start() {
  const [shapes] = await Promise.all([unpackAll(), wholeFile()]);
  testStorage();
  singleKeys = remembered(KEY_SINGLE) !== 'off';
  state.question = firstQuestion();
  startRound();
  document.documentElement.dataset.ready = 'yes';
  update(); // the rooms first: the map is then laid out once, between its furniture
  startMap(shapes);
  layer.addTo(map); // once all rooms have their size: the first drawing is the only one
  map.on('moveend', mapMoved); // after the layer's own, so that what is told fits what is drawn
  mapMoved();
  countRound();
  listen();
  startSearch();
  startKeys();
  startPaper();
  performance.mark('ready');
}

start().catch(() => {
  document.documentElement.dataset.ready = 'no';
});
