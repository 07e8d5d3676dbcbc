// On every page: / or Ctrl+K searches without leaving it. All that searching takes is loaded only then.
const link = document.querySelector('.masthead [aria-keyshortcuts]');
const panel = document.querySelector('.search');
const code = () => import('./search-panel.js');

async function open() {
  try {
    await (panel ? (await code()).focus(panel) : (await code()).open(link.href));
  } catch {
    location.assign(link.href);
  }
}

addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
  const held = ctrlKey || metaKey;
  if (altKey || !((key === '/' && !held) || (key.toLowerCase() === 'k' && held && !shiftKey))) return;
  if (target.closest?.('input, select, textarea, [contenteditable]')) return;
  event.preventDefault();
  open();
});

if (panel) code().then(({ start }) => start(panel));
else {
  link.role = 'button';
  link.ariaHasPopup = 'dialog';
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });
  link.addEventListener('keydown', (event) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    open();
  });
}
