import { judgePages } from '../../compliance/pages.ts';
import type { AsOf } from '../../domain/dates.ts';
import { blockingKind } from '../../domain/finding.ts';
import type { Language } from '../../domain/text.ts';
import type { Register } from '../../register/register.ts';
import { reporters } from '../../reporters/index.ts';
import { departmentPages } from '../../site/links/built-pages.ts';
import { placesOfLink } from '../../site/links/dead-links.ts';
import { brokenLinks, type BrokenLink, type BuiltSite } from '../../site/links/links.ts';

/** What a site was built from, and how to report on it. */
export interface FaultContext {
  register: Register;
  day: AsOf;
  language: Language;
  /** The path under which the site is served, with a slash at both ends. */
  base: string;
}

/** What is wrong with a built site, in lines to be printed. */
export interface Faults {
  /** Why it may not be put in place, if anything keeps it from that. */
  blocking: readonly string[];
  warnings: readonly string[];
}

/** A broken link as a line: its page, and where it was typed if a record's text has it. */
function lineFor({ page, address }: BrokenLink, register: Register, base: string): string {
  const typed = address.startsWith(base) ? address.slice(base.length - 1) : address;
  const places = placesOfLink(typed, register);
  return [`${page}: ${address}`, ...places.map((place) => `  ${place}`)].join('\n');
}

/** Broken links of a built site, and duties of its pages to show something that they do not show. */
export function faultsIn(site: BuiltSite, { register, day, language, base }: FaultContext): Faults {
  const broken = brokenLinks(site, base).map((link) => lineFor(link, register, base));
  const findings = judgePages(register, day, departmentPages(site));
  if (findings.length === 0) return { blocking: broken, warnings: [] };
  const report = reporters.text({ asOf: day.today, records: register.size, findings }, language);
  return blockingKind(findings)
    ? { blocking: [...broken, report], warnings: [] }
    : { blocking: broken, warnings: [report] };
}
