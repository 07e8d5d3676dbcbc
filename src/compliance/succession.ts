import { displayDate, type PlainDate } from '../domain/dates.ts';
import type { RecordOf } from '../domain/records/index.ts';
import type { Text } from '../domain/text.ts';
import type { Register } from '../register/register.ts';
import type { Owed } from '../rules/rule.ts';

/** A department that has ended, and the one that carries on what it left open. */
export interface Succession {
  ended: RecordOf<'departments'>;
  successor: RecordOf<'departments'>;
}

/**
 * Who carries on for a department that ended before a day, through every successor that has ended as well; undefined
 * while the department exists, or if nobody who exists is named.
 */
export function successionOf(
  register: Register,
  department: string,
  today: PlainDate,
): Succession | undefined {
  const ended = register.departments.get(department)?.record;
  const passed = new Set<string>();
  let successor = ended;
  while (successor?.data.validTo !== undefined && successor.data.validTo < today) {
    if (passed.has(successor.slug)) return undefined;
    passed.add(successor.slug);
    [successor] = (successor.data.successors ?? []).flatMap(
      (folder) => register.departments.get(folder)?.record ?? [],
    );
  }
  return ended && successor && successor !== ended ? { ended, successor } : undefined;
}

/**
 * A duty as it stands after its department has ended: what a record left open passes to the successor, with the
 * document that says so. A month was the department's own, and what has been done stays with whoever did it.
 */
export function passedOn(owed: Owed, register: Register, today: PlainDate): Owed {
  const done = owed.metOn !== undefined && owed.metOn <= today;
  const passed =
    done || !owed.subject.includes('/') ? undefined : successionOf(register, owed.department, today);
  if (!passed) return owed;
  const { vi, en } = passage(passed);
  const unmet = { vi: `${owed.unmet.vi} ${vi}`, en: `${owed.unmet.en} ${en}` };
  return { ...owed, department: passed.successor.slug, unmet };
}

/** What became of a department, as a sentence. */
export function passage({ ended, successor }: Succession): Text {
  const { validTo = '', succession } = ended.data;
  const to = displayDate(validTo);
  return {
    vi: `${ended.data.name} kết thúc hoạt động sau ngày ${to}; ${successor.data.name} tiếp nhận${succession ? ` theo văn bản ${succession.number}` : ''}.`,
    en: `${ended.data.nameEn} ended after ${to}; ${successor.data.nameEn} carries on${succession ? ` under document ${succession.number}` : ''}.`,
  };
}
