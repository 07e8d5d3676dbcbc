import {
  measure,
  standingToday,
  type Case,
  type Figure,
  type FigureKind,
  type Measure,
  type Standing,
} from '../compliance/figure.ts';
import { casesOf, figures } from '../compliance/figures.ts';
import { figuresOf, type PeriodFigures, type PeriodicReport } from '../compliance/report.ts';
import type { Period } from '../domain/dates.ts';
import { lawOn } from '../domain/law.ts';
import { recordTypes } from '../domain/records/index.ts';
import { rules } from '../rules/index.ts';
import type { Breach } from '../compliance/breaches.ts';
import { addresses, addressOf } from './addresses.ts';
import { addressOfBreach } from './breaches.ts';
import { csv } from './open-data/csv.ts';
import { dutyTitle } from './duties.ts';
import { isLapse, lapseAddress } from './lapses.ts';
import { titleLanguage } from './names.ts';
import { once, type Publication } from './publication.ts';
import { titleOf } from './record.ts';
import type { Words } from './translations/index.ts';

/** A figure of the whole record with every case behind it. */
export interface FigureToday {
  figure: Figure;
  cases: readonly Case[];
  total: Measure;
}

/** Every figure as it stands on the day. */
export const figuresToday = once(({ register, compliance }): readonly FigureToday[] => {
  const source = {
    register,
    duties: standingToday(compliance.duties),
    breaches: compliance.breaches,
    today: compliance.today,
  };
  return figures.map((figure) => {
    const cases = casesOf(figure, source);
    return { figure, cases, total: measure(figure.kind, cases) };
  });
});

/** The parameters of every figure's page and file; Astro wants a list of its own for each. */
export const figurePaths = () => figures.map(({ id }) => ({ params: { figure: id } }));

/** A figure as it stands on the day. @throws Error if there is no such figure */
export function figureToday(publication: Publication, id: string): FigureToday {
  const found = figuresToday(publication).find(({ figure }) => figure.id === id);
  if (!found) throw new Error(`No figure ${id}`);
  return found;
}

const ruleIds = new Set(rules.map(({ id }) => id));

/** Whether a figure is the share of a rule's duties that were met in time. */
export const isOfRule = ({ id }: Figure): boolean => ruleIds.has(id);

/** What a period that is over came to in every department. */
export const figuresOfPeriod = once(({ register, compliance }, period: Period): PeriodFigures =>
  figuresOf(register, compliance, period),
);

/** The rule whose term is the limit for a figure of days. */
const limits: Readonly<Record<string, string>> = {
  'days-to-answer': 'response-within-30-days',
  'days-to-statement': 'statement-within-one-day',
};

/** The days that the law of today allows for what a figure of days measures; undefined where no law gives a number. */
export const limitOf = ({ id }: Figure, { register, compliance }: Publication): number | undefined =>
  lawOn(register.rulebook, limits[id] ?? '', compliance.today)?.days;

/** Where the cases of a rule are counted; the page of the rule where no figure tells of it. */
export const ruleFigure = (rule: string): string =>
  figures.some(({ id }) => id === rule) ? addresses.figure(rule) : addresses.rule(rule);

/** A figure in words: `90,5%`, `12`, `3,5 ngày`; a dash where there is nothing to make it from. */
export function valueText(kind: FigureKind, { value, counted, whole }: Measure, words: Words): string {
  if (value === undefined) return '–';
  if (kind === 'share') return words.share(counted, whole);
  return kind === 'days' ? words.inDays(value) : words.amount(value);
}

/** A share with the two numbers that it is made of, for tables where there is no room to explain: `19/21`. */
export const fractionText = (kind: FigureKind, measured: Measure, words: Words): string =>
  kind === 'share' && measured.whole > 0
    ? `${measured.counted}/${measured.whole}`
    : valueText(kind, measured, words);

/** A case as a line: what it is, where it is shown, and how it stands. */
export interface CaseLine {
  title: string;
  /** The `lang` of the title, where it is not that of the page. */
  lang: string | undefined;
  address: string;
  note: string;
  standing: Standing | undefined;
}

const isStanding = (about: Case['about']): about is Standing => 'duty' in about;

const isBreach = (about: Case['about']): about is Breach => 'happened' in about;

/** Where a case is shown; a gap of the record is shown on the page of the lapse. */
export function caseLine({ about, days, counts }: Case, publication: Publication, words: Words): CaseLine {
  if (isStanding(about)) {
    const { title, lang, address } = dutyTitle(about.duty, publication, words);
    return {
      title,
      lang,
      address: isLapse(about.duty) ? lapseAddress(about.duty) : address,
      note: '',
      standing: about,
    };
  }
  if (isBreach(about)) {
    const record = publication.register.get(about.subject);
    return {
      title: record ? titleOf(record, words) : about.subject,
      lang: record && titleLanguage(record, words),
      address: addressOfBreach(about, publication),
      note: `${words.ruleTitle(about.rule)}, ${about.explanations.length > 0 ? words.breach.explained : words.breach.unexplained}`,
      standing: undefined,
    };
  }
  const note = days === undefined ? (counts ? words.counts : words.countsNot) : words.inDays(days);
  return {
    title: titleOf(about, words),
    lang: titleLanguage(about, words),
    address: addressOf(about),
    note,
    standing: undefined,
  };
}

function identityOf(about: Case['about']): [type: string, id: string] {
  if (isBreach(about)) return ['breach', about.subject];
  return isStanding(about) ? ['duty', about.duty.subject] : [about.type, about.id];
}

/** Every case of a figure as CSV, so that anybody can make the figure again. */
export const figureCsv = ({ cases }: FigureToday): string =>
  csv([
    ['department_folder', 'day', 'type', 'subject', 'state', 'counts', 'days'],
    ...cases.map(({ department, day, counts, days, about }) => [
      department,
      day,
      ...identityOf(about),
      isStanding(about) ? about.state : '',
      String(counts),
      days ?? '',
    ]),
  ]);

/** A periodic report as CSV: a line for each department and figure, and for all of them together. */
export const reportCsv = ({ period, covers, figures: lines, department }: PeriodicReport): string =>
  csv([
    ['period', 'report_of', 'department_folder', 'figure', 'kind', 'title', 'counted', 'whole', 'value'],
    ...lines.flatMap(({ figure: { id, kind, title }, byDepartment, total }) =>
      [...covers.map(({ folder }) => folder), ''].map((folder, index) => {
        const { counted, whole, value } = byDepartment[index] ?? total;
        return [
          period,
          department.folder,
          folder,
          id,
          kind,
          title.vi,
          counted,
          whole,
          value === undefined ? '' : Number(value.toFixed(4)),
        ];
      }),
    ),
  ]);

/** How many duties among the cases of a figure stand how; what lapsed with its department counts as overdue. */
export function standings(cases: readonly Case[]): Record<Exclude<Standing['state'], 'lapsed'>, number> {
  const counts = { ahead: 0, near: 0, kept: 0, late: 0, overdue: 0, waived: 0 };
  for (const { about } of cases)
    if (isStanding(about)) counts[about.state === 'lapsed' ? 'overdue' : about.state] += 1;
  return counts;
}

/** What a figure's cases are, by their type, for the sentence above their list. */
export function casesName({ cases: [first] }: FigureToday, { language, duties, breach }: Words): string {
  if (!first || isStanding(first.about)) return duties;
  return isBreach(first.about) ? breach.plural : recordTypes[first.about.type].plural[language];
}
