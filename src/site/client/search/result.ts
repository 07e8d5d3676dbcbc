import { writtenDay } from '../dates.ts';
import { make } from '../elements.ts';
import { dimOthers } from './highlight.ts';
import type { FoundRecord } from './pagefind-ui.ts';

/** What the form calls a value: the names of departments and types are in the language of the page there. */
function nameIn(form: HTMLElement, list: string, value: string): string {
  const options = form.querySelectorAll<HTMLOptionElement>(`[name=${list}] option`);
  return [...options].find((option) => option.value === value)?.text ?? value;
}

/** A record as a result: what it is, whose and from when, its title, and where it says what was asked. */
export function resultElement(
  { raw_url: address, meta, excerpt }: FoundRecord,
  panel: HTMLElement,
  form: HTMLElement,
  query: string,
): HTMLLIElement {
  const { root = '/', lang, dates = '' } = panel.dataset;
  const [, , department = '', type] = address.split('/');
  const owner = nameIn(form, 'don-vi', department);
  const day = meta.date ? make(document, 'time', { dateTime: meta.date }, writtenDay(meta.date, dates)) : '';
  const about = type
    ? [nameIn(form, 'loai', type), ' · ', owner, ' · ', day]
    : [nameIn(form, 'loai', 'don-vi')];
  const href = root + address.slice(1);
  const title = make(document, 'a', { className: 'title', href }, type ? meta.title : owner);
  const passage = make(document, 'p', { innerHTML: excerpt });
  dimOthers(passage, query);
  if (lang) passage.lang = lang;
  if (lang && type) title.lang = lang;
  const kind = make(document, 'p', { className: 'quiet' }, ...about);
  return make(document, 'li', { className: 'result' }, kind, title, passage);
}
