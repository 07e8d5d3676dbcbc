import { hasHeadAuthority, overlap, termWithin, type Lifespan, type Term } from '../../domain/authority.ts';
import { addDays, displayDate } from '../../domain/dates.ts';
import { dateText } from '../../domain/english-dates.ts';
import type { Problem } from '../../domain/finding.ts';
import type { RecordOf } from '../../domain/records/index.ts';
import { isSamePerson } from '../../domain/same-person.ts';
import type { Text } from '../../domain/text.ts';
import type { Department, Register } from '../register.ts';

type Spokesperson = RecordOf<'spokespersons'>;

/** Who has the authority of a department's head at the same time as somebody else, and who is in two roles at a time. */
export function* headProblems({ departments }: Register): Generator<Problem> {
  for (const department of departments.values()) yield* rolesAtOnce(department);
}

function* rolesAtOnce({ record, spokespersons }: Department): Generator<Problem> {
  const people = spokespersons.toSorted((a, b) => order(a, b));
  const copies = new Set<Spokesperson>();
  const followed = new Set<Spokesperson>();
  for (const [index, next] of people.entries()) {
    const earlier = people.slice(0, index).filter((one) => meet(one.data, next.data, record.data));
    const itself = earlier.find((one) => isSamePerson(one.data, next.data));
    if (itself && isSameRole(itself, next)) {
      copies.add(next);
      yield personTwice(next, itself);
    } else if (itself) yield lastDayMissing(itself, next, twoRoles(itself, next));
    else if (hasHeadAuthority(next)) {
      const before = earlier.findLast((one) => hasHeadAuthority(one) && !copies.has(one));
      // Of several who follow one person, the first follows upon the last day.
      if (before && !followed.has(before)) yield twoHeads(before, next, people);
      if (before) followed.add(before);
    }
  }
}

const order = (a: Spokesperson, b: Spokesperson): number =>
  a.data.from === b.data.from ? (a.slug < b.slug ? -1 : 1) : a.data.from < b.data.from ? -1 : 1;

/** Whether two terms have a day in common on which the department exists. */
const meet = (one: Term, other: Term, life: Lifespan): boolean =>
  overlap(termWithin(one, life), termWithin(other, life));

/** Whether one person's two records can only be of one role; who acted as head and was then appointed has had two. */
const isSameRole = ({ data: one }: Spokesperson, { data: other }: Spokesperson): boolean =>
  one.basis === other.basis || one.from === other.from;

const personTwice = ({ file, data }: Spokesperson, other: Spokesperson): Problem => ({
  rule: 'head-authority-single',
  file,
  field: ['name'],
  message: {
    vi: `${data.name} đã có bản ghi \`${other.file}\` cho cùng thời gian, nên trang sẽ kể một người thành hai. Xóa tệp \`${file}\`; nếu đây là nhiệm vụ khác vào lúc khác, sửa \`from\` và \`to\` của hai tệp để hai thời gian không chồng nhau.`,
    en: `${data.name} has the record \`${other.file}\` for the same time, so the site would show one person as two. Delete the file \`${file}\`; if it is another role at another time, correct \`from\` and \`to\` of both so that they do not overlap.`,
  },
});

const twoRoles = ({ data }: Spokesperson, next: Spokesperson): Text => ({
  vi: `Từ ngày ${displayDate(next.data.from)}, ${data.name} có hai vai cùng lúc, ở tệp này và ở \`${next.file}\`, nên trang sẽ kể một người thành hai.`,
  en: `From ${dateText(next.data.from)}, ${data.name} is in two roles at a time, in this file and in \`${next.file}\`, so the site would show one person as two.`,
});

const twoPeople = (before: Spokesperson, next: Spokesperson, place: string): Text => {
  const [former, latter] = [before.data.name, next.data.name];
  const from = next.data.from;
  return {
    vi: `Mỗi lúc một đơn vị chỉ có một thủ trưởng, hoặc một người được giao quyền hay giao phụ trách, mà từ ngày ${displayDate(from)} có hai: ${former} và ${latter}${place}.`,
    en: `A department has only one head at a time, or one person who is acting head or in charge, but from ${dateText(from)} there are two: ${former} and ${latter}${place}.`,
  };
};

function twoHeads(before: Spokesperson, next: Spokesperson, people: readonly Spokesperson[]): Problem {
  if (before.data.from === next.data.from) return sameDay(before, next);
  const both = twoPeople(before, next, ` (\`${next.file}\`)`);
  return isBetween(before, next, people)
    ? mayHaveStoodIn(before, next, both)
    : lastDayMissing(before, next, both);
}

