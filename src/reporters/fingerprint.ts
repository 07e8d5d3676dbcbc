import { createHash } from 'node:crypto';
import type { Finding } from '../domain/finding.ts';

/**
 * A fingerprint for each finding, in their order, that stays when its line moves: SHA-256 of rule, file and message, and
 * for one that stands there more than once, of how many came before it.
 */
export function fingerprints(findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, file, message }) => {
    const key = [rule, file, message.vi].join('\0');
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    const unique = before === 0 ? key : `${key}\0${before}`;
    return createHash('sha256').update(unique).digest('hex');
  });
}
