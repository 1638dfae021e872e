// What the reader has chosen, and what follows from it. `update` draws all rooms that show it.

const page = {}; // what Python told; filled once by start
const state = {
  question: 'occupancy',
  filters: {},
  chosen: null, // a place in page.records
  dot: null, // a place in page.points, for an address without flags
  panel: '', // address, dot, several, round or help
  several: [],
  limit: 100,
  everywhere: false, // in a list that is too long the reader chose all wijken
};
const LIST_STEP = 100;

const asked = (key = state.question) => page.questions.find((question) => question.key === key);
const listedAs = (place, key = state.question) => page.records[place].lists[key];

// Street, and number with its suffix; an address that does not end in a number stands whole in the first.
function partsAt(at) {
  const { points } = page;
  const [, street] = points.names.streets[streetAt(at)].split('\n');
  const number = points.number[at];
  return [street, number ? `${number}${points.names.suffixes[points.suffix[at]]}` : ''];
}

const addressAt = (at) => partsAt(at).filter(Boolean).join(' ');

function streetAt(at) {
  const { starts } = page.points;
  let [low, high] = [0, starts.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle] <= at) low = middle;
    else high = middle;
  }
  return low;
}

function placeAt(at) {
  const { points } = page;
  const code = points.names.postcodes[points.postcode[at]];
  const [town] = points.names.streets[streetAt(at)].split('\n');
  return code.length === 6 ? `${code.slice(0, 4)} ${code.slice(4)} ${town}` : town;
}

const addressOf = (place) => addressAt(page.records[place].at);
const spotOf = (place) => ({ x: page.points.x[page.records[place].at], y: page.points.y[page.records[place].at] });
const wijkOf = (place) => page.wijken[page.records[place].wijk]?.name ?? '';

// The records of a question that pass the filters, in their order.
function shown() {
  return asked().order.filter((place) => Object.keys(FILTERS).every((name) => passes(place, name)));
}

const FILTERS = {
  rule: (place, chosen) => listedAs(place).reasons.some((reason) => reason.rule === chosen),
  kind: (place, chosen) => String(listedAs(place).class) === chosen,
  wijk: (place, chosen) => String(page.records[place].wijk) === chosen,
  visit: (place, chosen) => (page.records[place].visited !== '') === (chosen === 'yes'),
  age: (place, chosen) => olderThan(page.records[place].bands, Number(chosen)),
};

// Every registration is older than the first bands; where one has no known begin (the last band) that can not be said.
function olderThan(bands, first) {
  const newer = bands.slice(0, first).concat(bands.at(-1));
  return newer.every((count) => count === 0) && bands.some((count) => count > 0);
}

function passes(place, name) {
  const chosen = state.filters[name];
  return chosen === undefined || FILTERS[name](place, chosen);
}

const filtered = () => Object.keys(state.filters).length > 0;
const mustChooseWijk = () => asked().too_many !== '' && !filtered() && !state.everywhere;

function chooseQuestion(key) {
  if (key === state.question) return;
  const kept = state.chosen !== null && listedAs(state.chosen, key) ? state.chosen : null;
  Object.assign(state, { question: key, filters: {}, limit: LIST_STEP, everywhere: false, chosen: kept });
  if (state.panel === 'address' && kept === null) state.panel = '';
  update();
  say(`${asked().name}: ${asked().count}`);
}

function chooseFilter(name, value) {
  if (value === undefined) delete state.filters[name];
  else state.filters[name] = value;
  state.limit = LIST_STEP;
  update();
  const count = shown().length;
  say(`${count} ${count === 1 ? page.ui.address : page.ui.addresses}`);
}

function update() {
  drawTabs();
  drawFilters();
  drawList();
  drawPanel();
  drawScene();
  drawLegend();
}

function drawTabs() {
  for (const tab of document.querySelectorAll('.tab')) {
    if (tab.dataset.question === state.question) tab.setAttribute('aria-current', 'true');
    else tab.removeAttribute('aria-current');
  }
  el('ask').textContent = asked().ask;
  el('law').textContent = asked().brief;
}
