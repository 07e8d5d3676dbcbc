import { elementIn, make } from '../elements.ts';
import { narrowIn } from '../narrowing.ts';
import { filterFieldsIn, type FilterFields } from './filter-fields.ts';
import { labelSearch, searchInstance, type ResultsElement, type SearchInstance } from './pagefind-ui.ts';
import { resultElement, valueNames } from './result.ts';

const isFilled = (text: string | undefined): text is string => text !== undefined && text.trim() !== '';

/** The search panel: on the search page and, fetched from there, in a dialog on every other page. */
interface Panel {
  /** Whether it is on the search page, whose address has the query. */
  alone: boolean;
  /** Where the field for the query is: the dialog, or the panel itself. */
  scope: Element;
  fields: FilterFields;
  results: ResultsElement;
  instance: SearchInstance;
}

const inputOf = ({ scope }: Panel): HTMLInputElement =>
  elementIn(scope, 'pagefind-input input') as HTMLInputElement;

/** Searches, narrowed down by what is chosen. */
async function search({ fields, instance }: Panel, term: string): Promise<void> {
  const chosen = fields.filters.filter(({ value }) => value);
  instance.searchSort = fields.sort.value ? { date: 'desc' } : {};
  if (chosen.length > 0) await instance.triggerLoad();
  instance.faceted = chosen.length > 0;
  instance.triggerSearchWithFilters(
    term,
    Object.fromEntries(chosen.map(({ name, value }) => [name, [value]])),
  );
}

/** Writes what is searched into an address of the search page. */
function addressWith(address: string, term: string, fields: FilterFields): string {
  const url = new URL(address);
  for (const { name, value } of [{ name: 'q', value: term }, ...fields.all]) {
    if (isFilled(value)) url.searchParams.set(name, value);
    else url.searchParams.delete(name);
  }
  return url.href;
}

/** Shows how many fields are chosen while the list of fields is folded away, and keeps the query in the address. */
function followQuery({ alone, scope, fields, instance }: Panel, summary: HTMLElement): void {
  const whole = scope.querySelector<HTMLAnchorElement>('.whole');
  instance.on('search', (term) => {
    const chosen = fields.all.filter(({ value }) => value).length;
    summary.toggleAttribute('data-chosen', chosen > 0);
    if (chosen > 0) summary.dataset['chosen'] = String(chosen);
    if (alone) history.replaceState(null, '', addressWith(location.href, term, fields));
    else if (whole) whole.href = addressWith(whole.href, term, fields);
  });
}

/** Whether a result that is in sight is not there yet. */
const isWaiting = (results: HTMLElement): boolean =>
  [...results.querySelectorAll('.result[aria-hidden]')].some(
    (place) => place.getBoundingClientRect().top < innerHeight,
  );

/** Says where the list shows fewer results than there are, and shows those in sight together, so that none moves. */
function followResults({ results, instance }: Panel, more: HTMLElement): void {
  const show = () => {
    if (!isWaiting(results)) results.removeAttribute('data-waiting');
  };
  new MutationObserver(show).observe(results, { childList: true, subtree: true });
  instance.on('loading', () => {
    more.hidden = true;
  });
  instance.on('results', (found) => {
    more.hidden = found.results.length <= results.maxResults;
    results.setAttribute('data-waiting', '');
    show();
  });
}

/** Searches what was asked last. A reader who is among the results keeps their place until they leave it; then it searches once, however often it was called. */
function searchingAgain(panel: Panel): () => void {
  const { results, instance } = panel;
  const again = () => void search(panel, instance.searchTerm);
  return () => {
    if (!results.contains(document.activeElement)) again();
    else results.addEventListener('focusout', again, { once: true });
  };
}

/** Older records come after the newest. */
function followOlder(older: HTMLElement, searchAgain: () => void): void {
  addEventListener('older-records', ({ detail: stage }) => {
    older.hidden = stage !== 'loading';
    if (stage === 'loaded') searchAgain();
  });
}

