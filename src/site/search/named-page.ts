import type { Text } from '../../domain/text.ts';

/** The type of departments among the types that results are narrowed down by. */
export const departmentType = 'don-vi';

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
  /** A department precedes those who speak for it. */
  pages: readonly NamedPage[];
}

/** A page that is looked for by its name. */
export interface NamedPage {
  /** What Pagefind calls it. */
  page: string;
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
  /** Whether a part of the older records has the page as well. */
  older?: true;
}

/** The department of a page by its address, where it is of one, and its type as filters have it. */
export function kindOf(address: string): { department: string; type: string; isRecord: boolean } {
  const [, section = '', key = '', type = ''] = address.split('/');
  if (section !== departmentType) return { department: '', type: key ? section : 'trang', isRecord: false };
  return { department: key, type: type || section, isRecord: Boolean(type) };
}
