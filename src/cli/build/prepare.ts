import { exitStatusForBuild } from '../../integration/exit-status.ts';
import { publicationOf, readContent, type Reading } from '../../integration/read-content.ts';
import type { Publication } from '../../site/publication.ts';
import { emergencySite, type BuildRequest, type EmergencySite } from './emergency.ts';

/** What is made into a site: with what is said of it where the emergency lane publishes it. */
type Prepared = Reading & Partial<Pick<EmergencySite, 'emergency' | 'afterwards'>>;

/** What an ordinary build publishes, or the exit status where something stands in its way. */
function ordinarySite({ asOf, now, overdue, language, ...sources }: BuildRequest): Prepared | number {
  const reading = readContent(sources.content, sources, asOf, now);
  return exitStatusForBuild(reading, { overdue, language }) ?? reading;
}

/** What is to be made into a site, or the exit status where nothing is. @throws CannotRun, UnusablePublisher */
export function prepare(request: BuildRequest): Prepared | number {
  const emergency = request.isEmergency ? emergencySite(request) : 'ordinary';
  return emergency === 'ordinary' ? ordinarySite(request) : emergency;
}

/** What is published of it. */
export const publicationFrom = (prepared: Prepared, { asOf }: BuildRequest): Publication => ({
  ...publicationOf(prepared, asOf),
  emergency: prepared.emergency,
});
