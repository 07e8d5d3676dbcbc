const codes = ['vi', 'en'] as const;

/** The code of a language of the pages. */
export type Locale = (typeof codes)[number];

/**
 * The codes of the languages of the pages; the first is that of the records, whose pages are at the root of the site. They
 * stand apart from what the pages say, which is not loaded where only addresses are asked for.
 */
export const locales: [string, ...string[]] = [...codes];
