import type { AssessedDuty } from '../../../compliance/compliance.ts';
import { recordTypes, type DepartmentRecord } from '../../../domain/records/index.ts';
import { addresses, addressOf } from '../../addresses.ts';
import { answerOf } from '../shared/answer.ts';
import { pageHtmlOf } from '../../markdown.ts';
import { titleLanguage, titleOf } from '../shared/record-title.ts';
import type { Publication } from '../../publication.ts';
import { chiefDuty } from '../shared/chief-duty.ts';
import { recordThing } from '../../json-ld/record.ts';
import type { Translations } from '../../translations/index.ts';
import { pageView, type PageView } from '../page.ts';
import { authorityOf } from './authority.ts';
import { besideRecord, type BesideRecord } from './beside.ts';
import { breachStatus } from '../parts/breaches.ts';
import { contactView, type ContactView } from '../parts/contact.ts';
import { courseView, type CourseView } from '../parts/course.ts';
import { factsOf, type Fact } from '../parts/facts.ts';
import { passageView, type PassageView } from '../parts/passage.ts';
import { reckoningView, type ReckoningView } from '../parts/reckoning.ts';
import { statusView, type StatusView } from '../parts/status.ts';
import { validityView, type ValidityView } from '../parts/validity.ts';
import { breachAddress, breachesOf, isExplained } from '../shared/breaches-on-record.ts';
import { isLapse, lapseAddress } from '../shared/lapses.ts';
import type { Link } from '../shared/link.ts';
import { passedOf } from '../shared/passed.ts';
import { waitingText } from '../shared/waiting.ts';
import { plain } from '../shared/plain.ts';
import { dateOf } from '../shared/record-dates.ts';
import { emergencyNotes, type EmergencyNotes } from './emergency-notes.ts';
import { recordHeading, trailTo, type RecordHeading } from './heading.ts';

/** The page of a record. */
export interface CurrentRecordView extends RecordHeading, BesideRecord, EmergencyNotes {
  kind: 'current';
  page: PageView;
  title: string;
  /** The `lang` of the title, where it is not that of the page. */
  titleLanguage?: string;
  answer: string;
  /** For how many days somebody has been waiting for its end, in words. */
  waiting?: string;
  /** The state of its chief duty; `status` also takes account of a waiver. */
  state?: AssessedDuty['state'];
  status?: StatusView;
  breaches: readonly BreachOfRecordView[];
  /** What became of its department, where its duties have passed to another. */
  passage?: PassageView;
  contact?: ContactView;
  validity?: ValidityView;
  /** What happened in its matter, where that is more than a beginning and an end. */
  course?: CourseView;
  text: RecordText;
  attachments: readonly Link[];
  /** What a quotation of the text names beside department and title, where there is a text to quote. */
  citation?: { day: string; url: string };
  facts: readonly Fact[];
  duties: readonly RecordDutyView[];
  /** The file of the record, as messages name it. */
  file: string;
}

/** The text of a record as HTML, or why there is none; a spokesperson needs none. */
export type RecordText = { html: string } | { missing: 'text' | 'refusal' | 'nothing' };

/** The breaches of a rule by the record. */
export interface BreachOfRecordView {
  /** What happened; empty where the record no longer shows it. */
  happened: readonly string[];
  address: string;
  status: string;
  isExplained: boolean;
}

/** A duty that follows from a record. */
export interface RecordDutyView {
  /** The rule by what it rests on, and its title. */
  rule: Link & { title: string };
  status: StatusView;
  reckoning: ReckoningView;
  /** The page of its lapse, if it is or was one. */
  lapse?: string;
}

/** What the page shows elsewhere than among the facts. */
const shownElsewhere = ['title', 'attachments', 'formerly'];

