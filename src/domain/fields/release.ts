import { z } from 'zod';
import { blank, field, notInForms, withForm } from './field.ts';
import { reference } from './reference.ts';
import { instant } from './time.ts';

/** The head's opinion before release. */
export const approval = () =>
  field(
    z.strictObject({
      by: field(
        reference('spokespersons'),
        ['Người cho ý kiến', 'Thủ trưởng đơn vị: tên tệp trong spokespersons/.'],
        ['By', 'The head: a file name in spokespersons/.'],
      ),
      at: field(
        instant(),
        ['Thời điểm cho ý kiến', 'Trước khi phát ngôn hoặc cung cấp.'],
        ['At', 'Before the release.'],
      ),
      contentHash: notInForms(
        field(
          withForm(
            z.string().regex(/^sha256:[0-9a-f]{64}$/),
            { vi: 'sha256: và 64 chữ số thập lục phân', en: 'sha256: and 64 hexadecimal digits' },
            `sha256:${blank}`,
          ),
          ['Dấu vân nội dung', 'SHA-256 của nội dung đã được cho ý kiến.'],
          ['Content hash', 'SHA-256 of the text that was approved.'],
        ),
      ).optional(),
    }),
    ['Ý kiến của thủ trưởng', 'Ai đã xem và cho ý kiến, lúc nào.'],
    ['Approval', 'Who reviewed it and when.'],
    { rule: 'approval-before-release' },
  );

/** Who spoke: a spokesperson or an authorised person of the department. */
export const speaker = (rule = 'speaker-authority') =>
  field(
    reference('speaker'),
    ['Người phát ngôn', 'Tên tệp trong spokespersons/ hoặc authorisations/.'],
    ['Speaker', 'A file name in spokespersons/ or authorisations/.'],
    { rule },
  );
