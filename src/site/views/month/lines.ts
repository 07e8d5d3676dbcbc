import type { LaterBreachEdit, LaterEdit } from '../../../compliance/later-edits.ts';
import type { ClosedBreach, ClosedDuty } from '../../../compliance/closed-duties.ts';
import type { PlainDate } from '../../../domain/dates.ts';
import { closedDutyAddress } from '../shared/duty-address.ts';
import { dutyTitle } from '../shared/duty-title.ts';
import { nameInOn } from '../shared/names.ts';
import { titleLanguage, titleOf } from '../shared/record-title.ts';
import type { Publication } from '../../publication.ts';
import type { Translations } from '../../translations/index.ts';
import { closedStateView, type ClosedStateView } from '../parts/closed-state.ts';
import { statusView, type StatusView } from '../parts/status.ts';
import { addressOfBreach, happenedText, recordOfBreach } from '../shared/breaches-on-record.ts';
import { dutyToday } from '../shared/closings.ts';
import { plain } from '../shared/plain.ts';

/** What a duty or a breach of a month is about. */
export interface MonthLine {
  department: string;
  rule: string;
  title: string;
  /** The `lang` of the title, where it is not that of the page. */
  titleLanguage?: string;
  address: string;
  /** The day on which a breach happened, as `2026-10-26` and in words. */
  on?: string;
  onText?: string;
}

/** A duty that fell due in the month. */
export interface ClosedDutyLine extends MonthLine {
  /** The day on which it fell due, as `2026-10-26` and in words. */
  due: string;
  dueText: string;
  atClose: ClosedStateView;
  /** Left out where today's records do not have the duty any more. */
  today?: StatusView;
}

/** A duty whose state by today's records differs from the one when the month closed. */
export interface DutyEditLine extends MonthLine {
  atClose: ClosedStateView;
  today: ClosedStateView;
}

interface BreachLine extends MonthLine {
  on: string;
  onText: string;
  happened: readonly string[];
}

/** A breach that a record showed when the month closed. */
export interface ClosedBreachLine extends BreachLine {
  status: string;
  isExplained: boolean;
}

/** A breach that today's records show and those of the closed month did not, or the other way round. */
export interface BreachEditLine extends BreachLine {
  atClose: string;
  today: string;
}

/** What a duty is about and whose it was on a day, with the page of the lapse if it is one. */
function dutyLine(
  { duty }: ClosedDuty,
  day: PlainDate,
  publication: Publication,
  t: Translations,
): MonthLine {
  const { rule, title, lang } = dutyTitle(duty, publication, t);
  return plain({
    department: nameInOn(duty.department, day, publication, t),
    rule,
    title,
    titleLanguage: lang,
    address: closedDutyAddress(duty, publication, t),
  });
}

/** @param day the last of the month */
export function closedDutyLine(
  closed: ClosedDuty,
  day: PlainDate,
  publication: Publication,
  t: Translations,
): ClosedDutyLine {
  const now = dutyToday(publication, closed.duty);
  const { due } = closed.duty.trace;
  return plain({
    ...dutyLine(closed, day, publication, t),
    due,
    dueText: t.date(due),
    atClose: closedStateView(closed, t),
    today: now && statusView(now, t),
  });
}

/** The first of two that is there: an edit always has one of them. */
function eitherOf<T>(first: T | undefined, second: T | undefined): T {
  const either = first ?? second;
  if (either === undefined) throw new Error('An edit of nothing');
  return either;
}

export const dutyEditLine = (
  { was, is }: LaterEdit,
  day: PlainDate,
  publication: Publication,
  t: Translations,
): DutyEditLine => ({
  ...dutyLine(eitherOf(was, is), day, publication, t),
  atClose: closedStateView(was, t),
  today: closedStateView(is, t),
});

/** The breaches of one rule by one record; the first gives the day. */
function breachLine(closed: readonly ClosedBreach[], publication: Publication, t: Translations): BreachLine {
  const { breach } = eitherOf(closed[0], undefined);
  const record = recordOfBreach(breach, publication);
  return plain({
    department: nameInOn(breach.department, breach.on, publication, t),
    rule: t.ruleTitle(breach.rule),
    on: breach.on,
    onText: t.date(breach.on),
    address: addressOfBreach(breach, publication),
    title: record ? titleOf(record, t) : breach.subject,
    titleLanguage: record && titleLanguage(record, t),
    happened: closed.map((one) => happenedText(one.breach, publication)[t.language]),
  });
}

export function closedBreachLine(
  closed: readonly ClosedBreach[],
  publication: Publication,
  t: Translations,
): ClosedBreachLine {
  const isExplained = closed[0]?.isExplained === true;
  return {
    ...breachLine(closed, publication, t),
    status: isExplained ? t.breach.explained : t.breach.unexplained,
    isExplained,
  };
}

export const breachEditLine = (
  { was, is }: LaterBreachEdit,
  publication: Publication,
  t: Translations,
): BreachEditLine => ({
  ...breachLine([eitherOf(was, is)], publication, t),
  atClose: breachState(was, t),
  today: breachState(is, t),
});

const breachState = (closed: ClosedBreach | undefined, { breach }: Translations): string =>
  closed ? `${breach.exists}, ${closed.isExplained ? breach.explained : breach.unexplained}` : breach.missing;
