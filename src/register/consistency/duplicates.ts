import { coexist } from '../../domain/authority.ts';
import type { Problem } from '../../domain/finding.ts';
import { departmentTypeNames, type DepartmentRecord } from '../../domain/records/index.ts';
import { comparable, type Text } from '../../domain/text.ts';
import type { Register } from '../register.ts';

/** Everything that there is once, and that the records have twice. */
export function* duplicateProblems(register: Register): Generator<Problem> {
  yield* departmentsTwice(register);
  yield* formerNamesTwice(register);
}

/** Former names of records that another record of the folder has now, or had as well: an address leads to one record. */
function* formerNamesTwice({ departments }: Register): Generator<Problem> {
  for (const department of departments.values()) {
    for (const type of departmentTypeNames) {
      const records = department[type] as readonly DepartmentRecord[];
      if (records.every(({ data }) => data.formerly === undefined)) continue;
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
  const groups = Map.groupBy(
    records.departments,
    ({ data }) => `${data.parent ?? ''} ${comparable(data.name)}`,
  );
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
