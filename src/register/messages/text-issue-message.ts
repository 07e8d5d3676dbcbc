import type { Text } from '../../domain/text.ts';
import { limits } from '../limits.ts';
import { nearest } from '../nearest.ts';

/** What can be wrong with a part of a record's text, and what a message about it has to name. */
interface IssueDetails {
  html: { typed: string };
  image: object;
  reference: { typed: string };
  footnote: { typed: string; note: string };
  vanishing: { typed: string };
  'reference-sign': { reference: string; sign: string };
  'heading-empty': { typed: string };
  deep: object;
  indented: object;
  'code-language': { language: string };
  'link-title': { title: string };
  'link-empty': { address: string };
  anchor: { address: string; known: ReadonlySet<string>; prefix: string };
  marks: { mark: string; typed: string };
  underlined: { line: string };
  number: { typed: string; shown: string };
  greater: { typed: string };
  'address-quote': { typed: string; whole: string };
  mailbox: { typed: string; linked: string };
  'table-size': object;
  cells: { columns: number };
}

/** What is wrong with a part of a record's text. */
export type TextIssue = { [K in keyof IssueDetails]: { kind: K } & IssueDetails[K] }[keyof IssueDetails];

/** What is wrong, why, and the next edit. */
export const messageOfIssue = (issue: TextIssue): Text =>
  (messages[issue.kind] as (details: TextIssue) => Text)(issue);

/** The first line of what was typed, as messages quote it. */
function quoted(typed: string, length = 60): string {
  const line = typed.trim().split('\n', 1)[0] ?? '';
  return line.length > length ? `${line.slice(0, length)}…` : line;
}

const escaped = (typed: string): string => typed.replace(/[*_~]/g, (mark) => `\\${mark}`);

