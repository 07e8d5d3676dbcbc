import type { Text } from '../domain/text.ts';
import type { Position } from './source.ts';

/** Something in a record's text that may not be published, and its place within the text. */
export interface BodyFault extends Position {
  message: Text;
}

/** An address in angle brackets, which is a link and not a tag. */
const autolink = /<(?:[a-z][a-z0-9+.-]+:[^\s<>]*|[^\s<>@]+@[^\s<>@]+)>/gi;
/** The beginning of whatever Markdown would pass on as HTML; a tag may go on over the next lines. */
const html = /<(?:[a-z][a-z0-9-]*(?=[\s/>]|$)|\/[a-z]|[!?])[^>]*>?/i;
/** Where links lead: in running text, between angle brackets, and in a line that defines a reference. */
const link =
  /\]\(\s*<?((?:[^()>\s]|\([^()\s]*\))*)|<([a-z][a-z0-9+.-]+:[^\s<>]*)>|^[\s>*+\d.)-]*\[.+\]:\s*<?([^>\s]*)>?\s*(?:["'(].*)?$/gi;
const safe = /^(?:https:\/\/|mailto:|tel:|#|\/(?![/\\]))/i;

/** What is not plain Markdown with safe links in a record's text: the first such thing of every line. */
export function bodyFaults(body: string): BodyFault[] {
  if (!/[<\]]/.test(body)) return [];
  return body.split('\n').flatMap((text, index) => {
    const found = htmlFault(text) ?? linkFault(text) ?? imageFault(text);
    return found ? [{ line: index + 1, ...found }] : [];
  });
}

type OnLine = Omit<BodyFault, 'line'> | undefined;

function htmlFault(text: string): OnLine {
  const tag = html.exec(text.replace(autolink, (address) => ' '.repeat(address.length)));
  if (!tag) return undefined;
  const shown = tag[0].slice(0, 40);
  return {
    column: tag.index + 1,
    message: {
      vi: `Nội dung có mã HTML (\`${shown}\`), không được đăng. Xóa mã ấy; muốn in đậm thì ghi \`**…**\`.`,
      en: `The text holds HTML (\`${shown}\`), which is not published. Delete it; for bold, write \`**…**\`.`,
    },
  };
}

function linkFault(text: string): OnLine {
  for (const match of text.matchAll(link)) {
    const leads = match[1] ?? match[2] ?? match[3] ?? '';
    if (safe.test(leads)) continue;
    const secured = /^http:\/\//i.test(leads) ? leads.replace(/^http:/i, 'https:') : undefined;
    return {
      column: text.indexOf(leads, match.index) + 1,
      message: {
        vi: `Liên kết đến “${leads}” không được dùng. ${secured ? `Sửa thành \`${secured}\`` : 'Dùng địa chỉ khác hoặc xóa liên kết'}; địa chỉ phải bắt đầu bằng \`https://\`, \`mailto:\`, \`tel:\`, hoặc bằng \`/\` cho trang này.`,
        en: `A link to “${leads}” may not be used. ${secured ? `Make it \`${secured}\`` : 'Use another address or delete the link'}; an address starts with \`https://\`, \`mailto:\`, \`tel:\`, or with \`/\` on this site.`,
      },
    };
  }
  return undefined;
}

function imageFault(text: string): OnLine {
  const column = text.indexOf('![') + 1;
  if (column === 0) return undefined;
  return {
    column,
    message: {
      vi: 'Nội dung không nhận hình ảnh. Đưa tệp vào `attachments/` và ghi ở trường `attachments`.',
      en: 'The text takes no pictures. Put the file into `attachments/` and name it in the field `attachments`.',
    },
  };
}
