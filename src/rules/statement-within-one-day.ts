import { addHours, dayOf, displayInstant } from '../domain/dates.ts';
import { termOfDays } from '../domain/deadline.ts';
import type { RecordOf } from '../domain/records/index.ts';
import {
  isUnreckoned,
  lawFor,
  type Context,
  type Found,
  type Owed,
  type Rule,
  type Unreckoned,
} from './rule.ts';

/** Past 24 hours the letter's "one day" may be read as broken, though the reckoned date has not come. */
function* judge(context: Context): Generator<Found> {
  for (const record of context.register.records.statements) {
    const { file, department, data } = record;
    const law = lawFor(context, rule.id, dayOf(data.occurredAt), department);
    if (!law || dayOf(data.occurredAt) > context.today) continue;
    if (data.needsInitialInformation) {
      const found = pastOneDay(record, context, law);
      if (found) yield found;
    } else if (!data.releasedAt) {
      yield {
        file,
        path: ['releasedAt'],
        department,
        law,
        severity: 'warning',
        message: openIncident(record),
      };
    }
  }
}

function pastOneDay(
  { file, department, data }: RecordOf<'statements'>,
  { now, today, register }: Context,
  law: Found['law'],
): Found | undefined {
  const end = addHours(data.occurredAt, 24);
  const trace = termOfDays(clockOf(data, law), register.calendar);
  const reckonedDue = isUnreckoned(trace) ? today : trace.due;
  const released = data.releasedAt;
  const late = released
    ? released > end && dayOf(released) <= reckonedDue
    : now > end && today <= reckonedDue;
  if (!late) return undefined;
  const ended = displayInstant(end);
  return {
    file,
    path: ['releasedAt'],
    department,
    law,
    severity: 'warning',
    message: released
      ? {
          vi: `Thông tin ban đầu được cung cấp lúc ${displayInstant(released).vi}, quá 24 giờ kể từ khi vụ việc xảy ra (đến ${ended.vi}) dù còn trong hạn tính theo ngày làm việc. Không cần sửa; lần sau nên phát ngôn trong 24 giờ.`,
          en: `The initial information was given at ${displayInstant(released).en}, more than 24 hours after the event (until ${ended.en}), though within the date reckoned by working days. Nothing to mend; next time speak within 24 hours.`,
        }
      : {
          vi: `Đã quá 24 giờ kể từ khi vụ việc xảy ra (đến ${ended.vi}) mà chưa có thông tin ban đầu. Phát ngôn ngay, rồi ghi \`releasedAt\`, \`speaker\` và \`approval\`.`,
          en: `More than 24 hours have passed since the event (until ${ended.en}) without initial information. Speak now, then write \`releasedAt\`, \`speaker\` and \`approval\`.`,
        },
  };
}

const openIncident = ({ data }: RecordOf<'statements'>) =>
  data.impact === 'high'
    ? {
        vi: 'Vụ việc có tác động lớn trong xã hội mà chưa có phát ngôn. Phát ngôn rồi ghi `releasedAt`, `speaker` và `approval`.',
        en: 'The matter has a large social impact and no statement yet. Speak, then write `releasedAt`, `speaker` and `approval`.',
      }
    : {
        vi: 'Vụ việc đã mở mà chưa có phát ngôn. Phát ngôn rồi ghi `releasedAt`, `speaker` và `approval`; nếu không cần phát ngôn, xóa bản ghi này.',
        en: 'The matter is open and has no statement. Speak, then write `releasedAt`, `speaker` and `approval`; if none is needed, delete this record.',
      };

const clockOf = (data: RecordOf<'statements'>['data'], law: Found['law']) => ({
  event: { vi: 'vụ việc xảy ra', en: 'the event happened' },
  start: dayOf(data.occurredAt),
  rule: rule.id,
  law,
});

function* duties(context: Context): Generator<Owed | Unreckoned> {
  for (const { id, file, department, data } of context.register.records.statements) {
    const start = dayOf(data.occurredAt);
    const law = lawFor(context, rule.id, start, department);
    if (!law || !data.needsInitialInformation) continue;
    const place = { file, path: ['releasedAt'], department };
    const trace = termOfDays(clockOf(data, law), context.register.calendar);
    if (isUnreckoned(trace)) yield { ...trace, ...place, start };
    else {
      yield {
        rule: rule.id,
        subject: id,
        ...place,
        trace,
        law,
        metOn: data.releasedAt && dayOf(data.releasedAt),
        unmet: {
          vi: 'Chưa có thông tin ban đầu về vụ việc.',
          en: 'There is no initial information on the matter.',
        },
        done: { vi: 'Thông tin ban đầu được cung cấp', en: 'The initial information was given' },
        edit: {
          vi: 'Phát ngôn ngay, rồi ghi `releasedAt`, `speaker` và `approval`.',
          en: 'Speak now, then write `releasedAt`, `speaker` and `approval`.',
        },
      };
    }
  }
}

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
