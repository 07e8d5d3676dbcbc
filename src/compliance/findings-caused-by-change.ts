import type { Finding } from '../domain/finding.ts';

const keyOf = ({ rule, file, message, severity }: Finding): string =>
  [rule, file, severity, message.vi].join('\0');

/** The findings of one judgement that another does not have. */
export function onlyIn(some: readonly Finding[], others: readonly Finding[]): Finding[] {
  const known = new Set(others.map(keyOf));
  return some.filter((finding) => !known.has(keyOf(finding)));
}

/**
 * What a change answers for: findings in files that it touches, and findings elsewhere that were not there
 * before it. Another department's lapse is nobody's fault here.
 */
export function causedBy(
  touched: ReadonlySet<string>,
  after: readonly Finding[],
  before: readonly Finding[],
): Finding[] {
  const fresh = new Set(onlyIn(after, before));
  return after.filter((finding) => touched.has(finding.file) || fresh.has(finding));
}
