import { casesOf, heldWithin } from '../domain/authority.ts';
import { dayOf, daysBetween } from '../domain/dates.ts';
import type { DepartmentRecord, RecordOf } from '../domain/records/index.ts';
import { ruleOf } from '../rules/index.ts';
import { catalogueName } from './views/parts/facts.ts';
import type { Publication } from './publication.ts';
import { choiceOf, partyOf } from './record.ts';
import type { Words } from './translations/index.ts';

/** The one line that answers what a reader comes to a record for: was it released, did they reply, who may speak. */
export function answerOf(record: DepartmentRecord, publication: Publication, words: Words): string {
  return `${sentence(record, publication, words)}.`;
}

function sentence(record: DepartmentRecord, publication: Publication, words: Words): string {
  switch (record.type) {
    case 'briefings':
      return words.answer.released(record.data.releasedAt);
    case 'statements': {
      const { releasedAt, occurredAt, speaker } = record.data;
      if (releasedAt) return words.answer.stated(releasedAt, occurredAt);
      return speaker ? words.answer.statedSometime(occurredAt) : words.answer.unstated(occurredAt);
    }
    case 'responses':
      return responseAnswer(record, publication, words);
    case 'requests':
      return requestAnswer(record.data, publication, words);
    case 'corrections': {
      const { outcome, outcomeOn, requestedOn, outlet } = record.data;
      const became = choiceOf('corrections', ['outcome'], outcome, words);
      return words.answer.correction(partyOf(outlet, publication, words), requestedOn, became, outcomeOn);
    }
    case 'authorisations': {
      const { person, from, to } = record.data;
      return words.answer.authorised(person.name, casesOf(record.data), from, to);
    }
    case 'spokespersons': {
      const life = publication.register.departments.get(record.department)?.record.data;
      const { from, to } = life ? heldWithin(record.data, life) : record.data;
      if (from > publication.compliance.today) return words.inRoleLater(from, to);
      return to ? words.inRole(from, to) : words.inRoleSince(from);
    }
    case 'reports':
      return words.answer.reported(record.data.sentOn, record.data.document.number);
    case 'awareness':
      return words.answer.carriedOut(record.data.date, record.data.document.number);
    case 'explanations':
      return words.answer.explained(record.data.date, record.data.document?.number);
    case 'waivers': {
      const { grantedBy, document, from, to } = record.data;
      return words.answer.waived(partyOf(grantedBy, publication, words), document.number, from, to);
    }
  }
}

/**
 * Whether they replied, with the clock: since when it ran, for how long, and until when it may. What starts it is for the
 * law in force to say; where none runs, the days of the record are told, and no clock.
 */
function responseAnswer(record: RecordOf<'responses'>, publication: Publication, words: Words): string {
  const { reply, receivedOn, publishedOn, outlet } = record.data;
  const party = partyOf(outlet, publication, words);
  const [known] = [receivedOn, publishedOn].filter((date) => date !== undefined).sort();
  const duties = publication.compliance.dutiesOn(record);
  const trace = duties.find(({ rule }) => ruleOf(rule)?.term)?.trace;
  if (!reply) {
    return trace
      ? words.answer.unanswered(party, trace.start, trace.due)
      : words.answer.unansweredWithoutTerm(party, receivedOn, publishedOn);
  }
  const start = trace?.start ?? known;
  return start === undefined || reply.date < start
    ? words.answer.repliedWithoutStart(party, reply.number, reply.date)
    : words.answer.replied(party, daysBetween(start, reply.date), reply.number, reply.date, trace?.due);
}

type Request = Extract<DepartmentRecord, { type: 'requests' }>['data'];

function requestAnswer(data: Request, publication: Publication, words: Words): string {
  const received = dayOf(data.receivedAt);
  switch (data.outcome) {
    case 'pending':
      return words.answer.pending(received);
    case 'answered': {
      const answered = data.answeredAt && dayOf(data.answeredAt);
      return answered === undefined || answered < received
        ? words.answer.answeredSometime(received)
        : words.answer.answered(daysBetween(received, answered), answered);
    }
    case 'deferred':
      return words.answer.deferred(data.promisedFor);
    case 'refused': {
      const ground = data.refusal && catalogueName('grounds', data.refusal.ground, publication, words);
      return words.answer.refused(ground, data.refusal?.legalReference);
    }
  }
}
