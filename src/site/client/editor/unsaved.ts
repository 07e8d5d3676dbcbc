import { labels } from '../../../editor/labels.ts';
import { ask } from './ask.ts';

/** A field of the form that is open. */
const field = '[data-key-path]';

const saveButton = (): HTMLButtonElement | null =>
  document.querySelector<HTMLButtonElement>('button[aria-keyshortcuts$="+S"]');

/** What leads back to the list from a record that is open; Esc presses it as well. */
const backButton = (target: EventTarget | null): HTMLElement | undefined => {
  const button = target instanceof Element ? target.closest<HTMLElement>('button.back') : null;
  return button && document.querySelector(field) ? button : undefined;
};

/**
 * Asks before the editor leaves a record that is not saved, by Esc or by its button: it would throw away what was typed
 * without a word. It takes every new record for one that was changed; one that nobody has touched is left at once.
 */
export function askBeforeLeaving(page: Document): void {
  let isTouched = false;
  let isLeaving = false;
  const touch = ({ target }: Event) => {
    if (target instanceof Element && target.closest(field)) isTouched = true;
  };
  for (const event of ['input', 'change', 'click', 'drop']) page.addEventListener(event, touch, true);
  window.addEventListener('hashchange', () => {
    isTouched = false;
  });
  page.addEventListener(
    'click',
    (event) => {
      const button = backButton(event.target);
      const save = saveButton();
      if (!button || isLeaving || !isTouched || !save || save.disabled) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (page.querySelector('dialog.cong-khai[open]')) return;
      void ask(labels.unsaved).then((leaves) => {
        if (!leaves) return;
        isLeaving = true;
        button.click();
        isLeaving = false;
      });
    },
    true,
  );
}
