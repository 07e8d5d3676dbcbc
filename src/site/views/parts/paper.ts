import type { PlainDate } from '../../../domain/dates.ts';
import type { Translations } from '../../translations/index.ts';
import type { LetterheadView } from './letterhead.ts';

/** A document as an office prints it: what is around its text. */
export interface PaperView {
  letterhead: LetterheadView;
  signature: SignatureView;
}

/** Who signs. What no record tells is left to be filled in by hand. */
export interface SignatureView {
  /** The position; that of any head where none is on record. */
  title: string;
  name?: string;
  /** The `lang` of position and name, where it is not that of the page. */
  lang?: string;
}

/** The kinds of places that an address ends with and a document is headed by. */
const kindsOfPlaces = /^(?:[Tt]ỉnh|[Tt]hành phố|T[Pp]\.?)\s+(?=\p{Lu})/u;

/** A place that is called by its kind as well, for it has the name of a person. */
const namedAfterPerson = /^hồ chí minh$/iu;

/** The province or city of an office, as its address ends with it; undefined where it ends with neither. */
export function placeOf(address: string | undefined): string | undefined {
  const last = address?.split(',').at(-1)?.trim().replace(/\.$/, '') ?? '';
  if (!kindsOfPlaces.test(last)) return undefined;
  const name = last.replace(kindsOfPlaces, '');
  return namedAfterPerson.test(name) ? `Thành phố ${name}` : name;
}

/** The line of place and date; what is not known is dotted. */
export const dateLine = (
  address: string | undefined,
  date: PlainDate | undefined,
  { report }: Translations,
): string => `${placeOf(address) ?? '………'}, ${report.date(date)}`;

/** The signature of the head of an office, or of whoever signs for it. */
export const unsigned = ({ report }: Translations): SignatureView => ({ title: report.head });
