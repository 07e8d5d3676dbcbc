import { exitStatusForBuild } from '../../integration/exit-status.ts';
import {
  publicationOf,
  readToPublish,
  type OnPublisher,
  type Reading,
} from '../../integration/read-content.ts';
import { folderName } from '../../register/files.ts';
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
  { content, asOf, now, overdue, language, ...project }: BuildRequest,
  onPublisher?: OnPublisher,
): Accepted | number {
  const reading = readToPublish(content, project, { asOf, now }, onPublisher);
  return exitStatusForBuild(reading, folderName(content, project.cwd), { overdue, language }) ?? reading;
}

/**
 * What is to be made into a site, or the exit status where nothing is. `onPublisher` is told of the publisher
 * of an ordinary site before its records are read. @throws CannotRun, UnusablePublisher
 */
export function prepare(request: BuildRequest, onPublisher?: OnPublisher): Prepared | number {
  const emergency = request.isEmergency ? emergencySite(request) : 'ordinary';
  const accepted = emergency === 'ordinary' ? ordinarySite(request, onPublisher) : emergency;
  if (typeof accepted === 'number') return accepted;
  const { day, afterwards } = accepted;
  const publication = { ...publicationOf(accepted, request.asOf), emergency: accepted.emergency };
  return { day, afterwards, publication };
}
