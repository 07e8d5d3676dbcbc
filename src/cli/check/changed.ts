import { changeFindings } from '../../compliance/change-rules.ts';
import { findingsByRules } from '../../compliance/compliance.ts';
import { causedBy } from '../../compliance/findings-caused-by-change.ts';
import { removedFindings } from '../../compliance/removed.ts';
import type { AsOf } from '../../domain/dates.ts';
import { sortFindings, type Finding } from '../../domain/finding.ts';
import type { TypeName } from '../../domain/records/index.ts';
import { withEngineFiles } from '../../register/engine-files.ts';
import { changedSince, readTreeAt } from '../../register/git.ts';
import { pathIn, placeOf } from '../../register/places/place.ts';
import { knownFrom } from '../../register/reading/known-files.ts';
import { readRegister, UnusablePublisher } from '../../register/reading/read-register.ts';
import type { Register } from '../../register/register.ts';
import { judgeSite } from '../../site/links/judge-site.ts';

/** A change of a content folder: everything since this branch left `base`, with what is not yet committed. */
export interface Change {
  base: string;
  /** The content folder. */
  content: string;
  /** Its register after the change. */
  register: Register;
  day: AsOf;
}

/** The register as it was before the change of some files; undefined for a tree that could not be judged then. */
function registerBefore(
  { base, content, register }: Change,
  changed: ReadonlySet<string>,
): Register | undefined {
  const unchanged = new Map(
    register.tree.files.flatMap(({ path, bytes }) =>
      bytes && !changed.has(path) ? [[path, bytes] as const] : [],
    ),
  );
  try {
    const tree = readTreeAt(base, content, register.tree, unchanged);
    return readRegister(withEngineFiles(tree), { known: knownFrom(register) });
  } catch (error) {
    if (error instanceof UnusablePublisher) return undefined;
    throw error;
  }
}

/** What was found before a change, as far as it can be among some findings after it. */
function findingsBefore(before: Register, day: AsOf, after: readonly Finding[]): readonly Finding[] {
  if (after.length === 0) return [];
  const ids = new Set(after.map(({ rule }) => rule));
  return findingsByRules(before, day, ids) ?? judgeSite(before, day).findings;
}

/** The types of the records among the files of a change, those that it took away included. */
const typesOf = (paths: Iterable<string>): Set<TypeName> =>
  new Set(
    [...paths].flatMap((path) => {
      const place = placeOf(path);
      return place.is === 'record' ? [place.type] : [];
    }),
  );

/**
 * What a change brings about, of all findings after it, with what rules say of the change itself; and the types of the
 * records that it touches. @throws GitFailed
 */
export function causedByChange(
  change: Change,
  after: readonly Finding[],
): { findings: Finding[]; touchedTypes: ReadonlySet<TypeName> } {
  const { base, content, register, day } = change;
  const changed = changedSince(base, content);
  const touched = new Set([...changed].map((path) => pathIn(register, path)));
  const before = registerBefore(change, changed);
  const elsewhere = after.filter(({ file }) => !touched.has(file));
  const caused = causedBy(touched, after, before ? findingsBefore(before, day, elsewhere) : []);
  const ofChange = before
    ? [...removedFindings(before, register), ...changeFindings(before, register, day)]
    : [];
  return { findings: sortFindings([...caused, ...ofChange]), touchedTypes: typesOf(changed) };
}
