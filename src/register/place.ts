import {
  departmentTypeNames,
  periodTypeNames,
  recordTypes,
  type DepartmentTypeName,
} from '../domain/records/index.ts';
import { slugFrom, slugOfWords, type Slug } from '../domain/slug.ts';
import type { Text } from '../domain/text.ts';
import { leftover, unportable } from './file-names.ts';
import type { SourceFile, SourceTree } from './files.ts';
import { nearest } from './schema.ts';

/** A tree by the name of its folder in messages. */
type Rooted = Pick<SourceTree, 'root'>;

/** A path within the content folder as messages name it. */
export const pathIn = ({ root }: Rooted, path: string): string => (root === '.' ? path : `${root}/${path}`);

/** A file of a tree as messages name it. */
export const nameOf = (tree: Rooted, { path, name }: Pick<SourceFile, 'path' | 'name'>): string =>
  name ?? pathIn(tree, path);

/** The path within the content folder of a file as messages name it: {@link pathIn} turned round. */
export const pathWithin = ({ root }: Rooted, file: string): string =>
  root === '.' ? file : file.slice(root.length + 1);

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
  /** `id` is what the record would be called once put right; it ends in `/` where only its type can be told. */
  | { is: 'wrong'; rule: 'file-misplaced' | 'file-name'; message: Text; id?: string | undefined };

const wrong = (rule: 'file-misplaced' | 'file-name', vi: string, en: string, id?: string): Place => ({
  is: 'wrong',
  rule,
  message: { vi, en },
  id,
});

/** The identity that a record has, or would have, at a path. */
function idAt(path: string): string | undefined {
  const place = placeOf(path);
  return place.is === 'record' || place.is === 'wrong' ? place.id : undefined;
}

/** Reads a path; a path that fits nowhere comes with the move or the new name that corrects it, which what the file holds may decide. */
export function placeOf(path: string, bytes?: Uint8Array): Place {
  const left = leftover(path.slice(path.lastIndexOf('/') + 1));
  if (left) return { is: 'wrong', rule: 'file-misplaced', message: left };
  const place = placeByFolders(path, bytes);
  const message = place.is === 'wrong' ? undefined : unportable(path);
  if (!message) return place;
  return { is: 'wrong', rule: 'file-name', message, id: place.is === 'record' ? place.id : undefined };
}

function placeByFolders(path: string, bytes?: Uint8Array): Place {
  const parts = path.split('/');
  const [top = '', second = '', third = '', fourth = ''] = parts;
  if (path === 'publisher.yaml') return { is: 'publisher' };
  if (top === 'calendar' || top === 'rulebook') return settings(top, parts);
  if (top === 'guide') return guide(parts.slice(1));
  if (top === 'outlets' && parts.length === 2) return record('outlets', '', second, bytes);
  if (top === 'departments' && parts.length > 2) {
    if (!slugOfWords.pattern.test(second)) return badDepartment(parts);
    if (parts.length === 3 && third === 'department.md') {
      return { is: 'record', type: 'departments', department: second, slug: second, id: second };
    }
    if (third === 'attachments' && parts.length === 4)
      return { is: 'attachment', department: second, name: fourth };
    const type = departmentTypeNames.find((name) => name === third);
    if (type && parts.length === 4) return record(type, second, fourth, bytes);
    return misplacedInDepartment(parts);
  }
  return misplaced(parts);
}

function settings(folder: 'calendar' | 'rulebook', parts: readonly string[]): Place {
  const [, name = ''] = parts;
  if (parts.length === 2 && name.endsWith('.yaml')) {
    return { is: folder, name: name.slice(0, -'.yaml'.length) };
  }
  const right = `${folder}/${(parts.at(-1) ?? '').replace(/\.[^.]*$/, '')}.yaml`;
  if (!/\.ya?ml$/i.test(parts.at(-1) ?? '')) {
    return wrong(
      'file-name',
      `Trong \`${folder}/\` chỉ có các tệp \`.yaml\`, không có thư mục con. Chuyển tệp này ra khỏi thư mục nội dung, hoặc xóa.`,
      `Only \`.yaml\` files belong in \`${folder}/\`, and no folders. Move this file out of the content folder, or delete it.`,
    );
  }
  return wrong(
    'file-name',
    `Trong \`${folder}/\` chỉ có các tệp \`.yaml\`, không có thư mục con. Đổi tên thành \`${right}\`, hoặc xóa tệp.`,
    `Only \`.yaml\` files belong in \`${folder}/\`, and no folders. Rename it to \`${right}\`, or delete it.`,
  );
}

/** How a folder of translated guides is named: `en`, `zh-hant`. */
const languageCode = /^[a-z]{2,3}(-[a-z0-9]+)*$/;

