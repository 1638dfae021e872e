// The round: addresses a person chose, in an order to walk. It never chooses by itself.

const round = { places: [], powers: [], checked: false, most: 8 };

function startRound() {
  [round.most] = page.round;
  const saved = savedRound();
  if (!saved) return;
  const placeOf = new Map(page.records.map((record, place) => [record.id, place]));
  round.places = saved.ids.map((id) => placeOf.get(id)).filter((place) => place !== undefined);
  round.powers = saved.powers.filter((key) => page.questions.some((question) => question.key === key));
  round.most = Math.min(Math.max(1, Number(saved.most) || page.round[0]), page.round[1]);
}

// What a browser kept may be damaged; that is no reason to call the file damaged.
function savedRound() {
  try {
    const saved = JSON.parse(remembered(roundKey()));
    return Array.isArray(saved?.ids) && Array.isArray(saved.powers) ? saved : null;
  } catch {
    return null;
  }
}

function keepRound() {
  const ids = round.places.map((place) => page.records[place].id);
  remember(roundKey(), ids.length ? JSON.stringify({ ids, powers: round.powers, most: round.most }) : null);
}

function roundChanged() {
  keepRound();
  countRound();
  drawList();
  drawPanel();
  drawScene();
}

function countRound() {
  for (const count of document.querySelectorAll('#open-round .count, #see-round .count')) count.textContent = String(round.places.length);
}

function toggleRound(place) {
  const number = round.places.indexOf(place);
  if (number >= 0) round.places.splice(number, 1);
  else if (round.places.length >= round.most) return show(page.ui.round_full);
  else addToRound(place);
  const focused = document.activeElement;
  const again = focused?.classList.contains('plus') ? () => plusOf(place)?.focus() : focused?.closest('.actions') ? () => el('panel').querySelector('.primary')?.focus() : null;
  roundChanged();
  again?.();
  say(fillIn(page.ui.round_of, { n: round.places.length, max: round.most }));
}

const plusOf = (place) => document.querySelector(`.row[data-place="${place}"]`)?.nextElementSibling;

function addToRound(place) {
  round.places.push(place);
  round.checked = false;
  if (!round.powers.length) round.powers.push(state.question);
}

// Questions that one of the chosen addresses is listed under: only these can be the ground of a visit.
const possiblePowers = () => page.questions.filter((question) => round.places.some((place) => page.records[place].lists[question.key]));

function roundPanel() {
  const most = make('input', { type: 'number', min: 1, max: page.round[1], value: round.most, onchange: (event) => setMost(event.target) });
  const text = `${fillIn(page.ui.round_of, { n: round.places.length, max: round.most })}${walkText()}`;
  const head = panelHead(page.ui.round, text, make('label.small', {}, page.ui.round_size, ' ', most));
  if (!round.places.length) return [head, make('div.panel-body', {}, make('p', {}, page.ui.round_empty), keptNote())];
  const stops = make('ol.stops', {}, ...round.places.map(stopRow));
  return [
    head,
    make('div.panel-body', {}, button('.pill', page.ui.shortest, shortestOrder), stops, ...powersPart(), beforePart(), keptNote(), wipeButton()),
    make('footer.actions', {}, button('.primary', fillIn(page.ui[round.places.length === 1 ? 'print_round_one' : 'print_round'], { n: round.places.length }), printRound)),
  ];
}

function setMost(field) {
  round.most = Math.min(Math.max(round.places.length, 1, Math.round(Number(field.value)) || page.round[0]), page.round[1]);
  roundChanged();
}

function stopRow(place, number) {
  const address = addressOf(place);
  const far = number ? fillIn(page.ui.further, { m: tens(metresBetween(spotOf(round.places[number - 1]), spotOf(place))) }) : page.ui.start;
  const visited = page.records[place].visited || page.ui.not_visited.toLowerCase();
  const tool = (face, label, action, off) => button('.icon', face, action, { 'aria-label': fillIn(label, { address }), disabled: off });
  return make('li', { 'data-stop': place },
    make('b.stop', {}, String(number + 1)),
    make('button.what', { type: 'button', onclick: () => openAddress(place) }, addressLine(place), make('span', {}, `${far} · ${visited}`)),
    tool('↑', page.ui.up, () => moveStop(number, -1), number === 0),
    tool('↓', page.ui.down, () => moveStop(number, 1), number === round.places.length - 1),
    tool('×', page.ui.remove_from, () => toggleRound(place), false),
  );
}

