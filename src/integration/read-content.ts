import { isAbsolute } from 'node:path';
import { open, type Project } from '../cli/command/content.ts';
import { dayFor } from '../cli/command/values.ts';
import type { CheckedContent } from '../compliance/compliance.ts';
import { publishedAsOf } from '../compliance/published.ts';
import type { AsOf, Instant } from '../domain/dates.ts';
import { blockingKind, blocksPublication, type Finding, type FindingKind } from '../domain/finding.ts';
import { enforcementWith, type Enforcement } from '../domain/publisher.ts';
import type { SourceTree } from '../register/files.ts';
import { knownFrom } from '../register/reading/known-files.ts';
import { readRegister } from '../register/reading/read-register.ts';
import type { Register } from '../register/register.ts';
import type { Report } from '../reporters/report.ts';
import { judgeSite } from '../site/links/judge-site.ts';
import type { Publication } from '../site/publication.ts';
import { withoutWithdrawn } from '../site/without-withdrawn.ts';

/** A content folder as it was read, and how it is judged on a day. */
export interface Reading extends CheckedContent {
  day: AsOf;
}

/** How a content folder is to be read and judged. */
interface ReadingOptions {
  /** The day that counts as today, if one was named. */
  asOf?: string | undefined;
  /** What the clock shows, if that was named. */
  now?: Instant | undefined;
  /** Given the files of the folder before they are read as records. */
  onTree?: ((tree: SourceTree) => void) | undefined;
}

/** Reads and judges a content folder. @throws CannotRun, UnusablePublisher */
export function readContent(
  content: string,
  project: Project,
  { asOf, now, onTree }: ReadingOptions,
): Reading {
  const register = open(content, project, onTree);
  const day = dayFor(register.publisher, asOf, now);
  return { register, day, compliance: judgeSite(register, day) };
}

/** A reading as a report, with all of its findings or with those given in their place. */
export const reportOf = ({ register, compliance, day }: Reading, findings = compliance.findings): Report => ({
  asOf: day.today,
  records: register.size,
  findings,
  site: register.publisher.site,
});

/** Why a reading may not be published: a wrong record or, where the publisher wants that, a breach or an overdue duty. */
export interface PublishingBlock {
  by: FindingKind;
  /** Every error, whether or not it would stop the build by itself. */
  findings: readonly Finding[];
}

/** Why a reading may not be published; undefined if it may. `overdue` goes before what the publisher has settled on. */
export function publishingBlockOf(
  { register, compliance }: Reading,
  overdue: Enforcement['overdue'] | undefined,
): PublishingBlock | undefined {
  const enforcement = enforcementWith(register.publisher, overdue);
  const by = blockingKind(compliance.findings.filter((finding) => blocksPublication(finding, enforcement)));
  return by && { by, findings: compliance.findings.filter(({ severity }) => severity === 'error') };
}

/**
 * What is published of a reading, as readers have it. It names its files from the content folder on: where on a machine that lies is nobody's
 * business. `asOf` is the day that was named, if one was.
 */
export function publicationOf({ register, day, compliance }: Reading, asOf: string | undefined): Publication {
  const followsClock = !asOf && !register.publisher.asOf;
  const isBelow = !isAbsolute(register.root) && !register.root.startsWith('..');
  const named = isBelow ? { register, compliance } : renamed(register, day);
  return withoutWithdrawn({ ...publishedAsOf(named.register, day, named.compliance), followsClock });
}

/** What was read of a folder elsewhere, under the names that its files have from the content folder on. */
function renamed(elsewhere: Register, day: AsOf): CheckedContent {
  const register = readRegister({ ...elsewhere.tree, root: 'content' }, { known: knownFrom(elsewhere) });
  return { register, compliance: judgeSite(register, day) };
}
