import { amend, needlessEnds, incompleteLaws, takenRequirements } from '../domain/amendment.ts';
import { amendmentSchema, ruleSetSchema, type Amendment, type RuleSet } from '../domain/rule-set.ts';
import type { SourceFile } from './files.ts';
import type { Reader } from './reading/reader.ts';
import { nearest } from './nearest.ts';

/** A rule set as it was read, before the one that it changes has been looked up. */
interface Read {
  file: SourceFile;
  content: RuleSet | Amendment;
}

const changes = (content: RuleSet | Amendment): content is Amendment => 'amends' in content;

/** Reads the rule sets, and makes those whole that change another. What cannot be used is left out, with a finding. */
export function readRuleSets(reader: Reader, files: ReadonlyMap<string, SourceFile>): Map<string, RuleSet> {
  const read = new Map<string, Read>();
  for (const [name, file] of files) {
    const isAmendment = /^amends:/m.test(file.bytes?.toString('utf8') ?? '');
    const content: RuleSet | Amendment | undefined = isAmendment
      ? reader.yaml(file, amendmentSchema)
      : reader.yaml(file, ruleSetSchema);
    if (content) read.set(name, { file, content });
  }
  const whole = new Map<string, RuleSet>();
  for (const name of read.keys()) resolve({ reader, files, read, whole }, name, []);
  return whole;
}

/** What there is to make rule sets whole of, and those that are. */
interface RuleSetSources {
  reader: Reader;
  /** All files, those included that cannot be used and have a finding. */
  files: ReadonlyMap<string, SourceFile>;
  read: ReadonlyMap<string, Read>;
  whole: Map<string, RuleSet>;
}

/** Makes a rule set whole, and first every one that it rests on. */
function resolve(sources: RuleSetSources, name: string, above: readonly string[]): RuleSet | undefined {
  const { reader, files, read, whole } = sources;
  const known = whole.get(name);
  const found = read.get(name);
  if (known || !found) return known;
  if (!changes(found.content)) {
    whole.set(name, found.content);
    return found.content;
  }
  const { amends } = found.content;
  const circular = [...above, name].includes(amends);
  const base = circular ? undefined : resolve(sources, amends, [...above, name]);
  if (!base) {
    if (circular || !files.has(amends)) reportNoBase(reader, found.file, amends, circular, files.keys());
    return undefined;
  }
  if (!isSound(reader, found.file, base, found.content)) return undefined;
  const amended = amend(base, found.content);
  whole.set(name, amended);
  return amended;
}

function reportNoBase(
  reader: Reader,
  { path }: SourceFile,
  amends: string,
  circular: boolean,
  names: Iterable<string>,
) {
  const likely = nearest(amends, names);
  const message = circular
    ? {
        vi: `Bộ quy định này sửa đổi \`${amends}\`, mà bộ ấy lại sửa đổi chính bộ này. Sửa \`amends\` thành bộ có trước.`,
        en: `This rule set changes \`${amends}\`, which changes this one in turn. Change \`amends\` to the earlier set.`,
      }
    : {
        vi: `Không có bộ quy định \`${amends}\` để sửa đổi. ${likely ? `Có lẽ là \`${likely}\`: sửa lại ở dòng này.` : `Thêm tệp \`${reader.name(`rulebook/${amends}.yaml`)}\`.`}`,
        en: `There is no rule set \`${amends}\` to change. ${likely ? `It may be \`${likely}\`: correct it on this line.` : `Add the file \`${reader.name(`rulebook/${amends}.yaml`)}\`.`}`,
      };
  reader.report(path, { rule: 'reference-dangling', field: ['amends'], message });
}

/** Whether everything that an amendment alters is there to be altered, and everything that it adds is whole. */
function isSound(reader: Reader, { path }: SourceFile, base: RuleSet, change: Amendment): boolean {
  const incomplete = incompleteLaws(base, change);
  for (const { rule, missing } of incomplete) {
    const fields = missing.map((field) => `\`${field}\``).join(', ');
    const message = {
      vi: `Quy định \`${rule}\` chưa có trong bộ được sửa đổi nên phải ghi đủ. Thêm ${fields} dưới dòng này.`,
      en: `The rule \`${rule}\` is not in the set that is changed, so it must be complete. Add ${fields} below this line.`,
    };
    reader.report(path, { rule: 'field-missing', field: ['rules', rule], message });
  }
  const vain = needlessEnds(base, change);
  for (const { list, index, key } of vain) {
    const message = {
      vi: `\`${list}\` ghi \`${key}\`, mà bộ được sửa đổi không có. Xóa tên này, hoặc sửa lại cho đúng.`,
      en: `\`${list}\` names \`${key}\`, which the set that is changed does not have. Delete the name, or correct it.`,
    };
    reader.report(path, { rule: 'reference-dangling', field: [list, index], message });
  }
  const taken = takenRequirements(base, change);
  for (const { list, index, key } of taken) {
    const message = {
      vi: `Đã có một yêu cầu tên là \`${key}\`, nên hai yêu cầu sẽ có cùng một địa chỉ. Đặt cho yêu cầu này một \`id\` khác.`,
      en: `There is a requirement \`${key}\` already, so both would have one address. Give this one another \`id\`.`,
    };
    reader.report(path, { rule: 'identity-duplicate', field: [list, index, 'id'], message });
  }
  return incomplete.length + vain.length + taken.length === 0;
}
