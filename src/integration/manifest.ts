import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Publication } from '../site/publication.ts';
import { filesBelow } from './files.ts';

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** Each record's and each published file's path and SHA-256, so that anybody can prove what was published. */
export function manifest({ register, compliance, emergency }: Publication, folder: string): string {
  const records = register.tree.files.map(({ path, bytes }) => ({ path, sha256: sha256(bytes ?? '') }));
  const files = filesBelow(folder).map((path) => ({
    path,
    sha256: sha256(readFileSync(join(folder, path))),
  }));
  const lane = emergency && { statements: emergency.statements, commit: emergency.commit };
  return `${JSON.stringify({ asOf: compliance.today, emergency: lane, records, files }, null, 2)}\n`;
}
