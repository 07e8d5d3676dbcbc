import type { PlainDate } from '../domain/dates.ts';
import { periodLists } from './period-lists.ts';
import type { DepartmentSettings, StorageSettings, Lists, SharedSettings } from './settings-types.ts';

/** The editor's name for how records of a type are written; by its end it knows that their files are Markdown. */
export const formatOf = (type: string): string => `${type}-frontmatter`;

/** What the shared settings have in place of the folder and the name of a department. */
export const placeholders = { folder: '<folder>', name: '<name>' } as const;

/**
 * The whole settings of the editor for one department: the shared ones with its folder, its name and its lists filled in.
 * `keeping` says where the editor saves records; months up to that of `today` are offered.
 */
export function filledSettings(
  shared: SharedSettings,
  { folder, name, lists, periods }: DepartmentSettings,
  keeping: StorageSettings,
  today: PlainDate,
): Record<string, unknown> {
  const known: Lists = { ...shared.lists, ...lists, ...periodLists(today, periods, shared.reports) };
  const filled = JSON.stringify({ ...shared.config, ...keeping }, (key, value: unknown) => {
    if (typeof value !== 'string') return value;
    if (key === 'options') return known[value] ?? [];
    return value.replaceAll(placeholders.folder, folder).replaceAll(placeholders.name, name);
  });
  return JSON.parse(filled) as Record<string, unknown>;
}
