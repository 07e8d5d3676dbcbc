import { dayOf } from '../../domain/dates.ts';
import type { Figure } from '../figure.ts';
import { casesIn, releaseFacts, isLocal, durationFacts } from './cases.ts';

export const informationGiven: Figure = {
  id: 'information-given',
  kind: 'count',
  title: { vi: 'Số lần cung cấp thông tin', en: 'Information given' },
  formula: {
    vi: 'Số lần cung cấp thông tin định kỳ và thông tin đột xuất cho báo chí.',
    en: 'How often the press was given a monthly briefing or an urgent statement.',
  },
  requirements: ['1-01'],
  isOfRecords: true,
  cases: (source) => [
    ...casesIn('briefings', releaseFacts)(source),
    ...casesIn('statements', releaseFacts)(source),
  ],
};

export const localPressInformed: Figure = {
  id: 'local-press-informed',
  kind: 'share',
  title: { vi: 'Thông tin gửi báo chí địa phương', en: 'Local press informed' },
  formula: {
    vi: 'Số lần thông tin định kỳ gửi đến ít nhất một cơ quan báo chí địa phương hoặc đến mọi cơ quan báo chí, chia cho số lần có ghi nơi nhận.',
    en: 'Monthly briefings sent to a local outlet or to the whole press, divided by briefings that name their recipients.',
  },
  requirements: ['1-02'],
  isOfRecords: true,
  cases: casesIn(
    'briefings',
    ({ data: { recipients, releasedAt } }, register) =>
      recipients && {
        day: dayOf(releasedAt),
        counts: recipients.some((one) => one === 'press' || isLocal(register, one)),
      },
  ),
};

export const daysToStatement: Figure = {
  id: 'days-to-statement',
  kind: 'days',
  title: { vi: 'Số ngày đến khi phát ngôn đột xuất', en: 'Days to an urgent statement' },
  formula: {
    vi: 'Trung vị của số ngày từ ngày xảy ra vụ việc đến ngày phát ngôn.',
    en: 'The median of the days from the event to the statement.',
  },
  requirements: ['1-09'],
  isOfRecords: true,
  cases: casesIn('statements', ({ data: { occurredAt, releasedAt } }) =>
    releasedAt ? durationFacts(dayOf(occurredAt), dayOf(releasedAt)) : undefined,
  ),
};

export const training: Figure = {
  id: 'training',
  kind: 'count',
  title: { vi: 'Số lần bồi dưỡng, tập huấn', en: 'Training sessions' },
  formula: { vi: 'Số lần bồi dưỡng, tập huấn có hồ sơ.', en: 'Training sessions on record.' },
  requirements: ['3.1-04'],
  isOfRecords: true,
  cases: casesIn('awareness', ({ data }) =>
    data.kind === 'training' ? { day: data.date, counts: true } : undefined,
  ),
};
