// Paper: a round with its sheets, one sheet, or with Ctrl+P the list that is on the screen.

let prepared = false;

// Colours of paper, whatever the screen shows.
function paperColours() {
  const greys = { land: '#FFFFFF', outside: '#F2F2F2', building: '#DADADA', flagged: '#B0B0B0', dot: '#C4C4C4', wijk: '#8A8A8A' };
  const inks = { ink: '#17212B', ink2: '#4C5763', surface: '#FFFFFF', accent: '#17212B', focus: '#17212B' };
  const kinds = Object.fromEntries([0, 1, 2, 3].map((kind) => [`class${kind}`, '#17212B']));
  return { ...greys, ...inks, ...kinds };
}

function paperMap(width, height, view, changes) {
  const canvas = make('canvas', { 'aria-hidden': 'true' });
  canvas.width = width * 3;
  canvas.height = height * 3;
  canvas.style.width = '100%';
  const context = canvas.getContext('2d');
  context.scale(3, 3);
  paint(context, view, { ...layer.scene, symbols: [], ring: null, route: null, ...changes }, paperColours());
  return canvas;
}

// Of the questions ticked for the round those that list this address; without a tick the one on the screen.
const powersFor = (place) => {
  const ticked = round.powers.filter((key) => page.records[place].lists[key]);
  return ticked.length ? ticked : [listedAs(place) ? state.question : Object.keys(page.records[place].lists)[0]];
};

function sheetOf(place, powers, number, count) {
  const sheet = fillLayout(page.layouts.sheet, sheetValues(place, powers, number, count))[0];
  const spot = spotOf(place);
  const view = viewAround([spot], 300, 150, 20, 1.4);
  sheet.querySelector('.sheet-map').append(paperMap(300, 150, view, { ring: spot }));
  return sheet;
}

function pageOne() {
  const stops = round.places.map((place, number) => ({
    ...page.records[place],
    number: number + 1,
    address: addressOf(place),
    letters: powersFor(place).map((key) => asked(key).letter).join(' '),
  }));
  const reference = page.header.sources[0];
  const values = {
    stops,
    summary: `${page.header.name} (${page.header.code}) · ${fillIn(page.ui.round_of, { n: stops.length, max: stops.length })}${walkText()}`,
    powers: page.questions.map((question) => question.power),
    simulated: page.header.simulated,
    foot: `${reference.name} ${reference.brief} · ${fillIn(page.texts.map_id, { map_id: page.mapId })} · ${fillIn(page.texts.page_one, { count: stops.length + 1 })}`,
  };
  const sheet = fillLayout(page.layouts.page_one, values)[0];
  const route = round.places.map((place) => ({ ...spotOf(place), name: addressOf(place) }));
  const view = viewAround(route, 700, 300, 60, 1.4);
  sheet.querySelector('.round-map').append(paperMap(700, 300, view, { route }));
  return sheet;
}

// One A4 each: a sheet with much to tell gives up empty room lines, and then some size.
const A4_INSIDE = 272 / 25.4; // inches between the margins
const ROOMS_WISHED = 5;
const ROOMS_LEAST = 3;

function fitSheet(sheet) {
  const tooLong = () => sheet.scrollHeight > A4_INSIDE * 96;
  shrinkMap(sheet);
  dropRooms(sheet, ROOMS_WISHED, tooLong);
  if (tooLong()) sheet.classList.add('tight');
  dropRooms(sheet, ROOMS_LEAST, tooLong);
}

// Page one gives up some of its map for its rows, but never more than half.
function shrinkMap(sheet) {
  const drawn = sheet.querySelector('.round-map');
  const over = sheet.scrollHeight - A4_INSIDE * 96;
  if (drawn && over > 0) drawn.style.width = `${100 * Math.max(0.5, 1 - (over + 4) / drawn.offsetHeight)}%`;
}

function dropRooms(sheet, least, tooLong) {
  const rooms = sheet.querySelectorAll('.room-list tbody tr');
  for (let last = rooms.length - 2; last >= least && tooLong(); last--) rooms[last].remove();
}

function toPaper(sheets) {
  put('paper', sheets);
  el('paper').classList.add('measured');
  sheets.forEach(fitSheet);
  el('paper').classList.remove('measured');
  prepared = true;
  window.print();
}

function printRound() {
  const count = round.places.length;
  toPaper([pageOne(), ...round.places.map((place, number) => sheetOf(place, powersFor(place), number + 1, count))]);
}

function printSheet(place) {
  toPaper([sheetOf(place, [state.question], 1, 1)]);
}

function paperList() {
  const question = asked();
  const rows = shown().map((place) => {
    const [record, listed] = [page.records[place], listedAs(place)];
    const reasons = listed.reasons.map((reason) => make('p', {}, make('b', {}, reason.title), '. ', reason.says.join('')));
    const kind = question.ranked ? page.classes[listed.class] : '';
    const cells = [listed.rank ?? '', addressOf(place), wijkOf(place), kind, record.visit_date];
    return make('tr', {}, ...cells.map((cell) => make('td', {}, String(cell))), make('td', {}, ...reasons));
  });
  const names = [...page.list_columns].map((name) => make('th', { scope: 'col' }, name));
  const dates = page.header.sources.map((source) => `${source.name} ${source.date}`).join(' · ');
  return make('article.paper-list', {},
    make('h1', {}, `${page.header.name} – ${question.name}`),
    make('p', {}, question.ask, ' ', question.law, ' · ', question.body),
    make('p.small', {}, dates),
    make('p.reason', {}, page.texts.reason),
    question.too_many ? make('p.warning', {}, question.too_many) : null,
    rows.length ? make('table.ranked', {}, make('thead', {}, make('tr', {}, ...names)), make('tbody', {}, ...rows)) : make('p', {}, question.empty),
    ...explanations(),
    make('p.small', {}, [fillIn(page.texts.map_id, { map_id: page.mapId }), page.header.simulated].filter(Boolean).join(' · ')),
  );
}

// No reason leaves the screen without what may explain it: once for every reason that is in the list.
function explanations() {
  const rules = new Set(shown().flatMap((place) => listedAs(place).reasons.map((reason) => reason.rule)));
  return [...rules].map((rule) => {
    const card = page.cards[rule];
    return make('div.explains', {},
      make('h3', {}, `${card.title} – ${page.ui.explains.toLowerCase()}`),
      make('p', {}, card.trap),
      make('p', {}, make('b', {}, `${page.ui.check_first}: `), card.check),
    );
  });
}

function startPaper() {
  addEventListener('beforeprint', () => {
    if (!prepared) put('paper', paperList());
  });
  addEventListener('afterprint', () => {
    prepared = false;
    put('paper');
  });
}
