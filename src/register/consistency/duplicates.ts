import { coexist, termWithin, overlap, type Lifespan, type Term } from '../../domain/authority.ts';
import { addDays, displayDate } from '../../domain/dates.ts';
import { dateText } from '../../domain/english-dates.ts';
import type { Problem } from '../../domain/finding.ts';
import { departmentTypeNames, type DepartmentRecord, type RecordOf } from '../../domain/records/index.ts';
import type { Text } from '../../domain/text.ts';
import type { Register } from '../register.ts';

type Spokesperson = RecordOf<'spokespersons'>;

/** Everything that there is once at a time, and that the records have twice. */
export function* duplicateProblems(register: Register): Generator<Problem> {
  for (const { record, spokespersons } of register.departments.values()) {
    const people = spokespersons.toSorted((a, b) => order(a, b));
    const twice = new Map(
      people.flatMap((one, index) => samePerson(one, people.slice(0, index), record.data)),
    );
    for (const [copy, other] of twice) yield personTwice(copy, other);
    const heads = people.filter((one) => one.data.basis === 'head' && !twice.has(one));
    for (const [index, head] of heads.entries()) {
      const before = heads.slice(0, index).findLast((other) => meet(head.data, other.data, record.data));
      if (before) yield twoHeads(before, head);
    }
  }
  yield* departmentsTwice(register);
  yield* formerNamesTwice(register);
}

const order = (a: Spokesperson, b: Spokesperson): number =>
  a.data.from === b.data.from ? (a.slug < b.slug ? -1 : 1) : a.data.from < b.data.from ? -1 : 1;

/** Whether two terms have a day in common on which the department exists. */
const meet = (one: Term, other: Term, life: Lifespan): boolean =>
  overlap(termWithin(one, life), termWithin(other, life));

const plain = (text: string): string => text.normalize('NFC').toLowerCase().split(/\s+/).join(' ').trim();

/** The record before one that is of the same person: two people may share a name, and not a mailbox or a telephone as well. */
function samePerson(
  one: Spokesperson,
  others: readonly Spokesperson[],
  life: Lifespan,
): [Spokesperson, Spokesperson][] {
  const found = others.find(
    ({ data }) =>
      plain(data.name) === plain(one.data.name) &&
      (data.email === one.data.email || data.phone === one.data.phone) &&
      meet(data, one.data, life),
  );
  return found ? [[one, found]] : [];
}

const personTwice = ({ file, data }: Spokesperson, other: Spokesperson): Problem => ({
  rule: 'head-authority-single',
  file,
  field: ['name'],
  message: {
    vi: `${data.name} đã có bản ghi \`${other.file}\` cho cùng thời gian, nên trang sẽ kể một người thành hai. Xóa tệp \`${file}\`; nếu đây là nhiệm vụ khác vào lúc khác, sửa \`from\` và \`to\` của hai tệp để hai thời gian không chồng nhau.`,
    en: `${data.name} has the record \`${other.file}\` for the same time, so the site would show one person as two. Delete the file \`${file}\`; if it is another role at another time, correct \`from\` and \`to\` of both so that they do not overlap.`,
  },
});

function twoHeads(before: Spokesperson, next: Spokesperson): Problem {
  const { from } = next.data;
  const last = addDays(from, -1);
  const [former, latter] = [before.data.name, next.data.name];
  const both = {
    vi: `Một đơn vị chỉ có một thủ trưởng, mà từ ngày ${displayDate(from)} có hai: ${former} và ${latter} (\`${next.file}\`).`,
    en: `A department has only one head, but from ${dateText(from)} there are two: ${former} and ${latter} (\`${next.file}\`).`,
  };
  if (last < before.data.from) {
    return {
      rule: 'head-authority-single',
      file: next.file,
      field: ['from'],
      message: {
        vi: `${both.vi.replace(` (\`${next.file}\`)`, '')} Người kia ở tệp \`${before.file}\`. Sửa \`from\`, \`to\` của hai tệp theo quyết định; nếu một người là công chức được giao nhiệm vụ, ghi \`basis: designated\` ở tệp của người ấy.`,
        en: `${both.en.replace(` (\`${next.file}\`)`, '')} The other is in \`${before.file}\`. Correct \`from\` and \`to\` of both according to the decisions; if one of them is the designated civil servant, write \`basis: designated\` in that file.`,
      },
    };
  }
  return {
    rule: 'head-authority-single',
    file: before.file,
    field: ['to'],
    message: before.data.to
      ? {
          vi: `${both.vi} Nếu ${former} thôi giữ chức khi ${latter} nhận, sửa thành \`to: ${last}\` ở đây; nếu không, sửa \`from\` ở \`${next.file}\` theo quyết định.`,
          en: `${both.en} If ${former} left when ${latter} came, change it to \`to: ${last}\` here; otherwise correct \`from\` in \`${next.file}\` according to the decision.`,
        }
      : {
          vi: `${both.vi} Có lẽ chưa ghi ngày cuối của ${former}: thêm dòng \`to: ${last}\` ở đây; nếu ngày ấy không đúng, ghi ngày theo quyết định.`,
          en: `${both.en} The last day of ${former} was probably forgotten: add the line \`to: ${last}\` here; if that is not the day, write the one of the decision.`,
        },
  };
}

