import {
  measure,
  countedDuties,
  type FigureCase,
  type Figure,
  type Measure,
  type CountedDuty,
} from '../../../compliance/figure.ts';
import { figureCases, figures } from '../../../compliance/figures.ts';
import { figuresOf, type PeriodFigures } from '../../../compliance/report.ts';
import type { Period } from '../../../domain/periods.ts';
import { lawOn } from '../../../domain/law.ts';
import { ruleCountedIn, rules } from '../../../rules/index.ts';
import type { Breach } from '../../../compliance/breaches.ts';
import { addresses } from '../../addresses.ts';
import { once, type Publication } from '../../publication.ts';

/** A figure of the whole record with every case behind it. */
export interface FigureToday {
  figure: Figure;
  cases: readonly FigureCase[];
  total: Measure;
}

/** Every figure on the day. */
export const figuresToday = once(({ register, compliance }): readonly FigureToday[] => {
  const source = {
    register,
    duties: countedDuties(compliance.duties),
    breaches: compliance.breaches,
    today: compliance.today,
  };
  return figures.map((figure) => {
    const cases = figureCases(figure, source);
    return { figure, cases, total: measure(figure.kind, cases) };
  });
});

/** The identities of the figures, each of which has a page and a file. */
export const figureKeys = (): string[] => figures.map(({ id }) => id);

/** A figure on the day. @throws Error if there is no such figure */
export function figureToday(publication: Publication, id: string): FigureToday {
  const found = figuresToday(publication).find(({ figure }) => figure.id === id);
  if (!found) throw new Error(`No figure ${id}`);
  return found;
}

const ruleIds = new Set(rules.map(({ id }) => id));

/** Whether a figure is the share of a rule's duties that were met in time. */
export const isOfRule = ({ id }: Figure): boolean => ruleIds.has(id);

/** The figures of a period that is over, in every department. */
export const figuresOfPeriod = once(({ register, compliance }, period: Period): PeriodFigures =>
  figuresOf(register, compliance, period),
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
