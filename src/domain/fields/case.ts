import { z } from 'zod';
import { isPlaceholder } from '../placeholder.ts';
import { blank, field, withForm } from './field.ts';

const caseCodePattern = /^[\p{L}\d][\p{L}\d./-]*$/u;

/** The code of the case that a record is about. */
export const caseCode = () =>
  withForm(
    z
      .string()
      .refine((code) => !isPlaceholder(code) && caseCodePattern.test(code))
      .meta({ pattern: caseCodePattern.source }),
    {
      vi: 'đúng một mã vụ việc, không có dấu cách, dấu phẩy hay dấu chấm phẩy',
      en: 'exactly one case code, without spaces, commas or semicolons',
    },
    `XY-2026-${blank}`,
    'case',
  );

/** The case of an authorisation; a list where its document names several, which the rule of single cases reports. */
export const caseCodes = () =>
  z.union([caseCode(), z.array(caseCode()).min(1)]).meta({ ...caseCode().meta() });

/** The optional case of a record. */
export const relatedCase = () =>
  field(
    caseCode(),
    ['Mã vụ việc', 'Vụ việc mà bản ghi nói đến.'],
    ['Case', 'The case that the record is about.'],
  );
