import { vi } from './vi.ts';

/** The words of the pages for Astro's current locale. */
export const wordsFor = (_locale: string | undefined): typeof vi => vi;

/** The words of the pages, in some language. */
export type Words = typeof vi;
