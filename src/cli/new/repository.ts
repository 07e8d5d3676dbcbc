import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { repositoryHosts } from '../../domain/publisher.ts';
import { codeowners, codeownersPath } from '../../hosts/codeowners.ts';
import { open } from '../command/content.ts';

const folders = ['.github/workflows', '.forgejo/workflows'];
const names = ['check.yml', 'deploy.yml', 'nightly.yml'];
const gitlab = '.gitlab-ci.yml';

/** The content folder from the folder of the repository; undefined where it lies outside, and nothing can be set up. */
function within(content: string): string | undefined {
  const path = relative('.', resolve(content)).split('\\').join('/');
  return path === '' || path.startsWith('..') || /[^\w./-]/.test(path) ? undefined : path;
}

/** A text with something put below a line that it has; the text itself where that is done, or where there is no such line. */
function below(text: string, line: string, added: string): string {
  return text.includes('CONTENT_DIR') ? text : text.replace(`\n${line}\n`, () => `\n${line}\n${added}`);
}

/** The workflows with the content folder named in them. */
const workflows = (content: string): (readonly [path: string, change: (text: string) => string])[] => [
  ...folders.flatMap((folder) =>
    names.map(
      (name) =>
        [
          `${folder}/${name}`,
          (text: string) => below(text, 'permissions: {}', `\nenv:\n  CONTENT_DIR: ${content}\n`),
        ] as const,
    ),
  ),
  [
    gitlab,
    (text) =>
      text.includes('CONTENT_DIR')
        ? text
        : text.replace('\ndefault:\n', () => `\nvariables:\n  CONTENT_DIR: ${content}\n\ndefault:\n`),
  ],
];

/**
 * Makes the repository that the command runs in the publisher's own: its workflows read the new content folder, and
 * CODEOWNERS names nobody of the demonstration. Gives the files that were changed.
 */
export function setUp(content: string): string[] {
  const folder = within(content);
  if (!folder) return [];
  const register = open(folder);
  const files = [
    ...workflows(folder),
    ...repositoryHosts.map(
      (host) => [codeownersPath[host], () => codeowners(register, folder, host)] as const,
    ),
  ];
  return files.flatMap(([path, change]) => {
    if (!existsSync(path)) return [];
    const text = readFileSync(path, 'utf8');
    const changed = change(text);
    if (changed === text) return [];
    writeFileSync(join('.', path), changed);
    return [path];
  });
}
