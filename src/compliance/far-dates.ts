import { displayMoment, yearOf, type PlainDate } from '../domain/dates.ts';
import type { Problem } from '../domain/finding.ts';
import type { FieldPath } from '../domain/location.ts';
import { recordTypes, typeNames, typeOf, type AnyRecord } from '../domain/records/index.ts';
import type { DayKind } from '../domain/records/shared/days.ts';
import type { Text } from '../domain/text.ts';
import { fieldName } from '../register/messages/field-name.ts';
import type { Register } from '../register/register.ts';
import { valuesAt } from '../register/reading/source-text.ts';

/** How many years ahead of the present a day is still no slip of the hand. */
const usualYearsAhead = 2;

/** The fields of every type whose day may lie ahead, and how far. */
const fields = new Map(
  typeNames.map((type) => [
    type,
    Object.entries(typeOf({ type }).days).flatMap(([field, { kind, yearsAhead = usualYearsAhead }]) =>
      kind === 'event' ? [] : [{ path: field.split('.'), kind, yearsAhead }],
    ),
  ]),
);

/** Days so far ahead that their year is probably a slip, such as 2206 for 2026. What cannot lie ahead at all is told elsewhere. */
export function* farDates(register: Register, today: PlainDate): Generator<Problem> {
  const present = Number(yearOf(today));
  for (const type of typeNames) {
    for (const record of register.records[type]) {
      for (const { path, kind, yearsAhead } of fields.get(type) ?? []) {
        for (const [field, value] of valuesAt(record.data, path)) {
          if (Number(yearOf(value)) <= present + yearsAhead) continue;
          yield {
            rule: 'date-far',
            severity: kind === 'release' ? 'error' : 'warning',
            file: record.file,
            field,
            message: messageOf(record, field, value, kind),
          };
        }
      }
    }
  }
}

function messageOf({ type }: AnyRecord, field: FieldPath, value: string, kind: DayKind): Text {
  const name = fieldName(recordTypes[type].schema, field);
  const at = displayMoment(value);
  const key = `\`${String(field.at(-1))}\``;
  const kept = {
    vi: kind === 'release' ? '' : ' Nếu văn bản ghi đúng như vậy, giữ nguyên: đây chỉ là cảnh báo.',
    en: kind === 'release' ? '' : ' If the document says so, leave it: this is only a warning.',
  };
  return {
    vi: `${name.vi} ghi ${at.vi}, còn quá xa, nên có lẽ gõ nhầm năm. Xem văn bản, rồi sửa năm ở ${key}.${kept.vi}`,
    en: `${name.en} says ${at.en}, which is so far ahead that the year is probably a slip. See the document, and correct the year in ${key}.${kept.en}`,
  };
}
