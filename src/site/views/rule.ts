import { problemKinds, type ProblemKind } from '../../register/problem-kinds.ts';
import { rules } from '../../rules/index.ts';
import type { Rule } from '../../rules/rule.ts';
import { addresses } from '../addresses.ts';
import { examplesOf } from './shared/rule-examples.ts';
import { departmentLink } from './shared/department-link.ts';
import type { Publication } from '../publication.ts';
import { translationsFor, type Translations } from '../translations/index.ts';
import { pageView, type PageView } from './page.ts';
import { breachListView, type BreachListView } from './parts/breaches.ts';
import { exampleView, type ExampleView } from './parts/example.ts';
import { laterLawViews, lawViews, type LaterLawView, type LawView } from './rule/laws.ts';
import { breachesOnRecord } from './shared/breaches-on-record.ts';
import type { Link } from './shared/link.ts';
import { plain } from './shared/plain.ts';

/** A rule, or something that a file has to be: what the law says, what is checked, and who falls short. */
export interface RuleView {
  page: PageView;
  id: string;
  title: string;
  checks: string;
  /** The law behind it, as it was and is in force; none for a convention of the data. */
  laws: readonly LawView[];
  /** Later texts that change it. */
  laterLaws: readonly LaterLawView[];
  /** Whether a correct record can show a breach of it. */
  isBreachable: boolean;
  /** What is wrong or overdue on the day. */
  findings: readonly { department?: Link; message: string }[];
  breaches: BreachListView;
  /** Left out for what has none. */
  examples?: { passes: readonly ExampleView[]; fails: readonly ExampleView[] };
}

const all: ReadonlyMap<string, Rule | ProblemKind> = new Map(
  [...rules, ...problemKinds].map((rule) => [rule.id, rule]),
);

export const ruleKeys = (): string[] => [...all.keys()];

/** @throws Error if there is no such rule */
export function ruleView(publication: Publication, id: string, locale: string | undefined): RuleView {
  const t = translationsFor(locale);
  const rule = all.get(id);
  if (!rule) throw new Error(`No rule ${id}`);
  const isBreachable = 'breaches' in rule;
  const title = rule.title[t.language];
  const checks = rule.checks[t.language];
  const head = {
    address: addresses.rule(id),
    title,
    description: checks,
    trail: [{ text: t.rulebook, address: addresses.rulebook }],
  };
  const breaches = breachesOnRecord(publication).filter((breach) => breach.rule === id);
  return plain({
    page: pageView(publication, head, locale),
    id,
    title,
    checks,
    laws: lawViews(id, isBreachable, publication, t),
    laterLaws: laterLawViews(id, publication, t),
    isBreachable,
    findings: findingsOf(id, publication, t),
    breaches: breachListView(breaches, publication, t, { mixed: true }),
    examples: examplesView(id, t),
  });
}

/** What is against a rule today; breaches of the past are in another list. */
const findingsOf = (id: string, publication: Publication, t: Translations): RuleView['findings'] =>
  publication.compliance.findings
    .filter(({ rule, severity, kind }) => rule === id && severity !== 'notice' && kind !== 'breach')
    .map(({ department: folder, message }) => {
      // What concerns all departments is of none, as that a year has no calendar.
      const department = publication.register.departments.get(folder);
      return plain({
        department: department && departmentLink(department, t),
        message: message[t.language],
      });
    });

function examplesView(id: string, t: Translations): RuleView['examples'] {
  const examples = examplesOf(id);
  return (
    examples && {
      passes: examples.passes.map((example) => exampleView(example, t)),
      fails: examples.fails.map((example) => exampleView(example, t)),
    }
  );
}
