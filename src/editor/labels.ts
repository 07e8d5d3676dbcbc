import type { ReferenceTarget } from '../domain/fields/reference.ts';
import { attachmentEndings, largestAttachment } from '../register/attachments.ts';

const people = 'Người mới thêm có trong danh sách sau khi trang được dựng lại.';

/** The words of the editor's labels. The records are Vietnamese, and so is whoever writes them: there is no twin. */
export const labels = {
  body: 'Toàn văn',
  bodyExplained:
    'Phần chữ để bạn đọc thấy, gồm chữ, đề mục, danh sách, trích dẫn và liên kết. Không chèn hình.',
  guide: 'Hướng dẫn ghi bản ghi này',
  within: (label: string, around: string) => `${label} (${around})`,
  example: (value: string) => `Ví dụ: ${value}.`,
  ordered: (title: string, address: string) => `Theo quy định [${title}](${address}).`,
  written: (form: string) => `Ghi ${form}.`,
  since: (day: string) => `từ ${day}`,
  authorised: 'được ủy quyền về vụ việc',
  none: 'Chưa có gì để chọn',
  flag: [
    { label: 'Có', value: 'true' },
    { label: 'Không', value: 'false' },
  ],
  choose: {
    departments: 'Chọn trong danh sách đơn vị.',
    outlets: 'Chọn trong danh sách. Thiếu cơ quan báo chí nào thì thêm ở mục Cơ quan báo chí.',
    spokespersons: `Chọn trong danh sách người phát ngôn của đơn vị. ${people}`,
    speaker: `Chọn người phát ngôn hoặc người được ủy quyền của đơn vị. ${people}`,
    waivers: 'Chọn trong danh sách miễn trừ của đơn vị.',
    rules: 'Chọn trong danh sách quy định.',
    ruleSets: 'Chọn trong danh sách bộ quy định.',
    topics: 'Chọn một hoặc nhiều mục của danh mục nội dung.',
    grounds: 'Chọn căn cứ trong danh sách.',
    attachments: `Chọn hoặc tải lên một tệp ${attachmentEndings.join(', ')}, không quá ${largestAttachment / 1024 / 1024} MB.`,
    subject: '',
  } satisfies Record<ReferenceTarget, string>,
  unsaved: {
    title: 'Bỏ những gì vừa nhập?',
    lines: ['Bản ghi này chưa được lưu. Rời khỏi đây thì những gì vừa nhập sẽ mất.'],
    back: 'Tiếp tục soạn',
    onward: 'Bỏ, không lưu',
  },
  findings: { title: 'Kiểm tra trước khi lưu', back: 'Quay lại sửa', onward: 'Vẫn lưu' },
  severities: { error: 'Lỗi', warning: 'Cảnh báo', notice: 'Lưu ý' },
  slug: 'Phần cuối địa chỉ của trang: chữ thường không dấu, chữ số và dấu gạch nối. Không đổi được sau khi đăng.',
  slugWrong: (form: string) => `Tên phải là ${form.replaceAll('`', '')}.`,
  department: 'Thông tin đơn vị',
  commits: {
    create: (department: string) => `${department}: thêm {{collection}} {{slug}}`,
    update: (department: string) => `${department}: sửa {{collection}} {{slug}}`,
    delete: (department: string) => `${department}: xóa {{collection}} {{slug}}`,
    uploadMedia: (department: string) => `${department}: tải lên {{path}}`,
    deleteMedia: (department: string) => `${department}: xóa {{path}}`,
  },
};
