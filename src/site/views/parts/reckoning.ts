import type { AssessedDuty } from '../../../compliance/compliance.ts';
import type { SkippedDay, Trace } from '../../../domain/deadline.ts';
import { addresses } from '../../addresses.ts';
import type { Translations } from '../../translations/index.ts';
import type { Link } from '../shared/link.ts';
import { plain } from '../shared/plain.ts';

/** How a due date was reckoned, step by step. */
export interface ReckoningView {
  event: string;
  start: string;
  term: string;
  end: string;
  /** The days off over which the end was moved, each with its name and where it is written. */
  skipped: readonly string[];
  due: string;
  rule: Link;
  /** What the publisher has settled where the law leaves a choice. */
  policy?: string;
}

export function reckoningView({ trace, law }: AssessedDuty, t: Translations): ReckoningView {
  return plain({
    event: trace.event[t.language],
    start: t.date(trace.start),
    term: termOf(trace, t),
    end: t.date(trace.end),
    skipped: trace.skipped.map((day) => skippedDay(day, t)),
    due: t.date(trace.due),
    rule: { text: law.citation.text[t.language], address: addresses.rule(trace.rule) },
    policy: trace.policy?.[t.language],
  });
}

function termOf({ promise, hours, days }: Trace, { language, reckoningSteps: steps }: Translations): string {
  if (promise) return promise[language];
  if (hours) return steps.termHours(hours.count, hours.from);
  return days === undefined ? steps.termMonth : steps.termDays(days);
}

function skippedDay({ date, name, citation }: SkippedDay, t: Translations): string {
  const source = citation && ` (${citation.text[t.language]}, ${t.citationStatus[citation.status]})`;
  return `${t.date(date)}, ${name[t.language]}${source ?? ''}`;
}
