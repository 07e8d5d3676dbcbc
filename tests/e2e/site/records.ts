import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { filesBelow } from './built.ts';

/** A record as anybody with a YAML parser reads it, without the project's own code. */
export interface WrittenRecord {
  type: string;
  /** The folder of the department, if the record belongs to one. */
  department: string;
  slug: string;
  /** The path within the content folder. */
  path: string;
  /** The front matter in YAML 1.2's core schema: numbers and flags are what they look like. */
  fields: Record<string, unknown>;
  /** The front matter with every scalar as it was typed. */
  typed: Record<string, unknown>;
  body: string;
}

const places: readonly { pattern: RegExp; read: (match: readonly string[]) => [string, string, string] }[] = [
  { pattern: /^outlets\/([^/]+)\.md$/, read: ([, slug = '']) => ['outlets', '', slug] },
  {
    pattern: /^departments\/([^/]+)\/department\.md$/,
    read: ([, folder = '']) => ['departments', folder, folder],
  },
  {
    pattern: /^departments\/([^/]+)\/([^/]+)\/([^/]+)\.md$/,
    read: ([, department = '', type = '', slug = '']) => [type, department, slug],
  },
];

function readRecord(content: string, path: string): WrittenRecord[] {
  for (const { pattern, read } of places) {
    const match = pattern.exec(path);
    if (!match) continue;
    const [type, department, slug] = read(match);
    const [, front = '', body = ''] =
      /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(readFileSync(join(content, path), 'utf8')) ?? [];
    return [
      {
        type,
        department,
        slug,
        path,
        fields: parse(front, { version: '1.2', schema: 'core' }) as Record<string, unknown>,
        typed: parse(front, { version: '1.2', schema: 'failsafe' }) as Record<string, unknown>,
        body: body.trim(),
      },
    ];
  }
  return [];
}

const known = new Map<string, readonly WrittenRecord[]>();

/** Every record of a content folder, which nobody changes: it is read once in a process. */
export function readRecords(content: string): readonly WrittenRecord[] {
  const records = known.get(content) ?? filesBelow(content).flatMap((path) => readRecord(content, path));
  known.set(content, records);
  return records;
}

/** The records of a type. */
export const ofType = (records: readonly WrittenRecord[], type: string): WrittenRecord[] =>
  records.filter((record) => record.type === type);

/** The spokespersons in their role on a day. */
export const speakingOn = (records: readonly WrittenRecord[], day: string): WrittenRecord[] =>
  ofType(records, 'spokespersons').filter(
    ({ typed: { from, to } }) => (from as string) <= day && (to === undefined || day <= (to as string)),
  );

/** The departments that there are on a day. */
export const standingOn = (records: readonly WrittenRecord[], day: string): WrittenRecord[] =>
  ofType(records, 'departments').filter(
    ({ typed: { validTo } }) => validTo === undefined || day <= (validTo as string),
  );

/** The Vietnamese telephone number of a person as a link dials it from anywhere, and the extension after it. */
export function dialled({ phone, extension }: Readonly<Record<string, unknown>>): string {
  const number = `tel:+84${String(phone).replace(/\D/g, '').replace(/^0/, '')}`;
  return typeof extension === 'string' ? `${number};ext=${extension}` : number;
}

/** The numbers of a department that are answered out of hours, as links dial them: a service number has no code of a country. */
export function atOtherTimes({ outOfHours, hotline }: Readonly<Record<string, unknown>>): string[] {
  const onDuty = outOfHours as Readonly<Record<string, unknown>> | undefined;
  return [...(onDuty ? [dialled(onDuty)] : []), ...(typeof hotline === 'string' ? [`tel:${hotline}`] : [])];
}

/** The names that only this publisher has: of its departments, their people and its outlets. */
export function namesOf(records: readonly WrittenRecord[]): string[] {
  const names = records.flatMap(({ type, department, slug, typed }) => {
    if (type === 'departments') return [String(typed['name']), department];
    if (type === 'outlets') return [String(typed['name']), slug];
    if (type === 'spokespersons') return [String(typed['name']), String(typed['email']), slug];
    if (type === 'authorisations') {
      return [String((typed['person'] as Record<string, unknown>)['name']), String(typed['case'])];
    }
    return [];
  });
  return [...new Set(names)];
}

const inText = new Map<string, RegExp>();

/** Those of the names that stand in a text, not as a part of another word. */
export const found = (names: readonly string[], text: string): string[] =>
  names.filter((name) => {
    let pattern = inText.get(name);
    if (!pattern) {
      pattern = new RegExp(`(?<![\\p{L}\\p{N}-])${RegExp.escape(name)}(?![\\p{L}\\p{N}-])`, 'u');
      inText.set(name, pattern);
    }
    return text.includes(name) && pattern.test(text);
  });
