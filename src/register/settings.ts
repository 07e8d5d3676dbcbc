import { calendarSchema, type CalendarYear } from '../domain/working-calendar.ts';
import { displayMoment } from '../domain/dates.ts';
import { sortFindings, type Finding } from '../domain/finding.ts';
import type { AppliedRuleSet, Law } from '../domain/law.ts';
import { publisherSchema, type Publisher } from '../domain/publisher.ts';
import type { RuleSet } from '../domain/rule-set.ts';
import { calendarProblems } from './calendar-problems.ts';
import type { SourceFile } from './files.ts';
import type { Place } from './places/place.ts';
import type { Reader } from './reading/reader.ts';
import { readRuleSets } from './rule-sets.ts';
import { nearest } from './nearest.ts';

/** A content tree that cannot be judged at all, since `publisher.yaml` or what it names is missing or wrong. */
export class UnusablePublisher extends Error {
  readonly findings: readonly Finding[];
  constructor(findings: readonly Finding[]) {
    super(findings.map(({ message }) => message.en).join('\n'));
    this.findings = sortFindings(findings);
  }
}

/** A file with what its path says that it is. */
export interface PlacedFile {
  file: SourceFile;
  place: Place;
}

/** Who publishes, under which law, and on which days offices are open. */
export interface Settings {
  publisher: Publisher;
  ruleSets: ReadonlyMap<string, RuleSet>;
  rulebook: readonly AppliedRuleSet[];
  years: readonly CalendarYear[];
}

/** One rule set in place of all others, from the day on from which the publisher follows any. */
const insteadOf = (rulebook: Publisher['rulebook'], set: string): Publisher['rulebook'] => [
  { set, from: rulebook.map(({ from }) => from).toSorted()[0] ?? '1900-01-01' },
];

/**
 * Reads what has to be known before any record can be judged, with another rule set in place of the publisher's own if one is
 * named. @throws UnusablePublisher
 */
export function readSettings(reader: Reader, placed: readonly PlacedFile[], instead?: string): Settings {
  const found = placed.find(({ place }) => place.is === 'publisher');
  if (!found) {
    reader.report('publisher.yaml', { rule: 'publisher', message: noPublisher(placed) });
    throw new UnusablePublisher(reader.findings);
  }
  const publisher: Publisher | undefined = reader.yaml(found.file, publisherSchema, 'no-value');
  const lawFiles = new Map<string, SourceFile>();
  const years: CalendarYear[] = [];
  for (const { file, place } of placed) {
    if (place.is === 'rulebook') {
      lawFiles.set(place.name, file);
    } else if (place.is === 'calendar') {
      const year: CalendarYear | undefined = reader.yaml(file, calendarSchema);
      if (year) years.push(year);
      if (year) checkYear(reader, file.path, place.name, year);
    }
  }
  const ruleSets = readRuleSets(reader, lawFiles);
  if (!publisher) throw new UnusablePublisher(reader.findings);
  const rulebook = apply(
    reader,
    found.file.path,
    instead ? { ...publisher, rulebook: insteadOf(publisher.rulebook, instead) } : publisher,
    ruleSets,
  );
  if (!instead) reportTooEarly(reader, found.file.path, publisher, ruleSets);
  reportIdleYear(reader, found.file.path, publisher);
  return { publisher, ruleSets, rulebook, years };
}

function noPublisher(placed: readonly PlacedFile[]) {
  const names = placed.map(({ file }) => file.path).filter((path) => !path.includes('/'));
  const likely = names.find((name) => nearest(name, ['publisher.yaml']));
  return {
    vi: `Thiếu tệp \`publisher.yaml\`, nơi ghi tên, địa chỉ và bộ quy định của trang. ${likely ? `Có lẽ là \`${likely}\`: đổi tên tệp ấy.` : 'Thêm tệp này vào thư mục nội dung.'}`,
    en: `There is no \`publisher.yaml\`, which holds the name, address and rule sets. ${likely ? `It may be \`${likely}\`: rename that file.` : 'Add it to the content folder.'}`,
  };
}

/** A calendar is named after its year, and every day in it is one that can be. */
function checkYear(reader: Reader, path: string, name: string, calendar: CalendarYear) {
  const { year } = calendar;
  if (year !== name) {
    // A name such as `26` or `nghi-le` is no year, so only the name can be wrong.
    const [vi, en] = /^\d{4}$/.test(name)
      ? [`Sửa \`year: ${name}\`, hoặc đổi tên tệp`, `Write \`year: ${name}\`, or rename the file`]
      : ['Đổi tên tệp', 'Rename the file'];
    const message = {
      vi: `Tệp tên là \`${name}.yaml\` nhưng \`year\` ghi ${year}. ${vi} thành \`${year}.yaml\`.`,
      en: `The file is named \`${name}.yaml\` while \`year\` says ${year}. ${en} to \`${year}.yaml\`.`,
    };
    reader.report(path, { rule: 'file-name', field: ['year'], message });
  }
  for (const problem of calendarProblems(calendar)) reader.report(path, problem);
}

