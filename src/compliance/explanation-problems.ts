import { displayDate, type PlainDate } from '../domain/dates.ts';
import { dateText } from '../domain/english-dates.ts';
import type { Problem } from '../domain/finding.ts';
import type { RecordOf } from '../domain/records/index.ts';
import type { Text } from '../domain/text.ts';
import type { Register } from '../register/register.ts';
import type { Rule } from '../rules/rule.ts';
import { exampleSubject, isSubjectOf } from '../rules/shared/subjects.ts';
import { breachKey, type Breach } from './breaches.ts';

type Explanation = RecordOf<'explanations'>;

/** Problems of explanations: a rule or a subject that has nothing to explain, or an impossible day. */
export function explanationProblems(
  register: Register,
  breaches: readonly Breach[],
  today: PlainDate,
  rules: readonly Rule[],
): Problem[] {
  const byKey = Map.groupBy(breaches, breachKey);
  return register.records.explanations.flatMap((explanation) => {
    const rule = rules.find(({ id }) => id === explanation.data.rule);
    const problem = rule && problemOf(register, explanation, rule, byKey, { today, rules });
    return problem ? [{ rule: 'explanation', file: explanation.file, ...problem }] : [];
  });
}

function problemOf(
  register: Register,
  { data, department }: Explanation,
  rule: Rule,
  breaches: ReadonlyMap<string, readonly Breach[]>,
  { today, rules }: { today: PlainDate; rules: readonly Rule[] },
): Pick<Problem, 'field' | 'severity' | 'message'> | undefined {
  if (!rule.breaches && !rule.duties) return { field: ['rule'], message: explainsNothing(rule, rules) };
  const types = Object.keys(rule.breaches ?? {});
  const [owner, type] = data.subject.split('/');
  const fits = rule.breaches
    ? owner === department && types.includes(type ?? '')
    : isSubjectOf(rule, data.subject, department);
  if (!fits) {
    const forms = rule.breaches
      ? types.map((one) => `${department}/${one}/…`)
      : [exampleSubject(rule, department)];
    return { field: ['subject'], message: wrongSubject(data, forms) };
  }
  // A day that lies ahead is told as that of any event; where an earlier day is looked back at, it is none.
  if (!rule.breaches || data.date > today) return undefined;
  const matching = breaches.get(breachKey({ rule: rule.id, subject: data.subject })) ?? [];
  const [first] = matching.map(({ on }) => on).sort();
  if (first !== undefined)
    return data.date < first ? { field: ['date'], message: before(data.date, first) } : undefined;
  // What was refused on reading tells of nothing, for a reason that is named there.
  if (!register.get(data.subject)) return undefined;
  return { field: ['subject'], severity: 'warning', message: notShown(data) };
}

function explainsNothing({ id }: Rule, rules: readonly Rule[]): Text {
  const listed = rules
    .filter((rule) => rule.breaches || rule.duties)
    .map((rule) => `\`${rule.id}\``)
    .join(', ');
  return {
    vi: `Quy định “${id}” không có hạn để trễ và không thể bị trái bởi việc đã qua: chỗ sai thì sửa bản ghi là xong, nên không có gì để giải trình. Sửa \`rule\` thành một trong: ${listed}; nếu không đúng việc nào, xóa tệp này.`,
    en: `The rule “${id}” has no due date that could be missed, and no past event can breach it: mistakes are corrected in the record, so there is nothing to explain. Change \`rule\` to one of: ${listed}; if none applies, delete this file.`,
  };
}

const wrongSubject = ({ rule, subject }: Explanation['data'], forms: readonly string[]): Text => {
  const [vi, en] = [' hoặc ', ' or '].map((or) => forms.map((form) => `\`${form}\``).join(or));
  return {
    vi: `Giải trình theo \`${rule}\` là về việc của chính đơn vị, mà ở đây ghi “${subject}”. Ghi \`subject\` theo dạng ${vi}.`,
    en: `An explanation under \`${rule}\` must be about a matter of the department itself, but this one says “${subject}”. Write \`subject\` like ${en}.`,
  };
};

const before = (date: PlainDate, on: PlainDate): Text => ({
  vi: `Giải trình ghi ngày ${displayDate(date)}, trước khi việc xảy ra (${displayDate(on)}), nên không phải là giải trình việc đó. Sửa \`date\` thành ngày giải trình.`,
  en: `The explanation is dated ${dateText(date)}, before the matter happened (${dateText(on)}), so it cannot be about it. Change \`date\` to the day of the explanation.`,
});

const notShown = ({ rule, subject }: Explanation['data']): Text => ({
  vi: `Bản ghi \`${subject}\` hiện không cho thấy việc nào trái \`${rule}\`, mà giải trình này thừa nhận có. Trang của việc đó vẫn còn và nói rõ điều này. Xem lịch sử sửa bản ghi: nếu bản ghi bị sửa sai thì sửa lại theo văn bản; nếu bản ghi đúng, ghi lý do sửa vào nội dung giải trình.`,
  en: `The record \`${subject}\` no longer shows a breach of \`${rule}\`, although this explanation acknowledges one. The page of that breach stays and says so. Check how the record was edited: if the edit is wrong, correct it according to the document; if the record is right, say in the text of the explanation why it was edited.`,
});
