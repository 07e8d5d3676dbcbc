import { departmentTypeNames, type DepartmentTypeName } from '../../domain/records/index.ts';
import { wordSlug } from '../../domain/slug.ts';
import type { Text } from '../../domain/text.ts';
import { leftover, unportable } from './file-names.ts';
import type { SourceFile, SourceTree } from '../files.ts';
import { record, badName, wrongPlace } from './records.ts';
import { misplaced, misplacedInDepartment } from './misplaced.ts';

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

/** Where the file of a record lies. */
export type RecordPlace = Extract<Place, { is: 'record' }>;

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
    if (!wordSlug.pattern.test(second)) return badDepartment(parts);
    if (parts.length === 3 && third === 'department.md') {
      return { is: 'record', type: 'departments', department: second, slug: second, id: second };
    }
    if (third === 'attachments' && parts.length === 4)
      return { is: 'attachment', department: second, name: fourth };
    const type = departmentTypeNames.find((name) => name === third);
    if (type && parts.length === 4) return record(type, second, fourth, bytes);
    return misplacedInDepartment(parts, idAt);
  }
  return misplaced(parts, idAt);
}

function settings(folder: 'calendar' | 'rulebook', parts: readonly string[]): Place {
  const [, name = ''] = parts;
  if (parts.length === 2 && name.endsWith('.yaml')) {
    return { is: folder, name: name.slice(0, -'.yaml'.length) };
  }
  const right = `${folder}/${(parts.at(-1) ?? '').replace(/\.[^.]*$/, '')}.yaml`;
  if (!/\.ya?ml$/i.test(parts.at(-1) ?? '')) {
    return wrongPlace(
      'file-name',
      `Trong \`${folder}/\` chỉ có các tệp \`.yaml\`, không có thư mục con. Chuyển tệp này ra khỏi thư mục nội dung, hoặc xóa.`,
      `Only \`.yaml\` files belong in \`${folder}/\`, and no folders. Move this file out of the content folder, or delete it.`,
    );
  }
  return wrongPlace(
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
  return wordSlug.pattern.test(slug) ? { is: 'guide' } : badName(wordSlug, slug, () => undefined);
}

const notAGuide: Place = {
  is: 'wrong',
  rule: 'file-name',
  message: {
    vi: 'Trong `guide/` chỉ có các trang hướng dẫn có đuôi `.mdx`; bản dịch nằm trong thư mục mang mã ngôn ngữ, ví dụ `guide/en/`. Đổi tên, chuyển hoặc xóa tệp.',
    en: 'Only guides that end in `.mdx` belong in `guide/`; a translation belongs in a folder named after its language code, for example `guide/en/`. Rename, move or delete the file.',
  },
};

const guideInVietnamese = (name: string): Place => ({
  is: 'wrong',
  rule: 'file-misplaced',
  message: {
    vi: `Bản tiếng Việt của hướng dẫn nằm ngay trong \`guide/\`, không ở thư mục riêng. Chuyển tệp thành \`guide/${name}\`.`,
    en: `The Vietnamese text of a guide belongs in \`guide/\` itself, not in a folder. Move the file to \`guide/${name}\`.`,
  },
});

const badDepartment = ([top, name = '', ...rest]: readonly string[]): Place =>
  badName(wordSlug, name, (right) => (right ? idAt([top, right, ...rest].join('/')) : undefined), {
    vi: 'thư mục ',
    en: 'the folder ',
  });
