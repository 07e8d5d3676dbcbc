/** The languages in which the publisher speaks; record texts themselves are Vietnamese. */
export const languages = ['vi', 'en'] as const;

/** A language of messages and pages. */
export type Language = (typeof languages)[number];

/** The same sentence or label in every language; a language left out does not compile. */
export type Text = Readonly<Record<Language, string>>;