const messages: { [K in keyof IssueDetails]: (details: IssueDetails[K]) => Text } = {
  html: ({ typed }) => {
    const shown = (/^[^>\n]*>?/.exec(typed)?.[0] ?? '').slice(0, 40);
    return {
      vi: `Nội dung có mã HTML (\`${shown}\`), không được đăng. Xóa mã ấy; muốn in đậm thì ghi \`**…**\`.`,
      en: `The text contains HTML (\`${shown}\`), which is not published. Delete it; for bold, write \`**…**\`.`,
    };
  },
  image: () => ({
    vi: 'Nội dung không nhận hình ảnh. Đưa tệp vào `attachments/` và ghi ở trường `attachments`.',
    en: 'The text cannot contain pictures. Put the file into `attachments/` and name it in the field `attachments`.',
  }),
  reference: ({ typed }) => ({
    vi: `\`${quoted(typed)}\` thuộc kiểu liên kết ghi địa chỉ ở một dòng riêng, mà dòng ấy không hiện trên trang. Ghi địa chỉ ngay sau chữ, \`[…](https://…)\`, rồi xóa dòng riêng; nếu không phải liên kết thì ghi \`\\[\` thay cho \`[\`.`,
    en: `\`${quoted(typed)}\` belongs to a link whose address is on a separate line, which the page does not show. Write the address right after the link text, \`[…](https://…)\`, and delete the line; if it is no link, write \`\\[\` for \`[\`.`,
  }),
  footnote: ({ note, typed }) => {
    const bracketed = note ? `(${quoted(note)})` : '(…)';
    return {
      vi: `Chú thích cuối trang (\`${quoted(typed)}\`) không được dùng. Ghi chú thích ngay trong câu, giữa hai dấu ngoặc: \`${bracketed}\`, rồi xóa dấu \`[^…]\` và dòng chú thích.`,
      en: `Footnotes (\`${quoted(typed)}\`) are not supported. Write the note in the sentence itself, in brackets: \`${bracketed}\`, and delete the mark \`[^…]\` and the line of the note.`,
    };
  },
  vanishing: ({ typed }) => ({
    vi: `“${quoted(typed)}” sẽ không hiện trên trang như đã gõ. Viết lại chỗ này thành câu chữ thường, không dùng ký hiệu định dạng.`,
    en: `The page would not show “${quoted(typed)}” as it was typed. Rewrite it in plain words, without formatting marks.`,
  }),
  'reference-sign': ({ reference, sign }) => {
    const isSeen = sign.trim() !== '';
    return {
      vi: `\`${reference}\` là mã của ${isSeen ? `ký tự “${sign}”` : 'một ký tự không nhìn thấy'}, không hiện như đã gõ. ${isSeen ? `Ghi thẳng \`${sign}\`` : 'Xóa mã ấy và gõ một dấu cách'}; muốn hiện đúng những chữ này thì ghi \`\\${reference}\`.`,
      en: `\`${reference}\` is a code for ${isSeen ? `the character “${sign}”` : 'a character that cannot be seen'} and is not shown as it was typed. ${isSeen ? `Write \`${sign}\` itself` : 'Delete it and type a space'}; to show these very letters, write \`\\${reference}\`.`,
    };
  },
  'heading-empty': ({ typed }) => ({
    vi: `\`${quoted(typed)}\` mở một tiêu đề mà không có chữ nào. Ghi chữ của tiêu đề sau dấu \`#\`, hoặc xóa dòng này.`,
    en: `\`${quoted(typed)}\` begins a heading without text. Write its text after the \`#\`, or delete the line.`,
  }),
  deep: () => ({
    vi: 'Trích dẫn hoặc danh sách ở đây lồng vào nhau quá nhiều lớp nên không đọc được. Bớt các dấu `>` hoặc `-` ở đầu dòng.',
    en: 'Quotations or lists are nested too deeply here to be read. Remove some of the `>` or `-` at the beginning of the line.',
  }),
  indented: () => ({
    vi: 'Dòng này bắt đầu bằng bốn dấu cách trở lên nên sẽ hiện như mã máy tính. Xóa các dấu cách ở đầu dòng.',
    en: 'This line begins with four spaces or more, so it would be shown as computer code. Delete the spaces at its beginning.',
  }),
  'code-language': ({ language }) => ({
    vi: `Chữ “${language}” sau dấu \`\`\` sẽ không hiện trên trang. Xóa chữ ấy khỏi dòng này.`,
    en: `The page would not show “${language}” after the \`\`\`. Delete it from this line.`,
  }),
  'link-title': ({ title }) => ({
    vi: `Chữ “${title}” ghi sau địa chỉ của liên kết sẽ không hiện trên trang. Xóa chữ ấy, hoặc đưa vào giữa \`[\` và \`]\`.`,
    en: `The page would not show “${title}”, which follows the address of the link. Delete it, or move it between \`[\` and \`]\`.`,
  }),
  'link-empty': ({ address }) => ({
    vi: `Liên kết đến “${quoted(address)}” không có chữ nào để bấm vào. Ghi chữ giữa \`[\` và \`]\`, hoặc xóa liên kết.`,
    en: `The link to “${quoted(address)}” has no text to click on. Write the text between \`[\` and \`]\`, or delete the link.`,
  }),
  anchor: ({ address, known, prefix }) => {
    const [first] = known;
    const id = nearest(`${prefix}${address.slice(1)}`, known) ?? first;
    const close = id === undefined ? undefined : `#${id}`;
    return {
      vi: `Trong nội dung này không có tiêu đề nào mang địa chỉ \`${address}\`. ${close ? `Có lẽ là \`${close}\`.` : 'Xóa liên kết này: nội dung không có tiêu đề nào.'}`,
      en: `No heading of this text has the address \`${address}\`. ${close ? `It may be \`${close}\`.` : 'Delete the link: the text has no heading.'}`,
    };
  },
  marks: ({ mark, typed }) => {
    const words = quoted(typed);
    return {
      vi: `Dấu \`${mark}\` trong “${words}” sẽ không hiện, và chữ ở giữa thành chữ nghiêng, đậm hoặc gạch ngang. Ghi \`${escaped(words)}\` để giữ dấu; muốn định dạng thì đặt dấu quanh cả từ.`,
      en: `The page would not show the \`${mark}\` in “${words}”, and the text in between would become italic, bold or struck through. Write \`${escaped(words)}\` to keep it; to format, put the marks around whole words.`,
    };
  },
  underlined: ({ line }) => ({
    vi: `Dòng gạch ngay dưới “${quoted(line)}” biến đoạn ấy thành tiêu đề. Để trống một dòng phía trên dòng gạch; nếu muốn có tiêu đề thì ghi \`## \` trước chữ và xóa dòng gạch.`,
    en: `The line of dashes right below “${quoted(line)}” turns it into a heading. Leave a blank line above the dashes; for a heading, write \`## \` before the text and delete the dashes.`,
  }),
  number: ({ shown, typed }) => ({
    vi: `Số thứ tự \`${typed}\` sẽ hiện thành \`${shown}\`. Ghi \`${shown}.\` nếu đây là một mục của danh sách.`,
    en: `The number \`${typed}\` would be shown as \`${shown}\`. Write \`${shown}.\` if this is an item of a list.`,
  }),
  greater: ({ typed }) => ({
    vi: `Dấu \`>\` ở đầu dòng biến dòng này thành trích dẫn và sẽ không hiện. Nếu nghĩa là “lớn hơn” thì ghi \`\\> ${quoted(typed)}\`.`,
    en: `The \`>\` at the beginning makes this line a quotation and would not be shown. If it means “more than”, write \`\\> ${quoted(typed)}\`.`,
  }),
  'address-quote': ({ typed, whole }) => ({
    vi: `Địa chỉ “${quoted(typed)}” có dấu ngoặc kép hoặc dấu ba chấm dính liền, nên liên kết sẽ dẫn sai chỗ. Ghi \`[${whole}](${whole})\`, rồi đến dấu ấy.`,
    en: `The address “${quoted(typed)}” has a quotation mark or an ellipsis directly next to it, so the link would lead elsewhere. Write \`[${whole}](${whole})\` and then that mark.`,
  }),
  mailbox: ({ linked, typed }) => ({
    vi: `“${quoted(typed)}” có chữ liền với địa chỉ thư điện tử, nên liên kết sẽ dẫn đến “${linked}”. Nếu đúng là địa chỉ ấy thì ghi dấu cách trước và sau \`${linked}\`; nếu không, ghi lại địa chỉ không dấu tiếng Việt.`,
    en: `“${quoted(typed)}” has letters directly next to an e-mail address, so a link would lead to “${linked}”. If that is the right address, put a space before and after \`${linked}\`; if not, write the address without Vietnamese diacritics.`,
  }),
  'table-size': () => ({
    vi: `Bảng này quá lớn để đọc trên một trang: tối đa ${limits.tableColumns} cột và ${limits.tableCells} ô. Chia thành nhiều bảng, hoặc đưa bảng vào một tệp \`.csv\` hay \`.xlsx\` đính kèm.`,
    en: `This table is too large to be read on a page: ${limits.tableColumns} columns and ${limits.tableCells} cells at most. Divide it, or attach it as a \`.csv\` or \`.xlsx\` file.`,
  }),
  cells: ({ columns }) => ({
    vi: `Dòng này của bảng có nhiều ô hơn ${columns} cột ở đầu bảng, nên các ô từ đây trở đi sẽ không hiện. Thêm cột vào đầu bảng và vào dòng \`|---|\`; nếu dấu \`|\` là chữ trong ô thì ghi \`\\|\`.`,
    en: `This row of the table has more cells than the ${columns} columns at its head, so the cells from here on would not be shown. Add columns to the head and to the line of \`|---|\`; where \`|\` is part of a cell, write \`\\|\`.`,
  }),
};
