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
    return this.many(1)[0];
  }

  // The hot loop of the page: hundreds of thousands of numbers, most of them one byte long.
  many(count) {
    const { bytes } = this;
    const values = new Int32Array(count);
    let { at } = this;
    for (let i = 0; i < count; i++) {
      let octet = bytes[at++];
      let value = octet & 127;
      for (let weight = 128; octet > 127; weight *= 128) {
        octet = bytes[at++];
        value += (octet & 127) * weight;
      }
      values[i] = value;
    }
    if (at > bytes.length) throw new Error('cut short');
    this.at = at;
    return values;
  }

  steps(count) {
    const values = this.many(count);
    let sum = 0;
    for (let i = 0; i < count; i++) {
      sum += (values[i] >>> 1) ^ -(values[i] & 1);
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

// Land, wijk lines and buildings, in quarters of a mercator metre; buildings only once somebody comes near.
function unpackShapes(bytes) {
  const reader = new Reader(bytes);
  const land = reader.lines();
  const wijk = reader.lines();
  let near;
  const unpackNear = () => ({ rings: reader.many(reader.one()), buildings: reader.lines() });
  return { land, wijk, near: () => (near ??= unpackNear()) };
}
