import { displayPhone } from '../../../domain/phone-digits.ts';
import { comparable, folded, isTyped, wordsOf, type Word } from '../../search/fold.ts';
import type { NamedPage } from '../../search/named-page.ts';
import { phoneOf } from '../../search/phones.ts';

/** What comes before others that have the same words, and how far. */
const leads: Readonly<Record<string, number>> = {
  'don-vi': 3,
  'nguoi-phat-ngon': 3,
  'uy-quyen': 2.5,
  trang: 0.5,
  'huong-dan': 0.2,
  'quy-dinh': 0.1,
};

/** How much less somebody leads whose authority is over. */
const pastLoss = 1.5;

/** How much a word counts where only the letters agree and not the diacritics that were typed, or only its beginning. */
const [otherMarks, begun] = [0.6, 0.5];

/** How much it counts by what of a page has it: its title, type or number; its department; its initials; what contacts are asked for by. */
const weights = { title: 3, department: 2.5, initials: 2, contact: 0.1 } as const;

/** The shortest initials that are taken for such, as in `UBND`. */
const fewestInitials = 4;

/** The words of texts as queries are compared with them. */
type WordsOf = (...texts: readonly string[]) => Word[];

/** Reads the words of many names, each word once: names have the same few over and over. */
export function wordReader(): WordsOf {
  const known = new Map<string, Word>();
  const read = (word: string): Word => {
    const one = known.get(word) ?? comparable(word);
    known.set(word, one);
    return one;
  };
  return (...texts) => texts.flatMap(wordsOf).map(read);
}

/** Words by which anybody is asked for who can be called, beside their names. */
const contactWords = wordReader()(
  'số điện thoại, sđt, thư điện tử, địa chỉ, liên hệ, người phát ngôn, phát ngôn viên',
  'telephone, phone number, e-mail, email, address, contact, spokesperson',
);

/** What departments say of how they are reached, beside their names. */
const waysToReach = [
  ...['đường dây nóng', 'điện thoại', 'sđt', 'thư điện tử', 'địa chỉ', 'trụ sở', 'liên hệ', 'phát ngôn'],
  ...['giờ làm việc', 'làm việc ngoài giờ', 'giờ hành chính', 'tiếp công dân', 'văn thư'],
  ...[
    'hotline',
    'telephone',
    'phone',
    'e mail',
    'email',
    'address',
    'contact',
    'spokesperson',
    'office hours',
  ],
].map((words) => ` ${folded(words)} `);

/** Whether a query is a telephone number, or asks how somebody is reached: contacts are its best answer. */
export function asksHowToReach(query: string): boolean {
  if (phoneOf(query.trim())) return true;
  const asked = ` ${wordsOf(query).map(folded).join(' ')} `;
  return waysToReach.some((way) => asked.includes(way));
}

/** What is left of a query that asks how somebody is reached: whom it asks for, without diacritics. */
export const askedToReach = (query: string): string =>
  waysToReach.reduce((left, way) => left.replaceAll(way, ' '), ` ${wordsOf(query).map(folded).join(' ')} `);

/** A page with its names as queries are compared with them. */
export interface Candidate {
  page: NamedPage;
  titles: readonly (readonly Word[])[];
  fields: readonly (readonly [weight: number, words: readonly Word[]])[];
  /** The first letters of all words of a name. */
  initials: readonly string[];
}

/** @param type what its type is called @param department the name of the department that somebody speaks for */
export function candidateOf(page: NamedPage, type: string, department: string, words: WordsOf): Candidate {
  const { title, titleEn = '', words: others = '', phones } = page;
  const titles = [words(title), words(titleEn)];
  const departmentWords = words(department);
  const numbers = (phones ?? []).flatMap((phone) => [phone, displayPhone(phone)]);
  return {
    page,
    titles,
    fields: [
      [weights.title, [...titles.flat(), ...words(type, others, ...numbers)]],
      [weights.department, departmentWords],
      [weights.contact, phones ? contactWords : []],
    ],
    initials: [...titles, departmentWords].map((name) => name.map(({ plain }) => plain[0]).join('')),
  };
}

/** How well one word of a name is the one that was typed: from 0 for another to 1 for the same. */
function likeness(word: Word, typed: Word, isLast: boolean): number {
  if (isTyped(word, typed)) return 1;
  if (word.plain === typed.plain) return otherMarks;
  return isLast && typed.plain.length > 1 && word.plain.startsWith(typed.plain) ? begun : 0;
}

/** How much a word that was typed counts for a page; 0 where it is in none of its names. */
function scoreOf({ fields, initials }: Candidate, typed: Word, isLast: boolean): number {
  const isInitials =
    typed.plain.length >= fewestInitials && initials.some((letters) => letters.includes(typed.plain));
  let best = isInitials ? weights.initials : 0;
  for (const [weight, names] of fields)
    for (const word of names) best = Math.max(best, weight * likeness(word, typed, isLast));
  return best;
}

/** How well the names of a page are what was typed; undefined where one of the words is in none of them. */
export function matchOf(candidate: Candidate, typed: readonly Word[]): number | undefined {
  const scores: number[] = [];
  for (const [at, word] of typed.entries()) {
    const score = scoreOf(candidate, word, at === typed.length - 1);
    if (score === 0) return undefined;
    scores.push(score);
  }
  if (scores.length === 0) return undefined;
  const { type, past } = candidate.page;
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return mean + titleMatch(candidate, typed) + (leads[type] ?? 0) - (past ? pastLoss : 0);
}

/** Whether a page's names have every word as it was typed, with its diacritics. */
export const hasAll = ({ fields }: Candidate, typed: readonly Word[]): boolean =>
  typed.every((asked) => fields.some(([, names]) => names.some(({ spelt }) => spelt === asked.spelt)));

/** How much of a title was asked for, and whether it has what was typed as a whole. */
function titleMatch({ titles }: Candidate, typed: readonly Word[]): number {
  const asked = typed.map(({ plain }) => plain);
  const matches = titles.map((title) => {
    const plain = title.map((word) => word.plain);
    const whole = ` ${plain.join(' ')} `.includes(` ${asked.join(' ')} `) ? 1 : 0;
    const share = asked.filter((word) => plain.includes(word)).length / Math.max(plain.length, 1);
    return whole + share / 2;
  });
  return Math.max(...matches);
}
