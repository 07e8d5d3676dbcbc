import { displayDate, type PlainDate } from '../domain/dates.ts';
import { dateText } from '../domain/english-dates.ts';
import type { RecordOf } from '../domain/records/index.ts';
import { isSameSubject } from '../domain/periods.ts';
import type { Text } from '../domain/text.ts';
import type { Department, Register } from '../register/register.ts';
import { vacancyStart } from './shared/vacancies.ts';
import type { BreachMessage, Context, RecordContext, Rule, RuleBreach, RuleProblem } from './rule.ts';
import { ancestorsOf } from './shared/superiors.ts';
import { isTimeSubject, timeSubjects } from './shared/subjects.ts';

/**
 * A lapse is excused by a department above, in writing, for a definite term (policy of this publisher, under the
 * duty of section 3.1, fifth dash, to deal with whoever does not comply). What somebody else signed, or what was signed for
 * days that were past, was signed so. The schema finds a missing term.
 */
export const rule: Rule = {
  id: 'waiver-limited',
  title: { vi: 'Miễn trừ có giới hạn', en: 'A waiver has limits' },
  checks: {
    vi: 'Mỗi miễn trừ do cấp trên cho phép bằng văn bản, có ngày đầu và ngày cuối, cho đúng một việc của đơn vị.',
    en: 'Every waiver is granted in writing by a department above, has a first and a last day, and excuses one duty of the department.',
  },
  problems: { waivers: findProblems },
  breaches: { waivers: findBreaches },
};

type Waiver = RecordOf<'waivers'>;

const messages = {
  endsBeforeItBegins: ({ from, to }: Waiver['data']): Text => ({
    vi: `Miễn trừ kết thúc ngày ${displayDate(to)}, trước khi bắt đầu (${displayDate(from)}). Sửa \`from\` hoặc \`to\` cho đúng với văn bản.`,
    en: `The waiver ends on ${dateText(to)}, before it begins (${dateText(from)}). Correct \`from\` or \`to\` so that they agree with the document.`,
  }),

  noDueDate(waived: string, excusable: Iterable<string>): Text {
    const listed = [...excusable].map((id) => `\`${id}\``).join(', ');
    return {
      vi: `Quy định “${waived}” không có hạn nào để miễn trừ, nên bản ghi này không có tác dụng. Sửa \`rule\` thành một trong: ${listed}; nếu không đúng việc nào, xóa bản ghi này.`,
      en: `The rule “${waived}” has no due date to be excused from, so this record has no effect. Change \`rule\` to one of: ${listed}; if none applies, delete this record.`,
    };
  },

  wantsTime: (
    { rule: waived, subject }: Waiver['data'],
    { example, excused, written }: (typeof timeSubjects)[keyof typeof timeSubjects],
  ): Text => ({
    vi: `Miễn trừ theo \`${waived}\` là cho ${excused.vi}, mà ở đây ghi “${subject}”. Ghi \`subject\` là ${written.vi}, ví dụ \`subject: ${example}\`.`,
    en: `A waiver of \`${waived}\` excuses ${excused.en}, but this one says “${subject}”. Write ${written.en} in \`subject\`, for example \`subject: ${example}\`.`,
  }),

  withinVacancy: (first: PlainDate, named: PlainDate): Text => ({
    vi: `Thời gian không có người phát ngôn bắt đầu từ ngày ${displayDate(first)}, không phải ${displayDate(named)}, nên miễn trừ này chưa có tác dụng. Sửa thành \`subject: ${first}\`.`,
    en: `The time without a spokesperson began on ${dateText(first)} and not on ${dateText(named)}, so this waiver excuses nothing yet. Change it to \`subject: ${first}\`.`,
  }),

  wantsRecord({ rule: waived, subject }: Waiver['data'], prefix: string): Text {
    return {
      vi: `Miễn trừ theo \`${waived}\` là cho một bản ghi của chính đơn vị, mà ở đây ghi “${subject}”. Ghi \`subject\` là đường dẫn bắt đầu bằng \`${prefix}\`.`,
      en: `A waiver of \`${waived}\` excuses one record of the department itself, but this one says “${subject}”. Write in \`subject\` an identity that begins with \`${prefix}\`.`,
    };
  },

  renewsItself: {
    vi: 'Miễn trừ ghi là gia hạn cho chính nó. Sửa `renews` thành tên tệp của miễn trừ trước, hoặc xóa dòng này.',
    en: 'The waiver is recorded as renewing itself. Change `renews` to the file name of the previous one, or delete the line.',
  },

  renewsAnother: ({ file, data }: Waiver): Text => ({
    vi: `\`${file}\` miễn trừ việc khác (\`${data.rule}\`, “${data.subject}”), nên không thể gia hạn ở đây. Sửa \`renews\`, hoặc sửa \`rule\`, \`subject\` nếu ghi nhầm.`,
    en: `\`${file}\` excuses something else (\`${data.rule}\`, “${data.subject}”), so it cannot be renewed here. Correct \`renews\`, or \`rule\` and \`subject\` if they are a mistake.`,
  }),

  renewsLater: (from: PlainDate, renewedFrom: PlainDate): Text => ({
    vi: `Miễn trừ bắt đầu ngày ${displayDate(from)}, không sau miễn trừ mà nó gia hạn (${displayDate(renewedFrom)}). Sửa \`from\` hoặc \`renews\` cho đúng với văn bản.`,
    en: `The waiver begins on ${dateText(from)}, not after the one that it renews (${dateText(renewedFrom)}). Correct \`from\` or \`renews\` so that they agree with the document.`,
  }),

  notAbove({ document }: Waiver['data'], grantor: Department, above: readonly string[]): BreachMessage {
    const { name, nameEn } = grantor.record.data;
    const listed = above.map((folder) => `\`grantedBy: ${folder}\``);
    return {
      happened: {
        vi: `Văn bản ${document.number} miễn trừ cho đơn vị là của ${name}, không phải cấp trên của đơn vị, mà chỉ cấp trên mới được miễn trừ, nên văn bản ấy không có tác dụng.`,
        en: `Document ${document.number}, which excuses the department, is by the ${nameEn}, which is not above it; only a department above may excuse it, so the document has no effect.`,
      },
      correction:
        listed.length > 0
          ? { vi: `sửa thành ${listed.join(' hoặc ')}`, en: `change it to ${listed.join(' or ')}` }
          : {
              vi: 'ghi `parent` của đơn vị trong `department.md`',
              en: 'write the department’s `parent` in `department.md`',
            },
    };
  },

  beforeDocument: ({ from, document }: Waiver['data']): BreachMessage => ({
    happened: {
      vi: `Văn bản ${document.number} được ký ngày ${displayDate(document.date)} mà miễn trừ từ ngày ${displayDate(from)}: chưa có văn bản thì chưa được miễn trừ, nên chỉ tính từ ngày ký.`,
      en: `Document ${document.number} was signed on ${dateText(document.date)} and excuses from ${dateText(from)}: nothing is excused before the document exists, so it counts from its signature.`,
    },
    correction: {
      vi: 'sửa `from` hoặc `date` cho đúng với văn bản',
      en: 'correct `from` or `date` so that they agree with the document',
    },
  }),
};

