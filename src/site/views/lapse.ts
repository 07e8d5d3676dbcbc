import type { AssessedDuty } from '../../compliance/compliance.ts';
import { isPlainDate } from '../../domain/dates.ts';
import { originalDepartment } from '../../domain/duty.ts';
import { isOfDepartment } from '../../domain/records/index.ts';
import { addresses } from '../addresses.ts';
import { isWithdrawn } from '../without-withdrawn.ts';
import { dutyTitle } from './shared/duty-title.ts';
import { once, type Publication } from '../publication.ts';
import { translationsFor, type Translations } from '../translations/index.ts';
import { pageView, type PageView } from './page.ts';
import { courseView, type CourseView } from './parts/course.ts';
import { entryViews, type EntryView } from './parts/entries.ts';
import { explanationView, type ExplanationView } from './parts/explanations.ts';
import { passageView, type PassageView } from './parts/passage.ts';
import { reckoningView, type ReckoningView } from './parts/reckoning.ts';
import { statusView, type StatusView } from './parts/status.ts';
import {
  explanationsOf,
  isLapse,
  lapseAddress,
  lapseAnswer,
  lapses,
  subjectSlug,
  waiversOf,
} from './shared/lapses.ts';
import { trailBelowDepartment } from './shared/department-link.ts';
import type { Link } from './shared/link.ts';
import { plain } from './shared/plain.ts';

/** The permanent page of a duty that was not met in time. */
export interface LapseView {
  page: PageView;
  title: string;
  /** The department where it arose, even if it has passed to another. */
  department: string;
  /** Gives the answer its colour. */
  state: AssessedDuty['state'];
  answer: string;
  status: StatusView;
  passage?: PassageView;
  /** The department that owes or owed it, where the matter was passed to another. */
  owedBy?: Link;
  /** What happened in the matter, where it is told of by records. */
  course?: CourseView;
  rule: Link;
  about: Link;
  /** The `lang` of what it is about, where it is not that of the page. */
  aboutLanguage?: string;
  due: string;
  reckoning: ReckoningView;
  explanations: readonly ExplanationView[];
  waivers: readonly WaiverView[];
}

/** A waiver as an entry, and how often it was renewed and whether it is over, in words. */
interface WaiverView {
  entries: readonly EntryView[];
  renewed: string;
  over?: string;
}

/** The parameters of the page of a lapse. */
export interface LapseKey {
  department: string;
  rule: string;
  subject: string;
}

export const lapseKeys = (publication: Publication): LapseKey[] =>
  lapses(publication).map((duty) => ({
    department: originalDepartment(duty),
    rule: duty.rule,
    subject: subjectSlug(duty),
  }));

const byAddress = once(
  ({ compliance }, folder: string): ReadonlyMap<string, AssessedDuty> =>
    new Map(
      compliance
        .dutiesFrom(folder)
        .filter(isLapse)
        .map((duty) => [lapseAddress(duty), duty]),
    ),
);

/** @throws Error if no such lapse is on record */
export function lapseView(publication: Publication, key: LapseKey, locale: string | undefined): LapseView {
  const t = translationsFor(locale);
  const address = addresses.lapse(key.department, key.rule, key.subject);
  const duty = byAddress(publication, key.department).get(address);
  if (!duty) throw new Error(`No lapse ${address}`);
  const about = dutyTitle(duty, publication, t);
  const owner = publication.register.departments.get(key.department);
  const department = about.passedFrom ?? about.department;
  const title = isPlainDate(duty.subject) ? about.title : t.lapseTitle(about.rule, about.title);
  const answer = lapseAnswer(duty, t);
  const head = {
    address,
    title,
    description: `${department}. ${answer}`,
    trail: [
      ...trailBelowDepartment(key.department, department, t),
      { text: t.compliance, address: addresses.compliance },
    ],
  };
  return plain({
    page: pageView(publication, head, locale),
    title,
    department,
    state: duty.state,
    answer,
    status: statusView(duty, t),
    passage: owner && passageView(owner, publication, t),
    owedBy:
      duty.transfers && duty.department !== key.department
        ? { text: about.department, address: addresses.department(duty.department) }
        : undefined,
    course: courseOf(duty, publication, t),
    rule: { text: about.rule, address: addresses.rule(duty.rule) },
    about: { text: about.title, address: about.address },
    aboutLanguage: about.lang,
    due: t.date(duty.trace.due),
    reckoning: reckoningView(duty, t),
    explanations: explanationsOf(duty, publication).map((one) => explanationView(one, publication, t)),
    waivers: waiverViews(duty, publication, t),
  });
}

function courseOf(duty: AssessedDuty, publication: Publication, t: Translations): CourseView | undefined {
  const record = publication.register.get(duty.subject);
  return record && isOfDepartment(record) && !isWithdrawn(record)
    ? courseView(record, publication, t)
    : undefined;
}

const waiverViews = (duty: AssessedDuty, publication: Publication, t: Translations): WaiverView[] =>
  waiversOf(duty, publication).map(({ waiver, inForce, renewals }) =>
    plain({
      entries: entryViews([waiver], publication, t),
      renewed: t.renewed(renewals),
      over: inForce ? undefined : t.waiverOver,
    }),
  );
