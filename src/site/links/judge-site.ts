import { judge, type Compliance } from '../../compliance/compliance.ts';
import { publishedAsOf } from '../../compliance/published.ts';
import type { AsOf } from '../../domain/dates.ts';
import { sortFindings } from '../../domain/finding.ts';
import type { Register } from '../../register/register.ts';
import { deadLinks } from './dead-links.ts';

/** Judges a register on a day, with the links of its texts followed through the site that would be made of it. */
export function judgeSite(register: Register, asOf: AsOf): Compliance {
  const compliance = judge(register, asOf);
  const dead = deadLinks(publishedAsOf(register, asOf, compliance));
  if (dead.length === 0) return compliance;
  return { ...compliance, findings: sortFindings([...compliance.findings, ...dead]) };
}
