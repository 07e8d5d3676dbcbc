import { holdsOn } from '../domain/authority.ts';
import { dayOf, displayDate } from '../domain/dates.ts';
import { actsFor } from './office.ts';
import { lawFor, type Context, type Found, type Rule } from './rule.ts';

function* judge(context: Context): Generator<Found> {
  const { register } = context;
  for (const { file, department, data } of register.records.requests) {
    if (data.channel !== 'visit') continue;
    const on = dayOf(data.receivedAt);
    const law = lawFor(context, rule.id, on, department);
    if (!law) continue;
    const place = { file, path: ['host'], department, law };
    const host = data.host ? register.find('spokespersons', data.host, department) : undefined;
    if (!data.host) {
      yield {
        ...place,
        message: {
          vi: 'Phóng viên đến trụ sở mà không ghi ai đón tiếp. Thêm `host:` với tên tệp của thủ trưởng, hoặc của công chức được bố trí, trong `spokespersons/`.',
          en: 'A journalist came to the office, and no host is named. Add `host:` with the file name, in `spokespersons/`, of the head or of the civil servant assigned.',
        },
      };
    } else if (host && !actsFor(register, host.department, department, on)) {
      yield {
        ...place,
        message: {
          vi: `${host.data.name} thuộc đơn vị khác, mà người đón tiếp phải là thủ trưởng hoặc công chức của đơn vị này. Sửa \`host\`.`,
          en: `${host.data.name} belongs to another department, and the host is the head or a civil servant of this one. Mend \`host\`.`,
        },
      };
    } else if (host && !holdsOn(host.data, on)) {
      yield {
        ...place,
        message: {
          vi: `${host.data.name} không giữ nhiệm vụ vào ngày phóng viên đến (${displayDate(on)}). Sửa \`host\`, hoặc sửa \`from\`, \`to\` trong \`${host.file}\` nếu ghi nhầm.`,
          en: `${host.data.name} was not in the role on the day of the visit (${displayDate(on)}). Mend \`host\`, or \`from\` and \`to\` in \`${host.file}\` if they are a slip.`,
        },
      };
    }
  }
}

/** The head receives a visiting journalist, or assigns a civil servant to (letter, section 2.2.3). */
export const rule: Rule = {
  id: 'visit-hosted',
  title: { vi: 'Có người đón tiếp phóng viên', en: 'A visit has a host' },
  checks: {
    vi: 'Khi phóng viên đến trụ sở, thủ trưởng hoặc công chức được bố trí của đơn vị phải đón tiếp, và bản ghi nêu người đó.',
    en: 'A journalist who comes to the office is received by the head or an assigned civil servant of the department, whom the record names.',
  },
  judge,
};
