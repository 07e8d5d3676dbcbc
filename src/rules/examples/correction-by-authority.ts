import type { Examples } from '../example.ts';
import { withFields } from '../example-fields.ts';
import { caoThiThu } from '../example-records/authorisations.ts';
import { correction } from '../example-records/corrections.ts';

export const examples: Examples = {
  passes: [
    {
      title: { vi: 'Người phát ngôn gửi yêu cầu cải chính', en: 'The spokesperson asks for the correction' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/corrections/2026-09-10-so-tien-ban-nha.md': withFields(correction, {
          speaker: 'tran-thi-mai-lan',
        }),
      },
      findings: [],
    },
  ],
  fails: [
    {
      title: {
        vi: 'Người gửi yêu cầu đã hết hạn ủy quyền từ hôm trước',
        en: 'The authorisation had ended the day before',
      },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/authorisations/cao-thi-thu-giao-nha.md': withFields(caoThiThu, {
          to: '2026-09-09',
        }),
      },
      findings: [
        {
          rule: 'correction-by-authority',
          severity: 'error',
          kind: 'breach',
          file: 'departments/an-phu/corrections/2026-09-10-so-tien-ban-nha.md',
          line: 11,
          column: 1,
          message: {
            vi: '“Người phát ngôn” (`speaker`): Cao Thị Thu phát ngôn ngày 10/09/2026 mà thẩm quyền đã hết vào ngày 09/09/2026. Nếu ghi nhầm, sửa thành `speaker: tran-thi-mai-lan` khi chính người đó đã phát ngôn, hoặc sửa `to` trong `content/departments/an-phu/authorisations/cao-thi-thu-giao-nha.md` cho đúng với văn bản. Nếu đúng là như vậy, giữ nguyên bản ghi: bản ghi được đăng khi đơn vị giải trình bằng tệp `content/departments/an-phu/explanations/correction-by-authority-2026-09-10-so-tien-ban-nha.md`, giữa hai dòng `---` có ba dòng `rule: correction-by-authority`, `subject: an-phu/corrections/2026-09-10-so-tien-ban-nha`, `date: 2026-11-22`, bên dưới là nội dung giải trình.',
            en: '“Speaker” (`speaker`): Cao Thị Thu spoke on 10 September 2026, after the authority had ended on 9 September 2026. If this is a mistake, change it to `speaker: tran-thi-mai-lan` if that person spoke, or correct `to` in `content/departments/an-phu/authorisations/cao-thi-thu-giao-nha.md` so that it agrees with the document. If it is true, leave the record as it is: it is published once the department explains it in the file `content/departments/an-phu/explanations/correction-by-authority-2026-09-10-so-tien-ban-nha.md`, with the three lines `rule: correction-by-authority`, `subject: an-phu/corrections/2026-09-10-so-tien-ban-nha`, `date: 2026-11-22` between two lines `---`, and the explanation below.',
          },
        },
      ],
    },
    {
      title: { vi: 'Ủy quyền là cho vụ việc khác', en: 'The authorisation is for another case' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/corrections/2026-09-10-so-tien-ban-nha.md': withFields(correction, {
          case: 'AP-2026-0044',
        }),
      },
      findings: [
        {
          rule: 'correction-by-authority',
          severity: 'error',
          kind: 'breach',
          file: 'departments/an-phu/corrections/2026-09-10-so-tien-ban-nha.md',
          line: 11,
          column: 1,
          message: {
            vi: '“Người phát ngôn” (`speaker`): Cao Thị Thu phát ngôn ngày 10/09/2026 về vụ việc AP-2026-0044 mà chỉ được ủy quyền trong vụ việc AP-2026-0031. Nếu ghi nhầm, sửa thành `speaker: tran-thi-mai-lan` khi chính người đó đã phát ngôn, hoặc sửa `case` ở đây thành vụ việc đã nói đến. Nếu đúng là như vậy, giữ nguyên bản ghi: bản ghi được đăng khi đơn vị giải trình bằng tệp `content/departments/an-phu/explanations/correction-by-authority-2026-09-10-so-tien-ban-nha.md`, giữa hai dòng `---` có ba dòng `rule: correction-by-authority`, `subject: an-phu/corrections/2026-09-10-so-tien-ban-nha`, `date: 2026-11-22`, bên dưới là nội dung giải trình.',
            en: '“Speaker” (`speaker`): Cao Thị Thu spoke on 10 September 2026 on case AP-2026-0044 but is authorised only for case AP-2026-0031. If this is a mistake, change it to `speaker: tran-thi-mai-lan` if that person spoke, or change `case` here to the one that was spoken about. If it is true, leave the record as it is: it is published once the department explains it in the file `content/departments/an-phu/explanations/correction-by-authority-2026-09-10-so-tien-ban-nha.md`, with the three lines `rule: correction-by-authority`, `subject: an-phu/corrections/2026-09-10-so-tien-ban-nha`, `date: 2026-11-22` between two lines `---`, and the explanation below.',
          },
        },
      ],
    },
    {
      title: { vi: 'Không ghi điều khoản pháp luật', en: 'No provision is cited' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/corrections/2026-09-10-so-tien-ban-nha.md': withFields(correction, {
          legalReference: null,
        }),
      },
      findings: [
        {
          rule: 'correction-by-authority',
          severity: 'error',
          kind: 'breach',
          file: 'departments/an-phu/corrections/2026-09-10-so-tien-ban-nha.md',
          line: 19,
          column: 1,
          message: {
            vi: '“Điều khoản” (`legalReference`): Văn bản 29/CTHADS yêu cầu phản hồi, cải chính mà bản ghi không dẫn điều khoản pháp luật nào, trong khi việc này phải theo quy định của pháp luật. Nếu ghi nhầm, thêm `legalReference:` với điều khoản đã dẫn trong văn bản yêu cầu. Nếu đúng là như vậy, giữ nguyên bản ghi: bản ghi được đăng khi đơn vị giải trình bằng tệp `content/departments/an-phu/explanations/correction-by-authority-2026-09-10-so-tien-ban-nha.md`, giữa hai dòng `---` có ba dòng `rule: correction-by-authority`, `subject: an-phu/corrections/2026-09-10-so-tien-ban-nha`, `date: 2026-11-22`, bên dưới là nội dung giải trình.',
            en: '“Legal reference” (`legalReference`): Document 29/CTHADS asks for a reply or correction, but the record cites no provision of law, under which it must be requested. If this is a mistake, add `legalReference:` with the provision that the request cites. If it is true, leave the record as it is: it is published once the department explains it in the file `content/departments/an-phu/explanations/correction-by-authority-2026-09-10-so-tien-ban-nha.md`, with the three lines `rule: correction-by-authority`, `subject: an-phu/corrections/2026-09-10-so-tien-ban-nha`, `date: 2026-11-22` between two lines `---`, and the explanation below.',
          },
        },
      ],
    },
    {
      title: { vi: 'Điều khoản pháp luật là chữ điền tạm', en: 'The provision is a placeholder' },
      asOf: '2026-11-22',
      files: {
        'departments/an-phu/corrections/2026-09-10-so-tien-ban-nha.md': withFields(correction, {
          legalReference: 'đang cập nhật',
        }),
      },
      findings: [
        {
          rule: 'correction-by-authority',
          severity: 'error',
          kind: 'record',
          file: 'departments/an-phu/corrections/2026-09-10-so-tien-ban-nha.md',
          line: 8,
          column: 1,
          message: {
            vi: '“Điều khoản” (`legalReference`): “đang cập nhật” không phải là điều khoản pháp luật, mà yêu cầu cải chính phải theo quy định của pháp luật. Ghi ở `legalReference` điều khoản đã dẫn trong văn bản yêu cầu; nếu văn bản không dẫn điều khoản nào, xóa dòng này.',
            en: '“Legal reference” (`legalReference`): “đang cập nhật” is not a provision of law; a correction must be requested under the law. Write in `legalReference` the provision that the request cites; if it cites none, delete this line.',
          },
        },
      ],
    },
  ],
};