/** Says that something of an answer could not be loaded, until it is asked for again: by whoever reads, or since there is a network again. */
function followFailure(panel: Panel, failed: HTMLElement, searchAgain: () => void): void {
  const { scope, instance, results } = panel;
  const show = () => {
    const whole = scope.querySelector<HTMLAnchorElement>('.whole');
    const link = failed.querySelector('a');
    if (whole && link) link.href = whole.href;
    results.removeAttribute('data-waiting');
    failed.hidden = false;
  };
  const again = () => {
    if (!failed.hidden) searchAgain();
  };
  failed.hidden = true;
  addEventListener('search-failed', show);
  instance.on('error', show);
  instance.on('loading', () => {
    failed.hidden = true;
  });
  addEventListener('online', again);
  scope.addEventListener('keydown', (event) => {
    if ((event as KeyboardEvent).key === 'Enter' && event.target === inputOf(panel)) again();
  });
}

/** Asks whether a name was meant that what was typed is like, and searches for it at a click. */
function followSuggestion(panel: Panel, suggestion: HTMLElement): void {
  const searchFor = (meant: string) => {
    const input = inputOf(panel);
    input.value = meant;
    input.focus();
    void search(panel, meant);
  };
  addEventListener('search-suggestion', ({ detail: meant }) => {
    if (meant === null) {
      suggestion.replaceChildren();
      return;
    }
    const button = make(document, 'button', { type: 'button' }, meant);
    button.addEventListener('click', () => {
      searchFor(meant);
    });
    suggestion.replaceChildren(`${suggestion.dataset['question'] ?? ''} `, button, '?');
  });
}

function followFields(panel: Panel, form: HTMLElement): void {
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) void search(panel, inputOf(panel).value);
  });
  elementIn(form, 'button').addEventListener('click', () => {
    for (const field of panel.fields.all) field.value = '';
    const narrowing = form.querySelector<HTMLInputElement>('.narrowing input');
    if (narrowing) narrowing.value = '';
    narrowing?.dispatchEvent(new Event('input'));
    void search(panel, panel.instance.searchTerm);
  });
}

/** Searches what the address of the page asks for. */
function searchAddress(panel: Panel): void {
  const { all, filters } = panel.fields;
  const query = new URL(location.href).searchParams;
  for (const field of all) field.value = query.get(field.name) ?? '';
  for (const field of all) if (field.selectedIndex < 0) field.value = '';
  const term = query.get('q') ?? '';
  inputOf(panel).value = term;
  if (isFilled(term) || filters.some(({ value }) => value)) void search(panel, term);
}

/** Makes a panel search. The address of the search page has the query, which is searched on load. */
export function start(element: HTMLElement): void {
  const scope = element.closest('pagefind-modal') ?? element;
  const alone = scope === element;
  const form = elementIn(element, '.filters') as HTMLElement;
  const details = elementIn(element, 'details') as HTMLDetailsElement;
  const results = elementIn(element, 'pagefind-results') as ResultsElement;
  const panel = { alone, scope, fields: filterFieldsIn(form), results, instance: searchInstance() };
  element.hidden = false;
  element.toggleAttribute('data-begun', true);
  details.open = alone && matchMedia('(min-width: 48rem)').matches;
  const names = valueNames(form);
  results.resultTemplate = (found) => resultElement(found, element, names, panel.instance.searchTerm);
  narrowIn(form);
  if (alone) labelSearch(element);
  followQuery(panel, elementIn(details, 'summary') as HTMLElement);
  followResults(panel, elementIn(element, '.more') as HTMLElement);
  followFields(panel, form);
  const searchAgain = searchingAgain(panel);
  followOlder(elementIn(element, '.older') as HTMLElement, searchAgain);
  followFailure(panel, elementIn(element, '.failed') as HTMLElement, searchAgain);
  followSuggestion(panel, elementIn(element, '.suggestion') as HTMLElement);
  if (alone) searchAddress(panel);
}

/** Puts the cursor into the field of the search page. */
export function focus(panel: HTMLElement): void {
  panel.querySelector<HTMLInputElement>('pagefind-input input')?.focus();
}
