import { closingOf, type Closing } from '../../src/compliance/closed-months.ts';
import { judge } from '../../src/compliance/compliance.ts';
import { publishedAsOf } from '../../src/compliance/published.ts';
import { asOf } from '../../src/domain/dates.ts';
import { pastMonths } from '../../src/integration/past-months/past-months.ts';
import { readRegister } from '../../src/register/reading/read-register.ts';
import type { Register } from '../../src/register/register.ts';
import type { Publication } from '../../src/site/publication.ts';
import { withoutWithdrawn } from '../../src/site/without-withdrawn.ts';
import { publisherTree, registerOf, type Overlay } from './tree.ts';

/** What a publisher shows on the day that it pins. */
export function publicationOf(register: Register): Publication {
  const day = asOf(register.publisher.asOf ?? '');
  if (!day) throw new Error('The publisher pins no day.');
  return withoutWithdrawn(publishedAsOf(register, day, judge(register, day)));
}

/** What a publisher among the fixtures shows on a day, with something changed. */
export function fixturePublicationOn(day: string, publisher: string, overlay: Overlay = {}): Publication {
  const register = readRegister(publisherTree(publisher, overlay));
  const when = asOf(day);
  if (!when) throw new Error(`${day} is no day.`);
  return withoutWithdrawn(publishedAsOf(register, when, judge(register, when)));
}

/** The same of a publisher among the fixtures, read anew. */
export const fixturePublication = (name: string): Publication =>
  publicationOf(readRegister(publisherTree(name)));

/** What the records in a folder and their history come to on 22/11/2026. */
export function publicationWithHistory(content: string): Publication {
  const register = registerOf(content);
  const compliance = judge(register, asOf('2026-11-22') ?? { today: '', now: '' });
  return { register, compliance, past: pastMonths(content, { register, compliance }) };
}

/** October 2026 of the records in a folder and their history, as a build on 22/11/2026 closes it. */
export function closedOctober(content: string): Closing {
  const { register, compliance, past } = publicationWithHistory(content);
  return closingOf('2026-10', register, compliance, past?.get('2026-10'));
}
