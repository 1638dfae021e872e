// Search every address of the BAG as it is typed: by street and number, or by postcode and number.

const FOUND_MOST = 12;
const plainText = (text) => text.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[^a-z0-9]+/g, ' ').trim();

// Gives the places of objects that fit, at most FOUND_MOST.
function search(typed) {
  const query = plainText(typed);
  if (query.length < 2) return [];
  const code = query.match(/^(\d{4}) ?([a-z]{2})\b ?(\d*) ?(.*)$/);
  if (code) return byPostcode(code[1] + code[2].toUpperCase(), code[3], code[4]);
  const found = SPLITS.map((split) => byStreet(query.match(split), query)).find((each) => each.length);
  return found ?? [];
}

// Where the number begins: mostly at the first one, but "Laan 1940 1945 12" has it last.
const SPLITS = [/^(.*?)(?: (\d+) ?([a-z0-9 ]*))?$/, /^(.*) (\d+) ?([a-z]*)$/];

function byStreet(parts, whole) {
  if (!parts) return [];
  const [, street, number = '', rest = ''] = parts;
  const names = (page.searchNames ??= page.points.names.streets.map((name) => plainText(name.split('\n')[1])));
  const fits = [];
  names.forEach((name, place) => {
    if (name.startsWith(street)) fits.push([name === street ? 0 : 1, place]);
    else if (name.includes(` ${street}`) || (street.length > 2 && name.includes(street))) fits.push([2, place]);
    else if (name.startsWith(whole)) fits.push([1, place]);
  });
  fits.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const found = [];
  for (const [, place] of fits) {
    const byName = names[place].startsWith(whole);
    for (let at = page.points.starts[place]; at < page.points.starts[place + 1]; at++) {
      if (byName || numberFits(at, number, rest)) found.push(at);
      if (found.length === FOUND_MOST) return found;
    }
  }
  return found;
}

function byPostcode(code, number, rest) {
  const place = page.points.names.postcodes.indexOf(code);
  const found = [];
  for (let at = 0; place >= 0 && at < page.points.size && found.length < FOUND_MOST; at++) {
    if (page.points.postcode[at] === place && numberFits(at, number, rest)) found.push(at);
  }
  return found;
}

// While a number is being typed every number that begins so fits; with a suffix the number must be whole.
function numberFits(at, number, rest) {
  if (!number) return true;
  const own = String(page.points.number[at]);
  if (!rest) return own.startsWith(number);
  const suffix = plainText(page.points.names.suffixes[page.points.suffix[at]]).replaceAll(' ', '');
  return own === number && suffix.startsWith(rest.replaceAll(' ', ''));
}

function startSearch() {
  const field = el('search');
  const box = el('found');
  let found = [];
  let active = -1;

  function draw() {
    box.replaceChildren(...found.map((at, number) => foundOption(at, number === active, number)));
    box.hidden = !field.value.trim();
    field.setAttribute('aria-expanded', String(!box.hidden));
    if (active >= 0) field.setAttribute('aria-activedescendant', `found-${active}`);
    else field.removeAttribute('aria-activedescendant');
    if (!found.length && !box.hidden) box.append(make('p', { role: 'option', 'aria-disabled': 'true' }, page.ui.found_none));
  }

  function choose(at) {
    field.value = '';
    found = [];
    active = -1;
    draw();
    openAt(at);
  }

  field.addEventListener('input', () => {
    found = search(field.value);
    active = found.length ? 0 : -1;
    draw();
    if (field.value.trim().length > 1) say(found.length ? fillIn(page.ui.found, { n: found.length }) : page.ui.found_none);
  });
  field.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && found.length) {
      active = (active + step + found.length) % found.length;
      draw();
      event.preventDefault();
    } else if (event.key === 'Enter' && active >= 0) choose(found[active]);
    else if (event.key === 'Escape') {
      field.value = '';
      found = [];
      draw();
    }
  });
  field.addEventListener('blur', () => {
    box.hidden = true;
    field.setAttribute('aria-expanded', 'false');
  });
  box.addEventListener('pointerdown', (event) => {
    const option = event.target.closest('[data-at]');
    event.preventDefault();
    if (option) choose(Number(option.dataset.at));
  });
}

function foundOption(at, isActive, number) {
  const place = page.placeAt.get(at);
  const lists = place === undefined ? [] : page.questions.filter((question) => page.records[place].lists[question.key]);
  const where = lists.length ? ` · ${fillIn(page.ui.in_lists, { lists: lists.map((question) => question.name).join(', ') })}` : '';
  return make('div.option', { role: 'option', id: `found-${number}`, 'data-at': at, 'aria-selected': String(isActive) },
    make('b', {}, addressAt(at)), make('span', {}, placeAt(at) + where));
}
