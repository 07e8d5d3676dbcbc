import { absoluteFor } from '../urls.ts';
import type { Publication } from '../publication.ts';
import type { Translations } from '../translations/index.ts';

/** Makes an address whole, in the language of a page. */
export const absoluteIn = ({ register }: Publication, { locale }: Translations) =>
  absoluteFor(locale, register.publisher);

/** The `@id` of a thing, the same on the pages of every language. */
export const identity = ({ register }: Publication, address: string, part: string): string =>
  `${absoluteFor(undefined, register.publisher)(address)}#${part}`;

/** The language of the records. */
export const recordLanguage = 'vi';
