import { writtenDay } from '../dates.ts';
import { kindOf } from '../../search/named-page.ts';
import { make } from '../elements.ts';
import { dimOthers } from './highlight.ts';
import type { FoundRecord } from './pagefind-ui.ts';

/** What the lists of the form call their values: the names of departments and types are in the language of the page there. */
export type ValueNames = Readonly<Record<'don-vi' | 'loai', ReadonlyMap<string, string>>>;

/** The names of all values, which a list has until it is narrowed down. */
export function valueNames(form: HTMLElement): ValueNames {
  const namesIn = (list: string) =>
    new Map(
      [...form.querySelectorAll<HTMLOptionElement>(`[name=${list}] option`)].map(({ value, text }) => [
        value,
        text,
      ]),
    );
  return { 'don-vi': namesIn('don-vi'), loai: namesIn('loai') };
}

/** A record as a result: what it is, whose and from when, its title, and where it says what was asked. */
export function resultElement(
  { raw_url: address, meta, excerpt }: FoundRecord,
  panel: HTMLElement,
  names: ValueNames,
  query: string,
): HTMLLIElement {
  const { root = '/', lang, dates = '' } = panel.dataset;
  const { department, type, isRecord } = kindOf(address);
  const owner = names['don-vi'].get(department) ?? department;
  const day = meta.date ? make(document, 'time', { dateTime: meta.date }, writtenDay(meta.date, dates)) : '';
  const about = [names.loai.get(type) ?? type, ...(isRecord ? [' · ', owner, ' · ', day] : [])];
  const href = root + address.slice(1);
  const name = department && !isRecord ? owner : ((lang && meta.titleEn) ?? meta.title);
  const title = make(document, 'a', { className: 'title', href }, name);
  const passage = make(document, 'p', { innerHTML: excerpt });
  dimOthers(passage, query);
  if (lang) passage.lang = lang;
  if (lang && isRecord) title.lang = lang;
  const kind = make(document, 'p', { className: 'quiet' }, ...about);
  return make(document, 'li', { className: 'result' }, kind, title, passage);
}
