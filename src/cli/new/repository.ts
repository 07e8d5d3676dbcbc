import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { repositoryHosts } from '../../domain/publisher/repository.ts';
import { withField, type NewField } from '../../register/yaml/edited.ts';
import { codeowners, codeownersPath } from '../../hosts/codeowners.ts';
import { open, type Project } from '../command/content.ts';

const folders = ['.github/workflows', '.forgejo/workflows'];
const names = ['check.yml', 'deploy.yml', 'nightly.yml'];
const examples = ['.github/deploy-examples/github-pages-shards.yml'];
const gitlab = '.gitlab-ci.yml';

/** The content folder from the folder of the repository; undefined where it lies outside, and nothing can be set up. */
function within(content: string, cwd: string): string | undefined {
  const path = relative(cwd, resolve(cwd, content)).split('\\').join('/');
  return path === '' || path.startsWith('..') || /[^\w./-]/.test(path) ? undefined : path;
}

/** Where each host's workflows name the content folder, by the file. */
const workflows = (content: string): (readonly [path: string, field: NewField])[] => {
  const value = { CONTENT_DIR: content };
  return [
    ...[...folders.flatMap((folder) => names.map((name) => `${folder}/${name}`)), ...examples].map(
      (path) => [path, { key: 'env', value, after: 'permissions' }] as const,
    ),
    [gitlab, { key: 'variables', value, before: 'default' }],
  ];
};

/**
 * Sets up the repository in which the command runs for the new publisher: its workflows read the new content folder, and
 * CODEOWNERS names nobody of the demonstration. Gives the paths of the files that were changed.
 */
export function setUpRepository(content: string, project: Project): string[] {
  const folder = within(content, project.cwd);
  if (!folder) return [];
  const register = open(folder, project);
  const files = [
    ...workflows(folder).map(([path, field]) => [path, (text: string) => withField(text, field)] as const),
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
