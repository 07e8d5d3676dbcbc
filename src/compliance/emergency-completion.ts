import { addDays, dayOf, daysBetween, displayMoment, type PlainDate } from '../domain/dates.ts';
import type { Problem } from '../domain/finding.ts';
import type { RecordOf } from '../domain/records/index.ts';
import type { Text } from '../domain/text.ts';
import type { Register } from '../register/register.ts';
import { successionOf } from './succession.ts';

type Statement = RecordOf<'statements'>;

/** Something that an emergency statement may lack at first, and the edit that adds it. */
interface Part {
  isLacking: (statement: Statement) => boolean;
  edit: Text;
}

const parts: readonly Part[] = [
  {
    isLacking: ({ data }) => !data.releasedAt,
    edit: {
      vi: 'Phát ngôn, rồi thêm `releasedAt:` với ngày và giờ.',
      en: 'Make the statement, then add `releasedAt:` with the day and time.',
    },
  },
  {
    isLacking: ({ data }) => !data.speaker,
    edit: {
      vi: 'Thêm `speaker:` với tên tệp của người phát ngôn hoặc của văn bản ủy quyền.',
      en: 'Add `speaker:` with the file name of the spokesperson or of the authorisation.',
    },
  },
  {
    isLacking: ({ data }) => !data.approval,
    edit: {
      vi: 'Thêm `approval:` với `by` là tên tệp của thủ trưởng và `at` là lúc cho ý kiến.',
      en: 'Add `approval:` with `by` (the file name of the head) and `at` (when the opinion was given).',
    },
  },
  {
    isLacking: ({ data }) => !data.impact,
    edit: {
      vi: 'Thêm `impact: high` nếu tác động lớn trong xã hội, nếu không thì `impact: normal`.',
      en: 'Add `impact: high` if the social impact is large, and `impact: normal` if not.',
    },
  },
  {
    isLacking: ({ body }) => body === '',
    edit: {
      vi: 'Viết nội dung đã phát ngôn dưới dòng `---` thứ hai.',
      en: 'Write the text of the statement below the second line of `---`.',
    },
  },
];

/** The days of an emergency statement: from its release, or from the event while there is none, to its completion. */
export function emergencyTerm(
  { publisher }: Register,
  { data }: Statement,
): [start: PlainDate, due: PlainDate] {
  const start = dayOf(data.releasedAt ?? data.occurredAt);
  return [start, addDays(start, publisher.policy.emergencyDays)];
}

/**
 * What the emergency lane leaves to be done: one problem for each statement with `emergency: true` that lacks something,
 * a notice within the days of the policy and a warning past them. The letter knows no such lane, so nothing is cited.
 */
export function* emergencyProblems(register: Register, today: PlainDate): Generator<Problem> {
  for (const statement of register.records.statements) {
    if (!statement.data.emergency) continue;
    const [start, due] = emergencyTerm(register, statement);
    const edits = parts.filter(({ isLacking }) => isLacking(statement)).map(({ edit }) => edit);
    if (start > today || edits.length === 0) continue;
    const { file } = statement;
    const department =
      successionOf(register, statement.department, today)?.successor.slug ?? statement.department;
    const daysLate = Math.max(0, daysBetween(due, today));
    yield {
      rule: 'emergency-completed',
      severity: daysLate > 0 ? 'warning' : 'notice',
      kind: 'duty',
      department,
      file,
      position: register.locate(file, ['emergency']),
      message: messageOf(register, statement, daysLate, edits),
      due,
      daysLate,
    };
  }
}

function messageOf(register: Register, statement: Statement, daysLate: number, edits: readonly Text[]): Text {
  const [first, last] = emergencyTerm(register, statement);
  const [start, due] = [displayMoment(first), displayMoment(last)];
  const days = register.publisher.policy.emergencyDays;
  const from = statement.data.releasedAt
    ? { vi: 'phát ngôn', en: 'the release' }
    : { vi: 'vụ việc xảy ra', en: 'the event' };
  const late = {
    vi: daysLate > 0 ? `, quá ${daysLate} ngày` : '',
    en: daysLate > 0 ? `, ${daysLate} ${daysLate === 1 ? 'day' : 'days'} ago` : '',
  };
  return {
    vi: `Thông tin khẩn cấp chưa đủ. Hạn bổ sung là ngày ${due.vi}${late.vi}: ${days} ngày kể từ ngày ${from.vi} (${start.vi}), theo chính sách của trang, Công văn không quy định. ${edits.map(({ vi }) => vi).join(' ')}`,
    en: `The emergency statement is not complete. ${daysLate > 0 ? 'It was' : 'It is'} to be completed by ${due.en}${late.en}: ${days} ${days === 1 ? 'day' : 'days'} from ${from.en} (${start.en}), under this publisher’s policy; the letter sets no limit. ${edits.map(({ en }) => en).join(' ')}`,
  };
}
