import { displayPhone } from '../../domain/phone-digits.ts';
import { folded } from '../search/fold.ts';
import { phoneOf } from '../search/phones.ts';
import { elementIn } from './elements.ts';
import { narrowOptions } from './narrowing-options.ts';

/** The words of a text as they are compared, each after a blank: with what is within them, such as the dot of `29.3`. */
const spaced = (text: string): string => ['', ...(folded(text).match(/[\p{L}\p{N}]\S*/gu) ?? [])].join(' ');

/**
 * Which texts have what was typed: where it stands in one of them as it was typed, those alone; else those of which each word
 * begins a word. A whole telephone number is looked for as it is published.
 */
function having(typed: string, texts: readonly string[]): boolean[] {
  const phone = phoneOf(typed.trim());
  const asked = spaced(phone ? displayPhone(phone) : typed);
  const whole = texts.map((text) => text.includes(asked));
  if (whole.includes(true)) return whole;
  const words = asked.trim().split(' ');
  return texts.map((text) => words.every((word) => text.includes(` ${word}`)));
}

/** Leaves of a list what has the words in its field, and says how many of how many these are. */
function narrow(search: HTMLElement): void {
  const field = elementIn(search, 'input') as HTMLInputElement;
  const status = elementIn(search, '[role=status]') as HTMLElement;
  const entries = [...document.querySelectorAll<HTMLElement>(search.dataset['entries'] ?? '')];
  const select = entries[0]?.closest('select');
  const showOptions = select && narrowOptions(select);
  const folds = new Set(
    select ? [] : entries.flatMap((entry) => entry.closest<HTMLDetailsElement>('main details') ?? []),
  );
  let texts: readonly string[] | undefined;

  function show(): void {
    texts ??= entries.map(({ textContent }) => spaced(textContent));
    const isAsked = field.value.trim() !== '';
    const found = having(field.value, texts);
    for (const [at, entry] of entries.entries()) entry.hidden = !found[at];
    const shown = found.filter(Boolean).length;
    showOptions?.();
    // What is folded away would be looked for in vain.
    for (const fold of folds) fold.open = isAsked;
    const { of = '', none = '' } = status.dataset;
    status.textContent = isAsked ? (shown === 0 ? none : `${shown} ${of}`) : '';
  }

  search.classList.add('shown');
  field.addEventListener('input', show);
  // A browser that comes back to the page puts into the field what was typed there.
  addEventListener('pageshow', () => {
    if (field.value) show();
  });
}

/** Begins with whatever list of a page, or of a part of it that comes later, has such a field. */
export function narrowIn(part: ParentNode): void {
  for (const search of part.querySelectorAll<HTMLElement>('.narrowing:not(.shown)')) narrow(search);
}
