/** On every page: / or Ctrl+K searches without leaving it. All that searching takes is loaded only then. */
const link = document.querySelector<HTMLAnchorElement>('.masthead [aria-keyshortcuts]');
const panel = document.querySelector<HTMLElement>('.search');
const code = () => import('./on-demand.ts');

async function open(address: string): Promise<void> {
  try {
    if (panel) (await code()).focus(panel);
    else await (await code()).open(address);
  } catch {
    location.assign(address);
  }
}

const isShortcut = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean => {
  const held = ctrlKey || metaKey;
  return !altKey && ((key === '/' && !held) || (key.toLowerCase() === 'k' && held && !shiftKey));
};

const isTyping = ({ target }: Event): boolean =>
  target instanceof Element && target.closest('input, select, textarea, [contenteditable]') !== null;

/** Makes the link to the search page a button that opens it in a dialog. */
function openByLink(link: HTMLAnchorElement): void {
  link.role = 'button';
  link.ariaHasPopup = 'dialog';
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void open(link.href);
  });
  link.addEventListener('keydown', (event) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    void open(link.href);
  });
}

if (link) {
  addEventListener('keydown', (event) => {
    if (!isShortcut(event) || isTyping(event)) return;
    event.preventDefault();
    void open(link.href);
  });
  if (!panel) openByLink(link);
}
if (panel)
  code()
    .then(({ start }) => {
      start(panel);
    })
    .catch(() => {
      // Until it has begun, it has nothing but the words that say so.
      panel.hidden = false;
    });
