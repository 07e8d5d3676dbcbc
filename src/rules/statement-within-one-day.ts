import {
  addHours,
  dayOf,
  displayDate,
  displayInstant,
  type Instant,
  type PlainDate,
} from '../domain/dates.ts';
import { termOfDays } from '../domain/deadline.ts';
import type { RecordOf } from '../domain/records/index.ts';
import type { Text } from '../domain/text.ts';
import {
  isUnreckoned,
  lawFor,
  type Context,
  type Found,
  type Owed,
  type Rule,
  type Unreckoned,
} from './rule.ts';

type Statement = RecordOf<'statements'>;

/** The release, if it has come by the day in question. */
const releasedBy = ({ data }: Statement, today: PlainDate): Instant | undefined =>
  data.releasedAt && dayOf(data.releasedAt) <= today ? data.releasedAt : undefined;

function* judge(context: Context): Generator<Found> {
  for (const record of context.register.records.statements) {
    const { file, department, data } = record;
    const law = lawFor(context, rule.id, dayOf(data.occurredAt), department);
    if (!law || dayOf(data.occurredAt) > context.today) continue;
    const place = { file, path: ['releasedAt'], department, law } as const;
    const released = releasedBy(record, context.today);
    if (!data.needsInitialInformation) {
      if (!released) yield { ...place, severity: 'warning', message: openIncident(record) };
    } else if (released && released < data.occurredAt) {
      yield { ...place, message: beforeTheEvent(released, data.occurredAt) };
    } else {
      const message = pastOneDay(record, context, law);
      if (message) yield { ...place, severity: 'warning', message };
    }
  }
}

const beforeTheEvent = (released: Instant, occurred: Instant): Text => ({
  vi: `Thông tin ban đầu ghi là cung cấp lúc ${displayInstant(released).vi}, trước khi vụ việc xảy ra (${displayInstant(occurred).vi}). Sửa \`releasedAt\` hoặc \`occurredAt\` cho đúng.`,
  en: `The initial information is said to have been given at ${displayInstant(released).en}, before the event (${displayInstant(occurred).en}). Mend \`releasedAt\` or \`occurredAt\`.`,
});

/** Past 24 hours the letter's "one day" may be read as broken, though the reckoned date has not come. */
function pastOneDay(record: Statement, context: Context, law: Found['law']): Text | undefined {
  const { now, today, register } = context;
  const end = addHours(record.data.occurredAt, 24);
  const released = releasedBy(record, today);
  if (released && released <= end) return undefined;
  const trace = termOfDays(clockOf(record, law), register.calendar);
  const due = isUnreckoned(trace) ? today : trace.due;
  const ended = displayInstant(end);
  if (!released) {
    return now > end && today <= due
      ? {
          vi: `Đã hết 24 giờ kể từ khi vụ việc xảy ra (lúc ${ended.vi}) mà chưa có thông tin ban đầu. Phát ngôn ngay, rồi ghi \`releasedAt\`, \`speaker\` và \`approval\`.`,
          en: `The 24 hours after the event ended at ${ended.en}, and there is no initial information. Speak now, then write \`releasedAt\`, \`speaker\` and \`approval\`.`,
        }
      : undefined;
  }
  if (dayOf(released) > due) return undefined;
  return {
    vi: `Thông tin ban đầu được cung cấp lúc ${displayInstant(released).vi}, sau khi đã hết 24 giờ kể từ khi vụ việc xảy ra (lúc ${ended.vi}), dù còn trong hạn tính theo ngày làm việc. Không cần sửa gì; lần sau nên phát ngôn trong 24 giờ.`,
    en: `The initial information was given at ${displayInstant(released).en}, after the 24 hours from the event had ended (at ${ended.en}), though within the date reckoned by working days. There is nothing to mend; next time speak within 24 hours.`,
  };
}

const openIncident = ({ data }: Statement): Text =>
  data.impact === 'high'
    ? {
        vi: 'Vụ việc có tác động lớn trong xã hội mà chưa có phát ngôn. Phát ngôn rồi ghi `releasedAt`, `speaker` và `approval`.',
        en: 'The matter has a large social impact and no statement yet. Speak, then write `releasedAt`, `speaker` and `approval`.',
      }
    : {
        vi: 'Vụ việc đã được ghi mà chưa có phát ngôn. Phát ngôn rồi ghi `releasedAt`, `speaker` và `approval`; nếu không cần phát ngôn, xóa bản ghi này.',
        en: 'The matter is on record and has no statement. Speak, then write `releasedAt`, `speaker` and `approval`; if none is needed, delete this record.',
      };

const clockOf = ({ data }: Statement, law: Found['law']) => ({
  event: { vi: 'vụ việc xảy ra', en: 'the event' },
  start: dayOf(data.occurredAt),
  rule: rule.id,
  law,
});

function* duties(context: Context): Generator<Owed | Unreckoned> {
  for (const record of context.register.records.statements) {
    const { id, file, department, data } = record;
    const start = dayOf(data.occurredAt);
    const law = lawFor(context, rule.id, start, department);
    if (!law || !data.needsInitialInformation) continue;
    const place = { file, path: ['releasedAt'], department };
    const trace = termOfDays(clockOf(record, law), context.register.calendar);
    if (isUnreckoned(trace)) yield { ...trace, ...place, start };
    else {
      yield {
        rule: rule.id,
        subject: id,
        ...place,
        trace,
        law,
        metOn: data.releasedAt && dayOf(data.releasedAt),
        done: { vi: 'Thông tin ban đầu được cung cấp', en: 'The initial information was given' },
        ...toDo(record, context.today),
      };
    }
  }
}

const toDo = ({ data: { releasedAt } }: Statement, today: PlainDate): Pick<Owed, 'unmet' | 'edit'> =>
  releasedAt && dayOf(releasedAt) > today
    ? {
        unmet: {
          vi: `Thông tin ban đầu ghi ngày ${displayDate(dayOf(releasedAt))}, sau ngày đang xét (${displayDate(today)}), nên chưa tính là đã phát ngôn.`,
          en: `The initial information is dated ${displayDate(dayOf(releasedAt))}, after the day in question (${displayDate(today)}), so it does not count as given yet.`,
        },
        edit: { vi: 'Nếu ghi nhầm, sửa `releasedAt`.', en: 'If that is a slip, mend `releasedAt`.' },
      }
    : {
        unmet: {
          vi: 'Chưa có thông tin ban đầu về vụ việc.',
          en: 'There is no initial information on the matter.',
        },
        edit: {
          vi: 'Phát ngôn ngay, rồi ghi `releasedAt`, `speaker` và `approval`.',
          en: 'Speak now, then write `releasedAt`, `speaker` and `approval`.',
        },
      };

/**
 * Initial information within one day of the event (letter, section 2.2.1, case (1)): an error past the date
 * reckoned as the Civil Code does, a warning past 24 hours; a warning for any matter left without a statement.
 */
export const rule: Rule = {
  id: 'statement-within-one-day',
  title: { vi: 'Thông tin ban đầu trong một ngày', en: 'Initial information within one day' },
  checks: {
    vi: 'Vụ việc cần có ngay thông tin ban đầu phải được phát ngôn chậm nhất một ngày kể từ khi xảy ra; quá 24 giờ thì cảnh báo, quá ngày tính theo Bộ luật Dân sự thì báo lỗi.',
    en: 'A matter that needs initial information is spoken on within one day of the event: a warning past 24 hours, an error past the date reckoned as the Civil Code does.',
  },
  judge,
  duties,
};
