import { nationalNumber } from '../../domain/phone-digits.ts';

/** A query that is one telephone number, in whatever groups. */
const alone = /^[+(]?\d[\d\s.()-]{7,18}$/;

/** The digits of a query that is a whole telephone number, as dialled within Vietnam; undefined if it is none. */
export function phoneOf(query: string): string | undefined {
  const digits = alone.test(query) ? nationalNumber(query) : '';
  return /^(?:0\d{8,10}|1[89]00\d{4,6})$/.test(digits) ? digits : undefined;
}
