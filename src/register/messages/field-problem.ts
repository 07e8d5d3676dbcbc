import type { FileProblem } from '../../domain/finding.ts';
import type { Text } from '../../domain/text.ts';
import { diagnoseExample, diagnoseShape, diagnoseValue } from './field-diagnosis.ts';
import { editOf } from './field-edit.ts';
import type { FieldIssue } from './field-issue.ts';
import { sentences } from './sentences.ts';

/** What is wrong with a field, in words for the person who typed it; `ending` says where a missing field is to be added. */
export function problemOf(issue: FieldIssue, ending: Text): FileProblem {
  const { path: field, value, law, meta } = issue;
  const isAbsent = value === undefined || value === null || value === '';
  const rule = law && meta.rule ? meta.rule : isAbsent ? 'field-missing' : 'field-malformed';
  if (value === undefined) return { rule, field, law, message: missing(issue, ending) };
  return { rule, field, law, message: isAbsent ? empty(issue) : malformed(issue) };
}

function missing(issue: FieldIssue, ending: Text): Text {
  const { name, path, sample } = issue;
  const { vi, en, isOneLine } = sample;
  const [addVi, addEn] =
    path.length > 1
      ? [`Thêm ${vi} thụt vào dưới dòng này.`, `Add ${en}, indented, below this line.`]
      : isOneLine
        ? [`Thêm một dòng theo mẫu ${vi} ${ending.vi}.`, `Add a line like ${en} ${ending.en}.`]
        : [`Thêm ${ending.vi}: ${vi}.`, `Add ${ending.en}: ${en}.`];
  const [reason, choices] = [reasonOf(issue), issue.choicesSentence];
  return {
    vi: sentences(`Thiếu ${name.vi}.`, reason.vi, addVi, choices.vi),
    en: sentences(`${name.en} is missing.`, reason.en, addEn, choices.en),
  };
}

function empty(issue: FieldIssue): Text {
  const { name, sample } = issue;
  const [reason, choices] = [reasonOf(issue), issue.choicesSentence];
  return {
    vi: sentences(
      `${name.vi} chưa có giá trị.`,
      reason.vi,
      `Điền vào dòng này theo mẫu ${sample.vi}.`,
      choices.vi,
    ),
    en: sentences(`${name.en} has no value.`, reason.en, `Fill in this line like ${sample.en}.`, choices.en),
  };
}

/** Why the field has to be there: the law that orders it, or what it is for. */
function reasonOf({ lawSentence, meta }: FieldIssue): { vi?: string | undefined; en?: string | undefined } {
  return { vi: lawSentence.vi || meta.description, en: lawSentence.en || meta.en?.description };
}

function malformed(issue: FieldIssue): Text {
  const { name, value, lawSentence } = issue;
  const shown = typeof value === 'string' ? `“${value.length > 60 ? `${value.slice(0, 60)}…` : value}”` : '';
  const diagnosis = diagnoseExample(issue) ?? diagnoseShape(issue) ?? diagnoseValue(issue);
  const edit = diagnosis ? diagnosis.edit : editOf(issue);
  return {
    vi: sentences(
      diagnosis ? `${name.vi} ${diagnosis.fault.vi}.` : `${name.vi} ghi ${shown}, không hợp lệ.`,
      lawSentence.vi,
      edit.vi,
    ),
    en: sentences(
      diagnosis ? `${name.en} ${diagnosis.fault.en}.` : `${name.en} says ${shown}, which is not valid.`,
      lawSentence.en,
      edit.en,
    ),
  };
}
