import type { Alteration } from '../../../domain/law-changes.ts';
import { dateLine, unsigned, type PaperView } from '../parts/paper.ts';
import type { Translations } from '../../translations/index.ts';
import type { EmergencyBannerView } from '../parts/emergency-banner.ts';
import { here, law, rule, today } from './invented.ts';

/** What is around a report that was not sent. */
export const paper = (t: Translations): PaperView => ({
  letterhead: {
    parent: 'Tổng cục Thi hành án dân sự',
    department: 'Cục Thi hành án dân sự tỉnh Vễ Nguộn',
    number: t.report.number(undefined),
    date: dateLine('tỉnh Vễ Nguộn', undefined, t),
  },
  signature: unsigned(t),
});

/** The band of an emergency publication. */
export const emergencyBand = ({ emergency: t }: Translations): EmergencyBannerView => ({
  publishedOn: t.on(today),
  statements: [{ text: 'Sự cố rò rỉ khí tại kho lạnh Ngỗ Vễ', address: here }],
  restOf: t.rest('2026-11-20'),
  errors: { text: t.errors(3), address: here },
});

/** A law that alters a term, adds a rule and ends another. */
export const alterations: readonly Alteration[] = [
  {
    is: 'rule-altered',
    rule,
    change: { field: 'term', before: { days: 30 }, after: { days: 15 } },
  },
  { is: 'rule-added', rule, law },
  { is: 'rule-ended', rule, law },
];
