import {
  measure,
  countedDuties,
  type FigureCase,
  type Figure,
  type FigureSource,
  type Measure,
  type CountedDuty,
} from '../../../compliance/figure.ts';
import { figureCases, figures, recordCasesOf } from '../../../compliance/figures.ts';
import { figuresOf, type PeriodFigures } from '../../../compliance/report.ts';
import type { Period } from '../../../domain/periods.ts';
import { lawOn } from '../../../domain/law.ts';
import { ruleCountedIn, rules } from '../../../rules/index.ts';
import type { Breach } from '../../../compliance/breaches.ts';
import { addresses } from '../../addresses.ts';
import { digestOfObject } from '../../../register/digest.ts';
import { derived } from '../../derived.ts';
import { once, type Publication } from '../../publication.ts';

/** A figure of the whole record with every case behind it. */
export interface FigureToday {
  figure: Figure;
  cases: readonly FigureCase[];
  total: Measure;
}

const sourceToday = once(({ register, compliance }): FigureSource => ({
  register,
  duties: countedDuties(compliance.duties),
  breaches: compliance.breaches,
  today: compliance.today,
}));

const recordCases = once(({ register }) => recordCasesOf(register));

const byId = derived(
  'figure',
  (publication, id): FigureToday | undefined => {
    const figure = figures.find((one) => one.id === id);
    const cases = figure
      ? figureCases(figure, sourceToday(publication), undefined, recordCases(publication))
      : [];
    return figure && { figure, cases, total: measure(figure.kind, cases) };
  },
  (found) => JSON.stringify(found?.cases.map(({ about, ...facts }) => [facts, textsOfCase(about)])),
);

const textsOfCase = (about: FigureCase['about']): string[] =>
  isCountedDuty(about) ? [about.state, digestOfObject(about.duty)] : [digestOfObject(about)];

/** Every figure on the day. */
export const figuresToday = (publication: Publication): FigureToday[] =>
  figures.map(({ id }) => figureToday(publication, id));

/** The identities of the figures, each of which has a page and a file. */
export const figureKeys = (): string[] => figures.map(({ id }) => id);

/** A figure on the day. @throws Error if there is no such figure */
export function figureToday(publication: Publication, id: string): FigureToday {
  const found = byId(publication, id);
  if (!found) throw new Error(`No figure ${id}`);
  return found;
}

const ruleIds = new Set(rules.map(({ id }) => id));

/** Whether a figure is the share of a rule's duties that were met in time. */
export const isOfRule = ({ id }: Figure): boolean => ruleIds.has(id);

/** The figures of a period that is over, in every department. */
export const figuresOfPeriod = once((publication, period: Period): PeriodFigures =>
  figuresOf(publication.register, publication.compliance, period, recordCases(publication)),
);

/** The days that the law of today allows for what a figure of days measures; undefined where no law gives a number. */
export const limitOf = ({ id }: Figure, { register, compliance }: Publication): number | undefined =>
  lawOn(register.rulebook, ruleCountedIn(id)?.id ?? '', compliance.today)?.days;

/** The page of the figure that counts the duties of a rule; the page of the rule where there is none. */
export const ruleFigure = (rule: string): string =>
  figures.some(({ id }) => id === rule) ? addresses.figure(rule) : addresses.rule(rule);

/** Whether a case is a duty. */
export const isCountedDuty = (about: FigureCase['about']): about is CountedDuty => 'duty' in about;

/** Whether a case is a breach. */
export const isBreach = (about: FigureCase['about']): about is Breach => 'happened' in about;
