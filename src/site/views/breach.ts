import { lawOn } from '../../domain/law.ts';
import { recordTypes } from '../../domain/records/index.ts';
import { addresses } from '../addresses.ts';
import { once, type Publication } from '../publication.ts';
import { wordsFor, type Words } from '../translations/index.ts';
import { pageView, type PageView } from './page.ts';
import { breachEntry } from './parts/breaches.ts';
import { explanationView, type ExplanationView } from './parts/explanation.ts';
import { quoteView, type QuoteView } from './parts/quote.ts';
import { breachAddress, breachesOnRecord, happenedText, type BreachOfRecord } from './shared/breaches.ts';
import { closingsOf } from './shared/closings.ts';
import { sourceOf } from './shared/later-laws.ts';
import type { Link } from './shared/link.ts';
import { plain } from './shared/plain.ts';

/** The permanent page of what one record tells against one rule. */
export interface BreachView {
  page: PageView;
  department: string;
  heading: string;
  record: Link;
  /** The `lang` of the record's title, where it is not that of the page. */
  titleLanguage?: string;
  answer: string;
  status: string;
  isExplained: boolean;
  /** The closed months whose later edits tell of it, with what the record told when the month closed. */
  editedMonths: readonly (Link & { happened?: string })[];
  rule: Link;
  /** The day on which it happened, in words; left out where the record no longer tells of it. */
  on?: string;
  quotes: readonly QuoteView[];
  explanations: readonly ExplanationView[];
}

/** The parameters of the page of a breach. */
export interface BreachKey {
  department: string;
  rule: string;
  type: string;
  slug: string;
}

const keyOf = ({ department, rule, record: { type, slug } }: BreachOfRecord): BreachKey => ({
  department,
  rule,
  type: recordTypes[type].address,
  slug,
});

export const breachKeys = (publication: Publication): BreachKey[] => breachesOnRecord(publication).map(keyOf);

const byAddress = once(
  (publication): ReadonlyMap<string, BreachOfRecord> =>
    new Map(breachesOnRecord(publication).map((breach) => [breachAddress(breach), breach])),
);

/** @throws Error if no such breach is on record */
export function breachView(publication: Publication, key: BreachKey, locale: string | undefined): BreachView {
  const t = wordsFor(locale);
  const address = addresses.breach(key.department, key.rule, key.type, key.slug);
  const breach = byAddress(publication).get(address);
  if (!breach) throw new Error(`No breach ${address}`);
  const entry = breachEntry(breach, publication, t);
  const { department, title, titleLanguage, rule, status, isExplained } = entry;
  const heading = t.breach.of(rule.text);
  const answer = breach.breaches.length > 0 ? entry.happened.join(' ') : t.breach.notShown;
  const head = {
    address,
    title: `${heading}: ${title}`,
    description: `${department}. ${answer}`,
    trail: [
      { text: t.departments, address: addresses.departments },
      { text: department, address: addresses.department(breach.department) },
      { text: t.compliance, address: addresses.compliance },
    ],
  };
  return plain({
    page: pageView(publication, head, locale),
    department,
    heading,
    record: { text: title, address: entry.record },
    titleLanguage,
    answer,
    status,
    isExplained,
    editedMonths: editedMonths(breach, publication, t),
    rule,
    on: entry.on && t.date(entry.on),
    quotes: quotesFor(breach, publication, t),
    explanations: breach.explanations.map((one) => explanationView(one, publication, t)),
  });
}

/** What the law says that was broken; for a breach that the record no longer tells of, the law of its explanation's day. */
function quotesFor(
  { rule, breaches, explanations }: BreachOfRecord,
  { register }: Publication,
  t: Words,
): QuoteView[] {
  const law = breaches[0]?.law ?? lawOn(register.rulebook, rule, explanations[0]?.data.date ?? '');
  if (!law) return [];
  return (register.ruleSets.get(law.ruleSet)?.requirements ?? [])
    .filter(({ id }) => law.requirements.includes(id))
    .map((row) => quoteView(row, sourceOf(register, law.ruleSet, rule, row) ?? law.citation, t));
}

const editedMonths = ({ rule, record }: BreachOfRecord, publication: Publication, t: Words) =>
  closingsOf(publication).flatMap(({ month, breachEdits }) => {
    const edit = breachEdits.find(({ was, is }) => {
      const breach = (was ?? is)?.breach;
      return breach?.rule === rule && breach.subject === record.id;
    });
    if (!edit) return [];
    return [
      plain({
        text: edit.was ? t.breach.toldAtClose(month) : t.closing(month),
        address: addresses.laterEdits(month),
        happened: edit.was && happenedText(edit.was.breach, publication)[t.language],
      }),
    ];
  });
