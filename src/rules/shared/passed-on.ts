import type { RecordOf } from '../../domain/records/index.ts';
import type { Text } from '../../domain/text.ts';
import type { Transfer } from '../../domain/transfer.ts';
import type { MatterRecord } from '../../register/matters.ts';
import { typedValue } from '../../register/yaml/suspects.ts';
import { pathIn } from '../../register/places/place.ts';
import type { Register } from '../../register/register.ts';

/** What became of the matter of a record from that record on. */
export interface CarriedOn<R extends MatterRecord> {
  /** The record itself, and those in which others carry its matter on. */
  records: readonly [R, ...R[]];
  /** How it was passed on from there; undefined where it was not. */
  transfers: readonly Transfer[] | undefined;
  /** The department that has it without having recorded it, if that is so. */
  unrecordedBy: string | undefined;
  /** Whether the record itself carries on what another began. */
  isContinuation: boolean;
}

/**
 * How a matter is recorded by a department that has it and has not recorded it, as the next edit, without the end of the
 * sentence.
 */
function carryOn({ type, data }: MatterRecord, receiver: string, register: Register): Text {
  const folder = pathIn(register, `departments/${receiver}/${type}/`);
  const [outlet, key, title] =
    type === 'requests'
      ? [`from: ${data.from}`, 'topic', data.topic]
      : [`outlet: ${data.outlet}`, 'title', data.title];
  const line = `${key}: ${typedValue(title)}`;
  return {
    vi: `Đơn vị nhận thêm vào \`${folder}\` một bản ghi có \`${outlet}\` và \`${line}\`, đúng như ở đây để hai bản ghi được nối với nhau (nếu ở đó đã có bản ghi của việc này thì chỉ sửa \`${key}\` cho giống)`,
    en: `The receiver adds to \`${folder}\` a record with \`${outlet}\` and \`${line}\`, exactly as here, so that the two are linked (if the matter is already recorded there, only its \`${key}\` is changed to this)`,
  };
}

/** How a request is recorded by a department that has it and has not recorded it, as the next edit. */
export function carryOnRequest(record: RecordOf<'requests'>, receiver: string, register: Register): Text {
  const { vi, en } = carryOn(record, receiver, register);
  return {
    vi: `${vi}, và ghi kết quả ở \`outcome\` của bản ghi ấy.`,
    en: `${en}, and writes what comes of it in \`outcome\` of that record.`,
  };
}

/** The same of a matter that is answered in writing. @param by the line of who gives the opinion */
export function carryOnResponse(
  record: RecordOf<'responses'>,
  receiver: string,
  by: string,
  register: Register,
): Text {
  const { vi, en } = carryOn(record, receiver, register);
  return {
    vi: `${vi}; khi đã trả lời, bản ghi ấy có \`reply:\`, \`speaker:\` và \`approval:\` (${by} và \`at\`).`,
    en: `${en}; once it has answered, that record has \`reply:\`, \`speaker:\` and \`approval:\` (${by} and \`at\`).`,
  };
}

/** Whether and how the matter of a record was passed on. */
export function carriedOn<R extends MatterRecord>(record: R, register: Register): CarriedOn<R> {
  const matter = register.matterOf(record.id);
  const at = matter?.records.findIndex(({ id }) => id === record.id) ?? -1;
  if (!matter || at === -1)
    return { records: [record], transfers: undefined, unrecordedBy: undefined, isContinuation: false };
  const later = matter.records.slice(at + 1) as readonly MatterRecord[] as readonly R[];
  const transfers = matter.transfers.slice(at);
  const last = transfers.at(-1);
  return {
    records: [record, ...later],
    transfers: transfers.length > 0 ? transfers : undefined,
    unrecordedBy: last && last.record === undefined ? last.to : undefined,
    isContinuation: at > 0,
  };
}
