import { ownValue } from '../../domain/own-value.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

/** Everything that the pages say, in one language. */
export type Translations = Omit<typeof vi, 'language'> & {
  /** Which of the two languages of rules, labels and messages goes with them. */
  language: 'vi' | 'en';
};

/** Every language of the pages by its code. The pages of the first are at the root of the site. */
export const translations: Readonly<Record<string, Translations>> = { vi, en };

/** The codes of the languages of the pages; the first is that of the records. */
export const locales = Object.keys(translations) as [string, ...string[]];

/** The translations for Astro's current locale; those of the first language where there are none. */
export const translationsFor = (locale: string | undefined): Translations =>
  ownValue(translations, locale ?? '') ?? vi;
