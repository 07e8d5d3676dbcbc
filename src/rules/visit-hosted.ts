import type { Text } from '../domain/text.ts';
import { holdsOn } from '../domain/authority.ts';
import { dayOf, displayMoment } from '../domain/dates.ts';
import { actsFor } from './shared/acting.ts';
import type { RecordOf } from '../domain/records/index.ts';
import type { BreachMessage, RecordContext, Rule, RuleBreach } from './rule.ts';

/** The head receives a visiting journalist, or assigns a civil servant to (letter, section 2.2.3). A visit is past when it is recorded. */
export const rule: Rule = {
  id: 'visit-hosted',
  title: { vi: 'Có người đón tiếp phóng viên', en: 'A visit has a host' },
  checks: {
    vi: 'Khi phóng viên đến trụ sở, thủ trưởng hoặc công chức được bố trí của đơn vị phải đón tiếp, và bản ghi nêu người đó.',
    en: 'A journalist who comes to the office is met by the head or an assigned civil servant of the department, whom the record names.',
  },
  breaches: { requests: findBreaches },
};

const messages = {
  unnamed: (day: Text): BreachMessage => ({
    happened: {
      vi: `Phóng viên đến trụ sở ngày ${day.vi} mà bản ghi không nêu ai của đơn vị đón tiếp.`,
      en: `A journalist came to the office on ${day.en}, but the record does not name anybody of the department as host.`,
    },
    correction: {
      vi: 'thêm `host:` với tên tệp trong `spokespersons/` của thủ trưởng hoặc của công chức đã tiếp',
      en: 'add `host:` with the file name, in `spokespersons/`, of the head or of the civil servant who met them',
    },
  }),

  ofAnotherDepartment: (day: Text, name: string): BreachMessage => ({
    happened: {
      vi: `Phóng viên đến trụ sở ngày ${day.vi} và ${name}, người thuộc đơn vị khác, đón tiếp, trong khi việc này là của thủ trưởng hoặc công chức của đơn vị.`,
      en: `A journalist came to the office on ${day.en} and was met by ${name} of another department; the host must be the head or a civil servant of this one.`,
    },
    correction: {
      vi: 'sửa `host` thành tên tệp trong `spokespersons/` của người đã tiếp',
      en: 'change `host` to the file name, in `spokespersons/`, of whoever met them',
    },
  }),

  notInRole: (day: Text, { data, file }: RecordOf<'spokespersons'>): BreachMessage => ({
    happened: {
      vi: `${data.name} đón tiếp phóng viên đến trụ sở ngày ${day.vi} mà không giữ nhiệm vụ vào ngày đó.`,
      en: `${data.name} met the journalist who came to the office on ${day.en} but was not in the role on that day.`,
    },
    correction: {
      vi: `sửa \`host\`, hoặc \`from\`, \`to\` trong \`${file}\`, cho đúng với thực tế`,
      en: `correct \`host\`, or \`from\` and \`to\` in \`${file}\`, to match what happened`,
    },
  }),
};

function* findBreaches(
  { data }: RecordOf<'requests'>,
  { register, folder, lawOn }: RecordContext,
): Generator<RuleBreach> {
  if (data.channel !== 'visit') return;
  const on = dayOf(data.receivedAt);
  const law = lawOn(on);
  if (!law) return;
  const place = { field: ['host'], law, on };
  const day = displayMoment(on);
  const host = data.host ? register.find('spokespersons', data.host, folder) : undefined;
  if (!data.host) {
    yield {
      ...place,
      ...messages.unnamed(day),
    };
  } else if (host && !actsFor(register, host.department, folder, on)) {
    yield {
      ...place,
      ...messages.ofAnotherDepartment(day, host.data.name),
    };
  } else if (host && !holdsOn(host.data, on)) {
    yield {
      ...place,
      ...messages.notInRole(day, host),
    };
  }
}
