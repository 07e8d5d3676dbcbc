import type { PlainDate } from '../domain/dates.ts';
import type { Finding } from '../domain/finding.ts';
import type { Language } from '../domain/text.ts';

/** What a reporter prints. */
export interface Report {
  asOf: PlainDate;
  /** How many records were read. */
  records: number;
  findings: readonly Finding[];
}

/** Turns findings into text in one format; the same report gives the same text. */
export type Reporter = (report: Report, language: Language) => string;
