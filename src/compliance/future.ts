import {
  asOf,
  displayInstant,
  displayMoment,
  hasCome,
  isInstant,
  laterOf,
  type AsOf,
  type Instant,
} from '../domain/dates.ts';
import type { Problem } from '../domain/finding.ts';
import { recordTypes, typeNames, typeOf, type AnyRecord } from '../domain/records/index.ts';
import type { Text } from '../domain/text.ts';
import { fieldName } from '../register/messages/field-name.ts';
import type { Register } from '../register/register.ts';
import { optionalPart } from '../register/schema.ts';
import type { FieldPath } from '../domain/location.ts';
import { valuesAt } from '../register/reading/source-text.ts';

/** An event of a record that has not happened by a day, and where it is written. */
export interface FutureEvent {
  path: FieldPath;
  value: string;
}

/** The field of every type that may be prepared ahead of its release. */
const releaseFields = new Map(
  typeNames.flatMap((type) =>
    Object.entries(typeOf({ type }).days).flatMap(([field, { kind }]) =>
      kind === 'release' ? [[type, field] as const] : [],
    ),
  ),
);

/** The fields of every type that tell of events, each with the field whose day such an event may come up to. */
const eventFields = new Map(
  typeNames.map((type) => [
    type,
    Object.entries(typeOf({ type }).days).flatMap(([field, { kind, aheadUpTo }]) =>
      kind === 'event' ? [{ path: field.split('.'), aheadUpTo }] : [],
    ),
  ]),
);

/** When a record is to be published, if that lies ahead; a record of what has happened waits for nothing. */
export function futureRelease(record: AnyRecord, day: AsOf): Instant | undefined {
  const field = releaseFields.get(record.type);
  const [[, release] = []] = field === undefined ? [] : valuesAt(record.data, [field]);
  return release !== undefined && !hasCome(release, day) ? release : undefined;
}

/** The events of a record that lie ahead of a day, where nothing can have been written down of them. */
export const futureEvents = ({ type, data }: AnyRecord, day: AsOf): FutureEvent[] =>
  (eventFields.get(type) ?? []).flatMap(({ path: field, aheadUpTo }) => {
    const [, last = ''] = (aheadUpTo && valuesAt(data, [aheadUpTo])[0]) || [];
    return valuesAt(data, field)
      .filter(([, value]) => !hasCome(value, day) && value > last)
      .map(([path, value]) => ({ path, value }));
  });

/**
 * The last day by which something can have been written down: the day in question, or today where an earlier day is
 * looked back at.
 */
function lastKnown({ publisher }: Register, day: AsOf): AsOf {
  const pinned = publisher.asOf === undefined ? undefined : asOf(publisher.asOf);
  return [pinned, day.clock].reduce<AsOf>((last, one) => (one ? laterOf(last, one) : last), day);
}

/** What lies ahead: events that nobody can have recorded yet, and records that wait for their release. */
export function* futureProblems(register: Register, day: AsOf): Generator<Problem> {
  const last = lastKnown(register, day);
  for (const record of typeNames.flatMap((type): readonly AnyRecord[] => register.records[type])) {
    const { file } = record;
    const release = futureRelease(record, last);
    if (release) {
      const message = publishedLater(record, release);
      yield {
        rule: 'published-later',
        severity: 'notice',
        file,
        field: ['releasedAt'],
        message,
        settled: 'waiting',
      };
      continue;
    }
    for (const event of futureEvents(record, last))
      yield { rule: 'date-ahead', file, field: event.path, message: notYet(record, event, last) };
  }
}

function publishedLater({ type }: AnyRecord, release: Instant): Text {
  const name = fieldName(recordTypes[type].schema, ['releasedAt']);
  const { vi, en } = displayInstant(release);
  return {
    vi: `${name.vi} ghi ${vi}, là lúc chưa đến, nên trang chưa đăng gì của bản ghi này. Lần dựng trang đầu tiên sau lúc ấy sẽ đăng. Nếu đã phát ngôn rồi, sửa \`releasedAt\` thành lúc đã phát ngôn.`,
    en: `${name.en} says ${en}, which is in the future, so nothing of this record is published yet. The first build after that time publishes it. If it has already been released, set \`releasedAt\` to the actual time.`,
  };
}

function notYet({ type }: AnyRecord, { path, value }: FutureEvent, last: AsOf): Text {
  const { schema } = recordTypes[type];
  const name = fieldName(schema, path);
  const field = String(path.at(-1));
  const at = displayMoment(value);
  const now = displayMoment(isInstant(value) && !last.isWholeDay ? last.now : last.today);
  const part = optionalPart(schema, path);
  const key = part?.findLast((one) => typeof one === 'string');
  const item = typeof part?.at(-1) === 'number';
  const wait = key
    ? {
        vi: `nếu việc này chưa xảy ra, xóa ${item ? 'mục này trong' : ''} \`${key}\` và chỉ ghi lại khi đã xảy ra`,
        en: `if it has not happened yet, delete ${item ? 'this item of ' : ''}\`${key}\`, and write it once it has`,
      }
    : {
        vi: 'nếu việc này chưa xảy ra, bỏ tệp này ra và chỉ thêm lại khi đã xảy ra',
        en: 'if it has not happened yet, remove this file, and add it once it has',
      };
  return {
    vi: `${name.vi} ghi ${at.vi}, sau thời điểm kiểm tra (${now.vi}), mà việc chưa xảy ra thì chưa thể ghi. Nếu ghi nhầm, sửa \`${field}\` theo hồ sơ; ${wait.vi.replace('xóa  ', 'xóa ')}.`,
    en: `${name.en} says ${at.en}, after the date of this check (${now.en}), and what has not happened yet cannot be recorded. If that is a mistake, correct \`${field}\` according to the file; ${wait.en}.`,
  };
}
