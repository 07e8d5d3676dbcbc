/** The State’s style (`123/QĐ-CTHADS`, `126/2025/QH15`) and the Party’s (`48-CV/TU`, `19-2017/NQ-CP`). */
export const documentNumberPattern = /^\d[\p{L}\d]*(-[\p{L}\d]+)?\/[\p{L}\d/.-]+$/u;

/**
 * The number of a document in the one form in which it is published: without the word “Số” before it and spaces around
 * its signs, and the Prime Minister’s symbol, which some type in capitals, as `TTg`. Nothing of the number itself is lost.
 */
export function documentNumberForm(typed: string): string {
  if (inForm.test(typed) && !typed.endsWith('-TTG')) return typed;
  return typed
    .normalize('NFC')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^số ?:? ?(?=\d)/iu, '')
    .replace(/ ?([/–-]) ?/g, (_, sign: string) => (sign === '–' ? '-' : sign))
    .replace(/-TTG$/, '-TTg');
}

/** Numbers that are in this form already, as most are, but for the Prime Minister’s symbol. */
const inForm = /^\d[\dA-ZĐ/-]*$/;
