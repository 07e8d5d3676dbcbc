import type { PlainDate } from '../domain/dates.ts';
import type { Finding } from '../domain/finding.ts';
import type { Language } from '../domain/text.ts';
import type { TextStyle } from './text-style.ts';

/** What a reporter prints. */
export interface Report {
  asOf: PlainDate;
  /** How many records were read. */
  records: number;
  findings: readonly Finding[];
  /** The address of the site, whose pages explain the rules; absent where there are no usable settings. */
  site?: string;
}

/** Every format in which findings can be printed, as `--format` takes it. */
export const formats = ['text', 'json', 'github', 'sarif', 'junit', 'codequality'] as const;

/** The name of a format. */
export type Format = (typeof formats)[number];

/** The whole address of a page of the site, by its path from the site's root. */
export const pageAt = (site: string, path: string): string =>
  `${site.replace(/(?<!\/)\/+$/, '')}/${path.replace(/^\/+/, '')}`;

/** The path of the guide that explains what a check says. */
export const guidePath = '/huong-dan/doc-ket-qua-kiem-tra/';

/** The path of the page that explains a rule. */
export const rulePath = (rule: string): string => `/quy-dinh/${rule}/`;

/** Turns findings into text in one format; the same report gives the same text. A style is for people alone. */
export type Reporter = (report: Report, language: Language, style?: TextStyle) => string;
