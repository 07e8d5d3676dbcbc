import { displayDate, type PlainDate } from '../../../domain/dates.ts';

/** The calendar of due dates. */
export const calendar = {
  calendar: {
    link: 'Lịch hạn',
    name: (owner: string) => `Hạn công khai: ${owner}`,
    description:
      'Các nhiệm vụ công khai sắp đến hạn hoặc đang quá hạn. Nhiệm vụ đã thực hiện thì không còn trong lịch.',
    overdue: 'Quá hạn',
    waived: 'Được miễn trừ',
    due: (date: PlainDate, reckoning: string) => `Hạn cuối là ngày ${displayDate(date)}: ${reckoning}.`,
    citation: (text: string) => `Căn cứ: ${text}.`,
    waivedUntil: (date: PlainDate, number: string) =>
      `Được miễn trừ đến hết ngày ${displayDate(date)} theo văn bản ${number}.`,
  },
};
