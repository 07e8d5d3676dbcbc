import type { z } from 'zod';
import { blank } from '../../domain/fields/field.ts';
import type { Text } from '../../domain/text.ts';
import { attachmentName } from '../attachments.ts';
import { exampleOf } from './field-advice.ts';
import { isNamed, mostListed } from './field-choices.ts';
import type { FieldIssue } from './field-issue.ts';
import { guessValue } from './guess-values.ts';
import { keyMentioned, keyNamed, nearestKey } from '../nearest-key.ts';
import { sentences } from './sentences.ts';

/** The next edit of one value: to what was surely intended where that can be told, else to the form of the field. */
export function editOf(issue: FieldIssue): Text {
  return editToChoice(issue) ?? editToGuess(issue) ?? editToAnyChoice(issue) ?? editToForm(issue);
}

/** Makes the value the one of those that the field takes which was intended. */
function editToChoice(issue: FieldIssue): Text | undefined {
  const { value, meta, choices } = issue;
  const chosen = typeof value === 'string' ? intendedChoice(issue, value) : undefined;
  if (chosen === undefined) return undefined;
  const edit = { vi: `Sửa thành ${issue.lineWith(chosen)}.`, en: `Change it to ${issue.lineWith(chosen)}.` };
  if (choices.size === 1 || isNamed(meta)) return edit;
  const listed = issue.choicesSentence;
  return { vi: sentences(edit.vi, listed.vi), en: sentences(edit.en, listed.en) };
}

function intendedChoice({ choices, meta }: FieldIssue, value: string): string | undefined {
  if (choices.size === 1 && !meta.reference) return [...choices.keys()][0];
  const named = keyNamed(value, choices);
  // One person, outlet or department is not another whose name is nearly the same.
  if (named !== undefined || isNamed(meta)) return named;
  const labels = new Map([...choices].map(([key, { vi }]) => [key, vi]));
  return nearestKey(value, labels) ?? (meta.reference ? keyMentioned(value, choices) : undefined);
}

/** Makes the value what a slip in typing it has most likely spoilt. */
function editToGuess(issue: FieldIssue): Text | undefined {
  const { value, schema, meta } = issue;
  if (typeof value !== 'string' || !value || !schema) return undefined;
  const guess = likelyFile(value, meta) ?? guessValue(value, schema, meta);
  if (!guess) return undefined;
  return { vi: `Sửa thành ${issue.lineWith(guess)}.`, en: `Change it to ${issue.lineWith(guess)}.` };
}

/** The name of a file in `attachments/` as it has to be, for one typed with its capitals, spaces or diacritics. */
const likelyFile = (typed: string, { reference }: z.GlobalMeta): string | undefined =>
  reference?.target === 'attachments' && /[^.]\.[a-z0-9]+$/i.test(typed) ? attachmentName(typed) : undefined;

/** Takes any of the values that the field takes. */
function editToAnyChoice(issue: FieldIssue): Text | undefined {
  if (issue.choices.size === 0 || issue.choices.size > mostListed) return undefined;
  const { vi, en } = explanationOf(issue);
  return {
    vi: sentences(vi, `Ghi một trong các giá trị: ${issue.listed('vi')}.`),
    en: sentences(en, `Write one of: ${issue.listed('en')}.`),
  };
}

function editToForm(issue: FieldIssue): Text {
  const { form } = issue.meta;
  const example = exampleOf(issue.meta);
  const pattern = issue.lineWith(example ?? blank);
  if (!form) return { vi: `Ghi theo mẫu ${pattern}.`, en: `Write it like ${pattern}.` };
  const hasExample = example !== undefined && example !== blank;
  const { vi, en } = explanationOf(issue);
  return {
    vi: sentences(vi, `Ghi ${form.vi}${hasExample ? `, theo mẫu ${pattern}` : ''}.`),
    en: sentences(en, `Write ${form.en}${hasExample ? `, like ${pattern}` : ''}.`),
  };
}

/** What the field is for, if it takes some fixed words beside the names of files; its form does not tell of them. */
const explanationOf = ({ meta }: FieldIssue): Text =>
  meta.reference?.keywords.length
    ? { vi: meta.description ?? '', en: meta.en?.description ?? '' }
    : { vi: '', en: '' };
