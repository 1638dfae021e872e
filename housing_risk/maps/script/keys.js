// Everything by keyboard. Single keys can be switched off (WCAG 2.1.4); Escape and arrows always work where they belong.

const KEYS = {
  '/': () => el('search').focus(),
  '?': () => openPanel('help'),
  1: () => chooseQuestion(page.questions[0].key),
  2: () => chooseQuestion(page.questions[1].key),
  3: () => chooseQuestion(page.questions[2].key),
  4: () => chooseQuestion(page.questions[3].key),
};

const writing = (target) => target.matches('input:not([type=checkbox]), textarea, select');

function startKeys() {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || writing(event.target)) return;
    if (event.key === 'Escape') return escaped();
    if (event.altKey) return moveByKey(event);
    if (event.target.closest('#map')) {
      if (event.key === '0' && singleKeys) fitAll();
      return;
    }
    if (event.target.closest('#rows, #list') || nowhere(event.target)) inList(event);
    if (singleKeys && !event.defaultPrevented && KEYS[event.key]) {
      event.preventDefault();
      KEYS[event.key]();
    }
  });
}

function escaped() {
  if (closeMenus()) return;
  if (state.panel) closePanel();
}

// With nothing chosen yet the arrows go into the list, as the help says; unless they have the page itself to scroll.
const nowhere = (target) => target === document.body && !state.panel && document.documentElement.scrollHeight <= innerHeight;

function inList(event) {
  const opens = [...document.querySelectorAll('.row')];
  const number = opens.indexOf(document.activeElement.closest('li')?.querySelector('.row'));
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) {
    opens[Math.min(Math.max(number + step, 0), opens.length - 1)]?.focus();
    event.preventDefault();
  } else if (event.key === '+' && singleKeys && number >= 0) {
    const place = Number(opens[number].dataset.place);
    toggleRound(place);
    document.querySelector(`.row[data-place="${place}"]`)?.focus();
    event.preventDefault();
  }
}

function moveByKey(event) {
  const stop = event.target.closest('[data-stop]');
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!stop || !step) return;
  event.preventDefault();
  moveStop(round.places.indexOf(Number(stop.dataset.stop)), step);
}