/** A guide in Vietnamese lies in `guide/` itself, as the first text of every guide; a translation in its language's folder. */
function guide(parts: readonly string[]): Place {
  const name = parts.at(-1) ?? '';
  const slug = name.replace(/\.[^.]*$/, '');
  const [folder = ''] = parts;
  const isPlaced = parts.length === 1 || (parts.length === 2 && languageCode.test(folder));
  if (!name.endsWith('.mdx') || !isPlaced) return notAGuide;
  if (parts.length === 2 && folder === 'vi') return guideInVietnamese(name);
  return slugOfWords.pattern.test(slug) ? { is: 'guide' } : badName(slugOfWords, slug, () => undefined);
}

const notAGuide: Place = {
  is: 'wrong',
  rule: 'file-name',
  message: {
    vi: 'Trong `guide/` chỉ có các trang hướng dẫn có đuôi `.mdx`; bản dịch nằm trong thư mục mang mã ngôn ngữ, ví dụ `guide/en/`. Đổi tên, chuyển hoặc xóa tệp.',
    en: 'Only guides that end in `.mdx` belong in `guide/`; a translation lies in a folder named by the code of its language, for example `guide/en/`. Rename, move or delete the file.',
  },
};

const guideInVietnamese = (name: string): Place => ({
  is: 'wrong',
  rule: 'file-misplaced',
  message: {
    vi: `Bản tiếng Việt của hướng dẫn nằm ngay trong \`guide/\`, không ở thư mục riêng. Chuyển tệp thành \`guide/${name}\`.`,
    en: `The Vietnamese text of a guide lies in \`guide/\` itself, not in a folder. Move the file to \`guide/${name}\`.`,
  },
});

/** The ending of a record, and those that editors and operating systems add to it or put in its place. */
const endings = /(?:\.(?:md|markdown|txt|docx?|odt|rtf|pdf|html?)){1,9}$/i;

/** Kinds of file whose text has to be copied out of them. */
const documents = /\.(?:docx?|odt|rtf|pdf|html?)$/i;

/** Whether what a file holds begins as a record does. */
const isRecordText = (bytes: Uint8Array | undefined): boolean =>
  /^\ufeff?\s*---\s/.test(new TextDecoder().decode(bytes?.subarray(0, 64)));

/** The name that fits a type of record best, without its ending; empty where none can be told. */
const fittingSlug = (pattern: RegExp, slug: string): string =>
  [slug, slugFrom(slug), slug.toUpperCase()].find((name) => pattern.test(name)) ?? '';

function record(
  type: 'outlets' | DepartmentTypeName,
  department: string,
  name: string,
  bytes: Uint8Array | undefined,
): Place {
  const { pattern, form } = recordTypes[type].slug;
  const folder = department ? `${department}/${type}` : type;
  const bare = name.replace(endings, '').replace(/\.[^.]*$/, '');
  const slug = name.endsWith('.md') ? name.slice(0, -'.md'.length) : bare;
  if (!name.endsWith('.md') || endings.test(slug)) {
    const right = fittingSlug(pattern, bare);
    const file = right ? { vi: `\`${right}.md\``, en: `\`${right}.md\`` } : namedLike(form);
    const message = isRecordText(bytes) && !documents.test(name) ? toRename(file) : toCopy(file);
    return { is: 'wrong', rule: 'file-name', message, id: `${folder}/${right}` };
  }
  return pattern.test(slug)
    ? { is: 'record', type, department, slug, id: `${folder}/${slug}` }
    : badName(recordTypes[type].slug, slug, (right) => `${folder}/${right}`);
}

const namedLike = ({ vi, en }: Text): Text => ({
  vi: `một tên có đuôi \`.md\`, trước đuôi là ${vi}`,
  en: `a name that ends in \`.md\`, before which stands ${en}`,
});

const toRename = ({ vi, en }: Text): Text => ({
  vi: `Bản ghi phải là tệp Markdown có đuôi \`.md\`. Đổi tên tệp thành ${vi}; tệp đính kèm thì để trong \`attachments/\`.`,
  en: `A record is a Markdown file that ends in \`.md\`. Rename it to ${en}; attachments belong in \`attachments/\`.`,
});

/** Renaming makes no record of a file that holds none. */
const toCopy = ({ vi, en }: Text): Text => ({
  vi: `Tệp này không phải là bản ghi, và đổi đuôi cũng không thành bản ghi. Tạo tệp ${vi} (chạy \`npm run new\`, hoặc chép một bản ghi cùng loại), chép nội dung của tệp này vào dưới dòng \`---\` thứ hai, rồi xóa tệp này hoặc chuyển vào \`attachments/\`.`,
  en: `This file is no record, and another ending does not make it one. Create ${en} (run \`npm run new\`, or copy a record of its type), copy the text of this file to below the second \`---\`, then delete this file or move it to \`attachments/\`.`,
});

