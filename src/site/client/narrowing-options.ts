/**
 * Narrows a list of options down to those that are not hidden and to what is chosen. They are taken out of it, since Safari
 * shows hidden ones. The only one that is left is chosen, for as long as it is the only one; else what was chosen in the list.
 * @returns what has the list show those that are not hidden by then
 */
export function narrowOptions(select: HTMLSelectElement): () => void {
  const options = [...select.options].filter(({ value }) => value !== '');
  const lists = [...select.querySelectorAll('optgroup'), select].map((list) => ({
    list,
    all: [...list.children],
  }));
  let [chosen, shown] = ['', ''];
  return () => {
    const before = select.value;
    if (before !== shown) chosen = before;
    const [only, ...more] = options.filter(({ hidden }) => !hidden);
    shown = only && more.length === 0 ? only.value : chosen;
    const isLeft = (element: Element): boolean =>
      element instanceof HTMLOptionElement
        ? !element.hidden || element.value === shown
        : element.childElementCount > 0;
    for (const { list, all } of lists) list.replaceChildren(...all.filter(isLeft));
    select.value = shown;
    if (shown === before) return;
    for (const event of ['input', 'change']) select.dispatchEvent(new Event(event, { bubbles: true }));
  };
}
