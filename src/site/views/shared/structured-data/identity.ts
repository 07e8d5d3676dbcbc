import { absoluteFor } from '../../../urls.ts';
import type { Publication } from '../../../publication.ts';
import type { Translations } from '../../../translations/index.ts';

/** Makes an address whole, in the language of a page. */
export const wholeIn = ({ register }: Publication, { locale }: Translations) =>
  absoluteFor(locale, register.publisher);

/** A name by which the pages of every language speak of the same thing. */
export const identity = ({ register }: Publication, address: string, part: string): string =>
  `${absoluteFor(undefined, register.publisher)(address)}#${part}`;

export const language = 'vi';
