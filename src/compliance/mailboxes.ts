import { existsOn, isInRole } from '../domain/authority.ts';
import { displayDate, type PlainDate } from '../domain/dates.ts';
import { dateText } from '../domain/english-dates.ts';
import type { Problem } from '../domain/finding.ts';
import type { FieldPath } from '../domain/location.ts';
import { mergedFrom, mergedProvince, openProvider } from '../domain/mail-domains.ts';
import type { Text } from '../domain/text.ts';
import type { Department, Register } from '../register/register.ts';

/** A mailbox by which somebody is to be reached, and where it is written. */
interface Mailbox {
  file: string;
  field: FieldPath;
  address: string;
}

/**
 * Mailboxes of today that are published and worth a look: at providers where anybody has one, and at the domain of a
 * province that is no more. No law forbids either.
 */
export function* mailboxProblems(register: Register, today: PlainDate): Generator<Problem> {
  for (const department of register.departments.values()) {
    if (!existsOn(department.record.data, today)) continue;
    for (const { file, field, address } of mailboxesOf(department, today)) {
      const message = remark(address, today);
      if (message) yield { rule: 'mailbox', severity: 'notice', file, field, message };
    }
  }
}

function* mailboxesOf(department: Department, today: PlainDate): Generator<Mailbox> {
  const { record, spokespersons, authorisations } = department;
  yield { file: record.file, field: ['email'], address: record.data.email };
  for (const { file, data } of spokespersons)
    if (isInRole(data, record.data, today)) yield* mailboxesIn(file, [], data);
  for (const { file, data } of authorisations)
    if (isInRole(data, record.data, today)) yield* mailboxesIn(file, ['person'], data.person);
}

function* mailboxesIn(
  file: string,
  path: FieldPath,
  { email, otherEmails = [] }: { email: string; otherEmails?: readonly string[] | undefined },
): Generator<Mailbox> {
  yield { file, field: [...path, 'email'], address: email };
  for (const [index, address] of otherEmails.entries())
    yield { file, field: [...path, 'otherEmails', index], address };
}

function remark(address: string, today: PlainDate): Text | undefined {
  const provider = openProvider(address);
  if (provider) {
    return {
      vi: `Ai cũng lập được hộp thư ở ${provider}, nên người đọc không biết đây có phải của cơ quan hay không. Trang vẫn đăng; nếu cơ quan có hộp thư công vụ, ghi hộp thư ấy ở đây.`,
      en: `Anybody can have a mailbox at ${provider}, so readers cannot tell whether this is the office’s. It is published all the same; if there is an official mailbox, write that one here.`,
    };
  }
  const province = today >= mergedFrom ? mergedProvince(address) : undefined;
  return province
    ? {
        vi: `Hộp thư dùng tên miền của ${province.name}, đã nhập vào ${province.into} từ ngày ${displayDate(mergedFrom)}, nên có thể không còn nhận thư. Gửi thử một thư; nếu đã đổi, ghi hộp thư mới ở đây.`,
        en: `The mailbox is at the domain of ${province.name}, which became part of ${province.into} on ${dateText(mergedFrom)}, so it may no longer receive mail. Write to it; if there is a new one, write that here.`,
      }
    : undefined;
}
