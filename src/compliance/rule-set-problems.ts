import type { FileProblem, Problem } from '../domain/finding.ts';
import { ownValue } from '../domain/own-value.ts';
import type { Amendment, RuleSet } from '../domain/rule-set.ts';
import { nameOf } from '../register/places/place.ts';
import type { Register } from '../register/register.ts';
import { nearest } from '../register/nearest.ts';
import type { LegalTerm, Rule } from '../rules/rule.ts';

type Law = RuleSet['rules'][string];

/** What a rule set says of the term of a rule. */
type Terms = Pick<Amendment['rules'][string], 'days' | 'hours' | 'startsAt' | 'metBy'>;

/** Problems of the rule sets: rules that do not exist, and rules that check nothing because a term is left out. */
export const ruleSetProblems = (register: Register, rules: readonly Rule[]): Problem[] =>
  [...register.ruleSets].flatMap(([name, ruleSet]) => {
    const file = fileOf(register, `rulebook/${name}.yaml`);
    return [...problemsOf(register, ruleSet, rules)].map((problem) => ({ ...problem, file }));
  });

/** The file at a path as messages name it: it may come with the engine. */
const fileOf = ({ tree }: Register, path: string): string =>
  nameOf(tree, tree.files.find((file) => file.path === path) ?? { path });

/** What the file of a rule set itself has wrong; what it takes over is told of the set that has it. */
function* problemsOf(
  { ruleSets }: Register,
  ruleSet: RuleSet,
  rules: readonly Rule[],
): Generator<FileProblem> {
  const { amendment } = ruleSet;
  const before = amendment && ruleSets.get(amendment.amends);
  for (const [id, terms] of Object.entries(amendment?.rules ?? ruleSet.rules)) {
    const rule = rules.find((one) => one.id === id);
    if (!rule) yield unknownRule(id, rules);
    else if (rule.term) yield* termProblems(id, terms, rule.term, before && ownValue(before.rules, id));
    else yield* idleTerm(id, terms);
  }
}

/** A rule set that names a rule which nobody has written would switch it off without a word. */
function unknownRule(id: string, rules: readonly Rule[]): FileProblem {
  const suggested = nearest(
    id,
    rules.map((rule) => rule.id),
  );
  return {
    rule: 'reference-dangling',
    field: ['rules', id],
    message: {
      vi: `Không có quy định nào tên là \`${id}\`, nên phần này không được kiểm tra. ${suggested ? `Có lẽ là \`${suggested}\`: sửa lại ở dòng này.` : 'Sửa tên ở dòng này, hoặc xóa phần này.'}`,
      en: `There is no rule called \`${id}\`, so this part checks nothing. ${suggested ? `It may be \`${suggested}\`: correct it on this line.` : 'Correct the name on this line, or delete this part.'}`,
    },
  };
}

/** Without a term, or without the field that starts its clock, nothing would ever fall due. */
function* termProblems(
  id: string,
  terms: Terms,
  { units, startedBy, endedBy = {} }: LegalTerm,
  before: Law | undefined,
): Generator<FileProblem> {
  const fields = Object.keys(startedBy);
  const given = (['days', 'hours'] as const).filter((unit) => terms[unit] !== undefined);
  const wrong = given.filter((unit) => !units.includes(unit));
  if (given.length > 1 && wrong.length === 0) yield { ...twoTerms, field: ['rules', id, 'hours'] };
  for (const unit of wrong) yield wrongUnit(id, unit, units);
  if (!before && given.length === 0) yield noTerm(id, units);
  if (!before && !terms.startsAt) yield noStart(id, fields);
  for (const [index, field] of (terms.startsAt ?? []).entries()) {
    if (!fields.includes(field)) yield unknownStart(id, index, field, fields);
  }
  const ends = Object.keys(endedBy);
  if (terms.metBy !== undefined && ends.length === 0) yield idle(id, 'metBy');
  else if (terms.metBy !== undefined && !ends.includes(terms.metBy)) yield unknownEnd(id, terms.metBy, ends);
}

const listed = (names: readonly string[], or: string): string =>
  names.map((name) => `\`${name}\``).join(` ${or} `);

const twoTerms: FileProblem = {
  rule: 'key-unknown',
  message: {
    vi: 'Thời hạn được ghi cả bằng `days` và `hours`, nên không biết theo số nào. Giữ một dòng và xóa dòng kia.',
    en: 'The term is given in both `days` and `hours`, so it is unclear which applies. Keep one line and delete the other.',
  },
};

const unitNames = {
  days: { vi: 'ngày', en: 'days' },
  hours: { vi: 'giờ', en: 'hours' },
} as const;

