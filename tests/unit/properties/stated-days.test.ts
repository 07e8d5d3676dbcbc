import { describe, expect, test } from 'vitest';
import { dayOf, daysBetween, isInstant, isPlainDate } from '../../../src/domain/dates.ts';
import {
  departmentTypeNames,
  typeOf,
  recordTypes,
  type DepartmentRecord,
  type DepartmentTypeName,
} from '../../../src/domain/records/index.ts';
import { readRegister } from '../../../src/register/reading/read-register.ts';
import { referencesIn } from '../../../src/register/references.ts';
import type { Register } from '../../../src/register/register.ts';
import { optionalPart } from '../../../src/register/schema.ts';
import { valueAt, valuesAt } from '../../../src/register/reading/source-text.ts';
import { answerOf } from '../../../src/site/views/shared/answer.ts';
import { factsOf } from '../../../src/site/views/parts/facts.ts';
import { jsonFeed } from '../../../src/site/feeds/json-feed.ts';
import { feedView } from '../../../src/site/views/feed.ts';
import type { Publication } from '../../../src/site/publication.ts';
import { dateOf } from '../../../src/site/views/shared/record-dates.ts';
import { recordThing } from '../../../src/site/json-ld/record.ts';
import { en } from '../../../src/site/translations/en.ts';
import { vi } from '../../../src/site/translations/vi.ts';
import { contactCardsText } from '../../../src/site/feeds/vcard.ts';
import { contactCard } from '../../../src/site/views/contact-cards.ts';
import { passedMatters } from '../../support/matters.ts';
import { publicationOf } from '../../support/publications.ts';
import { publisherTree } from '../../support/tree.ts';

const publishers: Readonly<Record<string, Register>> = {
  small: readRegister(publisherTree('small')),
  trouble: readRegister(publisherTree('trouble')),
  'sap-nhap-2025': readRegister(publisherTree('sap-nhap-2025')),
  'small, with matters that were passed on': readRegister(publisherTree('small', passedMatters)),
  demo: readRegister(publisherTree('demo')),
};

/** A day as pages write it, and a minute in either language. */
const D = String.raw`(\d{2}\/\d{2}\/\d{4})`;
const I = String.raw`(\d{2}:\d{2} (?:ngày|on) \d{2}\/\d{2}\/\d{4})`;

/** What a piece of a sentence claims: whose day it is, by the fields that may hold it; `due` and `start` are reckoned. */
type Claim = readonly [pattern: string, ...fields: string[]];

/** The days on which a matter was passed on: to the department of the record, or from there. */
const passings: readonly Claim[] = [
  [`(?:chuyển đến ngày|passed it here on) ${D}`, 'transfers'],
  [`(?:[;,] ngày|; on|, and on) ${D}(?= đã chuyển| chuyển tiếp| the matter was passed| to the)`, 'transfers'],
  [`(?:được chuyển vụ việc ngày|passed there on) ${D}`, 'transfers'],
];

/** Every way in which the answers of a type state a day, in both languages. */
const claims: Readonly<Partial<Record<DepartmentTypeName, readonly Claim[]>>> = {
  briefings: [[`(?:Đã cung cấp cho báo chí lúc|Given to the press at) ${I}`, 'releasedAt']],
  statements: [
    [`(?:Đã cung cấp lúc|Released at) ${I}`, 'releasedAt'],
    [`(?:[Vv]ụ việc xảy ra lúc|after the event at|The event happened at) ${I}`, 'occurredAt'],
  ],
  responses: [
    [`(?:bằng văn bản \\S+ ngày|by document \\S+ of) ${D}`, 'reply.date', 'elsewhere.reply.date'],
    [`(?:hạn là ngày|it was due on|it is due on) ${D}`, 'due'],
    [`(?:tính từ ngày|counted from) ${D}`, 'start'],
    [`(?:; nhận ngày|; received on) ${D}`, 'receivedOn'],
    [`(?:; đăng, phát ngày|; published on) ${D}`, 'publishedOn'],
    [`(?:; ngày|; on) ${D}(?: đã báo| it was told)`, 'interim.*.date'],
    ...passings,
  ],
  requests: [
    [`(?:nhận ngày|received on) ${D}`, 'receivedAt'],
    [
      `(?:Đã trả lời trong ngày|Đã trả lời sau \\d+ ngày, ngày|Answered on the same day,|Answered after \\d+ days?, on) ${D}`,
      'answeredAt',
    ],
    [`(?:Hẹn trả lời ngày|An answer is promised for) ${D}`, 'promisedFor'],
    [
      `(?:đã trả lời sau \\d+ ngày, ngày|Answered by the .* after \\d+ days?, on) ${D}`,
      'elsewhere.answeredAt',
    ],
    [`(?:tính từ ngày|counted from) ${D}`, 'start', 'since'],
    ...passings,
  ],
  corrections: [
    [`(?:, đã nhắc .*ngày|, reminded .*on) ${D}(?=\\. )`, 'reminders.*.date'],
    [`(?:Đã yêu cầu .* ngày|Requested from .* on) ${D}(?=\\. )`, 'requestedOn'],
    [`(?:Kết quả: [^,]*, ngày|Outcome: [^,]*, on) ${D}`, 'outcomeOn'],
  ],
  authorisations: [
    [`(?:từ|from) ${D}`, 'from'],
    [`(?:đến hết| to) ${D}`, 'to'],
  ],
  spokespersons: [
    [`(?:từ|from|since) ${D}`, 'from', 'validFrom'],
    [`(?:đến| to) ${D}`, 'to', 'validTo'],
  ],
  reports: [[`(?:cấp trên ngày|parent body on) ${D}`, 'sentOn']],
  awareness: [[`(?:Thực hiện ngày|Carried out on) ${D}`, 'date']],
  explanations: [[`(?:giải trình ngày|gave its explanation on) ${D}`, 'date']],
  waivers: [
    [`(?:từ|from) ${D}`, 'from'],
    [`(?:đến hết| to) ${D}`, 'to'],
  ],
};

