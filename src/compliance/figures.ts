import { type PlainDate } from '../domain/dates.ts';
import type { Register } from '../register/register.ts';
import { rules } from '../rules/index.ts';
import { breachKey } from './breaches.ts';
import type { FigureCase, Figure, FigureSource } from './figure.ts';
import { onTimeFigure } from './figures/cases.ts';
import { spokespersonInOffice, contactsConfirmed } from './figures/contacts.ts';
import { informationGiven, localPressInformed, daysToStatement, training } from './figures/information.ts';
import { daysToRequestAnswer, requestsWith } from './figures/requests.ts';
import { daysToAnswer, digestItems, localPressItems, correctionsPublished } from './figures/responses.ts';

const breaches: Figure = {
  id: 'breaches',
  kind: 'count',
  title: { vi: 'Việc trái quy định', en: 'Breaches' },
  formula: {
    vi: 'Số việc đã qua trái quy định mà bản ghi cho thấy: mỗi bản ghi và mỗi quy định tính một việc, dù đã giải trình hay chưa.',
    en: 'Past breaches of rules that the records show: one for each record and rule, explained or not.',
  },
  requirements: [],
  cases: (source) =>
    [...Map.groupBy(source.breaches, breachKey).values()].flatMap(([about]) =>
      about ? [{ department: about.department, day: about.on, counts: true, about }] : [],
    ),
};

/** Every figure, in the order in which pages and reports show them. */
export const figures: readonly Figure[] = [
  spokespersonInOffice,
  contactsConfirmed,
  ...rules
    // Duties of every day have no case that is kept, only those that are broken; a figure of their own tells of them.
    .filter(({ duties, dutySubject }) => duties && dutySubject !== 'vacancy')
    .map(({ id, title }) => onTimeFigure(id, title)),
  breaches,
  informationGiven,
  localPressInformed,
  daysToStatement,
  requestsWith(
    'answered',
    'requests-answered',
    { vi: 'Yêu cầu được trả lời', en: 'Requests answered' },
    {
      vi: 'Số yêu cầu của báo chí đã được trả lời, chia cho số yêu cầu đã nhận.',
      en: 'Press requests that were answered, divided by requests received.',
    },
  ),
  requestsWith(
    'refused',
    'requests-refused',
    { vi: 'Yêu cầu bị từ chối', en: 'Requests refused' },
    {
      vi: 'Số yêu cầu của báo chí bị từ chối, chia cho số yêu cầu đã nhận.',
      en: 'Press requests that were refused, divided by requests received.',
    },
  ),
  daysToRequestAnswer,
  daysToAnswer,
  digestItems,
  localPressItems,
  correctionsPublished,
  training,
];

/** The cases of the figures that are made of records alone, by the identities of these. */
export type RecordCases = ReadonlyMap<string, readonly FigureCase[]>;

/** Those of a register, which serve for every day and period. */
export const recordCasesOf = (register: Register): RecordCases =>
  new Map(figures.flatMap((figure) => (figure.isOfRecords ? [[figure.id, figure.cases({ register })]] : [])));

/**
 * The cases of a figure up to its day, or within a period if one is given: what lies after it has not happened yet. A
 * duty that was met before its date counts at once. `known` are the cases of records, if they have been made.
 */
export const figureCases = (
  figure: Figure,
  source: FigureSource,
  from?: PlainDate,
  known?: RecordCases,
): FigureCase[] =>
  (known?.get(figure.id) ?? figure.cases(source)).filter(
    ({ day, about }) => ('duty' in about || day <= source.today) && (from === undefined || from <= day),
  );
