import type { Finding } from '../domain/finding.ts';
import type { RecordOf } from '../domain/records/index.ts';
import { addressOf } from './addresses.ts';
import { once, type Emergency, type Publication } from './publication.ts';

/** The statements for which an emergency publication was made; none for an ordinary one. */
export const emergencyStatements = ({ register, emergency }: Publication): RecordOf<'statements'>[] =>
  register.records.statements.filter(({ id }) => emergency?.statements.includes(id));

/** How many errors keep the ordinary build from running. */
export const errorCount = ({ errors }: Emergency): number =>
  errors.reduce((sum, { count }) => sum + count, 0);

/** The emergency statements that are not complete, by their files. */
const incomplete = once(
  ({ compliance }) =>
    new Map(
      compliance.findings
        .filter(({ rule }) => rule === 'emergency-completed')
        .map((finding) => [finding.file, finding]),
    ),
);

/** What an emergency statement still lacks, in an emergency publication and in every one after it. */
export const leftToComplete = (publication: Publication, file: string): Finding | undefined =>
  incomplete(publication).get(file);

/** An emergency publication as data: what went out, what the rest of the site is, and what is left to be done. */
export function emergencyData(publication: Publication): string {
  const { compliance, emergency } = publication;
  const statements = emergencyStatements(publication).map((record) => {
    const left = leftToComplete(publication, record.file);
    return {
      id: record.id,
      title: record.data.title,
      page: addressOf(record),
      file: record.file,
      ...(left ? { toComplete: { due: left.due, daysLate: left.daysLate, message: left.message.vi } } : {}),
    };
  });
  const data = {
    asOf: compliance.today,
    statements,
    folders: emergency?.folders,
    lastGood: { commit: emergency?.commit, date: emergency?.committedOn },
    errors: emergency && { count: errorCount(emergency), byDepartmentAndRule: emergency.errors },
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
