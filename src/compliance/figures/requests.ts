import { dayOf } from '../../domain/dates.ts';
import type { Text } from '../../domain/text.ts';
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
  cases: casesIn('requests', ({ data: { receivedAt, answeredAt } }) =>
    answeredAt ? durationFacts(dayOf(receivedAt), dayOf(answeredAt)) : undefined,
  ),
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
  cases: casesIn('requests', ({ data }) => ({
    day: dayOf(data.receivedAt),
    counts: data.outcome === outcome,
  })),
});
