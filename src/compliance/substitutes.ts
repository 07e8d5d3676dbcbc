import { existsOn, hasHeadAuthority, isInRole } from '../domain/authority.ts';
import { displayDate, type PlainDate } from '../domain/dates.ts';
import { dateText } from '../domain/english-dates.ts';
import type { Problem } from '../domain/finding.ts';
import type { RecordOf } from '../domain/records/index.ts';
import { isSamePerson } from '../domain/same-person.ts';
import type { Text } from '../domain/text.ts';
import type { Department, Register } from '../register/register.ts';

type Speaker = RecordOf<'spokespersons'> | RecordOf<'authorisations'>;

/** Why somebody cannot stand in the order of substitutes. */
interface Objection extends Text {
  /** Whether nobody did anything wrong: the person could stand there, until a day came. */
  isOfTime: boolean;
}

/** A place in the order whose name cannot stand there, and the name that takes its place, if one does. */
interface Misfit {
  place: number;
  objection: Objection;
  instead: string | undefined;
}

/**
 * Orders of substitutes with somebody who cannot speak for the head on a day: one problem for each department, with the
 * line as it is to be. Whose first day lies ahead may be listed; a name that leads nowhere is a dangling reference.
 */
export function* substituteProblems(register: Register, today: PlainDate): Generator<Problem> {
  for (const department of register.departments.values()) {
    const { file, data } = department.record;
    if (!data.substitutes || !existsOn(data, today)) continue;
    const misfits = misfitsIn(register, department, data.substitutes, today);
    if (misfits.length === 0) continue;
    yield {
      rule: 'substitutes',
      severity: misfits.every(({ objection }) => objection.isOfTime) ? 'warning' : 'error',
      file,
      field: ['substitutes'],
      message: messageOf(data.substitutes, misfits),
    };
  }
}

const misfitsIn = (
  register: Register,
  department: Department,
  names: readonly string[],
  today: PlainDate,
): Misfit[] =>
  names.flatMap((name, place) => {
    const speaker = register.speaker(name, department.folder);
    if (!speaker) return [];
    if (names.indexOf(name) < place) return { place, objection: isListed(speaker), instead: undefined };
    const objection = objectionTo(speaker, department, today);
    return objection ? { place, objection, instead: otherRecordOf(speaker, department, names, today) } : [];
  });

const personOf = (speaker: Speaker) =>
  speaker.type === 'spokespersons' ? speaker.data : speaker.data.person;

const nameOf = (speaker: Speaker): string => personOf(speaker).name;

const isListed = (speaker: Speaker): Objection => ({
  isOfTime: false,
  vi: `${nameOf(speaker)} ghi hai lần`,
  en: `${nameOf(speaker)} is listed twice`,
});

function objectionTo(speaker: Speaker, department: Department, today: PlainDate): Objection | undefined {
  const name = nameOf(speaker);
  const { to, withdrawn } = speaker.data;
  if (speaker.department !== department.folder)
    return { isOfTime: false, vi: `${name} thuộc đơn vị khác`, en: `${name} belongs to another department` };
  if (withdrawn)
    return { isOfTime: true, vi: `bản ghi của ${name} đã rút`, en: `the record of ${name} was withdrawn` };
  if (to !== undefined && to < today) return hasEnded(speaker, to);
  if (speaker.type === 'authorisations')
    return speaker.data.mode === 'coordinate' ? doesNotSpeak(name) : undefined;
  return hasHeadAuthority(speaker) && isInRole(speaker.data, department.record.data, today)
    ? isHead(name)
    : undefined;
}

const hasEnded = (speaker: Speaker, to: PlainDate): Objection => ({
  isOfTime: true,
  ...(speaker.type === 'spokespersons'
    ? {
        vi: `${nameOf(speaker)} thôi giữ nhiệm vụ sau ngày ${displayDate(to)}`,
        en: `${nameOf(speaker)} left the role after ${dateText(to)}`,
      }
    : {
        vi: `ủy quyền cho ${nameOf(speaker)} hết hiệu lực sau ngày ${displayDate(to)}`,
        en: `the authorisation of ${nameOf(speaker)} ended after ${dateText(to)}`,
      }),
});

const doesNotSpeak = (name: string): Objection => ({
  isOfTime: false,
  vi: `${name} chỉ được giao phối hợp, không phát ngôn`,
  en: `${name} is only to coordinate, and does not speak`,
});

const isHead = (name: string): Objection => ({
  isOfTime: true,
  vi: `${name} đang có thẩm quyền của thủ trưởng, nên không thay chính mình`,
  en: `${name} has the head’s authority, and is nobody’s substitute`,
});

/** Another record of the same person, by which they may speak from the day on, and which is not listed yet. */
const otherRecordOf = (
  speaker: Speaker,
  department: Department,
  names: readonly string[],
  today: PlainDate,
): string | undefined =>
  [...department.spokespersons, ...department.authorisations].find(
    (one) =>
      isSamePerson(personOf(one), personOf(speaker)) &&
      !names.includes(one.slug) &&
      objectionTo(one, department, today) === undefined,
  )?.slug;

function messageOf(names: readonly string[], misfits: readonly Misfit[]): Text {
  const byPlace = new Map(misfits.map(({ place, instead }) => [place, instead]));
  const right = names.flatMap((name, place) => (byPlace.has(place) ? (byPlace.get(place) ?? []) : name));
  const line = `\`substitutes: [${right.join(', ')}]\``;
  const reasons = (language: 'vi' | 'en') => misfits.map(({ objection }) => objection[language]).join('; ');
  const [vi, en] =
    right.length > 0
      ? [`Sửa thành ${line}`, `Change it to ${line}`]
      : [
          'Xóa `substitutes` và các dòng con, hoặc ghi những người đang được phát ngôn',
          'Delete `substitutes` and the lines below it, or list those who may speak',
        ];
  return {
    vi: `Danh sách có người không thay được thủ trưởng: ${reasons('vi')}. ${vi}.`,
    en: `The list has somebody who cannot speak for the head: ${reasons('en')}. ${en}.`,
  };
}