/** Former names of records that another record of the folder has now, or had as well: an address leads to one record. */
function* formerNamesTwice({ departments }: Register): Generator<Problem> {
  for (const department of departments.values()) {
    for (const type of departmentTypeNames) {
      const records = department[type] as readonly DepartmentRecord[];
      const now = new Map(records.map((record) => [record.slug, record]));
      const known = new Map<string, DepartmentRecord>();
      for (const record of records) {
        for (const [index, name] of (record.data.formerly ?? []).entries()) {
          const [holder, former] = [now.get(name), known.get(name)];
          const message = holder ? nameInUse(name, record, holder) : former && formerTwice(name, former);
          known.set(name, record);
          if (message)
            yield {
              rule: 'identity-duplicate',
              file: record.file,
              field: ['formerly', index],
              message,
            };
        }
      }
    }
  }
}

const nameInUse = (name: string, record: DepartmentRecord, holder: DepartmentRecord): Text =>
  holder === record
    ? {
        vi: `“${name}” là tên hiện nay của chính tệp này, không phải tên cũ. Xóa \`${name}\` khỏi \`formerly\`.`,
        en: `“${name}” is the name that this file has now, not a former one. Delete \`${name}\` from \`formerly\`.`,
      }
    : {
        vi: `“${name}” là tên hiện nay của tệp \`${holder.file}\`, nên địa chỉ cũ dẫn đến tệp ấy chứ không dẫn đến đây. Nếu ghi nhầm, xóa \`${name}\` khỏi \`formerly\`; nếu tệp này từng mang tên đó khi đã đăng, đặt tên khác cho tệp kia.`,
        en: `“${name}” is the name that \`${holder.file}\` has now, so the old address leads there and not here. If this is a mistake, delete \`${name}\` from \`formerly\`; if this file had that name when it was published, give the other file another name.`,
      };

const formerTwice = (name: string, other: DepartmentRecord): Text => ({
  vi: `Tệp \`${other.file}\` cũng ghi tên cũ “${name}”, mà một địa chỉ chỉ dẫn đến một bản ghi. Giữ \`${name}\` ở tệp từng mang tên đó và xóa khỏi \`formerly\` ở tệp kia.`,
  en: `The file \`${other.file}\` has the former name “${name}” as well, and an address leads to one record. Keep \`${name}\` in the file that had the name and delete it from \`formerly\` in the other.`,
});

/** Districts in two provinces may share a name; below one parent, at one time, nobody could tell them apart. */
function* departmentsTwice({ records }: Register): Generator<Problem> {
  const groups = Map.groupBy(records.departments, ({ data }) => `${data.parent ?? ''} ${plain(data.name)}`);
  for (const group of groups.values()) {
    for (const [index, { file, data }] of group.entries()) {
      const other = group.slice(0, index).find((before) => coexist(before.data, data));
      if (!other) continue;
      yield {
        rule: 'identity-duplicate',
        file,
        field: ['name'],
        message: {
          vi: `\`${other.file}\` cũng là “${data.name}”, nên bạn đọc không phân biệt được hai đơn vị. Nếu là một đơn vị, chuyển các bản ghi vào một thư mục và xóa thư mục kia; nếu là hai, sửa \`name\` cho đúng tên đầy đủ.`,
          en: `\`${other.file}\` is “${data.name}” as well, so readers could not tell the two apart. If it is one department, put its records into one folder and delete the other; if there are two, correct \`name\` to the full name.`,
        },
      };
    }
  }
}
