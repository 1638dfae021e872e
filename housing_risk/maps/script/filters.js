// Filters of the list: a menu each, one choice; a chosen one becomes a pill that takes it away again.

function filterChoices() {
  const question = asked();
  const rules = Object.entries(page.cards).filter(([, card]) => card.question === question.key);
  const kinds = question.ranked ? [0, 1, 2].map((kind) => [String(kind), `${page.classes[kind]} ${question.ranges[kind]}`]) : [];
  return {
    rule: [page.ui.reason_filter, rules.map(([key, card]) => [key, card.title])],
    kind: [page.ui.chance_filter, kinds],
    wijk: [page.ui.wijk_filter, page.wijken.map((wijk, number) => [String(number), wijk.name])],
    visit: [page.ui.visit_filter, [['no', page.ui.not_visited], ['yes', page.ui.visited]]],
    age: [page.ui.age_filter, page.ui.ages.map((text, number) => [String(number + 1), text])],
  };
}

function drawFilters() {
  const pills = Object.entries(filterChoices()).map(([name, [label, choices]]) => {
    const chosen = choices.find(([value]) => value === state.filters[name]);
    return chosen ? chosenPill(name, chosen[1]) : filterMenu(name, label, choices);
  });
  if (filtered()) pills.push(button('.pill', page.ui.show_all, showAll));
  put('filters', make('div.pills', {}, ...pills));
  drawCard();
}

function chosenPill(name, text) {
  const clear = () => {
    chooseFilter(name, undefined);
    document.querySelector(`[data-filter="${name}"] summary`)?.focus();
  };
  return button('.pill.on', [text, make('span', { 'aria-hidden': 'true' }, ' ×')], clear, {
    'aria-label': fillIn(page.ui.clear, { name: text }),
    'data-chosen': name,
  });
}

function filterMenu(name, label, choices) {
  const left = asked().order.filter((place) => others(place, name));
  const counted = choices
    .map(([value, text]) => [value, text, left.filter((place) => FILTERS[name](place, value)).length])
    .filter(([, , count]) => count > 0);
  if (!counted.length) return null;
  const options = counted.map(([value, text, count]) =>
    button('.option', [make('span', {}, text), make('b', {}, String(count))], () => {
      chooseFilter(name, value);
      if (name === 'wijk') fitWijk(Number(value));
      document.querySelector(`[data-chosen="${name}"]`)?.focus();
    }),
  );
  const menu = make('details.filter', { 'data-filter': name }, make('summary.pill', {}, label), make('div.menu', {}, ...options));
  menu.addEventListener('toggle', () => menu.open && closeMenus(menu));
  return menu;
}

const others = (place, name) => Object.keys(FILTERS).every((each) => each === name || passes(place, each));

function closeMenus(except) {
  let closed = false;
  for (const menu of document.querySelectorAll('details.filter[open]')) {
    if (menu === except) continue;
    menu.open = false;
    closed = true;
  }
  return closed;
}

// A chosen reason shows its card: what it says, and the ordinary explanation.
function drawCard() {
  const card = page.cards[state.filters.rule];
  if (!card) return put('card');
  put('card', make('div.explains', {},
    make('h3', {}, card.title),
    make('h3', {}, page.ui.explains),
    make('p', {}, card.trap),
    make('h3', {}, page.ui.check_first),
    make('p', {}, card.check),
    make('h3', {}, page.ui.law),
    make('p', {}, card.law, ' · ', card.body),
  ));
}
