import { displayDate } from '../domain/dates.ts';
import { lawFor, type Context, type Found, type Rule } from './rule.ts';

function* judge(context: Context): Generator<Found> {
  for (const department of context.register.departments.values()) {
    const designated = department.spokespersons
      .filter(({ data }) => data.basis === 'designated')
      .toSorted((a, b) => (a.data.from < b.data.from ? -1 : 1));
    for (const [index, { file, data }] of designated.entries()) {
      const law = lawFor(context, rule.id, data.from, department);
      if (!law) continue;
      if (!data.decision) {
        yield {
          file,
          path: ['decision'],
          department: department.folder,
          law,
          message: {
            vi: `${data.name} là công chức được giao nhiệm vụ phát ngôn nhưng không ghi văn bản giao nhiệm vụ. Thêm \`decision:\` với \`number\` và \`date\` của văn bản.`,
            en: `${data.name} is a designated civil servant, yet no document of the designation is named. Add \`decision:\` with its \`number\` and \`date\`.`,
          },
        };
      }
      const before = designated.slice(0, index).find((other) => !other.data.to || other.data.to >= data.from);
      if (!before) continue;
      yield {
        file,
        path: ['from'],
        department: department.folder,
        law,
        message: {
          vi: `Chỉ được giao một công chức làm nhiệm vụ phát ngôn, mà từ ngày ${displayDate(data.from)} có hai: ${data.name} và ${before.data.name}. Ghi ngày kết thúc \`to\` trong \`${before.file}\`, hoặc sửa \`from\` ở đây.`,
          en: `Only one civil servant may be designated, and from ${displayDate(data.from)} there are two: ${data.name} and ${before.data.name}. Write the last day, \`to\`, in \`${before.file}\`, or mend \`from\` here.`,
        },
      };
    }
  }
}

/** At most one civil servant is designated at a time, by a document (letter, section 2.1, paragraph 1). */
export const rule: Rule = {
  id: 'spokesperson-single-designation',
  title: { vi: 'Chỉ giao một công chức phát ngôn', en: 'One designated civil servant' },
  checks: {
    vi: 'Vào mỗi ngày, đơn vị chỉ có nhiều nhất một công chức được giao nhiệm vụ phát ngôn, và việc giao phải có văn bản.',
    en: 'On any day a department has at most one designated civil servant, and the designation has a document.',
  },
  judge,
};
