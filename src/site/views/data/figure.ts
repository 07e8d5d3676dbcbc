import type { FigureCase, CountedDuty } from '../../../compliance/figure.ts';
import type { PlainDate } from '../../../domain/dates.ts';
import type { Publication } from '../../publication.ts';
import { figureToday, isBreach, isCountedDuty } from '../shared/figures-today.ts';

/** A case of a figure, as data. */
export interface CaseData {
  /** The folder of the department. */
  department: string;
  day: PlainDate;
  /** `duty`, `breach`, or the type of the record that it is. */
  type: string;
  subject: string;
  /** The state of a duty; other cases have none. */
  state?: CountedDuty['state'];
  counts: boolean;
  /** How many days it took, for a figure of days. */
  days?: number;
}

function identityOf(about: FigureCase['about']): Pick<CaseData, 'type' | 'subject' | 'state'> {
  if (isBreach(about)) return { type: 'breach', subject: about.subject };
  if (isCountedDuty(about)) return { type: 'duty', subject: about.duty.subject, state: about.state };
  return { type: about.type, subject: about.id };
}

const caseData = ({ department, day, counts, days, about }: FigureCase): CaseData => ({
  department,
  day,
  ...identityOf(about),
  counts,
  ...(days === undefined ? {} : { days }),
});

/** Every case of a figure, so that anybody can make the figure again. @throws Error if there is no such figure */
export const figureDataView = (publication: Publication, figure: string): CaseData[] =>
  figureToday(publication, figure).cases.map(caseData);
