// Fills the layouts that Python tells (layout.py): the same pieces with and without scripts.

function fillLayout(node, values) {
  if (typeof node === 'string') return [node];
  if (!Array.isArray(node)) return fillSlot(node, values);
  const [name, ...children] = node;
  const attributes = {};
  if (children[0] && children[0]['@']) {
    for (const [key, value] of Object.entries(children.shift()['@'])) attributes[key] = fillLayout(value, values).join('');
  }
  return [make(name, attributes, ...children.flatMap((child) => fillLayout(child, values)))];
}

function fillSlot(node, values) {
  if ('get' in node) return [String(values[node.get] ?? '')];
  const filled = (inside) => node.then.flatMap((child) => fillLayout(child, inside));
  if ('if' in node) return values[node.if] ? filled(values) : [];
  return values[node.each].flatMap((item) =>
    filled({ ...values, ...(item !== null && typeof item === 'object' ? item : { it: item }) }),
  );
}
