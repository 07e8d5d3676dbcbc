import type { PlainDate } from '../../dates.ts';

/** The days of a response on which its matter was raised. */
export interface Raised {
  receivedOn?: PlainDate | undefined;
  publishedOn?: PlainDate | undefined;
  articles?: readonly { printedOn?: PlainDate | undefined }[] | undefined;
}

const earliest = (days: readonly (PlainDate | undefined)[]): PlainDate | undefined =>
  days.filter((day) => day !== undefined).sort()[0];

/** The day on which the press first published a matter, in whichever article. */
export const firstPublished = ({ publishedOn, articles = [] }: Raised): PlainDate | undefined =>
  earliest([publishedOn, ...articles.map(({ printedOn }) => printedOn)]);

/** The first day of a matter that its record knows: of its receipt, or of its publication. */
export const firstRaised = (raised: Raised): PlainDate | undefined =>
  earliest([raised.receivedOn, firstPublished(raised)]);
