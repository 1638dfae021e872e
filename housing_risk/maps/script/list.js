// The list of one question, in step with the map. A hundred rows at a time.

function drawList() {
  const places = shown();
  put('after');
  if (mustChooseWijk()) return drawTooMany();
  drawCounted(places);
  const end = axisEnd(asked().order);
  put('rows', places.slice(0, state.limit).map((place) => row(place, end)));
  if (!places.length) put('after', emptyList());
  else if (places.length > state.limit) put('after', moreRows(places.length));
}

function drawCounted(places) {
  const question = asked();
  const word = places.length === 1 ? page.ui.address : page.ui.addresses;
  const order = question.ranked ? page.ui.order : page.no_rank;
  const parts = [make('p', {}, make('b', {}, String(places.length)), ` ${word}`), make('p', {}, order)];
  if (question.ranked && places.length) {
    const ends = [make('span', {}, '0'), make('span', {}, page.ui.people), make('span', {}, String(axisEnd(question.order)))];
    parts.push(make('p.axis-names', { 'aria-hidden': 'true' }, ...ends));
  }
  if (question.too_many) parts.unshift(make('p.warning', {}, question.too_many));
  put('counted', parts);
}

function row(place, end) {
  const record = page.records[place];
  const listed = listedAs(place);
  const about = [wijkOf(place), record.visited].filter(Boolean).join(' · ');
  const words = make('span.what', {}, addressLine(place), make('span', {}, about));
  const figures = asked().ranked
    ? make('span.figures', {}, strip(record, listed, end), make('span', {}, stripText(record, listed)))
    : make('span.figures', {}, make('span', {}, listed.reasons[0].title));
  const open = button('.row', [
    make('span.rank', {}, listed.rank === null ? '' : String(listed.rank)),
    sign(listed.class),
    make('span.spoken', {}, page.classes[listed.class]),
    words,
    figures,
  ], () => openAddress(place), { 'data-place': place, 'aria-current': place === state.chosen ? 'true' : null });
  return make('li', {}, open, roundButton(place));
}

// The street gives way when the line is too short, never the number.
function addressLine(place) {
  const [street, number] = partsAt(page.records[place].at);
  return make('b.address', {}, make('span', {}, street), number ? make('span', {}, ` ${number}`) : null);
}

function roundButton(place) {
  const number = round.places.indexOf(place) + 1;
  const text = fillIn(number ? page.ui.remove_from : page.ui.add_to, { address: addressOf(place) });
  const face = number ? make('b.stop', {}, String(number)) : '+';
  return button('.plus', face, () => toggleRound(place), { 'aria-label': text, title: text });
}

function emptyList() {
  if (!filtered()) return [make('p.empty', {}, asked().empty)];
  return [make('p.empty', {}, page.ui.no_result), button('.pill', page.ui.show_all, showAll)];
}

function moreRows(count) {
  const next = Math.min(LIST_STEP, count - state.limit);
  return button('.pill.more', fillIn(page.ui.more, { n: next }), () => {
    const first = state.limit;
    state.limit += LIST_STEP;
    drawList();
    document.querySelectorAll('.row')[first]?.focus();
  });
}

function drawTooMany() {
  const wijken = page.wijken.map((wijk, number) => {
    const count = asked().order.filter((place) => page.records[place].wijk === number).length;
    return count ? button('.pill', `${wijk.name} ${count}`, () => chooseFilter('wijk', String(number))) : null;
  });
  put('counted', make('p.warning', {}, asked().too_many), make('p', {}, page.ui.choose_wijk));
  put('rows');
  put('after', make('div.pills', {}, ...wijken, button('.pill', page.ui.show_all, () => {
    state.everywhere = true;
    update();
  })));
}

function showAll() {
  state.filters = {};
  state.limit = LIST_STEP;
  update();
  fitAll();
}

// Brings the chosen row into the list and into sight.
function revealRow(place) {
  const number = shown().indexOf(place);
  if (number < 0) return;
  if (number >= state.limit) {
    state.limit = Math.ceil((number + 1) / LIST_STEP) * LIST_STEP;
    drawList();
  }
  document.querySelector(`.row[data-place="${place}"]`)?.scrollIntoView({ block: 'nearest' });
}

function markRow() {
  for (const open of document.querySelectorAll('.row')) {
    if (Number(open.dataset.place) === state.chosen) open.setAttribute('aria-current', 'true');
    else open.removeAttribute('aria-current');
  }
}
