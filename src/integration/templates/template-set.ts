import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folders of a set of compiled templates: the templates, and the files that come with them: styles, scripts, the editor's program. */
export const namesInSet = { templates: 'templates', assets: 'assets' } as const;

/** Begins the name of a set that is no use to others, with the number of the process that it goes with. */
export const temporary = 'temporary-';

/** The file of such a set that says what is to be compiled. */
export const orderIn = (making: string): string => join(making, 'order');

/** The file of a set that is written each time it is used: its time tells how long ago that was. */
const lastUse = 'used';

export function markUsed(set: string): void {
  writeFileSync(join(set, lastUse), '');
}

/** When a set was used last, in milliseconds. */
export const usedAt = (set: string): number =>
  statSync(join(set, lastUse), { throwIfNoEntry: false })?.mtimeMs ?? 0;
