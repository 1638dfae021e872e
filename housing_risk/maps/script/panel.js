// The panel: one address with its evidence, an address without flags, a choice between neighbours, or help.

let cameFrom = null; // where the reader was before the panel opened

function openPanel(kind) {
  if (!state.panel) cameFrom = document.activeElement;
  state.panel = kind;
  drawPanel();
  el('panel').focus({ preventScroll: true });
  scrollTo(0, 0); // on a low screen the page itself scrolls: the panel begins below the header
}

function closePanel() {
  const place = state.chosen;
  Object.assign(state, { panel: '', chosen: null, dot: null });
  drawPanel();
  markRow();
  drawScene();
  const again = place !== null && document.querySelector(`.row[data-place="${place}"]`);
  (again || (cameFrom?.isConnected ? cameFrom : el('list'))).focus();
}

function openAddress(place) {
  Object.assign(state, { chosen: place, dot: null });
  openPanel('address');
  markRow();
  revealRow(place);
  drawScene();
  showSpot(spotOf(place));
}

function openDot(at) {
  Object.assign(state, { chosen: null, dot: at });
  openPanel('dot');
  markRow();
  drawScene();
  showSpot({ x: page.points.x[at], y: page.points.y[at] });
}

// Opens an address from the search or the map: its own list first, else the list that has it, else the sentence for a dot.
function openAt(at) {
  const place = page.placeAt.get(at);
  if (place === undefined) return openDot(at);
  if (!listedAs(place)) chooseQuestion(page.questions.find((question) => page.records[place].lists[question.key]).key);
  if (!shown().includes(place)) showAll();
  openAddress(place);
}

const PANELS = {
  address: () => addressPanel(state.chosen),
  dot: () => [panelHead(addressAt(state.dot), placeAt(state.dot)), make('div.panel-body', {}, make('p', {}, page.texts.dot))],
  several: () => severalPanel(),
  round: () => roundPanel(),
  help: () => helpPanel(),
};

function drawPanel() {
  const panel = el('panel');
  const was = panel.hidden;
  panel.hidden = !state.panel;
  el('rooms').classList.toggle('open', !panel.hidden);
  markDock();
  panel.replaceChildren(...(state.panel ? PANELS[state.panel]() : []));
  if (was !== panel.hidden) mapResized();
}

function markDock() {
  for (const [id, here] of [['see-map', !state.panel], ['see-round', state.panel === 'round']]) {
    if (here) el(id).setAttribute('aria-current', 'true');
    else el(id).removeAttribute('aria-current');
  }
}

function panelHead(title, ...lines) {
  const close = button('.icon', '×', closePanel, { 'aria-label': page.ui.close, title: page.ui.close });
  const texts = lines.map((line) => (typeof line === 'string' ? make('p.small', {}, line) : line));
  return make('header.panel-head', {}, make('div', {}, make('h2', {}, title), ...texts), close);
}

function addressPanel(place) {
  const listed = listedAs(place);
  const question = asked();
  const rank = fillIn(page.texts.ranked, { rank: listed.rank, count: question.order.length, question: question.name });
  const kind = question.ranked
    ? make('p.kind', {}, sign(listed.class), make('b', {}, page.classes[listed.class]), ` ${rank}`)
    : make('p.kind', {}, sign(listed.class), page.no_rank);
  const body = fillLayout(page.layouts.evidence, evidenceValues(place))[0];
  finishEvidence(body, place);
  return [panelHead(addressOf(place), page.records[place].about, kind), make('div.panel-body', {}, body, elsewhere(place)), actions(place)];
}

// The chart, the bars of the ages and the links to other lists are made here; the rest stands in the layout.
function finishEvidence(body, place) {
  const record = page.records[place];
  const drawn = asked().ranked ? chart(record, listedAs(place)) : null;
  if (drawn) body.querySelector('.chart').append(drawn);
  const most = Math.max(1, ...record.bands);
  const counts = evidenceValues(place).bands;
  body.querySelectorAll('.band').forEach((bar, number) => {
    bar.style.setProperty('--share', counts[number].count / most);
  });
  const links = page.questions
    .filter((question) => question.key !== state.question && record.lists[question.key])
    .map((question) => button('.pill', question.name, () => chooseQuestion(question.key)));
  body.querySelector('div.others').append(...links);
}

function actions(place) {
  const inRound = round.places.includes(place);
  return make('footer.actions', {},
    button('.primary', inRound ? page.ui.added : page.ui.add, () => toggleRound(place)),
    button('.plain-button', page.ui.print_sheet, () => printSheet(place)),
  );
}

// A map on the internet is one click away only after the page has said what that tells.
function elsewhere(place) {
  const { x, y } = spotOf(place);
  const { lat, lng } = toLatLng(x, y);
  const href = fillIn(page.ui.elsewhere_url, { lat: lat.toFixed(5), lon: lng.toFixed(5) });
  const link = make('a.pill', { href, target: '_blank', rel: 'noopener noreferrer' }, page.ui.elsewhere_open);
  return make('details.elsewhere', {}, make('summary', {}, page.ui.elsewhere), make('p', {}, page.ui.elsewhere_says), link);
}

function severalPanel() {
  const options = state.several.map((place) =>
    button('.option', [sign(listedAs(place).class), make('span', {}, addressOf(place))], () => openAddress(place)),
  );
  return [panelHead(fillIn(page.ui.here, { n: options.length })), make('div.panel-body', {}, ...options)];
}

function helpPanel() {
  const keys = page.ui.keys.flatMap(([key, text]) => [make('dt', {}, key), make('dd', {}, text)]);
  const about = page.about.flatMap(([label, text]) => [make('dt', {}, label), make('dd', {}, text)]);
  const single = make('input', { type: 'checkbox', onchange: (event) => keepSingleKeys(event.target.checked) });
  single.checked = keepsSingleKeys();
  return [
    panelHead(page.ui.help, page.texts.reason),
    make('div.panel-body', {},
      make('h3', {}, page.ui.keys_title),
      make('label.tick-line', {}, single, page.ui.single_keys),
      make('dl.pairs', {}, ...keys),
      make('dl.about', {}, ...about),
      make('p.small', {}, fillIn(page.texts.map_id, { map_id: page.mapId })),
    ),
  ];
}