const display = (moment: string, language: 'vi' | 'en'): string =>
  isInstant(moment) && moment.length > 10
    ? `${moment.slice(11, 16)} ${language === 'vi' ? 'ngày' : 'on'} ${display(dayOf(moment), language)}`
    : `${moment.slice(8, 10)}/${moment.slice(5, 7)}/${moment.slice(0, 4)}`;

/** What the fields of a record and of the matter that it tells of, its department’s life and its clock hold under a name. */
function held(record: DepartmentRecord, publication: Publication, name: string): string[] {
  const { register, compliance } = publication;
  const matter = register.matterOf(record.id);
  const [first = record, ...others] = matter?.records ?? [record];
  if (name === 'transfers') return matter?.transfers.map(({ on }) => on) ?? [];
  if (name === 'since') return [held(first, publication, 'receivedAt')].flat();
  const [, elsewhere] = /^elsewhere\.(.*)$/.exec(name) ?? [];
  if (elsewhere) return others.flatMap(({ data }) => textsAt(data, elsewhere));
  const trace = compliance.dutiesOn(first)[0]?.trace;
  if (name === 'due' || name === 'start') return trace ? [trace[name]] : [];
  const life = register.departments.get(record.department)?.record.data;
  if (name === 'validFrom' || name === 'validTo') return [life?.[name] ?? []].flat();
  return textsAt(record.data, name);
}

const textsAt = (data: unknown, name: string): string[] =>
  valuesAt(data, name.split('.')).map(([, value]) => value);

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** English as pages write it, its days in digits. */
const inDigits = (text: string): string =>
  text.replace(
    new RegExp(`(\\d{1,2}) (${months.join('|')}) (\\d{4})`, 'g'),
    (_, day: string, month: string, year: string) =>
      `${day.padStart(2, '0')}/${String(months.indexOf(month) + 1).padStart(2, '0')}/${year}`,
  );

/** What the answer of a record states that no field holds: nothing, if all is well. */
function untold(record: DepartmentRecord, publication: Publication): string[] {
  return [vi, en].flatMap((words) => {
    const answer = inDigits(answerOf(record, publication, words));
    const wrong: string[] = [];
    let rest = answer;
    for (const [pattern, ...fields] of claims[record.type] ?? []) {
      rest = rest.replace(new RegExp(pattern, 'g'), (whole, told: string) => {
        const values = fields.flatMap((field) => held(record, publication, field));
        const known = values.flatMap((value) => [value, dayOf(value)]);
        if (!known.some((value) => display(value, words.language) === told)) wrong.push(whole);
        return '';
      });
    }
    const days = /(?:sau|after) (\d+) (?:ngày|days?)/.exec(answer)?.[1];
    const moments = [
      'receivedAt',
      'receivedOn',
      'publishedOn',
      'start',
      'since',
      'answeredAt',
      'reply.date',
      'elsewhere.answeredAt',
      'elsewhere.reply.date',
    ].flatMap((name) => held(record, publication, name));
    const spans = moments.flatMap((a) => moments.map((b) => daysBetween(dayOf(a), dayOf(b))));
    if (days && !spans.includes(Number(days))) wrong.push(`${days} days`);
    return [...wrong, ...(rest.match(/\d{2}\/\d{2}\/\d{4}/g) ?? [])].map((what) => `${answer} → ${what}`);
  });
}

