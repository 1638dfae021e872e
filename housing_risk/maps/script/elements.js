// Making elements: text goes in as text, never as markup.

const el = (id) => document.getElementById(id);

function make(name, attributes = {}, ...children) {
  const [tag, ...classes] = name.split('.');
  const element = document.createElement(tag);
  if (classes.length) element.className = classes.join(' ');
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else if (value !== null && value !== false) element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== ''));
  return element;
}

function button(name, label, onclick, attributes = {}) {
  return make(`button${name}`, { type: 'button', onclick, ...attributes }, label);
}

function makeSvg(tag, attributes, ...children) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

function put(id, ...children) {
  el(id).replaceChildren(...children.flat().filter((child) => child !== null && child !== ''));
}

// Fills the places {so} of a sentence.
function fillIn(sentence, values) {
  return sentence.replace(/\{(\w+)\}/g, (place, name) => values[name] ?? place);
}

function say(text) {
  el('spoken').textContent = text;
  el('spoken').classList.remove('shown');
}

// For what nothing else on the screen shows: a refusal must be seen as well as heard.
function show(text) {
  say(text);
  el('spoken').classList.add('shown');
  setTimeout(() => el('spoken').textContent === text && say(''), 8000);
}

const SIGNS = ['M0-6L6 5H-6Z', 'M0-6L6 0 0 6-6 0Z', 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0Z', 'M-5-5h10v10h-10Z'];

function sign(kind) {
  const shape = makeSvg('path', { d: SIGNS[kind] });
  return makeSvg('svg', { class: `symbol class${kind}`, viewBox: '-8 -8 16 16', 'aria-hidden': 'true' }, shape);
}
