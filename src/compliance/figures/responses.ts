import { type PlainDate } from '../../domain/dates.ts';
import type { RecordOf } from '../../domain/records/index.ts';
import { firstRaised } from '../../domain/records/shared/raised.ts';
import { raisedOn } from '../../register/matters.ts';
import type { Register } from '../../register/register.ts';
import type { Figure } from '../figure.ts';
import { casesIn, isLocal, durationFacts } from './cases.ts';

export const daysToAnswer: Figure = {
  id: 'days-to-answer',
  kind: 'days',
  title: { vi: 'Số ngày đến khi có văn bản trả lời', en: 'Days to a written answer' },
  formula: {
    vi: 'Trung vị của số ngày từ ngày nhận, hoặc ngày đăng, phát nếu sớm hơn, đến ngày ký văn bản trả lời.',
    en: 'The median of the days from receipt, or from publication if that came first, to the day of the written answer.',
  },
  requirements: ['1-09'],
  isOfRecords: true,
  cases: casesIn('responses', ({ id, data }, register) => {
    const first = register.matterOf(id)?.records[0];
    const start = first ? raisedOn(first) : firstRaised(data);
    return start && data.reply ? durationFacts(start, data.reply.date) : undefined;
  }),
};

const dayOf = ({ receivedOn, publishedOn }: RecordOf<'responses'>['data']): PlainDate =>
  receivedOn ?? publishedOn ?? '';

/** Whether a record is the first of its matter, which is one thing that the press raised however often it was passed on. */
const isFirst = (id: string, register: Register): boolean => {
  const first = register.matterOf(id)?.records[0];
  return first === undefined || first.id === id;
};

export const digestItems: Figure = {
  id: 'digest-items',
  kind: 'count',
  title: { vi: 'Số tin lấy từ Điểm tin báo chí', en: 'Items from the press digest' },
  formula: {
    vi: 'Số vụ việc được nhận từ chuyên mục “Điểm tin báo chí”.',
    en: 'Items taken up from the press digest.',
  },
  requirements: ['2.2.5-01'],
  isOfRecords: true,
  cases: casesIn('responses', ({ id, data }, register) =>
    data.origin === 'digest' && isFirst(id, register) ? { day: dayOf(data), counts: true } : undefined,
  ),
};

export const localPressItems: Figure = {
  id: 'local-press-items',
  kind: 'share',
  title: { vi: 'Vụ việc do báo chí địa phương nêu', en: 'Items raised by the local press' },
  formula: {
    vi: 'Số ý kiến, kiến nghị, phê bình, khiếu nại, tố cáo do cơ quan báo chí địa phương chuyển đến hoặc đăng, phát, chia cho tổng số.',
    en: 'Opinions, petitions, criticism, complaints and denunciations that local outlets forwarded or published, divided by all of them.',
  },
  requirements: ['2.2.5-06'],
  isOfRecords: true,
  cases: casesIn('responses', ({ id, data }, register) =>
    isFirst(id, register) ? { day: dayOf(data), counts: isLocal(register, data.outlet) } : undefined,
  ),
};

export const correctionsPublished: Figure = {
  id: 'corrections-published',
  kind: 'share',
  title: { vi: 'Cải chính được đăng', en: 'Corrections published' },
  formula: {
    vi: 'Số yêu cầu phản hồi, cải chính đã được cơ quan báo chí đăng, chia cho số yêu cầu đã gửi.',
    en: 'Requests for a reply or correction that the outlet published, divided by requests sent.',
  },
  requirements: [],
  isOfRecords: true,
  cases: casesIn('corrections', ({ data }) => ({
    day: data.requestedOn,
    counts: data.outcome === 'published',
  })),
};
