import { lawOn } from '../../domain/law.ts';
import { recordTypes } from '../../domain/records/index.ts';
import { addresses, addressOf } from '../addresses.ts';
import { nameIn } from './shared/names.ts';
import { titleLanguage, titleOf } from './shared/record-title.ts';
import { once, type Publication } from '../publication.ts';
import { translationsFor, type Translations } from '../translations/index.ts';
import { pageView, type PageView } from './page.ts';
import { breachStatus } from './parts/breaches.ts';
import { explanationView, type ExplanationView } from './parts/explanations.ts';
import { quoteView, type QuoteView } from './parts/quote.ts';
import {
  breachAddress,
  breachesOfDepartment,
  breachesOnRecord,
  happenedText,
  isExplained,
  type BreachOfRecord,
} from './shared/breaches-on-record.ts';
import { closingsOf } from './shared/closings.ts';
import { notesOnQuoted, sourceOf } from './shared/law/later-laws.ts';
import { trailBelowDepartment } from './shared/department-link.ts';
import type { Link } from './shared/link.ts';
import { plain } from './shared/plain.ts';

/** The permanent page of the breaches of one rule by one record. */
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
  /** The closed months whose later edits are about it, with what the record showed when the month closed. */
  editedMonths: readonly (Link & { happened?: string })[];
  rule: Link;
  /** The day on which it happened, in words; left out where the record no longer shows it. */
  on?: string;
  quotes: readonly QuoteView[];
  /** What is known and not known of the text that they are from. */
  notes: readonly string[];
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
  (publication, folder: string): ReadonlyMap<string, BreachOfRecord> =>
    new Map(breachesOfDepartment(publication, folder).map((breach) => [breachAddress(breach), breach])),
);

/** @throws Error if no such breach is on record */
export function breachView(publication: Publication, key: BreachKey, locale: string | undefined): BreachView {
  const t = translationsFor(locale);
  const address = addresses.breach(key.department, key.rule, key.type, key.slug);
  const breach = byAddress(publication, key.department).get(address);
  if (!breach) throw new Error(`No breach ${address}`);
  const { record } = breach;
  const department = nameIn(key.department, publication, t);
  const rule = t.ruleTitle(key.rule);
  const heading = t.breach.of(rule);
  const title = titleOf(record, t);
  const answer = answerOf(breach, publication, t);
  const head = {
    address,
    title: `${heading}: ${title}`,
    description: `${department}. ${answer}`,
    trail: [
      ...trailBelowDepartment(key.department, department, t),
      { text: t.compliance, address: addresses.compliance },
    ],
  };
  return plain({
    page: pageView(publication, head, locale),
    department,
    heading,
    record: { text: title, address: addressOf(record) },
    titleLanguage: titleLanguage(record, t),
    answer,
    status: breachStatus(breach, t),
    isExplained: isExplained(breach),
    editedMonths: editedMonths(breach, publication, t),
    rule: { text: rule, address: addresses.rule(key.rule) },
    on: breach.on && t.date(breach.on),
    ...quotesFor(breach, publication, t),
    explanations: breach.explanations.map((one) => explanationView(one, publication, t)),
  });
}

function answerOf({ breaches }: BreachOfRecord, publication: Publication, t: Translations): string {
  if (breaches.length === 0) return t.breach.notShown;
  return breaches.map((breach) => happenedText(breach, publication)[t.language]).join(' ');
}

/** What the law says that was broken; for a breach that the record no longer shows, the law of its explanation's day. */
function quotesFor(
  { rule, breaches, explanations }: BreachOfRecord,
  { register }: Publication,
  t: Translations,
): Pick<BreachView, 'quotes' | 'notes'> {
  const law = breaches[0]?.law ?? lawOn(register.rulebook, rule, explanations[0]?.data.date ?? '');
  if (!law) return { quotes: [], notes: [] };
  const rows = (register.ruleSets.get(law.ruleSet)?.requirements ?? []).filter(({ id }) =>
    law.requirements.includes(id),
  );
  return {
    quotes: rows.map((row) => quoteView(row, sourceOf(register, law.ruleSet, rule, row) ?? law.citation, t)),
    notes: notesOnQuoted(register, law.ruleSet, rows, t.language),
  };
}

const editedMonths = ({ rule, record }: BreachOfRecord, publication: Publication, t: Translations) =>
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
