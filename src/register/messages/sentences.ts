/** Sentences one after another; those that there are none of are left out. */
export const sentences = (...parts: readonly (string | undefined)[]): string =>
  parts.filter(Boolean).join(' ');
