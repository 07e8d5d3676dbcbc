import type { Example } from '../../../rules/example.ts';
import type { Translations } from '../../translations/index.ts';
import { plain } from '../shared/plain.ts';

/** An example of a rule: files and built pages, and what the check says of them. */
export interface ExampleView {
  title: string;
  /** The day that counts as today, in words. */
  asOf: string;
  files: readonly { path: string; text?: string }[];
  pages: readonly { address: string; html: string }[];
  findings: readonly { severity: string; place: string; message: string }[];
}

export const exampleView = (example: Example, t: Translations): ExampleView => ({
  title: example.title[t.language],
  asOf: t.asOf(t.date(example.asOf)),
  files: Object.entries(example.files).map(([path, text]) => plain({ path, text: text?.trim() })),
  pages: Object.entries(example.pages ?? {}).map(([address, html]) => ({ address, html: html.trim() })),
  findings: example.findings.map(({ file, line, column, severity, message }) => ({
    severity: t.severity[severity],
    place: `${file}:${line}:${column}`,
    message: message[t.language],
  })),
});
