import { isPlaceholder } from '../domain/placeholder.ts';
import type { RecordOf } from '../domain/records/index.ts';
import type { Text } from '../domain/text.ts';
import { pathIn } from '../register/places/place.ts';
import type { Department } from '../register/register.ts';
import type { RecordContext, Rule, RuleProblem } from './rule.ts';
import { lawWithin } from './shared/binding.ts';

/** The other four standards are attested (letter, section 2.1, paragraph 3, standards 2 to 5, and section 1). */
export const rule: Rule = {
  id: 'spokesperson-standards-attested',
  title: { vi: 'Tiêu chuẩn của người phát ngôn được xác nhận', en: 'The standards are attested' },
  checks: {
    vi: 'Cơ quan quản lý cán bộ đã xác nhận bốn tiêu chuẩn còn lại của mỗi người phát ngôn, kể cả hiểu biết về báo chí.',
    en: 'The personnel authority has attested the four other standards of every spokesperson, knowledge of the press among them.',
  },
  problems: { spokespersons: findProblems },
};

type Spokesperson = RecordOf<'spokespersons'>['data'];
type Criteria = NonNullable<Spokesperson['criteria']>;
type Standard = keyof typeof standards;

const messages = {
  noCriteria: (name: string): Text => ({
    vi: `Chưa ai xác nhận ${name} đạt các tiêu chuẩn của người phát ngôn. Thêm \`criteria:\` với \`politicalStanding\`, \`knowledgeOfDepartment\`, \`knowledgeOfPress\`, \`abilityToSpeak\`, \`attestedBy\` và \`attestedOn\`.`,
    en: `Nobody has attested that ${name} meets the standards of a spokesperson. Add \`criteria:\` with \`politicalStanding\`, \`knowledgeOfDepartment\`, \`knowledgeOfPress\`, \`abilityToSpeak\`, \`attestedBy\` and \`attestedOn\`.`,
  }),

  unattested(context: RecordContext, department: Department, name: string, open: readonly Standard[]): Text {
    const named = (language: 'vi' | 'en') =>
      open.map((standard) => `\`${standard}\` (${standards[standard][language]})`).join(', ');
    const training = open.includes('knowledgeOfPress') ? trainingOf(context, department) : undefined;
    return {
      vi: `Chưa xác nhận ${name} đạt: ${named('vi')}. ${training ? `${training.vi} ` : ''}Khi cơ quan quản lý cán bộ đã xác nhận, sửa thành \`true\` và ghi lại \`attestedBy\`, \`attestedOn\`.`,
      en: `It is not attested that ${name} has: ${named('en')}. ${training ? `${training.en} ` : ''}Once the personnel authority attests it, change it to \`true\` and update \`attestedBy\` and \`attestedOn\`.`,
    };
  },

  noTraining: (path: string): Text => ({
    vi: `Đơn vị và cấp trên cũng chưa ghi lần bồi dưỡng nào: tổ chức rồi thêm vào \`${path}\` bản ghi có \`kind: training\`.`,
    en: `Nor has the department or the one above recorded any training: hold one and add to \`${path}\` a record with \`kind: training\`.`,
  }),

  incomplete: (name: string, field: 'attestedBy' | 'attestedOn'): Text =>
    field === 'attestedBy'
      ? {
          vi: `Không ghi nơi nào xác nhận ${name} đạt các tiêu chuẩn. Thêm \`attestedBy:\` vào \`criteria\` với tên cơ quan hoặc bộ phận quản lý cán bộ.`,
          en: `The record does not say who attests that ${name} meets the standards. Add \`attestedBy:\` under \`criteria\` with the name of the personnel authority.`,
        }
      : {
          vi: `Không ghi ngày xác nhận ${name} đạt các tiêu chuẩn. Thêm \`attestedOn:\` vào \`criteria\` với ngày xác nhận.`,
          en: `The record does not say when it was attested that ${name} meets the standards. Add \`attestedOn:\` under \`criteria\` with that day.`,
        },

  byNobody: (attestedBy: string): Text => ({
    vi: `“${attestedBy}” không cho biết nơi nào xác nhận các tiêu chuẩn. Ghi ở \`attestedBy\` tên cơ quan hoặc bộ phận quản lý cán bộ.`,
    en: `“${attestedBy}” does not say who attests the standards. Write the name of the personnel authority in \`attestedBy\`.`,
  }),
};

/** The four standards that somebody has to attest. */
const standards = {
  politicalStanding: { vi: 'lập trường, phẩm chất đạo đức', en: 'political standing and ethics' },
  knowledgeOfDepartment: { vi: 'am hiểu về đơn vị', en: 'knowledge of the department' },
  knowledgeOfPress: {
    vi: 'hiểu biết về báo chí và pháp luật về báo chí',
    en: 'knowledge of the press and its law',
  },
  abilityToSpeak: { vi: 'khả năng giao tiếp với báo chí', en: 'ability to speak to the press' },
} as const satisfies Partial<Record<keyof Criteria, Text>>;

function* findProblems({ data }: RecordOf<'spokespersons'>, context: RecordContext): Generator<RuleProblem> {
  const { rule: id, today, department } = context;
  const { from, to = today, name, criteria } = data;
  const law = department && lawWithin(context, id, [from, to], department)?.law;
  if (!law || from > today) return;
  if (!criteria) {
    yield { law, field: ['criteria'], message: messages.noCriteria(name) };
    return;
  }
  const open = (Object.keys(standards) as Standard[]).filter((standard) => !criteria[standard]);
  const [first] = open;
  if (first) {
    yield { law, field: ['criteria', first], message: messages.unattested(context, department, name, open) };
  } else if (!criteria.attestedBy || !criteria.attestedOn) {
    const field = criteria.attestedBy ? 'attestedOn' : 'attestedBy';
    yield { law, field: ['criteria', field], message: messages.incomplete(name, field) };
  } else if (isPlaceholder(criteria.attestedBy)) {
    yield { law, field: ['criteria', 'attestedBy'], message: messages.byNobody(criteria.attestedBy) };
  }
}

/** Whoever is assigned to speak is equipped with knowledge of the press (letter, section 1, third dash). */
function trainingOf(
  { register, today }: RecordContext,
  { folder, record, awareness }: Department,
): Text | undefined {
  const above = register.departments.get(record.data.parent ?? '')?.awareness ?? [];
  const trained = [...awareness, ...above].some(({ data }) => data.kind === 'training' && data.date <= today);
  const path = pathIn(register, `departments/${folder}/awareness/`);
  return trained ? undefined : messages.noTraining(path);
}
