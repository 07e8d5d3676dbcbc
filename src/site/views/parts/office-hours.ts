import { displayOfficeHours } from '../../../domain/office-hours.ts';
import type { Department } from '../../../register/register.ts';
import { phoneView, type PhoneView } from '../shared/phone.ts';
import { plain } from '../shared/plain.ts';
import type { Translations } from '../../translations/index.ts';

/** When somebody answers at a department, and whom to call at other times. */
export interface OfficeHoursView {
  /** In words, an item for the days that have the same hours. */
  hours?: readonly string[];
  outOfHours?: OutOfHours;
  hotline?: PhoneView;
}

/** A text whose dashes hold together what they stand between, so that no line ends within a span of time. */
const withFirmDashes = (text: string): string =>
  text.replaceAll(/(?<=\d)\s–\s(?=\d)/g, '\u00A0–\u00A0').replaceAll(/(?<=\d)–(?=\d)/g, '\u2060–\u2060');

/** The number that is answered out of hours. */
export interface OutOfHours extends PhoneView {
  /** In Vietnamese, as the record has it. */
  note?: string;
}

/** The number of a department that is answered out of hours, if it gives one. */
export const outOfHoursOf = ({ record: { data } }: Department, t: Translations): PhoneView | undefined =>
  data.outOfHours && phoneView(data.outOfHours, t);

/** Undefined where the department says nothing of it. */
export function officeHoursView(
  { record: { data } }: Department,
  t: Translations,
): OfficeHoursView | undefined {
  const { hours, outOfHours, hotline } = data;
  if (!hours && !outOfHours && hotline === undefined) return undefined;
  return plain({
    hours: hours?.map((one) => withFirmDashes(displayOfficeHours(one)[t.language])),
    outOfHours: outOfHours && plain({ ...phoneView(outOfHours, t), note: outOfHours.note }),
    hotline: hotline === undefined ? undefined : phoneView({ phone: hotline }, t),
  });
}
