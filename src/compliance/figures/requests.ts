import { dayOf } from '../../domain/dates.ts';
import type { Text } from '../../domain/text.ts';
import { raisedOn } from '../../register/matters.ts';
import { carriedOn } from '../../rules/shared/passed-on.ts';
import type { Figure } from '../figure.ts';
import { casesIn, durationFacts } from './cases.ts';

export const daysToRequestAnswer: Figure = {
  id: 'days-to-request-answer',
  kind: 'days',
  title: { vi: 'Số ngày đến khi trả lời yêu cầu', en: 'Days to answer a request' },
  formula: {
    vi: 'Trung vị của số ngày từ ngày nhận yêu cầu của báo chí đến ngày trả lời.',
    en: 'The median of the days from a press request to its answer.',
  },
  requirements: ['1-09'],
  isOfRecords: true,
  cases: casesIn('requests', ({ id, data: { receivedAt, answeredAt } }, register) => {
    const first = register.matterOf(id)?.records[0];
    const start = (first && raisedOn(first)) ?? dayOf(receivedAt);
    return answeredAt ? durationFacts(start, dayOf(answeredAt)) : undefined;
  }),
};

/** The share of requests that had an outcome. */
export const requestsWith = (
  outcome: 'answered' | 'refused',
  id: string,
  title: Text,
  formula: Text,
): Figure => ({
  id,
  kind: 'share',
  title,
  formula,
  requirements: [],
  isOfRecords: true,
  // What was passed on is a case of whoever has it.
  cases: casesIn('requests', (record, register) => {
    const { records, unrecordedBy } = carriedOn(record, register);
    if (records.length > 1) return undefined;
    const { outcome: had, receivedAt } = record.data;
    return { department: unrecordedBy, day: dayOf(receivedAt), counts: had === outcome };
  }),
});
