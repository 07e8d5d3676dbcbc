import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { onlyIn } from '../../compliance/findings-caused-by-change.ts';
import type { AsOf } from '../../domain/dates.ts';
import type { Finding } from '../../domain/finding.ts';
import type { Language } from '../../domain/text.ts';
import { sourceTree, type SourceTree } from '../../register/files.ts';
import { knownFrom } from '../../register/reading/known-files.ts';
import { readRegister } from '../../register/reading/read-register.ts';
import type { Register } from '../../register/register.ts';
import { judgeSite } from '../../site/links/judge-site.ts';
import { CannotRun } from '../command/cannot-run.ts';

/** What another rule set would change about the findings of a register. */
export interface Difference {
  /** The findings under the other rule set that there are not now. */
  added: readonly Finding[];
  /** The findings that there are now and would not be under the other rule set. */
  gone: readonly Finding[];
}

/**
 * What would differ if the rule set in a file held for every record. `findings` are those under the publisher's own law.
 * @throws CannotRun if the file cannot be read
 */
export function differenceUnder(
  file: string,
  register: Register,
  day: AsOf,
  findings: readonly Finding[],
): Difference {
  const { tree, name } = withRuleSet(register.tree, file);
  const under = judgeSite(readRegister(tree, { instead: name, known: knownFrom(register) }), day).findings;
  return { added: onlyIn(under, findings), gone: onlyIn(findings, under) };
}

/** A tree with the rule set of a file, and the name that the rule set has in it. @throws CannotRun */
function withRuleSet(tree: SourceTree, file: string): { tree: SourceTree; name: string } {
  const name = basename(file, '.yaml');
  try {
    const added = { path: `rulebook/${name}.yaml`, bytes: readFileSync(file) };
    const files = tree.files.filter(({ path }) => path !== added.path);
    return { name, tree: sourceTree(tree, [...files, added]) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new CannotRun({
      vi: `Không đọc được bộ quy định “${file}” (${code}). Kiểm tra --rulebook.`,
      en: `The rule set “${file}” cannot be read (${code}). Check --rulebook.`,
    });
  }
}

/** The findings that another rule set would not have, a line each. */
export function goneReport(gone: readonly Finding[], language: Language): string {
  const lines = gone.map(({ file, line, rule }) => `  ${file}:${line}  ${rule}`);
  const none = { vi: 'Không có gì mất đi.', en: 'No finding disappears.' };
  const head = { vi: 'Không còn theo bộ quy định này:', en: 'No longer found under this rule set:' };
  return `${lines.length > 0 ? [head[language], ...lines].join('\n') : none[language]}\n`;
}
