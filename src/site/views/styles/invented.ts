import type { Law } from '../../../domain/law.ts';
import { rule as specimenRule } from '../../../rules/response-within-30-days.ts';
import { addresses } from '../../addresses.ts';

/** The page that shows every component in every state, on which these invented things are looked at. */
export const here = addresses.styles;

/** The day of everything here. Nothing of it is on record, whoever publishes. */
export const today = '2026-11-22';

/** A department whose name has marks above marks. */
export const department = {
  folder: 'vi-du',
  name: 'Cục Thi hành án dân sự tỉnh Vễ Nguộn',
};

/** The rule that everything here is under. */
export const { id: rule } = specimenRule;

/** An entry of a rule set, as its law. */
export const law: Law = {
  ruleSet: 'letter-2015',
  requirements: [],
  citation: {
    text: { vi: 'Công văn, mục 2.2.5, đoạn 2', en: 'Letter, section 2.2.5, paragraph 2' },
    status: 'verified',
  },
  severity: 'error',
  bound: ['provincial'],
  days: 30,
};