const badDepartment = ([top, name = '', ...rest]: readonly string[]): Place =>
  badName(slugOfWords, name, (right) => (right ? idAt([top, right, ...rest].join('/')) : undefined), {
    vi: 'thư mục ',
    en: 'the folder ',
  });

function badName(
  { form, pattern }: Pick<Slug, 'form' | 'pattern'>,
  slug: string,
  idOf: (slug: string) => string | undefined,
  what: Text = { vi: '', en: 'it ' },
): Place {
  const plain = fittingSlug(pattern, slug);
  const fits = plain !== '';
  return wrong(
    'file-name',
    `Tên \`${slug}\` không hợp lệ, vì tên là một phần của địa chỉ trang. Tên phải là ${form.vi}. ${fits ? `Đổi tên ${what.vi}thành \`${plain}\`.` : 'Đổi tên cho đúng.'}`,
    `The name \`${slug}\` cannot be used, since it is part of an address. It must be ${form.en}. ${fits ? `Rename ${what.en}to \`${plain}\`.` : 'Rename it.'}`,
    idOf(plain),
  );
}

const folders = ['calendar', 'rulebook', 'outlets', 'guide', 'departments'];

function misplaced([top = '', ...rest]: readonly string[]): Place {
  if (rest.length === 0 && nearest(top, ['publisher.yaml'])) {
    return wrong(
      'file-misplaced',
      'Cấu hình của trang phải nằm trong tệp tên là `publisher.yaml`. Đổi tên tệp này, hoặc xóa nếu thừa.',
      'The publisher’s settings stand in a file called `publisher.yaml`. Rename this one, or delete it if it is not needed.',
    );
  }
  const meant = rest.length > 0 && !folders.includes(top) ? nearest(top, folders) : undefined;
  return meant
    ? wrong(
        'file-misplaced',
        `Không có thư mục nào tên là \`${top}/\`. Có lẽ là \`${meant}/\`: chuyển tệp vào đó.`,
        `There is no folder called \`${top}/\`. It may be \`${meant}/\`: move the file there.`,
        idAt([meant, ...rest].join('/')),
      )
    : wrong(
        'file-misplaced',
        'Tệp nằm ở chỗ không có loại bản ghi nào, nên sẽ không được đăng. Chuyển tệp vào thư mục của một đơn vị, ví dụ `departments/<đơn-vị>/briefings/`, hoặc xóa.',
        'The file lies where no type of record belongs, so it would not be published. Move it into a department’s folder, for example `departments/<department>/briefings/`, or delete it.',
      );
}

/** The folder that a file most likely belongs in, by its name alone. */
function folderFor(name: string): DepartmentTypeName {
  const slug = name.replace(/\.md$/, '');
  return periodTypeNames.find((type) => recordTypes[type].slug.pattern.test(slug)) ?? 'responses';
}

function misplacedInDepartment([top = '', department = '', folder = '', ...rest]: readonly string[]): Place {
  if (rest.length === 0) {
    const right = `departments/${department}/${folderFor(folder)}/${folder}`;
    return wrong(
      'file-misplaced',
      `Trong thư mục của đơn vị chỉ có \`department.md\` được nằm ngoài các thư mục con. Chuyển \`${folder}\` vào thư mục của loại bản ghi, ví dụ \`${right}\`.`,
      `Only \`department.md\` may lie directly in a department’s folder. Move \`${folder}\` into the folder of its type, for example \`${right}\`.`,
      nearest(folder, ['department.md']) ? department : undefined,
    );
  }
  const known = [...departmentTypeNames, 'attachments'];
  const meant = rest.length === 1 ? nearest(folder, known) : undefined;
  if (meant) {
    return wrong(
      'file-misplaced',
      `Không có loại bản ghi nào tên là \`${folder}\`. Có lẽ là \`${meant}/\`: chuyển tệp vào \`departments/${department}/${meant}/\`.`,
      `No type of record is called \`${folder}\`. It may be \`${meant}/\`: move the file to \`departments/${department}/${meant}/\`.`,
      idAt([top, department, meant, ...rest].join('/')),
    );
  }
  const all = known.map((name) => `\`${name}/\``).join(', ');
  return wrong(
    'file-misplaced',
    `Tệp nằm ở chỗ không có loại bản ghi nào. Các thư mục của một đơn vị là: ${all}; bên trong không có thư mục con.`,
    `The file lies where no type of record belongs. A department’s folders are: ${all}; they have no folders inside.`,
  );
}
