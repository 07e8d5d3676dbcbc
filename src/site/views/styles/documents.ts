import type { Alteration } from '../../../domain/law-changes.ts';
import type { LetterheadView } from '../parts/letterhead.ts';
import type { Translations } from '../../translations/index.ts';
import type { EmergencyBannerView } from '../parts/emergency-banner.ts';
import { here, law, rule, today } from './invented.ts';

/** The head of a report that was not sent. */
export const letterhead = ({ report }: Translations): LetterheadView => ({
  parent: 'TỔNG CỤC THI HÀNH ÁN DÂN SỰ',
  department: 'CỤC THI HÀNH ÁN DÂN SỰ TỈNH VỄ NGUỘN',
  number: report.number(undefined),
  date: report.date(undefined),
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
