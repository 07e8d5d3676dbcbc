import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The languages that every page is made in, the first without a folder of its own. */
export const peerLanguages = ['vi', 'en'] as const;

/** A page as another generator makes it: of a record, or a list of those below its path. */
export interface PeerPage {
  /** Its address from the root of a language, without slashes at its ends; empty for the first page. */
  path: string;
  isList: boolean;
  title: string;
  summary: string;
  /** Its fields as YAML, under one key, so that none of them means anything to a generator. */
  facts: string;
  body: string;
}

const listPage = (path: string, title: string): PeerPage => ({
  path,
  isList: true,
  title,
  summary: '',
  facts: 'facts: {}\n',
  body: '',
});

const titleOf = (fields: string, otherwise: string): string =>
  /^(?:title|name|topic|matter|audience): (.*)$/m.exec(fields)?.[1]?.replace(/^(['"])(.*)\1$/, '$2') ??
  otherwise;

function recordPage(record: string, path: string): PeerPage {
  const [, fields = '', body = ''] = /^---\n([^]*?)^---\n([^]*)$/m.exec(record) ?? [];
  return {
    path,
    isList: false,
    title: titleOf(fields, path),
    summary: body.trim().slice(0, 160).replaceAll('\n', ' '),
    facts: `facts:\n${fields.replace(/^(?=.)/gm, '  ')}`,
    body,
  };
}

/** Of how many records a department has a list. */
const worthList = 3;

/**
 * The pages of an archive that every generator makes in each language: one for each record, a list for each department and
 * for those types of which it has several, one of all departments, and the first page. These are about as many as this
 * project makes, and not more.
 */
export function peerPages(archive: string): PeerPage[] {
  const departments = join(archive, 'departments');
  const records = readdirSync(departments, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .sort()
    .map((path) => {
      const page = recordPage(readFileSync(join(departments, path), 'utf8'), `don-vi/${path.slice(0, -3)}`);
      const isDepartment = path.endsWith('/department.md');
      return isDepartment ? { ...page, isList: true, path: dirname(page.path) } : page;
    });
  const byType = Object.groupBy(
    records.filter(({ isList }) => !isList),
    ({ path }) => dirname(path),
  );
  const types = Object.keys(byType).filter((path) => (byType[path] ?? []).length >= worthList);
  return [
    listPage('', 'Kho lưu trữ để đo'),
    listPage('don-vi', 'Đơn vị'),
    ...types.map((path) => listPage(path, path.split('/').at(-1) ?? path)),
    ...records,
  ];
}

/** A text as YAML has it on one line. */
export const quoted = (text: string): string => JSON.stringify(text);

/** Writes a file of a project, and the folders above it. */
export const fileWriter =
  (folder: string) =>
  (path: string, content: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
