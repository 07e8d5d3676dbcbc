import type { Examples } from '../example.ts';
import { withFields } from '../example-fields.ts';
import { hoVanLanh } from '../example-records/spokespersons.ts';

const record = 'departments/an-phu-bac/spokespersons/ho-van-lanh.md';

const page = '/don-vi/an-phu-bac/';

const spokesperson = withFields(hoVanLanh, { phone: '(0200) 555 0202' });

export const examples: Examples = {
  passes: [
    {
      title: {
        vi: 'Trang của đơn vị có đủ bốn thông tin',
        en: 'The page of the department shows all four details',
      },
      asOf: '2026-11-22',
      files: { [record]: spokesperson },
      pages: {
        [page]: `<p>Hồ Văn Lành</p>
<p>Chi cục trưởng</p>
<p><a href="tel:+842005550202">Gọi (0200) 555 0202</a></p>
<p><a href="mailto:hovanlanh@anphubac.example">hovanlanh@anphubac.example</a></p>
`,
      },
      findings: [],
    },
  ],
  fails: [
    {
      title: {
        vi: 'Trang không có số điện thoại',
        en: 'A page without the telephone number',
      },
      asOf: '2026-11-22',
      files: { [record]: spokesperson },
      pages: {
        [page]: `<p>Hồ Văn Lành</p>
<p>Chi cục trưởng</p>
<p><a href="mailto:hovanlanh@anphubac.example">hovanlanh@anphubac.example</a></p>
`,
      },
      findings: [
        {
          rule: 'contact-published',
          severity: 'error',
          kind: 'record',
          file: record,
          line: 4,
          column: 1,
          message: {
            vi: '“Điện thoại” (`phone`): Trang vừa dựng của Chi cục Thi hành án dân sự huyện An Phú Bắc thiếu liên kết để gọi số “0200 555 0202” của người phát ngôn Hồ Văn Lành, mà quy định buộc phải đăng. Bản ghi này không cần sửa: lỗi có lẽ ở mẫu trang. Gửi nguyên thông báo này cho người phụ trách mã nguồn để sửa `src/components/Contact.astro` hoặc trang của đơn vị, rồi dựng lại.',
            en: '“Phone” (`phone`): The page just built for the Civil Judgment Enforcement Sub-Department of An Phú Bắc District lacks a link that calls “0200 555 0202” of the spokesperson Hồ Văn Lành, which must be published. There is nothing to correct in this record: the fault is most likely in the template of the page. Send this message as it is to whoever looks after the code, to correct `src/components/Contact.astro` or the department’s page, and build again.',
          },
        },
      ],
    },
    {
      title: {
        vi: 'Trang còn tên người khác, số điện thoại và thư chỉ là chữ',
        en: 'A page that names somebody else, with number and mailbox as mere words',
      },
      asOf: '2026-11-22',
      files: { [record]: spokesperson },
      pages: {
        [page]: `<p>Hồ Văn Lãnh</p>
<p>Chi cục trưởng</p>
<p>(0200) 555 0202</p>
<p>hovanlanh@anphubac.example</p>
`,
      },
      findings: [
        {
          rule: 'contact-published',
          severity: 'error',
          kind: 'record',
          file: record,
          line: 2,
          column: 1,
          message: {
            vi: '“Họ và tên” (`name`): Trang vừa dựng của Chi cục Thi hành án dân sự huyện An Phú Bắc thiếu họ tên “Hồ Văn Lành”, liên kết để gọi số “0200 555 0202” và liên kết để gửi thư đến “hovanlanh@anphubac.example” của người phát ngôn Hồ Văn Lành, mà quy định buộc phải đăng. Bản ghi này không cần sửa: lỗi có lẽ ở mẫu trang. Gửi nguyên thông báo này cho người phụ trách mã nguồn để sửa `src/components/Contact.astro` hoặc trang của đơn vị, rồi dựng lại.',
            en: '“Name” (`name`): The page just built for the Civil Judgment Enforcement Sub-Department of An Phú Bắc District lacks the name “Hồ Văn Lành”, a link that calls “0200 555 0202” and a link that writes to “hovanlanh@anphubac.example” of the spokesperson Hồ Văn Lành, which must be published. There is nothing to correct in this record: the fault is most likely in the template of the page. Send this message as it is to whoever looks after the code, to correct `src/components/Contact.astro` or the department’s page, and build again.',
          },
        },
      ],
    },
  ],
};
