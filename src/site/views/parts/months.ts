import { dutyStateToday } from '../../../compliance/figure.ts';
import type { Month } from '../../../domain/dates.ts';
import { addresses } from '../../addresses.ts';
import type { MonthCell } from '../shared/briefing-months.ts';
import type { Translations } from '../../translations/index.ts';
import { plain } from '../shared/plain.ts';
import { statusText, type StatusView } from './status.ts';

/** A month of a department at a glance. */
export interface MonthCellView {
  /** Of the year, in two digits. */
  number: string;
  /** The month and the state of its briefing, for readers who cannot see the mark. */
  label: string;
  /** The mark with a short text; none where no briefing was due. */
  status?: StatusView;
  /** The briefing, or for one that is overdue its rule. */
  address?: string;
}

/** @param thisMonth the month of the day on which the pages are */
export const monthCellViews = (
  cells: readonly MonthCell[],
  thisMonth: Month,
  t: Translations,
): MonthCellView[] =>
  cells.map(({ month, duty, address, outside }) => {
    const withoutDuty = () => {
      if (address) return t.state.given;
      return outside || month < thisMonth ? t.state.notOwed : t.state.future;
    };
    const full = duty ? statusText(duty, t) : withoutDuty();
    return plain({
      number: month.slice(5),
      label: `${t.month(month)}: ${full}`,
      status: duty && { state: dutyStateToday(duty), text: shortText(duty, full, t) },
      address: address ?? (duty?.state === 'overdue' ? addresses.rule(duty.rule) : undefined),
    });
  });

function shortText({ state, trace }: NonNullable<MonthCell['duty']>, full: string, t: Translations): string {
  if (state === 'kept') return '';
  return state === 'ahead' || state === 'near' ? t.state.dueInMonth(trace.due) : full;
}
