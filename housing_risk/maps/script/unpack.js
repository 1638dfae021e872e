// Undoes packing.py: base64, deflate, varints, steps.

async function inflate(text) {
  const letters = atob(text.trim());
  const bytes = new Uint8Array(letters.length);
  for (let i = 0; i < letters.length; i++) bytes[i] = letters.charCodeAt(i);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

async function inflateJson(text) {
  return JSON.parse(new TextDecoder().decode(await inflate(text)));
}

// Reads the numbers in the order in which they were written.
class Reader {
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }

  one() {
    let value = 0;
    let weight = 1;
    let octet;
    do {
      if (this.at >= this.bytes.length) throw new Error('cut short');
      octet = this.bytes[this.at++];
      value += (octet & 127) * weight;
      weight *= 128;
    } while (octet > 127);
    return value;
  }

  many(count) {
    const values = new Int32Array(count);
    for (let i = 0; i < count; i++) values[i] = this.one();
    return values;
  }

  steps(count) {
    const values = new Int32Array(count);
    let sum = 0;
    for (let i = 0; i < count; i++) {
      const folded = this.one();
      sum += folded % 2 ? -(folded + 1) / 2 : folded / 2;
      values[i] = sum;
    }
    return values;
  }

  lines() {
    const lengths = this.many(this.one());
    const total = lengths.reduce((sum, length) => sum + length, 0);
    return { lengths, x: this.steps(total), y: this.steps(total) };
  }
}

// All objects: where they lie, and the codes of their addresses. Objects of a street stand together.
function unpackPoints(bytes, names) {
  const reader = new Reader(bytes);
  const size = reader.one();
  const runs = reader.many(reader.one());
  const starts = new Int32Array(runs.length + 1);
  for (let i = 0; i < runs.length; i++) starts[i + 1] = starts[i] + runs[i];
  const number = reader.steps(size);
  const suffix = reader.many(size);
  const postcode = reader.steps(size);
  return { size, starts, number, suffix, postcode, x: reader.steps(size), y: reader.steps(size), names };
}

// Land, wijk lines and buildings, in quarters of a mercator metre.
function unpackShapes(bytes) {
  const reader = new Reader(bytes);
  const land = reader.lines();
  const wijk = reader.lines();
  const rings = reader.many(reader.one());
  return { land, wijk, rings, buildings: reader.lines() };
}
