import {
  addHours,
  dayOf,
  displayDate,
  displayInstant,
  type Instant,
  type PlainDate,
} from '../domain/dates.ts';
import { dateText } from '../domain/english-dates.ts';
import { isUndated, termOfDays, termOfHours, type MissingYear, type Trace } from '../domain/deadline.ts';
import { hasDays, hasHours, type Law } from '../domain/law.ts';
import type { RecordOf } from '../domain/records/index.ts';
import type { Text } from '../domain/text.ts';
import type { DutyMessage, RecordContext, Rule, RuleDuty, RuleProblem, UndatedDuty } from './rule.ts';

/**
 * Initial information within one day of the event (letter, section 2.2.1, case (1)): an error past the date
 * reckoned as the Civil Code does, a warning past 24 hours; a warning for any matter left without a statement.
 */
export const rule = {
  id: 'statement-within-one-day',
  title: { vi: 'Thông tin ban đầu trong một ngày', en: 'Initial information within one day' },
  checks: {
    vi: 'Vụ việc cần có ngay thông tin ban đầu phải được phát ngôn chậm nhất một ngày kể từ khi xảy ra; quá 24 giờ thì cảnh báo, quá ngày tính theo Bộ luật Dân sự thì báo lỗi.',
    en: 'A statement is made within one day of an event that needs initial information: a warning after 24 hours, an error after the date reckoned under the Civil Code.',
  },
  term: {
    units: ['days', 'hours'],
    record: 'statements',
    startedBy: {
      occurredAt: { vi: 'vụ việc xảy ra', en: 'the event' },
      receivedAt: { vi: 'cơ quan tiếp nhận vụ việc', en: 'the receipt of the matter' },
    },
  },
  dutySubject: 'statements',
  countedIn: 'days-to-statement',
  problems: { statements: findProblems },
  duties: { statements: findDuties },
} as const satisfies Rule;

type Statement = RecordOf<'statements'>;

const messages = {
  unstarted: {
    vi: 'Hạn phát ngôn tính từ lúc cơ quan tiếp nhận vụ việc, mà bản ghi chưa ghi lúc ấy nên không tính được hạn. Thêm `receivedAt:` với ngày, giờ tiếp nhận phía trên dòng này.',
    en: 'The term runs from the time at which the department received the matter, which is not recorded, so the due date cannot be reckoned. Add `receivedAt:` with the day and time of receipt above this line.',
  },

  openIncident: ({ data }: Statement): Text =>
    data.impact === 'high'
      ? {
          vi: 'Vụ việc có tác động lớn trong xã hội mà chưa có phát ngôn. Phát ngôn rồi ghi `releasedAt`, `speaker` và `approval`.',
          en: 'The matter has a large social impact, but there is no statement yet. Make one, then write `releasedAt`, `speaker` and `approval`.',
        }
      : {
          vi: 'Vụ việc đã được ghi mà chưa có phát ngôn. Phát ngôn rồi ghi `releasedAt`, `speaker` và `approval`; nếu không cần phát ngôn, xóa bản ghi này.',
          en: 'The matter is on record, but there is no statement. Make one, then write `releasedAt`, `speaker` and `approval`; if none is needed, delete this record.',
        },

  hoursOver: (hours: number, { event, from }: Running): Text => ({
    vi: `Đã quá ${hours} giờ kể từ khi ${event.vi} (${displayInstant(from).vi}) mà chưa có thông tin ban đầu. Phát ngôn ngay, rồi ghi \`releasedAt\`, \`speaker\` và \`approval\`.`,
    en: `There is still no initial information, more than ${hours} hours after ${event.en} (${displayInstant(from).en}). Make a statement now, then write \`releasedAt\`, \`speaker\` and \`approval\`.`,
  }),

  /** `withinDays`: the term is one of days, and its last one has not passed. */
  releasedPastHours(released: Instant, hours: number, { event, from }: Running, withinDays: boolean): Text {
    const [at, began] = [displayInstant(released), displayInstant(from)];
    const still = withinDays
      ? {
          vi: ', dù còn trong hạn tính theo ngày làm việc',
          en: ', though still within the date reckoned by working days',
        }
      : { vi: '', en: '' };
    return {
      vi: `Thông tin ban đầu được cung cấp lúc ${at.vi}, khi đã quá ${hours} giờ kể từ khi ${event.vi} (${began.vi})${still.vi}. Không cần sửa gì; lần sau cần phát ngôn trong ${hours} giờ.`,
      en: `The initial information was given at ${at.en}, more than ${hours} hours after ${event.en} (${began.en})${still.en}. There is nothing to correct; next time make the statement within ${hours} hours.`,
    };
  },

  unreleased: {
    unmet: {
      vi: 'Chưa có thông tin ban đầu về vụ việc.',
      en: 'There is no initial information on the matter.',
    },
    edit: {
      vi: 'Phát ngôn ngay, rồi ghi `releasedAt`, `speaker` và `approval`.',
      en: 'Make a statement now, then write `releasedAt`, `speaker` and `approval`.',
    },
  },

  releasedAhead: (released: PlainDate, today: PlainDate): DutyMessage => ({
    unmet: {
      vi: `Thông tin ban đầu ghi ngày ${displayDate(released)}, sau ngày kiểm tra (${displayDate(today)}), nên chưa tính là đã phát ngôn.`,
      en: `The initial information is dated ${dateText(released)}, after the date of this check (${dateText(today)}), so it does not count as given yet.`,
    },
    edit: { vi: 'Nếu ghi nhầm, sửa `releasedAt`.', en: 'If that is a mistake, correct `releasedAt`.' },
  }),

  released: { vi: 'Thông tin ban đầu được cung cấp', en: 'The initial information was given' },
};

