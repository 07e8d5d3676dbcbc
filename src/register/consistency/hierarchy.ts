import { displayDate } from '../../domain/dates.ts';
import { dateText } from '../../domain/english-dates.ts';
import type { Problem } from '../../domain/finding.ts';
import type { RecordOf } from '../../domain/records/index.ts';
import type { Text } from '../../domain/text.ts';
import { pathIn } from '../places/place.ts';
import type { Register } from '../register.ts';
import type { FieldPath } from '../../domain/location.ts';

type Relation = 'parent' | 'successors' | 'predecessors';

/** The departments that a field of one names, each with its place. */
function namedIn(
  { data }: RecordOf<'departments'>,
  relation: Relation,
): { folder: string; path: FieldPath }[] {
  if (relation === 'parent')
    return data.parent === undefined ? [] : [{ folder: data.parent, path: ['parent'] }];
  return (data[relation] ?? []).map((folder, index) => ({ folder, path: [relation, index] }));
}

/** The shortest way from a department back to itself along a relation, both ends left out; undefined if there is none. */
function wayBack(
  { departments }: Register,
  start: string,
  from: string,
  relation: Relation,
): string[] | undefined {
  const before = new Map<string, string | undefined>([[from, undefined]]);
  for (const at of before.keys()) {
    if (at === start) {
      const way: string[] = [];
      for (let step = before.get(at); step !== undefined; step = before.get(step)) way.unshift(step);
      return way;
    }
    const record = departments.get(at)?.record;
    for (const { folder } of record ? namedIn(record, relation) : []) {
      if (!before.has(folder)) before.set(folder, at);
    }
  }
  return undefined;
}

/**
 * A department that is its own parent, successor or predecessor, at once or through others, and one that names as its
 * predecessor a department that has ended and names others, or nobody, as its successors.
 */
export function* hierarchyProblems(register: Register): Generator<Problem> {
  for (const { record } of register.departments.values()) {
    for (const relation of ['parent', 'successors', 'predecessors'] as const) {
      for (const { folder, path } of namedIn(record, relation)) {
        const way = wayBack(register, record.slug, folder, relation);
        if (way)
          yield {
            rule: 'field-malformed',
            file: record.file,
            field: path,
            message: way.length > 0 ? circle(relation, record.slug, way) : ownKin[relation],
          };
      }
    }
    yield* unreturned(register, record);
  }
}

const ownKin: Readonly<Record<Relation, Text>> = {
  parent: {
    vi: 'Đơn vị được ghi là cấp trên của chính mình. Sửa `parent` thành thư mục của đơn vị cấp trên trực tiếp; nếu không có cấp trên nào, xóa dòng này.',
    en: 'The department is recorded as its own parent. Set `parent` to the folder of the department above; if there is none, delete the line.',
  },
  successors: {
    vi: 'Đơn vị được ghi là đơn vị kế thừa của chính mình. Sửa thành thư mục của đơn vị tiếp nhận theo văn bản; nếu đơn vị không kết thúc, xóa `successors` và `validTo`.',
    en: 'The department is recorded as its own successor. Name the folder of the department that takes over according to the document; if this one does not cease to exist, delete `successors` and `validTo`.',
  },
  predecessors: {
    vi: 'Đơn vị được ghi là tiền thân của chính mình. Sửa thành thư mục của đơn vị cũ; nếu chỉ đổi tên, xóa dòng này và ghi tên cũ vào `formerNames`.',
    en: 'The department is recorded as its own predecessor. Name the folder of the former department; if only the name changed, delete the line and write the former name into `formerNames`.',
  },
};

const relations: Readonly<Record<Relation, Text>> = {
  parent: { vi: 'cấp trên', en: 'parents' },
  successors: { vi: 'kế thừa', en: 'successors' },
  predecessors: { vi: 'tiền thân', en: 'predecessors' },
};

function circle(relation: Relation, start: string, way: readonly string[]): Text {
  const steps = [start, ...way, start].map((folder) => `\`${folder}\``).join(' → ');
  const { vi, en } = relations[relation];
  return {
    vi: `Các đơn vị ghi nhau thành một vòng về ${vi}: ${steps}, nên không biết đơn vị nào đứng đầu. Xem văn bản, rồi sửa \`${relation}\` của đơn vị ghi sai trong vòng này.`,
    en: `The departments name one another in a circle of ${en}: ${steps}, so it is unclear which comes first. Check the documents, and correct \`${relation}\` of the department in this circle that is wrong.`,
  };
}

function* unreturned(register: Register, record: RecordOf<'departments'>): Generator<Problem> {
  for (const { folder, path } of namedIn(record, 'predecessors')) {
    const former = register.departments.get(folder)?.record;
    if (!former || folder === record.slug) continue;
    const { successors = [], validTo } = former.data;
    if (validTo === undefined || successors.includes(record.slug)) continue;
    const file = pathIn(register, `departments/${folder}/department.md`);
    const edit = `successors: [${[...successors, record.slug].join(', ')}]`;
    yield {
      rule: 'field-malformed',
      file: record.file,
      field: path,
      message: {
        vi: `Đơn vị ghi \`${folder}\` là tiền thân, mà \`${folder}\` (kết thúc ngày ${displayDate(validTo)}) không ghi đơn vị này là kế thừa, nên việc còn dở không được chuyển sang. Sửa \`${edit}\` trong \`${file}\`; nếu ghi nhầm, xóa ở dòng này.`,
        en: `The department names \`${folder}\` as its predecessor, while \`${folder}\` (ceased to exist on ${dateText(validTo)}) does not name it as a successor, so unfinished work is not handed over. Write \`${edit}\` in \`${file}\`; if this is a mistake, delete it here.`,
      },
    };
  }
}
