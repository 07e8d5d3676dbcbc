import type { AssessedDuty } from '../../../compliance/compliance.ts';
import type { Trace } from '../../../domain/deadline.ts';
import { dutyOn, type Duty } from '../../../domain/duty.ts';
import type { RecordOf } from '../../../domain/records/index.ts';
import type { PlainDate } from '../../../domain/dates.ts';
import { department, law, rule, today } from './invented.ts';

const traceTo = (start: PlainDate, due: PlainDate): Trace => ({
  event: { vi: `Nhận bài của Báo Ẩn Đỗ`, en: `An article of Báo Ẩn Đỗ was received` },
  start,
  rule,
  ruleSet: law.ruleSet,
  days: 30,
  end: due,
  skipped: [],
  due,
});

/** A term that ends on a day off and was chosen by policy: all that a reckoning can say. */
export const fullTrace: Trace = {
  ...traceTo('2026-10-25', '2026-11-25'),
  end: '2026-11-24',
  skipped: [
    {
      date: '2026-11-24',
      name: { vi: 'Ngày Văn hóa Việt Nam', en: 'Vietnam Culture Day' },
      citation: { text: { vi: 'ví dụ', en: 'an example' }, status: 'unverified' },
    },
  ],
  policy: {
    vi: 'Biết cả ngày nhận và ngày đăng, nên tính từ ngày sớm hơn.',
    en: 'Both receipt and publication are known, so the earlier counts.',
  },
};

const waiver: RecordOf<'waivers'> = {
  type: 'waivers',
  id: `${department.folder}/waivers/cho-phep`,
  department: department.folder,
  slug: 'cho-phep',
  file: '',
  body: '',
  data: {
    rule,
    subject: '2026-10',
    reason: 'Ví dụ',
    grantedBy: 'cap-tren',
    document: { number: '12/QĐ-TCTHADS', date: '2026-11-02' },
    from: '2026-11-02',
    to: '2026-12-31',
  },
};

export const dutyWith = (
  trace: Trace,
  more: Pick<Duty, 'metOn' | 'lapsesOn' | 'passedFrom'> = {},
  excusedBy?: RecordOf<'waivers'>,
): AssessedDuty => {
  const duty: Duty = { rule, department: department.folder, subject: '2026-10', trace, ...more };
  const stood = dutyOn(duty, today, 7);
  if (!stood) throw new Error('The clock of an example has not started');
  return {
    ...stood,
    law,
    file: '',
    unmet: { vi: 'Chưa có văn bản trả lời.', en: 'There is no written answer yet.' },
    done: { vi: 'Đã trả lời', en: 'Answered' },
    edit: { vi: '', en: '' },
    waiver: excusedBy,
  };
};

/** A duty in every state that there is, in the order in which a duty comes through them. */
export const duties: readonly AssessedDuty[] = [
  dutyWith(traceTo('2026-11-18', '2026-12-18')),
  dutyWith(fullTrace),
  dutyWith(traceTo('2026-10-23', today)),
  dutyWith(traceTo('2026-10-20', '2026-11-19'), { metOn: '2026-11-12' }),
  dutyWith(traceTo('2026-10-01', '2026-11-02'), { metOn: '2026-11-05' }),
  dutyWith(traceTo('2026-10-01', '2026-11-01')),
  dutyWith(traceTo('2026-10-02', '2026-11-02'), {}, waiver),
  dutyWith(traceTo('2026-08-31', '2026-09-30'), { lapsesOn: '2026-10-01', passedFrom: 'vi-du-cu' }),
];
