import type { Text } from '../domain/text.ts';
import { problemKinds } from '../register/problem-kinds.ts';
import { rules } from '../rules/index.ts';

const explained = new Map([...rules, ...problemKinds].map((rule) => [rule.id, rule]));

/** The title of a rule or of a kind of fault; its identifier where it has none. */
export const titleOfRule = (rule: string): Text => explained.get(rule)?.title ?? { vi: rule, en: rule };

/** What a rule or a kind of fault checks, in one sentence; its title where nothing more is said. */
export const checksOfRule = (rule: string): Text => explained.get(rule)?.checks ?? titleOfRule(rule);
