import { z } from 'zod';
import { caseCodes } from '../fields/case.ts';
import { choice } from '../fields/choice.ts';
import { email, personName, phone } from '../fields/contact.ts';
import { document } from '../fields/document.ts';
import { asked, field } from '../fields/field.ts';
import { reference } from '../fields/reference.ts';
import { realText } from '../fields/text.ts';
import { from, to } from '../fields/time.ts';
import { officialLife } from './shared/official-life.ts';
import { employment } from './spokespersons.ts';
import { recordType } from './type.ts';

const modes = {
  speak: { vi: 'Phát ngôn', en: 'Speak' },
  coordinate: { vi: 'Phối hợp với người phát ngôn', en: 'Coordinate with the spokesperson' },
} as const;

/** A written authorisation to speak on one case for a definite term. */
export const authorisations = recordType({
  name: 'authorisations',
  address: 'uy-quyen',
  title: { vi: 'Văn bản ủy quyền phát ngôn', en: 'Written authorisation' },
  plural: { vi: 'Ủy quyền', en: 'Authorisations' },
  schema: z.strictObject({
    person: field(
      z.strictObject({
        name: field(personName(), ['Họ và tên', 'Họ tên người được ủy quyền.'], ['Name', 'The full name.']),
        position: field(realText(), ['Chức vụ', 'Chức vụ tại đơn vị.'], ['Position', 'The position.']),
        phone: field(phone(), ['Điện thoại', 'Số điện thoại.'], ['Phone', 'The telephone number.']),
        email: field(email(), ['Thư điện tử', 'Địa chỉ e-mail.'], ['E-mail', 'The mailbox.']),
        ...employment,
      }),
      ['Người được ủy quyền', 'Người có trách nhiệm thuộc đơn vị.'],
      ['Person', 'The responsible person of the department.'],
    ),
    grantedBy: field(
      reference('spokespersons'),
      ['Người ủy quyền', 'Thủ trưởng đơn vị: tên tệp trong spokespersons/.'],
      ['Granted by', 'The head: a file name in spokespersons/.'],
      { rule: 'authorisation-granted-by-head' },
    ),
    mode: field(
      choice(modes),
      ['Hình thức', 'Phát ngôn (speak) hoặc phối hợp (coordinate).'],
      ['Mode', 'Speak, or coordinate with the spokesperson.'],
      { example: 'speak' },
    ),
    matter: field(
      realText(),
      ['Vấn đề được giao', 'Vấn đề cụ thể được giao phát ngôn.'],
      ['Matter', 'The specific matter assigned.'],
      { rule: 'authorisation-matter-specific', example: 'Kết quả cưỡng chế giao nhà tại …' },
    ),
    case: field(
      caseCodes(),
      ['Mã vụ việc', 'Đúng một vụ việc. Nếu văn bản nêu nhiều vụ việc thì ghi đủ các mã thành danh sách.'],
      ['Case', 'Exactly one case. If the document names several, all their codes as a list.'],
      { rule: 'authorisation-single-case' },
    ),
    document: field(
      document(),
      ['Văn bản ủy quyền', 'Số và ngày của văn bản ủy quyền.'],
      ['Document', 'The number and date of the authorisation.'],
      { rule: 'authorisation-in-writing' },
    ),
    from: from('authorisation-definite-term'),
    to: asked(to('authorisation-definite-term')),
    ...officialLife,
  }),
});
