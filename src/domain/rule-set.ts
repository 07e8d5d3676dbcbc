import { z } from 'zod';
import { citationStatuses } from './law.ts';
import { departmentKinds } from './records/departments.ts';
import { count } from './fields/choice.ts';
import { bilingual, citation, text } from './fields/text.ts';
import { plainDate } from './fields/time.ts';
import type { PlainDate } from './dates.ts';

const lawSchema = z.strictObject({
  requirements: z.array(text()).min(1),
  citation: citation(),
  severity: z.enum(['error', 'warning', 'notice']),
  bound: z.array(z.enum(departmentKinds)).min(1),
  /** The term of the duty, in days or in hours. */
  days: count().optional(),
  hours: count().optional(),
  startsAt: z.array(text()).min(1).optional(),
  metBy: text().optional(),
});

/** A passage of a law, which may have lines. */
const passage = () => text().meta({ multiline: true });

const paragraphSchema = z.strictObject({ id: text(), text: passage() });

const requirementSchema = z.strictObject({
  id: text(),
  paragraph: text(),
  quote: passage(),
  vi: text(),
  en: text(),
  bound: z.array(z.enum([...departmentKinds, 'staff'])).min(1),
  tier: z.enum(['A', 'B', 'C']),
  /** How it is kept: by a rule, by a human attestation, as a count, or out of a machine's sight. */
  kept: z.enum(['rule', 'attested', 'counted', 'unseen']),
  rules: z.array(text()).optional(),
  how: bilingual(),
});

/** A requirement of a text that is not at hand word for word has a citation in place of a quote. */
const addedRequirementSchema = requirementSchema.extend({
  paragraph: text().optional(),
  quote: passage().optional(),
  citation: citation().optional(),
});

const heading = {
  title: bilingual(),
  shortTitle: bilingual(),
  /** The day from which the text is in force in law, if it is known; a publisher may apply it later. */
  inForceFrom: plainDate().optional(),
  source: z.strictObject({ note: bilingual(), status: z.enum(citationStatuses) }),
};

const ground = z.strictObject({ name: bilingual(), paragraph: text() });

const addedGround = ground.extend({ paragraph: text().optional(), citation: citation().optional() });

const topics = z.record(z.string(), z.strictObject({ name: bilingual() }));

/** Authorities that records call by a word: the names that each has had, the oldest first. */
const authorities = z.strictObject({
  'press-authority': z
    .array(
      z.strictObject({
        /** The first day of the name, for all but the oldest. */
        from: plainDate().optional(),
        name: bilingual(),
        citation: citation(),
      }),
    )
    .min(1),
});

const sections = z.array(
  z.strictObject({ id: text(), heading: text().optional(), paragraphs: z.array(paragraphSchema) }),
);

/** `src/law/rule-sets/<rule set>.yaml`, or a publisher’s own in `content/rulebook/`: a body of law as data. */
export const ruleSetSchema = z.strictObject({
  ...heading,
  rules: z.record(z.string(), lawSchema),
  refusalGrounds: z.record(z.string(), ground),
  topics,
  topicsSource: citation(),
  authorities: authorities.optional(),
  /** What the text says in plain words, each with the section or paragraph that says it. */
  summary: z.array(z.strictObject({ ...bilingual().shape, paragraph: text() })).optional(),
  text: sections,
  requirements: z.array(requirementSchema),
});

/** A rule set that changes the one before it: only what it alters stands in its file. */
export const amendmentSchema = z.strictObject({
  ...heading,
  /** The rule set that it changes. */
  amends: text(),
  /** Rules added whole, or the fields that it alters of rules that were there. */
  rules: z.record(z.string(), lawSchema.partial().extend({ citation: citation() })).default({}),
  /** Rules that it ends. */
  ends: z.array(text()).default([]),
  /** Kinds of department that no rule binds any more, as where a decree dissolves them. */
  unbinds: z.array(z.enum(departmentKinds)).default([]),
  refusalGrounds: z.record(z.string(), addedGround).default({}),
  /** Refusal grounds that it ends. */
  endsGrounds: z.array(text()).default([]),
  topics: topics.optional(),
  topicsSource: citation().optional(),
  authorities: authorities.optional(),
  text: sections.default([]),
  requirements: z.array(addedRequirementSchema).default([]),
  /** Requirements that it ends, or whose text it replaces. */
  endsRequirements: z.array(text()).default([]),
});

/** A rule set as its file has it, when it changes another. */
export type Amendment = z.output<typeof amendmentSchema>;

/** One thing that a rule set orders. */
export type Requirement = z.output<typeof addedRequirementSchema>;

/** A ground on which a request of the press may be refused. */
export type RefusalGround = z.output<typeof addedGround>;

/** A rule set whole; one that changes another keeps what it altered beside it. */
export interface RuleSet extends Omit<z.output<typeof ruleSetSchema>, 'refusalGrounds' | 'requirements'> {
  refusalGrounds: Readonly<Record<string, RefusalGround>>;
  requirements: readonly Requirement[];
  amendment?: Amendment;
}

/** An authority that records call by a word. */
export type Authority = keyof z.output<typeof authorities>;

/** The name that an authority has on a day, as a rule set has it; undefined where the set names none for that day. */
export const authorityOn = ({ authorities: named }: RuleSet, authority: Authority, date: PlainDate) =>
  named?.[authority].findLast(({ from = '' }) => from <= date);
