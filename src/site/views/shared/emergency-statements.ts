import type { Finding } from '../../../domain/finding.ts';
import type { RecordOf } from '../../../domain/records/index.ts';
import { once, type Emergency, type Publication } from '../../publication.ts';

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
