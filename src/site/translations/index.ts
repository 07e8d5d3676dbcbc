import { ownValue } from '../../domain/own-value.ts';
import { en } from './en.ts';
import type { Locale } from './locales.ts';
import { vi } from './vi.ts';

/** Everything that the pages say, in one language. */
export type Translations = Omit<typeof vi, 'language'> & {
  /** Which of the two languages of rules, labels and messages goes with them. */
  language: 'vi' | 'en';
};

/** Every language of the pages by its code. */
export const translations: Readonly<Record<string, Translations>> = { vi, en } satisfies Record<
  Locale,
  Translations
>;

/** The translations for Astro's current locale; those of the first language where there are none. */
export const translationsFor = (locale: string | undefined): Translations =>
  ownValue(translations, locale ?? '') ?? vi;
