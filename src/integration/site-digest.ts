import type { Publication } from '../site/publication.ts';
import { digestOf } from './digest.ts';
import type { PageSource } from './page-source.ts';
import { digestOfTemplateSources } from './template-store.ts';

/** A digest of what is published: settings, files, and what they come to at this minute. */
export function digestOfContent({ register, compliance, followsClock, emergency }: Publication): string {
  const { files, publicFiles = [], root } = register.tree;
  const { today, findings, duties, breaches } = compliance;
  const records = Object.values(register.records).flatMap((some) => some.map(({ id, data }) => [id, data]));
  return digestOf([
    JSON.stringify([root, publicFiles.toSorted(), followsClock, emergency]),
    JSON.stringify([records, today, findings, duties, breaches]),
    ...files.flatMap(({ path, bytes, name, size }) => [JSON.stringify([path, name, size]), bytes ?? '']),
  ]);
}

/** A digest of what the Git history tells of past months. */
export const digestOfHistory = ({ past }: Publication): string =>
  digestOf([JSON.stringify([...(past ?? [])])]);

/**
 * A digest of all that a site of the project in `root` is made of: engine, settings, files, and what is published of them
 * at this minute.
 */
export const digestOfSite = (root: string, source: PageSource): string =>
  digestOf([
    digestOfTemplateSources(root, source),
    digestOfContent(source.publication),
    digestOfHistory(source.publication),
  ]);
