import { join } from 'node:path';
import { readContent } from '../../integration/read-content.ts';
import { draftRecord } from '../../register/draft.ts';
import type { Project } from '../command/content.ts';
import { withCarriedOn } from './carried-on.ts';
import { readSet, withValue, type Values } from './fields.ts';
import type { Prompt } from './prompt.ts';
import { knownValues, optionsIn } from './proposals.ts';
import { pathOf, unnamed, withName } from './record-name.ts';
import { askFolder, askPeriod, askType, withExcused } from './record-questions.ts';
import { writeNewFile } from './write-new-file.ts';

/** What the flags say of the record. */
export interface AskedRecord {
  content: string;
  asOf?: string | undefined;
  type?: string | undefined;
  department?: string | undefined;
  period?: string | undefined;
  slug?: string | undefined;
  set: readonly string[];
}

/** Writes the file of a new record and gives its path. @throws CannotRun */
export async function newRecord(asked: AskedRecord, prompt: Prompt, project: Project): Promise<string> {
  const reading = readContent(asked.content, project, { asOf: asked.asOf });
  const type = await askType(asked, prompt, reading);
  const folder = await askFolder(asked, prompt, reading, type);
  const period = await askPeriod(asked, prompt, reading, type, folder);
  const known = merged(knownValues(reading, type, folder, period), readSet(type, asked.set));
  const carried = await withCarriedOn(known, prompt, reading, type, folder);
  const values = await withExcused(carried, prompt, reading, type, folder);
  const named =
    period === undefined
      ? await withName(values, asked, prompt, reading, type, folder)
      : { values, slug: period };
  const path = pathOf(type, folder, named.slug);
  const text = draftRecord({
    type,
    known: named.values,
    also: unnamed(type, named.values),
    optionsOf: optionsIn(reading, folder),
  });
  return writeNewFile(join(asked.content, path), text);
}

/** The known fields with those typed put over them. */
const merged = (known: Values, typed: Values): Values =>
  Object.entries(typed).reduce<Values>((values, [key, value]) => {
    const parts =
      typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
    return parts.length > 0
      ? parts.reduce((inner, [part, inside]) => withValue(inner, `${key}.${part}`, inside), values)
      : withValue(values, key, value);
  }, known);
