import {
  departmentTypeNames,
  periodTypeNames,
  recordTypes,
  type DepartmentTypeName,
} from '../../domain/records/index.ts';
import { nearest } from '../nearest.ts';
import { wrongPlace } from './records.ts';
import type { Place } from './place.ts';

/** The identity that a record has, or would have, at a path. */
type IdAt = (path: string) => string | undefined;

const folders = ['calendar', 'rulebook', 'outlets', 'guide', 'departments'];

/** A file in a folder that content does not have, with the folder that it most likely belongs in. */
export function misplaced([top = '', ...rest]: readonly string[], idAt: IdAt): Place {
  if (rest.length === 0 && nearest(top, ['publisher.yaml'])) {
    return wrongPlace(
      'file-misplaced',
      'Cấu hình của trang phải nằm trong tệp tên là `publisher.yaml`. Đổi tên tệp này, hoặc xóa nếu thừa.',
      'The publisher’s settings belong in a file called `publisher.yaml`. Rename this one, or delete it if it is not needed.',
    );
  }
  const likelyFolder = rest.length > 0 && !folders.includes(top) ? nearest(top, folders) : undefined;
  return likelyFolder
    ? wrongPlace(
        'file-misplaced',
        `Không có thư mục nào tên là \`${top}/\`. Có lẽ là \`${likelyFolder}/\`: chuyển tệp vào đó.`,
        `There is no folder called \`${top}/\`. It may be \`${likelyFolder}/\`: move the file there.`,
        idAt([likelyFolder, ...rest].join('/')),
      )
    : wrongPlace(
        'file-misplaced',
        'Tệp nằm ở chỗ không có loại bản ghi nào, nên sẽ không được đăng. Chuyển tệp vào thư mục của một đơn vị, ví dụ `departments/<đơn-vị>/briefings/`, hoặc xóa.',
        'The file is in a place where no type of record belongs, so it would not be published. Move it into a department’s folder, for example `departments/<department>/briefings/`, or delete it.',
      );
}

/** The folder that a file most likely belongs in, by its name alone. */
function folderFor(name: string): DepartmentTypeName {
  const slug = name.replace(/\.md$/, '');
  return periodTypeNames.find((type) => recordTypes[type].slug.pattern.test(slug)) ?? 'responses';
}

/** A file of a department that lies in no folder of a type. */
export function misplacedInDepartment(
  [top = '', department = '', folder = '', ...rest]: readonly string[],
  idAt: IdAt,
): Place {
  if (rest.length === 0) {
    const right = `departments/${department}/${folderFor(folder)}/${folder}`;
    return wrongPlace(
      'file-misplaced',
      `Trong thư mục của đơn vị chỉ có \`department.md\` được nằm ngoài các thư mục con. Chuyển \`${folder}\` vào thư mục của loại bản ghi, ví dụ \`${right}\`.`,
      `Only \`department.md\` may be placed directly in a department’s folder. Move \`${folder}\` into the folder of its type, for example \`${right}\`.`,
      nearest(folder, ['department.md']) ? department : undefined,
    );
  }
  const known = [...departmentTypeNames, 'attachments'];
  const likelyFolder = rest.length === 1 ? nearest(folder, known) : undefined;
  if (likelyFolder) {
    return wrongPlace(
      'file-misplaced',
      `Không có loại bản ghi nào tên là \`${folder}\`. Có lẽ là \`${likelyFolder}/\`: chuyển tệp vào \`departments/${department}/${likelyFolder}/\`.`,
      `No type of record is called \`${folder}\`. It may be \`${likelyFolder}/\`: move the file to \`departments/${department}/${likelyFolder}/\`.`,
      idAt([top, department, likelyFolder, ...rest].join('/')),
    );
  }
  const all = known.map((name) => `\`${name}/\``).join(', ');
  return wrongPlace(
    'file-misplaced',
    `Tệp nằm ở chỗ không có loại bản ghi nào. Các thư mục của một đơn vị là: ${all}; bên trong không có thư mục con.`,
    `The file is in a place where no type of record belongs. A department’s folders are: ${all}; they have no subfolders.`,
  );
}
