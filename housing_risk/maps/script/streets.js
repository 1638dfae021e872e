// Street names, set from the addresses themselves: along the main axis of the points of a street.

const STREET_PIECE = 260; // metres: a longer street is named once per piece

// Mean and main direction of some points of a street.
function mainAxis(points, from, to) {
  let [mx, my] = [0, 0];
  for (let i = from; i < to; i++) {
    mx += points.x[i];
    my += points.y[i];
  }
  mx /= to - from;
  my /= to - from;
  let [xx, xy, yy] = [0, 0, 0];
  for (let i = from; i < to; i++) {
    const [dx, dy] = [points.x[i] - mx, points.y[i] - my];
    xx += dx * dx;
    xy += dx * dy;
    yy += dy * dy;
  }
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  const spread = (xx + yy) / 2 + Math.hypot((xx - yy) / 2, xy);
  return { x: mx, y: my, angle, length: 3.4 * Math.sqrt(spread / (to - from)) };
}

// Objects of a street stand in order of number, so a long street falls into pieces that follow it round a bend.
function streetNames(points) {
  const names = [];
  for (let street = 0; street + 1 < points.starts.length; street++) {
    const [from, to] = [points.starts[street], points.starts[street + 1]];
    if (to - from < 3 || !points.number[to - 1]) continue;
    const whole = mainAxis(points, from, to);
    const pieces = Math.min(Math.ceil(whole.length / STREET_PIECE), Math.floor((to - from) / 4)) || 1;
    const name = points.names.streets[street].split('\n')[1];
    for (let piece = 0; piece < pieces; piece++) {
      const first = from + Math.floor(((to - from) * piece) / pieces);
      const last = from + Math.floor(((to - from) * (piece + 1)) / pieces);
      names.push({ name, count: to - from, ...mainAxis(points, first, last) });
    }
  }
  return names.sort((a, b) => b.count - a.count);
}

function paintStreets(context, view, names, taken, colours) {
  context.font = `500 12px ${FONT}`;
  context.textAlign = 'center';
  for (const street of names) {
    if (!inView(view, street.x, street.y)) continue;
    const width = context.measureText(street.name).width;
    if (street.length * view.scale < width * 0.75) continue;
    const [px, py] = [street.x * view.scale - view.left, view.top - street.y * view.scale];
    const reach = width / 2 + 8;
    const [rx, ry] = [reach * Math.abs(Math.cos(street.angle)) + 8, reach * Math.abs(Math.sin(street.angle)) + 8];
    if (taken.some((box) => Math.abs(box.px - px) < box.rx + rx && Math.abs(box.py - py) < box.ry + ry)) continue;
    taken.push({ px, py, rx, ry });
    paintStreet(context, street.name, px, py, -street.angle, colours);
  }
  context.textAlign = 'left';
}

function paintStreet(context, name, px, py, angle, colours) {
  context.save();
  context.translate(px, py);
  context.rotate(angle);
  context.strokeStyle = colours.land;
  context.lineWidth = 4;
  context.strokeText(name, 0, 4);
  context.fillStyle = colours.ink2;
  context.fillText(name, 0, 4);
  context.restore();
}
