import { dutyStateToday, type CountedDuty } from '../../compliance/figure.ts';
import { recordTypes, type DataOf, type DepartmentRecord } from '../../domain/records/index.ts';
import type { Publication } from '../publication.ts';
import { chiefDuty } from '../views/shared/chief-duty.ts';
import { choiceOf } from '../views/shared/fields.ts';
import type { Translations } from '../translations/index.ts';

/** The states of the chief duty of a record, as addresses write them. */
const deadlines = {
  kept: 'dung-han',
  late: 'tre-han',
  overdue: 'qua-han',
  near: 'sap-den-han',
  ahead: 'chua-den-han',
  waived: 'mien-tru',
  lapsed: 'khong-thuc-hien',
} as const satisfies Record<CountedDuty['state'], string>;

/** What became of a request, as addresses write it. */
const requests = {
  pending: 'dang-xu-ly',
  answered: 'da-tra-loi',
  deferred: 'hen-tra-loi',
  refused: 'tu-choi',
} as const satisfies Record<DataOf<'requests'>['outcome'], string>;

/** What became of a demand for a correction, as addresses write it. */
const corrections = {
  pending: 'cho-bao',
  published: 'da-dang',
  declined: 'khong-dang',
} as const satisfies Record<DataOf<'corrections'>['outcome'], string>;

/** What results can be narrowed down by: whether a record was in time, and its outcome. */
export function standingsOf(record: DepartmentRecord, { compliance }: Publication): string[] {
  const duty = chiefDuty(compliance.dutiesOn(record));
  const deadline = duty && deadlines[dutyStateToday(duty)];
  const outcome =
    record.type === 'requests'
      ? requests[record.data.outcome]
      : record.type === 'corrections'
        ? corrections[record.data.outcome]
        : undefined;
  return [deadline, outcome].filter((standing) => standing !== undefined);
}

/** A choice of a list: what an address says, and what a reader sees. */
export interface Option {
  value: string;
  text: string;
}

/** All states and outcomes, in groups, with their labels. */
export function standingGroups(t: Translations): { label: string; options: Option[] }[] {
  const outcomes = (type: 'requests' | 'corrections', values: Readonly<Record<string, string>>) => ({
    label: recordTypes[type].title[t.language],
    options: Object.entries(values).map(([outcome, value]) => ({
      value,
      text: choiceOf(type, ['outcome'], outcome, t),
    })),
  });
  const states = Object.entries(deadlines) as [keyof typeof deadlines, string][];
  return [
    {
      label: t.searching.deadline,
      options: states.map(([state, value]) => ({ value, text: t.searching.deadlines[state] })),
    },
    outcomes('requests', requests),
    outcomes('corrections', corrections),
  ];
}