function moveStop(number, step) {
  const other = number + step;
  if (other < 0 || other >= round.places.length) return;
  const { places } = round;
  [places[number], places[other]] = [places[other], places[number]];
  roundChanged();
  document.querySelector(`[data-stop="${places[other]}"] .what`)?.focus();
}

function powersPart() {
  const ticks = possiblePowers().map((question) => {
    const box = make('input', { type: 'checkbox', onchange: (event) => setPower(question.key, event.target.checked) });
    box.checked = round.powers.includes(question.key);
    const name = make('span', {}, make('b', {}, `${question.letter} – ${question.name}`), make('small', {}, question.body));
    return make('label.tick-line', {}, box, name);
  });
  return [make('h3', {}, page.ui.powers), ...ticks, make('p.small', {}, page.ui.powers_note)];
}

function setPower(key, on) {
  round.powers = page.questions.map((question) => question.key).filter((each) => (each === key ? on : round.powers.includes(each)));
  keepRound();
}

function beforePart() {
  const box = make('input', { type: 'checkbox', onchange: (event) => { round.checked = event.target.checked; } });
  box.checked = round.checked;
  const name = make('span', {}, page.ui.checked, make('small', {}, page.ui.checked_note));
  return make('div.check', {}, make('h3', {}, page.ui.before), make('label.tick-line', {}, box, name), make('p', {}, page.ui.desk));
}

const keptNote = () => make('p.small', {}, storageWorks ? page.ui.kept : page.ui.not_kept);

function wipeButton() {
  let sure = false;
  const wipe = button('.pill', page.ui.wipe, () => {
    if (!sure) {
      sure = true;
      wipe.textContent = page.ui.wipe_sure;
      return;
    }
    Object.assign(round, { places: [], powers: [], checked: false });
    roundChanged();
    el('panel').focus();
  });
  return wipe;
}

const tens = (metres) => Math.max(10, Math.round(metres / 10) * 10);

function walkLength(places) {
  let sum = 0;
  for (let i = 1; i < places.length; i++) sum += metresBetween(spotOf(places[i - 1]), spotOf(places[i]));
  return sum;
}

function walkText() {
  if (round.places.length < 2) return '';
  const km = (walkLength(round.places) / 1000).toFixed(1).replace('.', ',');
  return ` · ${fillIn(page.ui.walk, { km })}`;
}

// As the crow flies: from every start the nearest next one, then turning pieces round while that is shorter.
function shortestOrder() {
  const walks = round.places.map((start) => turnedRound(nearestNext(start)));
  round.places = walks.reduce((best, walk) => (walkLength(walk) < walkLength(best) - 1 ? walk : best), round.places);
  roundChanged();
  fitRound();
  el('panel').focus();
}

function nearestNext(start) {
  const left = new Set(round.places);
  const walk = [start];
  left.delete(start);
  while (left.size) {
    const from = spotOf(walk.at(-1));
    const next = [...left].reduce((best, place) => (metresBetween(from, spotOf(place)) < metresBetween(from, spotOf(best)) ? place : best));
    walk.push(next);
    left.delete(next);
  }
  return walk;
}

function turnedRound(walk) {
  for (let better = true; better; ) {
    better = false;
    for (let i = 0; i < walk.length - 1; i++) {
      for (let k = i + 1; k < walk.length; k++) {
        const tried = [...walk.slice(0, i), ...walk.slice(i, k + 1).reverse(), ...walk.slice(k + 1)];
        if (walkLength(tried) < walkLength(walk) - 0.01) {
          walk = tried;
          better = true;
        }
      }
    }
  }
  return walk;
}

function fitRound() {
  const spots = round.places.map(spotOf);
  if (!spots.length) return;
  fitBox(boxOf(spots, 120));
}

function openRound() {
  state.chosen = null;
  openPanel('round');
  markRow();
  fitRound();
  drawScene();
}
