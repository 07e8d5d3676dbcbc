import { comparable, isTyped, wordsOf } from '../../search/fold.ts';

/** Leaves those words lit up that were typed whole: Pagefind lights up every word that begins with what was typed, too. */
export function dimOthers(passage: HTMLElement, query: string): void {
  const typed = wordsOf(query).map(comparable);
  for (const mark of passage.querySelectorAll('mark')) {
    const words = wordsOf(mark.textContent).map(comparable);
    if (!words.some((word) => typed.some((one) => isTyped(word, one)))) mark.replaceWith(...mark.childNodes);
  }
}
