import { digestOf } from './digest.ts';
import type { PageSource } from './page-source.ts';
import { digestOfTemplateSources } from './template-store.ts';

/**
 * A digest of all that a site of the project in `root` is made of: engine, settings, files, and what is published of them
 * at this minute.
 */
export function digestOfSite(root: string, source: PageSource): string {
  const { register, compliance, followsClock, emergency, past } = source.publication;
  const { files, ...surroundings } = register.tree;
  const { today, findings, duties, breaches } = compliance;
  const records = Object.values(register.records).flatMap((some) => some.map(({ id, data }) => [id, data]));
  return digestOf([
    digestOfTemplateSources(root, source),
    JSON.stringify([surroundings, followsClock, emergency, [...(past ?? [])]]),
    JSON.stringify([records, today, findings, duties, breaches]),
    ...files.flatMap(({ path, bytes, name, size }) => [JSON.stringify([path, name, size]), bytes ?? '']),
  ]);
}
