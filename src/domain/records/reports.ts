import { z } from 'zod';
import { document } from '../fields/document.ts';
import { field } from '../fields/field.ts';
import { reference } from '../fields/reference.ts';
import { text } from '../fields/text.ts';
import { period, plainDate } from '../fields/time.ts';
import { periodPattern } from '../periods.ts';
import { withdrawal } from './shared/days.ts';
import { lifecycle } from './shared/lifecycle.ts';
import { departmentRecordType } from './type.ts';

/** A report to the parent body on press work. */
export const reports = departmentRecordType({
  name: 'reports',
  address: 'bao-cao',
  title: { vi: 'Báo cáo tình hình phát ngôn', en: 'Report on press work' },
  plural: { vi: 'Báo cáo', en: 'Reports' },
  slug: {
    pattern: periodPattern,
    form: {
      vi: 'kỳ báo cáo, viết như `2026-Q…`, theo năm công tác thì như `NCT2026-Q…`',
      en: 'the period, written as in `2026-Q…`, of the working year as in `NCT2026-Q…`',
    },
    from: [{ period: 'period' }],
  },
  schema: z.strictObject({
    period: field(
      period(),
      ['Kỳ báo cáo', 'Kỳ của báo cáo, như tên tệp. Năm công tác bắt đầu từ 01/10 năm trước.'],
      [
        'Period',
        'The period, the same as in the file name. A working year begins on 1 October of the year before.',
      ],
    ),
    document: field(document(), ['Văn bản', 'Văn bản báo cáo.'], ['Document', 'The report’s document.']),
    sentOn: field(
      plainDate(),
      ['Ngày gửi', 'Ngày gửi cơ quan cấp trên.'],
      ['Sent on', 'The day it was sent.'],
    ),
    covers: field(
      z.array(reference('departments')).min(1),
      ['Đơn vị được báo cáo', 'Thư mục của các đơn vị mà báo cáo nói đến.'],
      ['Covers', 'The departments that it covers.'],
    ),
    mergedInto: field(
      text(),
      ['Lồng ghép trong', 'Báo cáo chung mà báo cáo này lồng ghép vào.'],
      ['Merged into', 'The general report that holds it.'],
    ).optional(),
    ...lifecycle,
  }),
  days: {
    'document.date': { kind: 'event', notBefore: ['period'] },
    sentOn: { kind: 'event', notBefore: ['period', 'document.date'] },
    ...withdrawal,
  },
  judgedOn: ['sentOn'],
  datedBy: ['sentOn'],
  end: undefined,
  issued: { published: 'sentOn' },
  headline: { vi: 'Báo cáo tình hình phát ngôn {period}', en: 'Report on press work, {period}' },
  answer: ({ sentOn, document: { number } }, { date }) => ({
    vi: `Đã gửi cơ quan cấp trên ngày ${date(sentOn)}, văn bản ${number}`,
    en: `Sent to the parent body on ${date(sentOn)}, document ${number}`,
  }),
  course: undefined,
  wait: undefined,
  emptyText: { vi: 'Chưa có báo cáo nào.', en: 'There is no report yet.' },
  section: 8,
  news: undefined,
  prefilled: { covers: 'covered' },
  editor: {
    place: [1, 2],
    icon: 'summarize',
    about: 'Báo cáo gửi cơ quan cấp trên về việc phát ngôn.',
    summary: '{period}',
    sortedBy: 'period',
  },
  review: [
    {
      vi: 'Số, ngày văn bản và ngày gửi khớp với bản đã gửi cấp trên.',
      en: 'Number, date and day of sending agree with what was sent to the parent body.',
    },
    {
      vi: 'Danh sách đơn vị được báo cáo đủ và đúng với kỳ báo cáo.',
      en: 'The departments covered are complete and right for the period.',
    },
  ],
});
