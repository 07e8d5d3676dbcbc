import type { DepartmentSettings } from '../../../editor/settings-types.ts';

/** The earliest day that is typed into the form, or `today`. */
function earliestDay(today: string): string {
  const inputs = document.querySelectorAll<HTMLInputElement>('[data-field-type=datetime] input');
  return [...inputs]
    .map(({ value }) => value.slice(0, 10))
    .filter((day) => /^\d{4}-\d{2}-\d{2}$/.test(day))
    .reduce((earliest, day) => (day < earliest ? day : earliest), today);
}

/** Hides a choice, wherever it is offered and not chosen already. */
const hidden = (value: string): string =>
  `[role=option][data-value="${value}"]:not([aria-selected=true]),
   [role=option][value="${value}"]:not([aria-selected=true]),
   .radio:has([role=radio][value="${value}"]:not([aria-checked=true])) { display: none !important; }`;

/**
 * Offers nobody whose term has ended before anything that the form tells of: before today in a new form, and before the
 * earliest day that it names. Whoever is chosen already stays.
 */
export function hideEndedTerms(terms: DepartmentSettings['terms'], today: string): void {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);
  let shown = '';
  const update = () => {
    const earliest = earliestDay(today);
    const ended = Object.entries(terms).flatMap(([slug, [, to]]) => (to < earliest ? slug : []));
    const css = ended.map(hidden).join('\n');
    if (css !== shown) sheet.replaceSync((shown = css));
  };
  let isPlanned = false;
  const plan = () => {
    if (isPlanned) return;
    isPlanned = true;
    requestAnimationFrame(() => {
      isPlanned = false;
      update();
    });
  };
  update();
  new MutationObserver(plan).observe(document.body, { childList: true, subtree: true });
  for (const event of ['input', 'change', 'pointerdown', 'keydown'])
    document.addEventListener(event, plan, { capture: true });
}
