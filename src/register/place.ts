import { departmentTypeNames, recordTypes, type DepartmentTypeName } from '../domain/records/index.ts';
import { slugFrom, slugOfWords } from '../domain/records/type.ts';
import type { Text } from '../domain/text.ts';
import { nearest } from './schema.ts';

/** What a path within the content folder says that its file is. */
export type Place =
  | { is: 'publisher' }
  | { is: 'calendar' | 'rulebook'; name: string }
  | { is: 'guide' }
  | { is: 'attachment'; department: string; name: string }
  | {
      is: 'record';
      type: 'outlets' | 'departments' | DepartmentTypeName;
      department: string;
      slug: string;
      id: string;
    }
  | { is: 'wrong'; rule: 'file-misplaced' | 'file-name'; message: Text };

const wrong = (rule: 'file-misplaced' | 'file-name', vi: string, en: string): Place => ({
  is: 'wrong',
  rule,
  message: { vi, en },
});

/** Reads a path; a path that fits nowhere comes with the move or the new name that mends it. */
export function placeOf(path: string): Place {
  const parts = path.split('/');
  const [top = '', second = '', third = '', fourth = ''] = parts;
  if (path === 'publisher.yaml') return { is: 'publisher' };
  if ((top === 'calendar' || top === 'rulebook') && parts.length === 2 && second.endsWith('.yaml')) {
    return { is: top, name: second.slice(0, -'.yaml'.length) };
  }
  if (top === 'guide' && second.endsWith('.mdx')) return { is: 'guide' };
  if (top === 'outlets' && parts.length === 2) return record('outlets', '', second);
  if (top !== 'departments' || parts.length < 3) return misplaced(top);
  if (!slugOfWords.pattern.test(second)) return badName('departments', second);
  if (parts.length === 3 && third === 'department.md') {
    return { is: 'record', type: 'departments', department: second, slug: second, id: second };
  }
  if (third === 'attachments' && parts.length === 4)
    return { is: 'attachment', department: second, name: fourth };
  const type = departmentTypeNames.find((name) => name === third);
  if (type && parts.length === 4) return record(type, second, fourth);
  return misplacedInDepartment(second, third, parts.length);
}

function record(type: 'outlets' | DepartmentTypeName, department: string, name: string): Place {
  if (!name.endsWith('.md')) {
    const stem = name.replace(/\.[^.]*$/, '');
    return wrong(
      'file-name',
      `Bản ghi phải là tệp Markdown có đuôi \`.md\`. Đổi tên tệp thành \`${stem}.md\`; tệp đính kèm thì để trong \`attachments/\`.`,
      `A record is a Markdown file that ends in \`.md\`. Rename it to \`${stem}.md\`; attachments belong in \`attachments/\`.`,
    );
  }
  const slug = name.slice(0, -'.md'.length);
  if (!recordTypes[type].slug.pattern.test(slug)) return badName(type, slug);
  const id = department ? `${department}/${type}/${slug}` : `${type}/${slug}`;
  return { is: 'record', type, department, slug, id };
}

function badName(type: 'outlets' | 'departments' | DepartmentTypeName, slug: string): Place {
  const { form, pattern } = recordTypes[type].slug;
  const plain = slugFrom(slug);
  const advice = pattern.test(plain)
    ? [` Đổi tên thành \`${plain}\`.`, ` Rename it to \`${plain}\`.`]
    : [' Đổi tên cho đúng.', ' Rename it.'];
  return wrong(
    'file-name',
    `Tên \`${slug}\` không dùng được làm địa chỉ. Tên phải là ${form.vi}.${advice[0]}`,
    `The name \`${slug}\` cannot serve as an address. It must be ${form.en}.${advice[1]}`,
  );
}

const folders = ['publisher.yaml', 'calendar', 'rulebook', 'outlets', 'guide', 'departments'];

function misplaced(top: string): Place {
  const meant = nearest(top, folders);
  return wrong(
    'file-misplaced',
    `Tệp nằm ở chỗ không có loại bản ghi nào, nên sẽ không được đăng. ${meant ? `Có lẽ phải nằm trong \`${meant}/\`.` : 'Chuyển tệp vào thư mục của một đơn vị, ví dụ `departments/<đơn-vị>/briefings/`, hoặc xóa.'}`,
    `The file lies where no type of record belongs, so it would not be published. ${meant ? `It may belong in \`${meant}/\`.` : 'Move it into a department’s folder, for example `departments/<department>/briefings/`, or delete it.'}`,
  );
}

function misplacedInDepartment(department: string, folder: string, depth: number): Place {
  if (depth === 3) {
    return wrong(
      'file-misplaced',
      `Trong thư mục của đơn vị chỉ có \`department.md\` được nằm ngoài các thư mục con. Chuyển tệp vào thư mục của loại bản ghi, ví dụ \`departments/${department}/responses/\`.`,
      `Only \`department.md\` may lie directly in a department’s folder. Move the file into the folder of its type, for example \`departments/${department}/responses/\`.`,
    );
  }
  const meant = nearest(folder, departmentTypeNames);
  const all = departmentTypeNames.map((name) => `\`${name}/\``).join(', ');
  return wrong(
    'file-misplaced',
    meant && depth === 4
      ? `Không có loại bản ghi nào tên là \`${folder}\`. Có lẽ là \`${meant}/\`: chuyển tệp vào \`departments/${department}/${meant}/\`.`
      : `Tệp nằm ở chỗ không có loại bản ghi nào. Các thư mục của một đơn vị là: ${all}; bên trong không có thư mục con.`,
    meant && depth === 4
      ? `No type of record is called \`${folder}\`. It may be \`${meant}/\`: move the file to \`departments/${department}/${meant}/\`.`
      : `The file lies where no type of record belongs. A department’s folders are: ${all}; they have no folders inside.`,
  );
}