export function currentRecordView(
  record: DepartmentRecord,
  publication: Publication,
  t: Translations,
): CurrentRecordView {
  const heading = recordHeading(record, publication, t);
  const duties = publication.compliance.dutiesOn(record);
  const chief = chiefDuty(duties);
  const title = titleOf(record, t);
  const answer = answerOf(record, publication, t);
  const page = framed(record, { title, answer, heading }, publication, t);
  return plain({
    kind: 'current' as const,
    page,
    ...heading,
    title,
    titleLanguage: titleLanguage(record, t),
    answer,
    waiting: waitingText(record, publication, t),
    state: chief?.state,
    status: chief && statusView(chief, t),
    breaches: breachViews(record, publication, t),
    passage: passageOfDuties(record, duties, publication, t),
    ...emergencyNotes(record, publication, t),
    contact: record.type === 'spokespersons' ? contactView(record, publication, t) : undefined,
    ...besideRecord(record, publication, t),
    validity: record.type === 'authorisations' ? validityView(record, publication, t) : undefined,
    course: courseView(record, publication, t),
    text: textOf(record, publication),
    attachments: attachmentsOf(record),
    citation: record.body ? { day: t.date(dateOf(record)), url: page.canonical } : undefined,
    facts: [
      ...authorityOf(record, publication, t),
      ...factsOf(record, publication, t, shownElsewhereOf(record, publication, t)),
    ],
    duties: duties.map((duty) => dutyView(duty, t)),
    file: record.file,
  });
}

function framed(
  record: DepartmentRecord,
  { title, answer, heading }: { title: string; answer: string; heading: RecordHeading },
  publication: Publication,
  t: Translations,
): PageView {
  const { plural, address } = recordTypes[record.type];
  const listed = `${addresses.department(record.department)}#${address}`;
  const head = {
    address: addressOf(record),
    title,
    titleLanguage: titleLanguage(record, t),
    description: `${heading.department}. ${answer}`,
    subject: record.type,
    about: recordThing(record, publication, t),
    trail: [...trailTo(record, heading, t), { text: plural[t.language], address: listed }],
  };
  return pageView(publication, head, t.locale);
}

/** Where another department has answered, the outcome of this record is not that of the matter. */
const shownElsewhereOf = (
  record: DepartmentRecord,
  publication: Publication,
  t: Translations,
): readonly string[] =>
  passedOf(record, publication, t)?.answered ? [...shownElsewhere, 'outcome'] : shownElsewhere;

const breachViews = (
  record: DepartmentRecord,
  publication: Publication,
  t: Translations,
): BreachOfRecordView[] =>
  breachesOf(publication, record).map((breach) => ({
    happened: breach.breaches.map(({ happened }) => happened[t.language]),
    address: breachAddress(breach),
    status: breachStatus(breach, t),
    isExplained: isExplained(breach),
  }));

function passageOfDuties(
  { department }: DepartmentRecord,
  duties: readonly AssessedDuty[],
  publication: Publication,
  t: Translations,
): PassageView | undefined {
  const home = publication.register.departments.get(department);
  const handedOn = duties.some(({ passedFrom }) => passedFrom !== undefined);
  return handedOn && home ? passageView(home, publication, t) : undefined;
}

function textOf(record: DepartmentRecord, { register: { publisher } }: Publication): RecordText {
  if (record.body) return { html: pageHtmlOf(record, publisher, { linked: true }) };
  if (record.type === 'spokespersons') return { missing: 'nothing' };
  const refused = record.type === 'requests' && record.data.outcome === 'refused';
  return { missing: refused ? 'refusal' : 'text' };
}

function attachmentsOf({ department, data }: DepartmentRecord): Link[] {
  const { attachments = [] } = data as { attachments?: readonly { title: string; file: string }[] };
  return attachments.map(({ title, file }) => ({
    text: title,
    address: addresses.attachment(department, file),
  }));
}

const dutyView = (duty: AssessedDuty, t: Translations): RecordDutyView =>
  plain({
    rule: {
      text: duty.law.citation.text[t.language],
      address: addresses.rule(duty.rule),
      title: t.ruleTitle(duty.rule),
    },
    status: statusView(duty, t),
    reckoning: reckoningView(duty, t),
    lapse: isLapse(duty) ? lapseAddress(duty) : undefined,
  });
