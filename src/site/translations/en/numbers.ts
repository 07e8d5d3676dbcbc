/** Numbers as they are written: made once, for making it takes far longer than using it. */
export const numbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** A number of things: the noun in the plural, but for one. */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${numbers.format(count)} ${count === 1 ? one : many}`;
