import { z } from 'zod';
import type { Text } from '../text.ts';

/** What a field that names another record may point at. */
export type ReferenceTarget =
  | 'departments'
  | 'outlets'
  | 'spokespersons'
  | 'speaker'
  | 'waivers'
  | 'rules'
  | 'ruleSets'
  | 'topics'
  | 'grounds'
  | 'attachments'
  | 'subject';

const fileName: Text = {
  vi: 'tên tệp của bản ghi được dẫn, không có đuôi .md',
  en: 'the file name of the record referred to, without .md',
};

const keyOfRuleSet: Text = {
  vi: 'một mã có trong bộ quy định',
  en: 'a key that the rule set has',
};

/** How references are written, where they are not file names of records. */
const referenceForms: Partial<Record<ReferenceTarget, Text>> = {
  departments: { vi: 'tên thư mục của đơn vị', en: 'the folder of the department' },
  rules: keyOfRuleSet,
  topics: keyOfRuleSet,
  grounds: keyOfRuleSet,
  ruleSets: {
    vi: 'tên tệp của bộ quy định, không có đuôi .yaml',
    en: 'the file name of the rule set, without .yaml',
  },
  attachments: {
    vi: 'tên một tệp trong thư mục attachments/ của đơn vị, có cả đuôi',
    en: 'the name of a file in the department’s folder attachments/, with its ending',
  },
  subject: {
    vi: 'đường dẫn của bản ghi (đơn-vị/loại/tên), hoặc một tháng, một quý, một ngày',
    en: 'the identity of a record (department/type/name), or a month, a quarter or a day',
  },
};

/** How every reference is written: words joined by hyphens, or a path or file name of them. */
export const referencePattern = /^[a-zA-Z0-9]+([-/][a-zA-Z0-9]+)*(\.[a-zA-Z0-9]+)?$/;

/** The name of something else in the tree, or one of some fixed words. */
export const reference = (target: ReferenceTarget, keywords: readonly string[] = []) =>
  z
    .string()
    .regex(referencePattern)
    .meta({ reference: { target, keywords }, form: referenceForms[target] ?? fileName });
