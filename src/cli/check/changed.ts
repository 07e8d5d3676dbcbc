import { changeFindings } from '../../compliance/change-rules.ts';
import { findingsByRules, findingsInFiles } from '../../compliance/compliance.ts';
import { causedBy, onlyIn } from '../../compliance/findings-caused-by-change.ts';
import { removedFindings } from '../../compliance/removed.ts';
import type { AsOf } from '../../domain/dates.ts';
import { sortFindings, type Finding } from '../../domain/finding.ts';
import type { TypeName } from '../../domain/records/index.ts';
import { isOfEngine, withEngineFiles } from '../../register/engine-files.ts';
import { departmentOf } from '../../register/finding.ts';
import { readHeld, type Divergence } from '../../register/git.ts';
import { pathIn, pathWithin, placeOf } from '../../register/places/place.ts';
import { knownFrom } from '../../register/reading/known-files.ts';
import { readRegister, UnusablePublisher } from '../../register/reading/read-register.ts';
import type { Register } from '../../register/register.ts';
import { judgeSite } from '../../site/links/judge-site.ts';

/** A change of a content folder: everything since this branch left another, with what is not yet committed. */
export interface Change {
  /** The files that it touches, as paths within the folder. */
  changed: ReadonlySet<string>;
  /** The register after it. */
  register: Register;
  day: AsOf;
}

/** The register of a content folder before a change; undefined for a tree that could not be judged then. @throws GitFailed */
export function registerBefore(
  content: string,
  { changed, held }: Divergence,
  register: Register,
): Register | undefined {
  const unchanged = new Map(
    register.tree.files.flatMap((file) =>
      isOfEngine(file) || changed.has(file.path) ? [] : [[file.path, file] as const],
    ),
  );
  try {
    const tree = readHeld(held, content, register.tree, unchanged);
    return readRegister(withEngineFiles(tree), { known: knownFrom(register) });
  } catch (error) {
    if (error instanceof UnusablePublisher) return undefined;
    throw error;
  }
}

/**
 * What was found before a change, as far as it can be among some findings after it. Most of them are of the same records by
 * the same rules, so that little is judged; what is not there is looked for among all that these rules found.
 */
function findingsBefore(before: Register, day: AsOf, after: readonly Finding[]): readonly Finding[] {
  const found = findingsInFiles(before, day, idsOf(after), filesOf(after, before));
  const rest = onlyIn(after, found);
  if (rest.length === 0) return found;
  return [...found, ...(findingsByRules(before, day, idsOf(rest)) ?? judgeSite(before, day).findings)];
}

/** The files of findings, and those of the departments in whose folders they lie, of which duties of every month arise. */
const filesOf = (findings: readonly Finding[], register: Register): Set<string> =>
  new Set(
    findings.flatMap(({ file }) => {
      const department = departmentOf(pathWithin(register, file));
      return department ? [file, pathIn(register, `departments/${department}/department.md`)] : file;
    }),
  );

const idsOf = (findings: readonly Finding[]): Set<string> => new Set(findings.map(({ rule }) => rule));

/**
 * What a change brings about, of all findings after it, with what rules say of the change itself; `before` is the register
 * before it, if it could be judged.
 */
export function causedByChange(
  before: Register | undefined,
  { changed, register, day }: Change,
  after: readonly Finding[],
): Finding[] {
  const touched = new Set([...changed].map((path) => pathIn(register, path)));
  if (!before) return causedBy(touched, after, []);
  const elsewhere = after.filter(({ file }) => !touched.has(file));
  return sortFindings([
    ...causedBy(touched, after, findingsBefore(before, day, elsewhere)),
    ...removedFindings(before, register),
    ...changeFindings(before, register, day),
  ]);
}

/** The types of the records among the files of a change, those that it took away included. */
export const typesOf = (paths: Iterable<string>): Set<TypeName> =>
  new Set(
    [...paths].flatMap((path) => {
      const place = placeOf(path);
      return place.is === 'record' ? [place.type] : [];
    }),
  );
