import type { Text } from '../domain/text.ts';

/** Something in a record's text that may not be published, and the line on which it stands. */
export interface BodyFault {
  line: string;
  column: number;
  message: Text;
}

const code = /`[^`]*`/g;
const html = /<\/?[a-z][^>]*>|<!--/i;
const link = /\]\(\s*<?([a-z][a-z0-9+.-]*):/gi;
const image = /!\[[^\]]*\]\(/;

/** The first thing in a record's text that is not plain Markdown with safe links. */
export function bodyFault(body: string): BodyFault | undefined {
  for (const line of body.split('\n')) {
    const plain = line.replace(code, (span) => ' '.repeat(span.length));
    const tag = html.exec(plain);
    if (tag) {
      return at(line, tag.index, {
        vi: `Nội dung có mã HTML (\`${tag[0].slice(0, 40)}\`), không được đăng. Viết lại bằng Markdown hoặc xóa.`,
        en: `The text holds HTML (\`${tag[0].slice(0, 40)}\`), which is not published. Write it in Markdown, or delete it.`,
      });
    }
    const unsafe = [...plain.matchAll(link)].find(([, scheme = '']) => !/^(https|mailto|tel)$/i.test(scheme));
    if (unsafe) {
      return at(line, unsafe.index, {
        vi: `Liên kết bắt đầu bằng \`${unsafe[1]}:\` không được dùng. Chỉ dùng https:, mailto:, tel: hoặc địa chỉ trong trang này.`,
        en: `A link that starts with \`${unsafe[1]}:\` may not be used. Use https:, mailto:, tel:, or an address of this site.`,
      });
    }
    const picture = image.exec(plain);
    if (picture) {
      return at(line, picture.index, {
        vi: 'Nội dung không nhận hình ảnh. Đưa tệp vào `attachments/` và ghi ở trường `attachments`.',
        en: 'The text takes no pictures. Put the file into `attachments/` and name it in the field `attachments`.',
      });
    }
  }
  return undefined;
}

const at = (line: string, index: number, message: Text): BodyFault => ({ line, column: index + 1, message });
