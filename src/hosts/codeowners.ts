import type { RepositoryHost } from '../domain/publisher/repository.ts';
import type { Register } from '../register/register.ts';

/** Where each host looks for the file. */
export const codeownersPath: Readonly<Record<RepositoryHost, string>> = {
  github: '.github/CODEOWNERS',
  gitlab: '.gitlab/CODEOWNERS',
  forgejo: '.forgejo/CODEOWNERS',
};

const preface = `# Who must approve a change, written by \`npm run codeowners\` from department.md and publisher.yaml.
# Edit those, not this file: \`owners\` of a department, \`maintainers\` of the publisher.
`;

/** A group as hosts address it. */
export const handle = (name: string): string => (name.startsWith('@') ? name : `@${name}`);

/** A folder's files in the host's own form: Forgejo wants a regular expression, the others a pattern from the root. */
const below = (folder: string, host: RepositoryHost): string =>
  host === 'forgejo' ? `${folder.replaceAll('.', '\\\\.')}/.*` : `/${folder}/`;

/** The groups that own a department's records: its own, or those of the nearest department above that names any. */
export function ownersOf(
  department: string,
  { departments }: Pick<Register, 'departments'>,
): readonly string[] {
  const seen = new Set<string>();
  for (let at: string | undefined = department; at && !seen.has(at);) {
    seen.add(at);
    const data: { owners?: string[] | undefined; parent?: string | undefined } | undefined =
      departments.get(at)?.record.data;
    if (data?.owners) return data.owners;
    at = data?.parent;
  }
  return [];
}

/**
 * The CODEOWNERS of a repository: each department's records belong to its owners, everything else, code, law and guides,
 * to the maintainers. `content` is the content folder's path from the root of the repository. Empty if nobody is named.
 */
export function codeowners(register: Register, content: string, host: RepositoryHost): string {
  const owned = [...register.departments.keys()]
    .sort()
    .map((department) => ({
      folder: `${content}/departments/${department}`,
      owners: ownersOf(department, register),
    }))
    .filter(({ owners }) => owners.length > 0);
  const { maintainers = [] } = register.publisher;
  const line = (pattern: string, owners: readonly string[]) =>
    `${[pattern, ...owners.map(handle)].join(' ')}\n`;
  const departments = owned.map(({ folder, owners }) => line(below(folder, host), owners));
  const rest = maintainers.length > 0 ? [line(others(owned, host), maintainers)] : [];
  const lines = [...rest, ...departments];
  return lines.length > 0 ? [preface, ...lines].join('') : '';
}

/**
 * Everything that no department owns. The last line that fits counts on GitHub and GitLab, so that everything may stand
 * before them; on Forgejo every line that fits counts, so that the departments' folders have to be left out.
 */
function others(owned: readonly { folder: string }[], host: RepositoryHost): string {
  if (host !== 'forgejo') return '*';
  if (owned.length === 0) return '.*';
  return `!(${owned.map(({ folder }) => below(folder, host)).join('|')})`;
}
