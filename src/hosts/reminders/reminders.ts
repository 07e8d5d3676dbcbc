import { createHash } from 'node:crypto';
import type { AssessedDuty } from '../../compliance/compliance.ts';
import type { AsOf } from '../../domain/dates.ts';
import type { Language } from '../../domain/text.ts';
import type { Publication } from '../../site/publication.ts';
import { translationsFor } from '../../site/translations/index.ts';
import { nameIn } from '../../site/views/shared/names.ts';
import {
  dutyLine,
  findingLine,
  links,
  longestSection,
  section,
  titleOf,
  texts,
  type Items,
} from './issue-text.ts';
import { openItems, type OpenItems } from './open-items.ts';
import { withPublicFindings } from './public-findings.ts';

/** The issue of a department that has something to do. */
export interface Reminder {
  /** The department's folder; empty for what belongs to none. */
  department: string;
  title: string;
  /** Markdown, without the marks by which the issue is found again. */
  body: string;
  /** Its lines, each by a key that stays the same until there is something new to say. */
  items: ReadonlyMap<string, string>;
}

/** A key of letters and digits, since the mark in an issue holds several of them. */
const keyOf = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 16);

const byDue = (a: AssessedDuty, b: AssessedDuty): number => a.daysLeft - b.daysLeft;

function reminderOf(
  department: string,
  open: OpenItems,
  publication: Publication,
  language: Language,
): Reminder {
  const duties = (some: readonly AssessedDuty[]): Items =>
    some
      .toSorted(byDue)
      .map((duty) => [keyOf(duty.state, duty.rule, duty.subject), dutyLine(duty, publication, language)]);
  const overdue = duties(open.overdue);
  const near = duties(open.near.map((duty) => ({ ...duty, state: 'near' })));
  const wrong: Items = open.wrong.map((finding) => [
    keyOf('wrong', finding.rule, finding.file, finding.message.vi),
    findingLine(finding, language),
  ]);
  const name = department
    ? nameIn(department, publication, translationsFor(language))
    : texts.common[language];
  return {
    department,
    title: titleOf(name, open, language),
    body: [
      texts.lead[language],
      ...section(texts.overdue, overdue, language),
      ...section(texts.near, near, language),
      ...section(texts.wrong, wrong, language),
      ...links(department, publication, language),
    ].join('\n\n'),
    items: new Map([overdue, near, wrong].flatMap((items) => items.slice(0, longestSection))),
  };
}

/**
 * What to remind each department of: what is overdue, what falls due `within` so many days, and records that keep the
 * site from being published. It tells nothing that the site does not, and the same day, records and law give the same
 * text, so that nobody is notified twice of the same.
 */
export function remindersOf(
  publication: Publication,
  day: AsOf,
  within: number,
  language: Language,
): Reminder[] {
  const shown = withPublicFindings(publication, day);
  return [...openItems(shown, within)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([department, items]) => reminderOf(department, items, shown, language));
}
