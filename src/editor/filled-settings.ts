import type { DepartmentSettings, Keeping, Lists, SharedSettings } from './settings-types.ts';

/** The editor's name for how records of a type are written; by its end it knows that their files are Markdown. */
export const formatOf = (type: string): string => `${type}-frontmatter`;

/** What stands in the settings for the folder and for the name of the department whose clerk uses them. */
export const stands = { folder: '<folder>', name: '<name>' } as const;

/**
 * The whole settings of the editor for one department: names in place of what stands for them, lists in place of their
 * names. `keeping` says where it keeps what it saves.
 */
export function filledSettings(
  shared: SharedSettings,
  { folder, name, lists }: DepartmentSettings,
  keeping: Keeping,
): Record<string, unknown> {
  const known: Lists = { ...shared.lists, ...lists };
  const filled = JSON.stringify({ ...shared.config, ...keeping }, (key, value: unknown) => {
    if (typeof value !== 'string') return value;
    if (key === 'options') return known[value] ?? [];
    return value.replaceAll(stands.folder, folder).replaceAll(stands.name, name);
  });
  return JSON.parse(filled) as Record<string, unknown>;
}
