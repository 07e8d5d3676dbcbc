import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dump, FAILSAFE_SCHEMA } from 'js-yaml';
import { yearOf } from '../../src/domain/dates.ts';
import { answers } from './answers.ts';
import { OfficeHolders, type Draft, type Drafters } from './office-holders.ts';
import { openingsOf, papers } from './papers.ts';
import { departmentOf, spokespersonsOf } from './people.ts';
import { planFor, today, type Plan } from './plan.ts';
import { Random } from './random.ts';
import { releases } from './releases.ts';

const drafters: Drafters = { ...releases, ...answers, ...papers };

const yaml = (data: object): string =>
  dump(data, { schema: FAILSAFE_SCHEMA, lineWidth: -1, skipInvalid: true });

/**
 * Writes an archive of exactly so many records to an empty folder: a national body, its provinces and their
 * districts, none of which exists. The same seed gives the same bytes.
 */
export function writeArchive(folder: string, records: number, seed: number): void {
  const random = new Random(seed);
  const plan = planFor(records, random);
  const holders = new OfficeHolders(plan, random);
  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  const record = (place: string, { slug, data, body }: Draft) => {
    write(`${place}/${slug}.md`, `---\n${yaml(data)}---\n${body ? `\n${body}\n` : ''}`);
  };
  for (const year of yearsWithoutCalendar(plan)) write(`calendar/${year}.yaml`, calendarOf(year));
  write('publisher.yaml', publisher);
  for (const slug of plan.outlets)
    record('outlets', { slug, data: { name: nameOf(slug), scope: 'national' } });
  for (const office of plan.offices) {
    const place = `departments/${office.folder}`;
    record(place, { ...departmentOf(office, holders), slug: 'department' });
    for (const draft of spokespersonsOf(office, holders)) record(`${place}/spokespersons`, draft);
    for (const draft of openingsOf(office, holders)) record(`${place}/awareness`, draft);
  }
  const authorisationsFirst = Object.groupBy(plan.slots, ({ type }) =>
    type === 'authorisations' ? 'first' : 'then',
  );
  for (const slot of [...(authorisationsFirst.first ?? []), ...(authorisationsFirst.then ?? [])]) {
    const draft = drafters[slot.type]?.(slot, holders);
    if (draft) record(`departments/${slot.office.folder}/${slot.type}`, draft);
  }
}

const nameOf = (slug: string): string => `Báo Mẫu ${slug.replace(/\D/g, '')}`;

const publisher = yaml({
  name: { vi: 'Kho lưu trữ để đo', en: 'An archive for measuring' },
  description: { vi: 'Bản ghi tự sinh, không có thật.', en: 'Generated records; nothing in them is real.' },
  site: 'https://cong-khai.example',
  timeZone: 'Asia/Ho_Chi_Minh',
  rulebook: [{ set: 'letter-2015', from: '2015-07-31' }],
  demo: 'true',
  asOf: today,
});

/** The years of the archive from before the engine's calendars. */
const yearsWithoutCalendar = ({ first }: Plan): string[] =>
  Array.from({ length: Math.max(0, 2025 - Number(yearOf(first))) }, (_, index) => String(2024 - index));

/** The holidays that fall on the same day every year; nobody has looked up the others. */
const calendarOf = (year: string): string =>
  yaml({
    year,
    daysOff: ['01-01', '04-30', '05-01', '09-02'].map((day) => ({
      date: `${year}-${day}`,
      name: { vi: 'Ngày nghỉ mẫu', en: 'Sample day off' },
      citation: { text: { vi: 'Lịch mẫu', en: 'Sample calendar' }, status: 'unverified' },
    })),
    workingDays: [],
  });
