import { addDays, type PlainDate } from '../../domain/dates.ts';
import { holdsOn } from '../../domain/authority.ts';
import { addresses, addressOf } from '../addresses.ts';
import type { Publication } from '../publication.ts';
import { translationsFor, type Translations } from '../translations/index.ts';
import { absoluteFor } from '../urls.ts';
import { minuteOf, attributionOf, type FeedEntry, type FeedView } from './feed.ts';
import { phoneView } from './shared/phone.ts';
import { speakersOf, type Speaker } from './shared/speakers.ts';

/** How many changes the feed holds: more than a merger of departments brings on one day. */
const most = 100;

/** What changes for whoever has to reach a department. */
export type ContactChange = 'began' | 'ended' | 'changed';

/** A day on which somebody began or ceased to speak for a department, or came to be reached in another way. */
interface Change {
  speaker: Speaker;
  is: ContactChange;
  on: PlainDate;
}

/**
 * The changes of one speaker up to a day that the record tells of. Who merely coordinates does not speak, so that nobody
 * calls them.
 */
function changesOf(speaker: Speaker, today: PlainDate): Change[] {
  const { record, term } = speaker;
  if (record.type === 'authorisations' && record.data.mode !== 'speak') return [];
  const since = record.type === 'spokespersons' ? record.data.contactsSince : undefined;
  const changes: Change[] = [{ speaker, is: 'began', on: term.from }];
  if (since !== undefined && since > term.from && (!term.to || since <= term.to))
    changes.push({ speaker, is: 'changed', on: since });
  if (term.to) changes.push({ speaker, is: 'ended', on: addDays(term.to, 1) });
  return changes.filter(({ on }) => on <= today);
}

/** The changes of a department. Who goes on under another record has not ceased. */
const changesIn = (speakers: readonly Speaker[], today: PlainDate): Change[] =>
  speakers
    .flatMap((speaker) => changesOf(speaker, today))
    .filter(
      ({ speaker: { person, scope }, is, on }) =>
        is !== 'ended' ||
        !speakers.some(
          (other) => other.person.name === person.name && other.scope === scope && holdsOn(other.term, on),
        ),
    );

/** By the day, the latest first; of one day, whoever began before whoever ceased, and then by the record. */
const latestFirst = (a: Change, b: Change): number =>
  a.on === b.on
    ? order.indexOf(a.is) - order.indexOf(b.is) || (a.speaker.record.id < b.speaker.record.id ? -1 : 1)
    : a.on < b.on
      ? 1
      : -1;

const order: readonly ContactChange[] = ['began', 'changed', 'ended'];

/** Who speaks and how they are reached, as a feed: each change with its day, the latest first. */
export function contactChangesView(publication: Publication, locale: string | undefined): FeedView {
  const t = translationsFor(locale);
  const { register, compliance } = publication;
  const absolute = absoluteFor(t.locale, register.publisher);
  const changes = [...register.departments.values()]
    .flatMap((department) => changesIn(speakersOf(department), compliance.today))
    .toSorted(latestFirst)
    .slice(0, most);
  const { atom, json } = addresses.directoryFeed;
  const page = absolute(addresses.directory);
  return {
    locale: t.locale,
    id: page,
    page,
    feeds: { atom: absolute(atom), json: absolute(json) },
    title: `${t.contactChanges.title} · ${register.publisher.name[t.language]}`,
    description: t.contactChanges.description,
    updated: minuteOf(changes[0]?.on ?? compliance.today),
    entries: changes.map((change) => entryOf(change, publication, t)),
  };
}

function entryOf({ speaker, is, on }: Change, publication: Publication, t: Translations): FeedEntry {
  const { record, person, scope, term } = speaker;
  const { compliance, register } = publication;
  const absolute = absoluteFor(t.locale, register.publisher);
  const page = absolute(addressOf(record));
  const told = `${person.position}, ${t.contactChanges.since(on)}`;
  // A number that is no longer, or was not yet, the way to reach somebody would be dialled all the same.
  const reached = is !== 'ended' && holdsOn(term, compliance.today) && isPresent(speaker, on);
  return {
    id: `${page}#${is}-${on}`,
    page,
    title: t.contactChanges[is](person.name, scope),
    answer: reached ? `${told}: ${phoneView(person, t).number}, ${person.email}.` : `${told}.`,
    updated: minuteOf(on),
    ...attributionOf(record, publication, t),
  };
}

/** Whether the contact details of the record are those of a day. */
const isPresent = ({ record }: Speaker, day: PlainDate): boolean =>
  record.type === 'authorisations' || (record.data.contactsSince ?? day) <= day;
