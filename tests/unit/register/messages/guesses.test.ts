import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { nationalNumber } from '../../../../src/domain/phone-digits.ts';
import { instantAt } from '../../../../src/domain/dates.ts';
import { recordTypes, typeNames, type TypeName } from '../../../../src/domain/records/index.ts';
import { exampleOf } from '../../../../src/register/messages/field-advice.ts';
import { fieldProblems } from '../../../../src/register/messages/field-problems.ts';
import { guessDay, guessInstant, guessPeriod } from '../../../../src/register/messages/guess-moments.ts';
import { fieldMeta, fieldSchema } from '../../../../src/register/schema.ts';
import type { FieldPath } from '../../../../src/domain/location.ts';
import { editsIn } from '../../../support/edits.ts';
import { smallRegister } from '../../../support/tree.ts';

/** The lines that a message proposes for a value in a field of a type; the field may lie within others. */
function proposed(type: TypeName, field: string, typed: unknown): string[] {
  const { schema } = recordTypes[type];
  const data = field.split('.').reduceRight<unknown>((value, key) => ({ [key]: value }), typed);
  const path = field.split('.');
  const problems = fieldProblems(schema, data, schema.safeParse(data).error?.issues ?? [], () => undefined);
  return problems
    .filter((problem) => path.every((key, index) => problem.field?.[index] === key))
    .flatMap((problem) => editsIn(problem, 'vi'))
    .flatMap((edit) => (edit.does === 'set' ? [edit.line, ...(edit.beside ?? [])] : []));
}

