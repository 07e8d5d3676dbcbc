import type { FigureKind, Measure } from '../../../compliance/figure.ts';
import type { Translations } from '../../translations/index.ts';

/** A figure in words: `90,5%`, `12`, `3,5 ngày`; a dash where there is nothing to change it to from. */
export function valueText(kind: FigureKind, { value, counted, whole }: Measure, t: Translations): string {
  if (value === undefined) return '–';
  if (kind === 'share') return t.share(counted, whole);
  return kind === 'days' ? t.inDays(value) : t.amount(value);
}

/** A share with the two numbers that it is made of, for tables where there is no room to explain: `19/21`. */
export const fractionText = (kind: FigureKind, measured: Measure, t: Translations): string =>
  kind === 'share' && measured.whole > 0
    ? `${measured.counted}/${measured.whole}`
    : valueText(kind, measured, t);
