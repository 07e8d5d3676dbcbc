import type { FileProblem } from '../../domain/finding.ts';
import type { Text } from '../../domain/text.ts';
import { limits } from '../limits.ts';
import { Inspection } from './inspection.ts';
import { messageOfIssue, type TextIssue } from '../messages/text-issue-message.ts';
import { parseText } from './text.ts';

/** The signs of Markdown. A text that has none of them nor of the two below has plain paragraphs, headings and lists alone. */
const signs = /[&*<>@[\\\]_`|~\t]|:\/\//;
/** Blanks before a line, a list within a list, and numbers that would be shown otherwise. */
const nested = / {4}|(?:[-+]|\d[.)]) (?:[-+]|\d+[.)])(?: |$)|(?<!\S)0\d*[.)](?!\S)/;
/** A line, after the end of another, that may underline one, or a heading without words. */
const ruled = /\n {0,3}(?:=|-(?:-|[ ]*(?:\n|$))|#[# ]*(?:\n|$))/;

/**
 * What keeps a record's text from being published, the first such thing of every line: what is not plain Markdown with
 * safe links, and whatever was typed that the page would not show or would show otherwise. Positions are within the text.
 */
export function textProblems(markdown: string): FileProblem[] {
  if (!signs.test(markdown) && !nested.test(markdown) && !ruled.test(`\n${markdown}`)) return [];
  const byPlace = new Inspection(parseText(markdown))
    .run()
    .toSorted(({ position: a }, { position: b }) => a.line - b.line || a.column - b.column);
  return byPlace
    .filter(({ position }, index) => byPlace[index - 1]?.position.line !== position.line)
    .map(({ position, issue }, index) => ({ rule: 'body', position, message: messageAt(index, issue) }));
}

/** Beyond the limit findings of a file are only counted, so their messages are not written. */
function messageAt(index: number, issue: TextIssue | Text): Text {
  if (index >= limits.findings) return { vi: '', en: '' };
  return 'kind' in issue ? messageOfIssue(issue) : issue;
}
