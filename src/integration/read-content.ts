import { isAbsolute } from 'node:path';
import { filesOf, registerOf, type Project } from '../cli/command/content.ts';
import { dayFor } from '../cli/command/values.ts';
import type { CheckedContent } from '../compliance/compliance.ts';
import { publishedAsOf } from '../compliance/published.ts';
import type { AsOf, Instant } from '../domain/dates.ts';
import { blockingKind, blocksPublication, type FindingKind } from '../domain/finding.ts';
import { enforcementWith, type Enforcement, type Publisher } from '../domain/publisher.ts';
import type { SourceTree } from '../register/files.ts';
import { knownFrom } from '../register/reading/known-files.ts';
import { publisherOf, readRegister } from '../register/reading/read-register.ts';
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
}

/** Told of a publisher, and of the content tree whose settings it is in. */
export type OnPublisher = (publisher: Publisher, tree: SourceTree) => void;

/** Reads and judges a content folder. @throws CannotRun, UnusablePublisher */
export const readContent = (content: string, project: Project, options: ReadingOptions): Reading =>
  readTree(filesOf(content, project), project, options);

/**
 * Reads and judges a content folder that is to be published, with its files named as they are in what is published.
 * `onPublisher` is told of the publisher before records are read. @throws CannotRun, UnusablePublisher with names as typed
 */
export function readToPublish(
  content: string,
  project: Project,
  options: ReadingOptions,
  onPublisher?: OnPublisher,
): Reading {
  const tree = filesOf(content, project);
  const publisher = publisherOf(tree);
  if (!publisher) return readTree(tree, project, options);
  onPublisher?.(publisher, tree);
  return readTree({ ...tree, root: publishedRoot(tree.root) }, project, options);
}

function readTree(tree: SourceTree, project: Project, { asOf, now }: ReadingOptions): Reading {
  const register = registerOf(tree, project);
  const day = dayFor(register.publisher, asOf, now);
  return { register, day, compliance: judgeSite(register, day) };
}

/** How the files of a folder are named in what is published: where on a machine it lies is nobody's business. */
const publishedRoot = (root: string): string =>
  isAbsolute(root) || root.startsWith('..') ? 'content' : root;

/** A reading as a report, with all of its findings or with those given in their place. */
export const reportOf = ({ register, compliance, day }: Reading, findings = compliance.findings): Report => ({
  asOf: day.today,
  records: register.size,
  findings,
  site: register.publisher.site,
});

/**
 * Why a reading may not be published: a wrong record or, where the publisher wants that, a breach or an overdue duty; undefined
 * if it may. `overdue` goes before what the publisher has settled on.
 */
export function blockOf(
  { register, compliance }: Reading,
  overdue: Enforcement['overdue'] | undefined,
): FindingKind | undefined {
  const enforcement = enforcementWith(register.publisher, overdue);
  return blockingKind(compliance.findings.filter((finding) => blocksPublication(finding, enforcement)));
}

/** What is published of a reading, as readers have it. `asOf` is the day that was named, if one was. */
export function publicationOf(reading: Reading, asOf: string | undefined): Publication {
  const { register, day, compliance } = named(reading, publishedRoot(reading.register.root));
  const followsClock = !asOf && !register.publisher.asOf;
  return withoutWithdrawn({ ...publishedAsOf(register, day, compliance), followsClock });
}

/** A reading whose files are named from a folder called so. Messages have names, so those of another are made anew. */
export function named(reading: Reading, root: string): Reading {
  const { register: known, day } = reading;
  if (known.root === root) return reading;
  const register = readRegister({ ...known.tree, root }, { known: knownFrom(known) });
  return { register, day, compliance: judgeSite(register, day) };
}
