// What stays on this device: the round of this map, and how the reader likes the page. Nothing of an address but its id.

const KEY_THEME = 'housing-risk theme';
const KEY_SINGLE = 'housing-risk single keys';
const roundKey = () => `housing-risk round ${page.mapId}`;
let storageWorks = false;

// Tries it once: some browsers offer storage and then refuse it.
function testStorage() {
  try {
    localStorage.setItem('housing-risk test', '1');
    storageWorks = localStorage.getItem('housing-risk test') === '1';
    localStorage.removeItem('housing-risk test');
  } catch {
    storageWorks = false;
  }
}

const remembered = (key) => (storageWorks ? localStorage.getItem(key) : null);

function remember(key, value) {
  if (!storageWorks) return;
  if (value === null) localStorage.removeItem(key);
  else localStorage.setItem(key, value);
}

let singleKeys = true;
const keepsSingleKeys = () => singleKeys;

function keepSingleKeys(on) {
  singleKeys = on;
  remember(KEY_SINGLE, on ? null : 'off');
}

function switchTheme() {
  const root = document.documentElement;
  const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = dark ? 'light' : 'dark';
  remember(KEY_THEME, root.dataset.theme);
  recolour();
}

function recolour() {
  layer.colours = readColours();
  layer.redraw();
}
