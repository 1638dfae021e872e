// What the layouts need of one record; content.py does the same for readers without scripts.

function evidenceValues(place) {
  const record = page.records[place];
  const listed = listedAs(place);
  return { ...record, ...commonValues(record, [state.question]), others: othersOf(record), no_gaps: !listed.gaps.length };
}

function commonValues(record, keys) {
  const lists = keys.map((key) => record.lists[key]);
  const reasons = lists.flatMap((listed) => listed.reasons.map((reason) => ({ ...reason, says: inTurns(reason.says) })));
  const bands = page.bands.map((label, band) => ({ label, count: record.bands[band] }));
  return {
    reasons,
    cards: reasons.map((reason) => page.cards[reason.rule]),
    norm: [...(keys.includes('occupancy') ? record.norm : []), ...record.permits].map(([label, text]) => ({ label, text })),
    bands: bands.filter((band, number) => number < bands.length - 1 || band.count),
    gaps: lists.flatMap((listed) => listed.gaps.map(([text, rules]) => ({ text, rules }))),
  };
}

// Pairs plain text with the figures that follow it.
function inTurns(says) {
  return says.flatMap((plain, turn) => (turn % 2 ? [] : { plain, strong: says[turn + 1] ?? '' }));
}

function othersOf(record) {
  const others = page.questions.filter((question) => question.key !== state.question && record.lists[question.key]);
  if (!others.length) return [page.texts.no_other];
  return others.map((question) => fillIn(page.texts.other, { question: question.name }));
}

// For a sheet: `powers` are the questions that are ticked for the round.
function sheetValues(place, powers, number, count) {
  const record = page.records[place];
  const keys = powers.filter((key) => record.lists[key]);
  const common = commonValues(record, keys);
  const rules = common.reasons.map((reason) =>
    fillIn(page.texts.rule_version, { title: reason.title, version: page.versions[reason.rule] }),
  );
  return {
    ...record,
    ...common,
    ...sheetFrame(number, count),
    address: addressOf(place),
    letter: keys.map((key) => asked(key).letter).join(' '),
    banded: fillIn(page.texts.banded, {
      count: record.bands.reduce((sum, count) => sum + count, 0),
      bands: common.bands.map((band) => band.count).join(' / '),
    }),
    gaps_text: common.gaps.map((gap) => gap.text).join(' · ') || page.texts.no_gaps,
    fire: keys.includes('fire_safety'),
    rest: keys.includes('fire_safety') ? '4' : '3',
    questions: page.questions.map((question) => questionOnSheet(question, keys, record)),
    bands_note: fillIn(page.texts.bands_note, { unknown: record.bands.at(-1) ? page.texts.bands_unknown : '' }),
    foot: `${fillIn(page.texts.map_id, { map_id: page.mapId })} · ${rules.join('; ')}`,
  };
}

function sheetFrame(number, count) {
  const [reference, ...dates] = page.header.sources;
  return {
    of: fillIn(page.ui.sheet_of, { n: number, count }),
    header: `${page.header.name} (${page.header.code}) · ${reference.name.toLowerCase()} ${reference.date}`,
    dates: dates.map((source) => `${source.name} ${source.brief}`).join(' · '),
    contacts: page.contacts,
    no_contacts: !page.contacts.length,
    simulated: page.header.simulated,
  };
}

function questionOnSheet(question, keys, record) {
  const inside = keys.includes(question.key);
  const reasons = inside ? record.lists[question.key].reasons : [];
  const laws = [...new Set(reasons.map((reason) => page.cards[reason.rule].law))].join('; ');
  return { ...question, inside, out: !inside, basis: inside ? laws : page.texts.not_in_round };
}
