import { jsonByLine } from '../../site/open-data/json.ts';
import type { Publication } from '../../site/publication.ts';
import { sha256 } from '../../register/digest.ts';

/**
 * The manifest: path and SHA-256 of each record and each published file, so that anybody can prove what was published.
 * `hashes` has the hexadecimal hashes of the published files by their paths.
 */
export function manifest(
  { register, compliance, emergency }: Publication,
  hashes: ReadonlyMap<string, string>,
): string {
  const records = register.tree.files.map(({ path, bytes }) => ({ path, sha256: sha256(bytes ?? '') }));
  const files = [...hashes.keys()].sort().map((path) => ({ path, sha256: hashes.get(path) }));
  const lane = emergency && { statements: emergency.statements, commit: emergency.commit };
  return jsonByLine({ asOf: compliance.today, emergency: lane, records, files });
}
