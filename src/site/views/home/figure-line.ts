import { addresses } from '../../addresses.ts';
import type { Publication } from '../../publication.ts';
import type { Translations } from '../../translations/index.ts';
import { lateDepartments } from '../parts/late-departments.ts';
import type { StatusView } from '../parts/status.ts';
import { breachesOnRecord } from '../shared/breaches-on-record.ts';
import { figureToday } from '../shared/figures-today.ts';
import type { Link } from '../shared/link.ts';
import { plain } from '../shared/plain.ts';

/** A figure in words, with where it can be checked. */
export interface FigureLink extends Link {
  /** The mark before it. */
  mark?: StatusView['state'] | 'breach';
}

/** The figures that a reader asks for first, in a line: what is late, what falls due, how it has been so far. */
export function figureLine(publication: Publication, t: Translations): FigureLink[] {
  const { duties } = publication.compliance;
  const count = (...states: string[]): number => duties.filter(({ state }) => states.includes(state)).length;
  const inOffice = figureToday(publication, 'spokesperson-in-office');
  const breaches = breachesOnRecord(publication).length;
  const at = (anchor: string) => `${addresses.compliance}#${anchor}`;
  return [
    lateFigure(publication, t),
    count('near') > 0 && {
      mark: 'near' as const,
      text: t.summary.near(count('near')),
      address: at('sap-den-han'),
    },
    { text: t.keptOf(count('kept'), count('kept', 'late', 'overdue')), address: at('so-lieu') },
    inOffice.total.whole > 0 && {
      text: t.inOfficeOf(inOffice.total.counted, inOffice.total.whole),
      address: addresses.figure('spokesperson-in-office'),
    },
    breaches > 0 && {
      mark: 'breach' as const,
      text: t.breach.standing(breaches),
      address: at('trai-quy-dinh'),
    },
  ].filter((figure) => figure !== false);
}

function lateFigure(publication: Publication, t: Translations): FigureLink {
  const late = lateDepartments(publication);
  const count = late.reduce((sum, { duties }) => sum + duties.length, 0);
  return count === 0
    ? { mark: 'kept', text: t.summary.clear, address: `${addresses.compliance}#thang-nay` }
    : plain({
        mark: 'overdue' as const,
        text: t.overdueIn(count, late.length, late[0]?.daysLate ?? 0),
        address: `${addresses.compliance}#qua-han`,
      });
}
