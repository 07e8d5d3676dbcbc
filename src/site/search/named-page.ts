import type { Text } from '../../domain/text.ts';

/** The type of departments among the types that results are narrowed down by. */
export const departmentType = 'don-vi';

/** The folder of the index of departments and who speaks for them. */
export const contactFolder = 'contacts';

/** The types of pages that no record of a department is behind. */
export const pageTypes = {
  'huong-dan': { vi: 'Hướng dẫn', en: 'Guide' },
  'quy-dinh': { vi: 'Quy định', en: 'Rule' },
  'tuan-thu': { vi: 'Chỉ số', en: 'Figure' },
  'co-quan-bao-chi': { vi: 'Cơ quan báo chí', en: 'Press agency' },
  trang: { vi: 'Trang chính', en: 'Main page' },
} as const satisfies Record<string, Text>;

export type PageType = keyof typeof pageTypes;

/** What is looked for by name, as `names.json` has it. */
export interface NameList {
  /** What each type is called, in both languages. */
  types: Readonly<Record<string, string>>;
  /** All that the index of contacts has. A department precedes those who speak for it. */
  contacts: NamedPages;
  /** What the index that answers first begins with: pages that no record is behind. */
  pages: NamedPages;
}

/** The first pages of an index, in its order: what Pagefind calls each of them would be a third of the list. */
export interface NamedPages {
  names: readonly NamedPage[];
  /** By this a browser knows whether it has the index that they are the names of, and not that of another day. */
  sum: number;
}

/** A number for pages in their order, by what Pagefind calls them: the language, `_`, and a hash. */
export const sumOf = (pages: readonly string[]): number =>
  pages.reduce((sum, page) => (sum * 31 + Number.parseInt(page.slice('vi_'.length), 36)) % 2 ** 31, 0);

/** A page that is looked for by its name. */
export interface NamedPage {
  /** Its type as filters have it. */
  type: string;
  /** What it is called: of a person, the name. */
  title: string;
  titleEn?: string;
  /** What else it is asked for by, as sentences. */
  words?: string;
  /** Telephone numbers in digits, as dialled within Vietnam. */
  phones?: readonly string[];
  /** Whether somebody's authority is over. */
  past?: true;
}

/** The department of a page by its address, where it is of one, and its type as filters have it. */
export function kindOf(address: string): { department: string; type: string; isRecord: boolean } {
  const [, section = '', key = '', type = ''] = address.split('/');
  if (section !== departmentType) return { department: '', type: key ? section : 'trang', isRecord: false };
  return { department: key, type: type || section, isRecord: Boolean(type) };
}
