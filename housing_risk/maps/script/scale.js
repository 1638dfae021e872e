// The interval strip in the list and the chart in the panel: numbers of persons on one axis.

const STRIP = { width: 104, left: 4, right: 100 };

// The axis of a list: the same for all rows; in a long list the few that reach beyond it end at its edge.
function axisEnd(places) {
  const highs = places.map((place) => page.records[place].high).sort((a, b) => a - b);
  const most = highs[Math.floor((highs.length - 1) * (highs.length < 50 ? 1 : 0.98))] ?? 10;
  return Math.max(10, Math.ceil(most / 5) * 5);
}

function strip(record, listed, end) {
  const across = (value) => STRIP.left + (Math.min(value, end) / end) * (STRIP.right - STRIP.left);
  const [low, high] = [across(record.low), across(record.high)];
  const parts = [
    makeSvg('line', { class: 'axis', x1: STRIP.left, x2: STRIP.right, y1: 9, y2: 9 }),
    makeSvg('rect', { class: `range fill${listed.class}`, x: low, y: 6, width: Math.max(2, high - low), height: 6, rx: 2 }),
    makeSvg('circle', { class: `fill${listed.class}`, cx: across(record.mean), cy: 9, r: 4.5 }),
  ];
  if (listed.bar !== null) {
    parts.push(makeSvg('line', { class: 'bar', x1: across(listed.bar), x2: across(listed.bar), y1: 1, y2: 17 }));
  }
  return makeSvg('svg', { class: 'strip', viewBox: `0 0 ${STRIP.width} 18`, 'aria-hidden': 'true' }, ...parts);
}

function stripText(record, listed) {
  const range = record.low === record.high ? `${record.low}` : `${record.low}–${record.high}`;
  return listed.bar === null ? range : `${range} · ${asked().bar} ${listed.bar}`;
}

const CHART = { width: 400, height: 104, base: 84 };

// The distribution of persons as bars, with the line that the estimate is held against.
function chart(record, listed) {
  const [first, ...chances] = record.chart;
  if (first === undefined || chances.length < 2) return null;
  const from = Math.min(0, first);
  const last = first + chances.length - 1;
  const step = CHART.width / (last - from + 1);
  const most = Math.max(...chances);
  const every = Math.ceil((last - from + 1) / 18);
  const parts = [makeSvg('line', { class: 'axis', x1: 0, x2: CHART.width, y1: CHART.base, y2: CHART.base })];
  for (let persons = from; persons <= last; persons++) {
    const height = ((chances[persons - first] ?? 0) / most) * 62;
    const over = listed.bar !== null && persons > listed.bar;
    const name = over || listed.bar === null ? `fill${listed.class}` : 'under';
    const x = (persons - from) * step;
    if (height) parts.push(makeSvg('rect', { class: name, x: x + 1, y: CHART.base - height, width: Math.max(1, step - 2), height }));
    if ((persons - from) % every === 0) parts.push(makeSvg('text', { x: x + step / 2, y: 99, 'text-anchor': 'middle' }, String(persons)));
  }
  if (listed.bar !== null) parts.push(...chartBar((listed.bar + 1 - from) * step, listed.bar));
  const label = fillIn(page.ui.chart, { low: record.low, high: record.high });
  return makeSvg('svg', { class: 'bars', viewBox: `0 0 ${CHART.width} ${CHART.height}`, role: 'img', 'aria-label': label }, ...parts);
}

function chartBar(x, number) {
  if (x > CHART.width) return [];
  const after = x < CHART.width / 3;
  const text = fillIn(asked().bar_at, { n: number });
  return [
    makeSvg('line', { class: 'bar dashed', x1: x, x2: x, y1: 2, y2: CHART.base }),
    makeSvg('text', { class: 'bar-name', x: after ? x + 6 : x - 6, y: 12, 'text-anchor': after ? 'start' : 'end' }, text),
  ];
}