function apply(
  reader: Reader,
  path: string,
  publisher: Publisher,
  ruleSets: ReadonlyMap<string, RuleSet>,
): AppliedRuleSet[] {
  const wanting = publisher.rulebook.filter(({ set }) => !ruleSets.has(set));
  for (const applied of wanting) {
    const { set } = applied;
    const likely = nearest(set, ruleSets.keys());
    const field = ['rulebook', publisher.rulebook.indexOf(applied), 'set'];
    const message = {
      vi: `Không có bộ quy định \`${set}\` nào hợp lệ trong \`rulebook/\`. ${likely ? `Có lẽ là \`${likely}\`: sửa lại ở dòng này.` : `Thêm hoặc sửa tệp \`${reader.name(`rulebook/${set}.yaml`)}\`.`}`,
      en: `There is no valid rule set \`${set}\` in \`rulebook/\`. ${likely ? `It may be \`${likely}\`: correct it on this line.` : `Add or correct the file \`${reader.name(`rulebook/${set}.yaml`)}\`.`}`,
    };
    reader.report(path, { rule: 'publisher', field, message });
  }
  if (wanting.length > 0) throw new UnusablePublisher(reader.findings);
  return publisher.rulebook
    .map(({ set, from, to }) => ({ ruleSet: set, from, to, laws: lawsOf(set, ruleSets.get(set)) }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** A publisher may follow the law later than it came into force, and may not follow it earlier. */
function reportTooEarly(
  reader: Reader,
  path: string,
  { rulebook }: Publisher,
  ruleSets: ReadonlyMap<string, RuleSet>,
) {
  for (const [index, { set, from }] of rulebook.entries()) {
    const since = ruleSets.get(set)?.amendment?.inForceFrom;
    if (since === undefined || since <= from) continue;
    const [begins, applied] = [displayMoment(since), displayMoment(from)];
    const message = {
      vi: `Bộ quy định \`${set}\` có hiệu lực từ ngày ${begins.vi}, mà ở đây áp dụng từ ngày ${applied.vi}. Sửa \`from: ${since}\`, hoặc một ngày muộn hơn.`,
      en: `The rule set \`${set}\` is in force from ${begins.en} and is applied from ${applied.en} here. Write \`from: ${since}\`, or a later day.`,
    };
    reader.report(path, { rule: 'publisher', field: ['rulebook', index, 'from'], message });
  }
}

/** A first working year says nothing where reports are made by the calendar year. */
function reportIdleYear(reader: Reader, path: string, { reportYear, firstWorkingYear }: Publisher) {
  if (reportYear === 'working' || firstWorkingYear === undefined) return;
  const message = {
    vi: `\`firstWorkingYear\` nói từ năm nào thì báo cáo theo năm công tác, mà trang đang báo cáo theo năm dương lịch, nên dòng này không có tác dụng. Thêm dòng \`reportYear: working\`; nếu báo cáo theo năm dương lịch, xóa \`firstWorkingYear\`.`,
    en: `\`firstWorkingYear\` says from which year on reports are made by the working year, but they are made by the calendar year here, so it has no effect. Add the line \`reportYear: working\`; if reports are made by the calendar year, delete \`firstWorkingYear\`.`,
  };
  reader.report(path, { rule: 'publisher', field: ['firstWorkingYear'], message });
}

const lawsOf = (name: string, ruleSet: RuleSet | undefined): ReadonlyMap<string, Law> =>
  new Map(Object.entries(ruleSet?.rules ?? {}).map(([rule, law]) => [rule, { ruleSet: name, ...law }]));
