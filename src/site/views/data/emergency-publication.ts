import type { PlainDate } from '../../../domain/dates.ts';
import { addressOf } from '../../addresses.ts';
import type { Emergency, Publication } from '../../publication.ts';
import { emergencyStatements, errorCount, leftToComplete } from '../shared/emergency-statements.ts';
import { plain } from '../shared/plain.ts';

/** A statement that was published as an emergency. */
export interface EmergencyStatementData {
  id: string;
  title: string;
  /** Its page, from the root of the site. */
  page: string;
  file: string;
  /** What it still lacks, in Vietnamese, and until when. */
  toComplete?: { due?: PlainDate; daysLate?: number; message: string };
}

/** An emergency publication as data: what went out, what the rest of the site is, and what is left to be done. */
export interface EmergencyDataView {
  asOf: PlainDate;
  statements: readonly EmergencyStatementData[];
  folders: readonly string[];
  /** The content of which the rest of the site is. */
  lastGood: { commit: string; date: PlainDate };
  /** What keeps the ordinary build from running. */
  errors: { count: number; byDepartmentAndRule: Emergency['errors'] };
}

/** The emergency that a publication was made for; none for an ordinary one. */
export const emergencyDataKeys = ({ emergency }: Publication): Emergency[] => (emergency ? [emergency] : []);

export function emergencyDataView(publication: Publication, emergency: Emergency): EmergencyDataView {
  const { folders, commit, committedOn, errors } = emergency;
  return {
    asOf: publication.compliance.today,
    statements: emergencyStatements(publication).map((record) => {
      const left = leftToComplete(publication, record.file);
      return plain({
        id: record.id,
        title: record.data.title,
        page: addressOf(record),
        file: record.file,
        toComplete: left && plain({ due: left.due, daysLate: left.daysLate, message: left.message.vi }),
      });
    }),
    folders,
    lastGood: { commit, date: committedOn },
    errors: { count: errorCount(emergency), byDepartmentAndRule: errors },
  };
}