describe('A moment in other words is the same moment, or none is proposed', () => {
  test.each([
    ['2026-09-29T02:00:00.000Z', '2026-09-29T09:00+07:00'],
    ['2026-09-28T19:30:00Z', '2026-09-29T02:30+07:00'],
    ['2026-09-29T10:00+08:00', '2026-09-29T09:00+07:00'],
    ['2026-09-29T10:00:00+0800', '2026-09-29T09:00+07:00'],
    ['2026-09-29 09:00', '2026-09-29T09:00+07:00'],
    ['29/09/2026 2:30 PM', '2026-09-29T14:30+07:00'],
    ['29/09/2026 12:30 AM', '2026-09-29T00:30+07:00'],
    ['29/09/2026 12:30 PM', '2026-09-29T12:30+07:00'],
    ['29/09/2026 2:30 CH', '2026-09-29T14:30+07:00'],
    ['2 giờ 30 chiều ngày 29/09/2026', '2026-09-29T14:30+07:00'],
    ['14h30 ngày 29/9/2026', '2026-09-29T14:30+07:00'],
    ['14h30, 29.9.2026', '2026-09-29T14:30+07:00'],
    ['8 giờ rưỡi sáng ngày 29 tháng 9 năm 2026', '2026-09-29T08:30+07:00'],
    ['1 giờ trưa 29/09/2026', '2026-09-29T13:00+07:00'],
    ['7 giờ tối thứ ba, ngày 29/09/2026', '2026-09-29T19:00+07:00'],
    ['10 giờ đêm 29/09/2026', '2026-09-29T22:00+07:00'],
    ['29/09/2026 09:00 GMT+8', '2026-09-29T08:00+07:00'],
    ['12 giờ đêm 29/09/2026', undefined],
    ['12 giờ tối 29/09/2026', undefined],
    ['1 giờ đêm 29/09/2026', undefined],
    ['2:30 ngày 29/09/2026', undefined],
    ['13 giờ sáng 29/09/2026', undefined],
    ['2026-09-29T24:00+07:00', undefined],
    ['2026-09-29T09:00:30+07:00', undefined],
    ['29/09/2026', undefined],
    ['14h30', undefined],
    ['khoảng 14h30 29/09/2026', undefined],
    ['9h - 11h ngày 29/09/2026', undefined],
    ['31/02/2026 14:30', undefined],
    ['29/09/26 14:30', undefined],
  ])('%s is %s', (typed, moment) => {
    expect(guessInstant(typed)).toBe(moment);
  });

  test('whatever the zone and the form', () => {
    let seed = 20260929;
    const random = (below: number) => (seed = (seed * 1103515245 + 12345) % 2147483648) % below;
    const two = (number: number) => String(number).padStart(2, '0');
    for (let round = 0; round < 2000; round += 1) {
      const minute = 26_000_000 + random(5_000_000);
      const offset = (random(27) - 12) * 60 + (random(4) === 0 ? 30 : 0);
      // The clock of a zone is what Vietnam’s clock shows that many minutes later.
      const local = instantAt((minute + offset - 420) * 60).slice(0, 16);
      const [year, month, day, hour, past] = local.split(/[-T:]/) as [string, string, string, string, string];
      const sign = offset < 0 ? '-' : '+';
      const zone = `${sign}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
      const half = Number(hour) < 12 ? 'AM' : 'PM';
      const twelve = Number(hour) % 12 || 12;
      for (const typed of [
        `${local}${zone}`,
        `${local}:00.000${zone}`,
        `${local.replace('T', ' ')} ${zone}`,
        `${day}/${month}/${year} ${hour}:${past} ${zone}`,
        `${day}/${month}/${year} ${twelve}:${past} ${half} ${zone}`,
        `${hour}h${past} ngày ${day}.${month}.${year} ${zone}`,
      ]) {
        const meant = guessInstant(typed);
        if (meant !== undefined) expect(meant, typed).toBe(instantAt(minute * 60));
      }
    }
  });
});

describe('A day in other words is that day, or none is proposed', () => {
  test.each([
    ['05/08/2026', '2026-08-05'],
    ['5.8.2026', '2026-08-05'],
    ['9-2-2017', '2017-02-09'],
    ['ngày 23 tháng 3 năm 2017', '2017-03-23'],
    ['2026/05/08', '2026-05-08'],
    ['2026-5-8', '2026-05-08'],
    ['2026-08-05 00:00', '2026-08-05'],
    ['2026-08-04T20:00:00Z', '2026-08-05'],
    ['31/02/2026', undefined],
    ['5/8/26', undefined],
    ['24.7', undefined],
    ['11 - 14/10/2016', undefined],
    ['5/8/1926', undefined],
    ['5/8/2206', undefined],
    ['05/08/2026 hoặc 06/08/2026', undefined],
    ['trước 05/08/2026', undefined],
  ])('%s is %s', (typed, day) => {
    expect(guessDay(typed)).toBe(day);
  });

  test.each([
    ['quý III/2026', '2026-Q3'],
    ['Q3 2026', '2026-Q3'],
    ['tháng 9 năm 2026', '2026-09'],
    ['năm 2026', '2026'],
    ['quý V/2026', undefined],
    ['năm công tác 2026', 'NCT2026'],
    ['NCT 2026', 'NCT2026'],
    ['quý I năm công tác 2026', 'NCT2026-Q1'],
    ['Quý 4, năm công tác 2026', 'NCT2026-Q4'],
    ['nct2026-q1', 'NCT2026-Q1'],
    ['6 tháng đầu năm công tác 2026', 'NCT2026-6T'],
    ['9 tháng của NCT 2026', 'NCT2026-9T'],
    ['NCT2026-12T', undefined],
    ['quý V năm công tác 2026', undefined],
    ['01/10/2025 đến 30/9/2026', 'NCT2026'],
    ['từ ngày 01/10/2025 đến hết ngày 31/03/2026', 'NCT2026-6T'],
    ['01/01/2026 - 31/12/2026', '2026'],
    ['01/10/2025 đến 31/12/2025', undefined],
  ])('%s is the period %s', (typed, period) => {
    expect(guessPeriod(typed)).toBe(period);
  });
});

describe('A telephone number keeps its digits', () => {
  test.each([
    ['0200 555 0101 máy lẻ 12', ['phone: 0200 555 0101', 'extension: 12']],
    [
      '0200 555 0101 số máy nội bộ 127, 128',
      ['phone: 0200 555 0101', 'extension: 127', 'otherPhones: [{ number: 0200 555 0101, extension: 128 }]'],
    ],
    ['(028) 3000 0520 (17)', ['phone: 028 3000 0520', 'extension: 17']],
    ['0200 555 0101 - Ext: 206', ['phone: 0200 555 0101', 'extension: 206']],
    ['2005550101', ['phone: 0200 555 0101']],
    ['912345678', ['phone: 0912 345 678']],
    ['0200 555 O1O1', ['phone: 0200 555 0101']],
    ['04.60001122', ['phone: 024 6000 1122']],
    ['(84-8) 38123456', ['phone: 028 3812 3456']],
    ['0168 234 5678', ['phone: 0382 345 678']],
    ['0650 3822 222', ['phone: 0274 382 2222']],
    ['0200 555 0101, 0200 555 0102', ['phone: 0200 555 0101', 'otherPhones: [{ number: 0200 555 0102 }]']],
    ['0200 555 0101 hoặc 0912 345 678', ['phone: 0200 555 0101', 'otherPhones: [{ number: 0912 345 678 }]']],
    [
      'SĐT văn phòng: 0200 555 0101 | Di động: 0912 345 678',
      ['phone: 0200 555 0101', 'otherPhones: [{ number: 0912 345 678, kind: mobile }]'],
    ],
    ['(84-8) 38.123456 - 38.123457', ['phone: 028 3812 3456', 'otherPhones: [{ number: 028 3812 3457 }]']],
    ['0200 5550101 - 5550102', ['phone: 0200 555 0101', 'otherPhones: [{ number: 0200 555 0102 }]']],
    ['1900 1234', []],
    ['(0200) 3824 Báo cáo qua 113', []],
    ['Không công bố', []],
    ['0200 … …', []],
  ])('%s: %j', (typed, lines) => {
    expect(proposed('spokespersons', 'phone', typed)).toEqual([...lines]);
    const [first = ''] = lines.filter((line) => line.startsWith('phone: '));
    if (first) expect(nationalNumber(first.slice('phone: '.length))).toMatch(/^0\d+$/);
  });

  test.each([
    ['0200 555 0101 máy lẻ 12', ['phone: 0200 555 0101']],
    ['0200 555 0101, 0200 555 0102', ['phone: 0200 555 0101', 'phone: 0200 555 0102']],
  ])(
    'in a field that has none of the further ones beside it, the rest goes into the text: %s',
    (typed, lines) => {
      expect(proposed('departments', 'phone', typed)).toEqual(lines);
      const { schema } = recordTypes.departments;
      const issues = schema.safeParse({ phone: typed }).error?.issues ?? [];
      const problem = fieldProblems(schema, { phone: typed }, issues, () => undefined).find(
        ({ field }) => field?.[0] === 'phone',
      );
      expect(problem?.message.vi).toContain('dưới dòng `---` thứ hai');
    },
  );

  test('a person who is authorised has further numbers as a spokesperson has', () => {
    expect(proposed('authorisations', 'person.phone', '0200 555 0101 máy lẻ 12')).toEqual([
      'phone: 0200 555 0101',
      'extension: 12',
    ]);
  });
});

describe('Other values', () => {
  test.each([
    [
      'spokespersons',
      'email',
      'a1@tinh.example; b1@tinh.example',
      ['email: a1@tinh.example', 'otherEmails: [b1@tinh.example]'],
    ],
    [
      'spokespersons',
      'email',
      'lan@x.example; thu@x.example',
      ['email: lan@x.example', 'otherEmails: [thu@x.example]'],
    ],
    ['spokespersons', 'email', 'Lan thu@x.example', []],
    ['awareness', 'document.number', '3 TB-CTHADS', ['number: 3/TB-CTHADS']],
    ['spokespersons', 'criteria.employedFrom', '12/5/1985', ['employedFrom: 1985-05-12']],
    ['spokespersons', 'from', '12/5/1985', []],
    ['awareness', 'people', '1.200 người', ['people: 1200']],
    ['awareness', 'people', 'khoảng 40', []],
    ['briefings', 'channels', 'release, web', ['channels: [release, web]']],
    ['briefings', 'channels', 'release web', ['channels: [release, web]']],
    ['briefings', 'channels', '• release • web', ['channels: [release, web]']],
    ['briefings', 'channels', 'Họp báo; Thông cáo báo chí', ['channels: [conference, release]']],
    ['briefings', 'channels', 'release, gì đó', []],
    ['requests', 'outcome', 'answered (Đã trả lời)', ['outcome: answered']],
    ['requests', 'outcome', 'Da tra loi', ['outcome: answered']],
  ] as const)('%s %s: %s', (type, field, typed, lines) => {
    expect(proposed(type, field, typed)).toEqual([...lines]);
  });
});

describe('Words of the law and of the register', () => {
  const path = 'departments/an-phu/requests/2026-10-06-lich-tiep-cong-dan.md';
  const refusal = (ground: string) => `---
receivedAt: 2026-10-06T08:00+07:00
from: bao-an-phu
channel: email
topic: Vụ án
outcome: refused
answeredAt: 2026-10-07T08:00+07:00
refusal:
  ground: ${ground}
  legalReference: Luật Báo chí
---
`;

  test.each([
    ['Bí mật nhà nước', 'ground: state-secret'],
    ['Vụ án đang xét xử', 'ground: pending-case'],
    ['state-secret (Bí mật nhà nước)', 'ground: state-secret'],
  ])('%s is %s', (typed, line) => {
    const [finding] = smallRegister({ [path]: refusal(typed) }).findings;
    expect(finding && editsIn(finding, 'vi')).toEqual([{ does: 'set', line, isBelow: false }]);
  });
});

/** Every field of a schema that is not a group, by its path; items of lists by their number. */
function* fieldsOf(schema: z.core.$ZodType | undefined, path: FieldPath = []): Generator<FieldPath> {
  if (schema instanceof z.ZodObject) {
    for (const key of Object.keys(schema.shape)) yield* fieldsOf(fieldSchema(schema, [key]), [...path, key]);
  } else if (schema instanceof z.ZodArray) yield* fieldsOf(fieldSchema(schema, [0]), [...path, 0]);
  else yield path;
}

/** Whether a schema takes a value in a field, whatever it says of the rest. */
function takes(schema: z.ZodObject, path: FieldPath, value: unknown): boolean {
  const data = path
    .toReversed()
    .reduce<unknown>((inner, key) => (typeof key === 'number' ? [inner] : { [key]: inner }), value);
  const issues = schema.safeParse(data).error?.issues ?? [];
  return !issues.some((issue) => issue.path.join('.') === path.join('.'));
}

test('No example of a field is data: pasted as it is, it is refused, or names nothing', () => {
  const names = new Set(smallRegister().records.outlets.map(({ slug }) => slug));
  for (const type of typeNames) {
    const { schema } = recordTypes[type];
    for (const path of fieldsOf(schema)) {
      const meta = fieldMeta(schema, path);
      const example = exampleOf(meta);
      // Of a closed list a message shows every value, and a pattern with a blank.
      if (example === undefined || meta.choices || meta.reference?.keywords.includes(example)) continue;
      const isData = takes(schema, path, example) && !(meta.reference && !names.has(example));
      expect(isData, `${type} ${path.join('.')}: ${example}`).toBe(false);
    }
  }
});