const { startedBy } = rule.term;
const startFields = Object.keys(startedBy) as (keyof typeof startedBy)[];

/** The minute from which the law counts, and the due date that follows from it. */
interface Running {
  event: Text;
  from: Instant;
  trace: Trace | MissingYear;
}

/** The release, if it has come by the day in question. */
const releasedBy = ({ data }: Statement, today: PlainDate): Instant | undefined =>
  data.releasedAt && dayOf(data.releasedAt) <= today ? data.releasedAt : undefined;

function* findProblems(record: Statement, context: RecordContext): Generator<RuleProblem> {
  const { data } = record;
  const { today, lawOn } = context;
  const law = lawOn(dayOf(data.occurredAt));
  if (!law || dayOf(data.occurredAt) > today) return;
  const field = ['releasedAt'];
  const released = releasedBy(record, today);
  if (!data.needsInitialInformation) {
    if (!released)
      yield { field, law, severity: 'warning', message: messages.openIncident(record), isOpen: true };
    return;
  }
  const running = runningOf(record, context, law);
  const message = running && pastOneDay(record, context, running, law);
  if (message) yield { field, law, severity: 'warning', message, isOpen: !released };
  else if (isUnstarted(record, law)) yield { field: ['receivedAt'], law, message: messages.unstarted };
}

/** Whether the law counts from a minute that the record does not give. */
const isUnstarted = ({ data }: Statement, { startsAt }: Law): boolean =>
  startsAt !== undefined && !startFields.some((field) => startsAt.includes(field) && data[field]);

/** The clock of a statement, from the earliest minute that its law names; none where the law gives no term. */
function runningOf(
  { data }: Statement,
  { register, rule: id }: RecordContext,
  law: Law,
): Running | undefined {
  const [first] = startFields
    .flatMap((field) => (data[field] && law.startsAt?.includes(field) ? [{ field, from: data[field] }] : []))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  if (!first) return undefined;
  const { from } = first;
  const event = startedBy[first.field];
  if (hasHours(law)) return { event, from, trace: termOfHours(from, { event, rule: id, law }) };
  if (!hasDays(law)) return undefined;
  const trace = termOfDays({ event, start: dayOf(from), rule: id, law }, register.calendar);
  return { event, from, trace };
}

/**
 * Past 24 hours the letter's "one day" may be read as broken, though the reckoned date has not come. A term in
 * hours is broken with its last one; its date follows at the end of that day.
 */
function pastOneDay(
  record: Statement,
  { now, today }: RecordContext,
  running: Running,
  law: Law,
): Text | undefined {
  const { from, trace } = running;
  const hours = law.hours ?? 24 * (law.days ?? 1);
  const end = addHours(from, hours);
  const released = releasedBy(record, today);
  if (released && released <= end) return undefined;
  const due = isUndated(trace) ? today : trace.due;
  if (!released) return now > end && today <= due ? messages.hoursOver(hours, running) : undefined;
  if (dayOf(released) > due) return undefined;
  return messages.releasedPastHours(released, hours, running, law.hours === undefined);
}

function* findDuties(record: Statement, context: RecordContext): Generator<RuleDuty | UndatedDuty> {
  const { data } = record;
  const law = context.lawOn(dayOf(data.occurredAt));
  const running = law && data.needsInitialInformation && runningOf(record, context, law);
  if (!running) return;
  const field = ['releasedAt'];
  const { trace } = running;
  if (isUndated(trace)) {
    yield { ...trace, field, start: dayOf(running.from) };
    return;
  }
  yield {
    field,
    trace,
    law,
    metOn: data.releasedAt && dayOf(data.releasedAt),
    done: messages.released,
    ...toDo(record, context.today),
  };
}

const toDo = ({ data: { releasedAt } }: Statement, today: PlainDate): DutyMessage =>
  releasedAt && dayOf(releasedAt) > today
    ? messages.releasedAhead(dayOf(releasedAt), today)
    : messages.unreleased;