/** Every day that the fields of a record hold, its texts included, as `YYYY-MM-DD`. */
function daysIn(value: unknown): string[] {
  if (typeof value === 'string') {
    const written = [...value.matchAll(/(\d{1,2})\/(\d{1,2})\/(\d{4})/g)].map(
      ([, day = '', month = '', year = '']) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
    );
    return [...(value.match(/\d{4}-\d{2}-\d{2}/g) ?? []), ...written];
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(daysIn) : [];
}

/** The days of a record and of whatever it refers to. */
const daysOf = (record: DepartmentRecord, { register }: Publication): Set<string> =>
  new Set([
    ...daysIn(record.data),
    ...[...referencesIn(record)].flatMap(({ value }) =>
      daysIn([register.speaker(value, record.department)?.data, register.get(value)?.data]),
    ),
  ]);

const recordsOf = ({ register }: Publication): DepartmentRecord[] =>
  departmentTypeNames.flatMap((type): readonly DepartmentRecord[] => register.records[type]);

const ours = Object.entries(publishers).map(([name, register]) => [name, publicationOf(register)] as const);

describe.each(ours)('The publisher %s', (_name, publication) => {
  const { register, compliance } = publication;

  test('states no day in the answer of a record that no field holds', () => {
    expect(recordsOf(publication).flatMap((record) => untold(record, publication))).toEqual([]);
  });

  test('states none either where a record lacks one of its days', () => {
    const wrong = recordsOf(publication).flatMap((record) =>
      Object.keys(typeOf(record).days).flatMap((field) => {
        const [at] = valuesAt(record.data, field.split('.'));
        const part = at && optionalPart(recordTypes[record.type].schema, at[0]);
        if (!part) return [];
        const data = structuredClone(record.data) as Record<string, unknown>;
        const owner = valueAt(data, part.slice(0, -1)) as Record<string, unknown>;
        Reflect.deleteProperty(owner, String(part.at(-1)));
        return untold({ ...record, data } as unknown as DepartmentRecord, publication);
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('states no day in a table of facts or in structured data that no field holds', () => {
    for (const record of recordsOf(publication)) {
      const known = daysOf(record, publication);
      const facts = [vi, en].map((words) => factsOf(record, publication, words));
      const told = daysIn([
        inDigits(JSON.stringify(facts)),
        { ...recordThing(record, publication, vi) },
      ]).filter((day) => isPlainDate(day));
      expect(
        told.filter((day) => !known.has(day)),
        record.id,
      ).toEqual([]);
    }
  });

  test('dates no record by a day that it does not hold', () => {
    for (const record of recordsOf(publication)) expect(daysIn(record.data)).toContain(dateOf(record));
  });

  test('says in feeds that a text was published when its record says that it was given out', () => {
    const { items } = jsonFeed(feedView(publication, {}, 'vi')) as {
      items: { url: string; date_published?: string; date_modified: string }[];
    };
    for (const { url, date_published, date_modified } of items) {
      const record = recordsOf(publication).find(({ slug, department, type }) =>
        url.endsWith(`/${department}/${recordTypes[type].address}/${slug}/`),
      );
      const moments = JSON.stringify(record?.data);
      const minute = date_modified.includes('T00:00:00')
        ? date_modified.slice(0, 10)
        : date_modified.slice(0, 16);
      expect(moments).toContain(minute);
      if (date_published) {
        const field = record?.type === 'corrections' ? 'requestedOn' : 'releasedAt';
        const value = String(valueAt(record?.data, [field]));
        expect(date_published.startsWith(value.slice(0, 16)), url).toBe(true);
      }
    }
  });

  test('states no day on a contact card that no field holds, and none that lies ahead', () => {
    for (const person of register.records.spokespersons) {
      const card = contactCardsText({ cards: [contactCard(person, publication, vi)] });
      const known = new Set([...daysIn(person.data), compliance.today]);
      const unfolded = card.replaceAll('\r\n ', '').replace(/^(UID|URL|SOURCE).*$/gm, '');
      const [, revised = ''] = /REV:(\S+)/.exec(unfolded) ?? [];
      const note = daysIn(unfolded.replace(/REV:\S+/, ''));
      expect(note.filter((day) => !known.has(day))).toEqual([]);
      expect(revised.replaceAll('-', '').slice(0, 8) <= compliance.today.replaceAll('-', '')).toBe(true);
    }
  });
});