function wrongUnit(id: string, unit: 'days' | 'hours', units: LegalTerm['units']): FileProblem {
  const names = (language: 'vi' | 'en', or: string) =>
    units.map((one) => unitNames[one][language]).join(` ${or} `);
  return {
    rule: 'key-unknown',
    field: ['rules', id, unit],
    message: {
      vi: `Quy định \`${id}\` chỉ tính hạn theo ${names('vi', 'hoặc')}, nên dòng này không có tác dụng. Thay bằng ${listed(units, 'hoặc')} với con số theo văn bản.`,
      en: `The rule \`${id}\` reckons in ${names('en', 'or')} only, so this line has no effect. Put ${listed(units, 'or')} in its place, with the number that the text gives.`,
    },
  };
}

function noTerm(id: string, units: LegalTerm['units']): FileProblem {
  const samples = units.includes('hours') ? ['days: 1', 'hours: 24'] : ['days: 30'];
  return {
    rule: 'field-missing',
    field: ['rules', id],
    message: {
      vi: `Quy định \`${id}\` có thời hạn, mà phần này không ghi thời hạn là bao lâu, nên không bản ghi nào được tính hạn. Thêm dưới dòng này số ngày${units.includes('hours') ? ' hoặc số giờ' : ''} theo văn bản, ví dụ ${listed(samples, 'hoặc')}.`,
      en: `The rule \`${id}\` has a term, but this part does not say how long it is, so nothing would ever fall due. Add below this line the number of days${units.includes('hours') ? ' or hours' : ''} that the text gives, for example ${listed(samples, 'or')}.`,
    },
  };
}

const noStart = (id: string, fields: readonly string[]): FileProblem => ({
  rule: 'field-missing',
  field: ['rules', id],
  message: {
    vi: `Quy định \`${id}\` có thời hạn, mà phần này không ghi hạn tính từ ngày nào của bản ghi, nên không bản ghi nào được tính hạn. Thêm dưới dòng này \`startsAt: [${fields.join(', ')}]\`, chỉ giữ những trường mà văn bản tính từ đó.`,
    en: `The rule \`${id}\` has a term, but this part does not say from which day of the record it runs, so nothing would ever fall due. Add below this line \`startsAt: [${fields.join(', ')}]\`, and keep only the fields from which the text counts.`,
  },
});

function unknownStart(id: string, index: number, field: string, fields: readonly string[]): FileProblem {
  const suggested = nearest(field, fields);
  return {
    rule: 'reference-dangling',
    field: ['rules', id, 'startsAt', index],
    message: {
      vi: `Quy định \`${id}\` không tính hạn từ trường \`${field}\`, nên không bản ghi nào được tính hạn từ đó. ${suggested ? `Có lẽ là \`${suggested}\`: sửa lại ở dòng này.` : `Dùng ${listed(fields, 'hoặc')}.`}`,
      en: `The rule \`${id}\` does not reckon from a field \`${field}\`, so nothing would fall due from it. ${suggested ? `It may be \`${suggested}\`: correct it on this line.` : `Use ${listed(fields, 'or')}.`}`,
    },
  };
}

function unknownEnd(id: string, field: string, fields: readonly string[]): FileProblem {
  const suggested = nearest(field, fields);
  return {
    rule: 'reference-dangling',
    field: ['rules', id, 'metBy'],
    message: {
      vi: `Quy định \`${id}\` không xét việc đúng hạn theo trường \`${field}\`, nên dòng này không có tác dụng. ${suggested ? `Có lẽ là \`${suggested}\`: sửa lại ở dòng này.` : `Dùng ${listed(fields, 'hoặc')}.`}`,
      en: `The rule \`${id}\` cannot be met by a field \`${field}\`, so this line has no effect. ${suggested ? `It may be \`${suggested}\`: correct it on this line.` : `Use ${listed(fields, 'or')}.`}`,
    },
  };
}

/** A term that no rule reads would look like law and change nothing. */
function* idleTerm(id: string, terms: Terms): Generator<FileProblem> {
  for (const field of ['days', 'hours', 'startsAt', 'metBy'] as const)
    if (terms[field] !== undefined) yield idle(id, field);
}

const idle = (id: string, field: keyof Terms): FileProblem => ({
  rule: 'key-unknown',
  field: ['rules', id, field],
  message: {
    vi: `Quy định \`${id}\` không có thời hạn do bộ quy định đặt ra, nên \`${field}\` ở đây không có tác dụng. Xóa dòng này.`,
    en: `The rule \`${id}\` has no term that a rule set gives, so \`${field}\` has no effect here. Delete this line.`,
  },
});
