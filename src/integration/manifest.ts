import { createHash } from 'node:crypto';
import type { Publication } from '../site/publication.ts';

const sha256 = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex');

/**
 * Each record's and each published file's path and SHA-256, so that anybody can prove what was published. `hashes` has
 * those of the published files.
 */
export function manifest(
  { register, compliance, emergency }: Publication,
  hashes: ReadonlyMap<string, string>,
): string {
  const records = register.tree.files.map(({ path, bytes }) => ({ path, sha256: sha256(bytes ?? '') }));
  const files = [...hashes.keys()].sort().map((path) => ({ path, sha256: hashes.get(path) }));
  const lane = emergency && { statements: emergency.statements, commit: emergency.commit };
  return `${JSON.stringify({ asOf: compliance.today, emergency: lane, records, files }, null, 2)}\n`;
}
