import { exitStatusForBuild } from '../../integration/exit-status.ts';
import { publicationOf, readContent, type Reading } from '../../integration/read-content.ts';
import type { SourceTree } from '../../register/files.ts';
import type { Publication } from '../../site/publication.ts';
import { emergencySite, type BuildRequest, type EmergencySite } from './emergency.ts';

/** What is read for a site: with what is said of it where the emergency lane publishes it. */
type Accepted = Reading & Partial<Pick<EmergencySite, 'emergency' | 'afterwards'>>;

/** What is made into a site. */
interface Prepared {
  day: Accepted['day'];
  publication: Publication;
  afterwards: Accepted['afterwards'] | undefined;
}

/** What an ordinary build publishes, or the exit status where something stands in its way. */
function ordinarySite(
  { asOf, now, overdue, language, ...sources }: BuildRequest,
  onTree?: (tree: SourceTree) => void,
): Accepted | number {
  const reading = readContent(sources.content, sources, { asOf, now, onTree });
  return exitStatusForBuild(reading, { overdue, language }) ?? reading;
}

/**
 * What is to be made into a site, or the exit status where nothing is. `onTree` is given the files that an ordinary site is
 * made of, before they are read as records. @throws CannotRun, UnusablePublisher
 */
export function prepare(request: BuildRequest, onTree?: (tree: SourceTree) => void): Prepared | number {
  const emergency = request.isEmergency ? emergencySite(request) : 'ordinary';
  const accepted = emergency === 'ordinary' ? ordinarySite(request, onTree) : emergency;
  if (typeof accepted === 'number') return accepted;
  const { day, afterwards } = accepted;
  const publication = { ...publicationOf(accepted, request.asOf), emergency: accepted.emergency };
  return { day, afterwards, publication };
}