/** Whether somebody's term lies within the other's, and nobody else follows: who had the authority before may have it again. */
const isBetween = ({ data: before }: Spokesperson, next: Spokesperson, people: readonly Spokesperson[]) => {
  const { to } = next.data;
  if (to === undefined || (before.to !== undefined && before.to <= to)) return false;
  return !people.some((one) => hasHeadAuthority(one) && one !== next && one.data.from > next.data.from);
};

/** Both begin on one day, so that no last day of the one makes way for the other. */
function sameDay(before: Spokesperson, next: Spokesperson): Problem {
  const both = twoPeople(before, next, '');
  const areHeads = before.data.basis === 'head' && next.data.basis === 'head';
  const [vi, en] = areHeads
    ? [
        '; nếu một người là công chức được giao nhiệm vụ, ghi `basis: designated` ở tệp của người ấy',
        '; if one of them is the designated civil servant, write `basis: designated` in that file',
      ]
    : ['', ''];
  return {
    rule: 'head-authority-single',
    file: next.file,
    field: ['from'],
    message: {
      vi: `${both.vi} Người kia ở tệp \`${before.file}\`. Sửa \`from\`, \`to\` của hai tệp theo quyết định${vi}.`,
      en: `${both.en} The other is in \`${before.file}\`. Correct \`from\` and \`to\` of both according to the decisions${en}.`,
    },
  };
}

/** Whose last day is missing, and who begins after it: two people, or two roles of one. */
function parties(before: Spokesperson, next: Spokesperson): { former: Text; latter: Text } {
  if (isSamePerson(before.data, next.data)) {
    return {
      former: { vi: 'nhiệm vụ này', en: 'this role' },
      latter: { vi: 'nhiệm vụ kia', en: 'the other role' },
    };
  }
  const named = ({ data: { name } }: Spokesperson): Text => ({ vi: name, en: name });
  return { former: named(before), latter: named(next) };
}

/** The first of two ended, most likely, on the day before the other began. */
function lastDayMissing(before: Spokesperson, next: Spokesperson, both: Text): Problem {
  const { to } = before.data;
  const { from } = next.data;
  const { former, latter } = parties(before, next);
  const line = `\`to: ${addDays(from, -1)}\``;
  return {
    rule: 'head-authority-single',
    file: before.file,
    field: ['to'],
    message: to
      ? {
          vi: `${both.vi} Xem quyết định: nếu ${latter.vi} bắt đầu từ ngày ${displayDate(from)}, sửa thành ${line} ở đây; nếu ngày cuối của ${former.vi} đúng là ${displayDate(to)}, sửa \`from\` ở \`${next.file}\` thành ngày ${displayDate(addDays(to, 1))}.`,
          en: `${both.en} See the decision: if ${latter.en} began on ${dateText(from)}, change it to ${line} here; if the last day of ${former.en} is indeed ${dateText(to)}, set \`from\` in \`${next.file}\` to ${dateText(addDays(to, 1))}.`,
        }
      : {
          vi: `${both.vi} Có lẽ chưa ghi ngày cuối của ${former.vi}: thêm dòng ${line} ở đây; nếu ngày ấy không đúng, ghi ngày theo quyết định.`,
          en: `${both.en} The last day of ${former.en} was probably forgotten: add the line ${line} here; if that is not the day, write the one of the decision.`,
        },
  };
}

/** Whether the first left, came back, or was only away, is for those to say who have the decisions. */
function mayHaveStoodIn(before: Spokesperson, next: Spokesperson, both: Text): Problem {
  const [former, latter] = [before.data.name, next.data.name];
  const [vi, en] = [displayDate(next.data.to ?? ''), dateText(next.data.to ?? '')];
  return {
    rule: 'head-authority-single',
    file: before.file,
    field: ['to'],
    message: {
      vi: `${both.vi} ${latter} giữ đến hết ngày ${vi}, sau đó chưa ghi ai khác. Xem quyết định: nếu ${former} đã thôi, ghi ngày cuối vào \`to\` ở đây, và nếu sau đó giữ lại thì thêm một tệp cho lần sau; nếu ${former} chỉ vắng mặt, thẩm quyền vẫn của ${former}: sửa tệp của ${latter} theo văn bản đã giao, hoặc chuyển thành ủy quyền trong \`authorisations/\`.`,
      en: `${both.en} ${latter} stayed until ${en}, and nobody else is recorded after that. See the decisions: if ${former} left, write the last day in \`to\` here, and if ${former} came back, add a file for the second term; if ${former} was only away, the authority remained with ${former}: correct the file of ${latter} according to the document, or make it an authorisation in \`authorisations/\`.`,
    },
  };
}