function* findProblems(waiver: Waiver, context: RecordContext): Generator<RuleProblem> {
  const { register, lawOn } = context;
  const { data } = waiver;
  const law = lawOn(data.document.date);
  if (!law) return;
  if (data.to < data.from) yield { law, field: ['to'], message: messages.endsBeforeItBegins(data) };
  const subject = subjectProblem(context, waiver);
  if (subject) yield { law, ...subject };
  const renewal = renewalProblem(register, waiver);
  if (renewal) yield { law, field: ['renews'], message: renewal };
}

/** The rules with duties that a rule set in use has. */
const dueRules = ({ register, dutySubjects }: Context): string[] =>
  [...dutySubjects.keys()].filter((id) => register.rulebook.some(({ laws }) => laws.has(id)));

function* findBreaches({ data, department }: Waiver, context: RecordContext): Generator<RuleBreach> {
  const { register, lawOn } = context;
  const on = data.document.date;
  const law = lawOn(on);
  if (!law) return;
  const above = ancestorsOf(register, department);
  const grantor = register.departments.get(data.grantedBy);
  if (grantor && !above.includes(grantor.folder))
    yield { law, on, field: ['grantedBy'], ...messages.notAbove(data, grantor, above) };
  if (data.from < on) yield { law, on: data.from, field: ['from'], ...messages.beforeDocument(data) };
}

/** What does not fit the rule; a rule or a record that is not there is found on reading. */
function subjectProblem(
  context: Context,
  waiver: Waiver,
): Pick<RuleProblem, 'field' | 'message'> | undefined {
  const { register } = context;
  const { department, data } = waiver;
  const wanted = context.dutySubjects.get(data.rule);
  if (!wanted) {
    const message = messages.noDueDate(data.rule, dueRules(context));
    return isRule(register, data.rule) ? { field: ['rule'], message } : undefined;
  }
  const isKnown = data.subject.includes('/')
    ? register.get(data.subject)
    : /^(NCT)?\d{4}-/.test(data.subject);
  if (!isKnown) return undefined;
  if (isTimeSubject(wanted)) {
    const message = timeSubjects[wanted].form.test(data.subject)
      ? wanted === 'vacancy' && withinVacancy(context, waiver)
      : messages.wantsTime(data, timeSubjects[wanted]);
    return message ? { field: ['subject'], message } : undefined;
  }
  const [owner, type] = data.subject.split('/');
  return owner === department && type === wanted
    ? undefined
    : { field: ['subject'], message: messages.wantsRecord(data, `${department}/${wanted}/`) };
}

const isRule = ({ ruleSets }: Register, id: string): boolean =>
  [...ruleSets.values()].some(({ rules }) => Object.hasOwn(rules, id));

/** A vacancy is known by its first day: a waiver that names another day of it would excuse nothing, and nobody would know. */
function withinVacancy(context: Context, { department: folder, data }: Waiver): Text | undefined {
  const department = context.register.departments.get(folder);
  const first = department && vacancyStart(context, data.rule, department, data.subject);
  if (first === undefined || first === data.subject) return undefined;
  return messages.withinVacancy(first, data.subject);
}

function renewalProblem(register: Register, { id, department, data }: Waiver): Text | undefined {
  const renewed = data.renews ? register.find('waivers', data.renews, department) : undefined;
  if (!renewed) return undefined;
  if (renewed.id === id) return messages.renewsItself;
  const isSame = renewed.department === department && renewed.data.rule === data.rule;
  if (!isSame || !isSameSubject(renewed.data.subject, data.subject)) return messages.renewsAnother(renewed);
  if (data.from > renewed.data.from) return undefined;
  return messages.renewsLater(data.from, renewed.data.from);
}
