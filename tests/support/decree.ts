/** An invented decree that amends the letter: what it says of the answer to the press beside its citation, and the rest. */
export const decreeWith = (answer: string, rest = ''): string => `title:
  vi: Nghị định minh họa
  en: Invented decree
shortTitle:
  vi: Nghị định
  en: Decree
source:
  note:
    vi: Văn bản hư cấu.
    en: An invention.
  status: verified
amends: letter-2015
rules:
  response-within-30-days:
    citation:
      text:
        vi: Nghị định minh họa, Điều 1
        en: Invented decree, Article 1
      status: verified
${answer}${rest}`;
