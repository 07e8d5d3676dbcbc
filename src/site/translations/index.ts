import type { Language } from '../../domain/text.ts';
import { vi } from './vi.ts';

/** The words of the pages, in some language. */
export type Words = typeof vi;

const translations: Partial<Record<Language, Words>> = { vi };

/** The words of the pages for Astro's current locale; Vietnamese where a language has none yet. */
export const wordsFor = (locale: string | undefined): Words => translations[locale as Language] ?? vi;
