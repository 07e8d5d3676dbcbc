import { nearest } from './schema.ts';
import type { Text } from '../domain/text.ts';

/** What is wrong with a part of a record's text. */
export type TextIssue =
  | { is: 'html' | 'reference' | 'vanishing' | 'heading-empty'; typed: string }
  | { is: 'image' | 'deep' | 'indented' }
  | { is: 'footnote'; typed: string; note: string }
  | { is: 'reference-sign'; reference: string; sign: string }
  | { is: 'code-language'; language: string }
  | { is: 'link-title'; title: string }
  | { is: 'link-empty'; address: string }
  | { is: 'anchor'; address: string; known: ReadonlySet<string>; prefix: string }
  | { is: 'marks'; mark: string; typed: string; kept: string }
  | { is: 'underlined'; line: string }
  | { is: 'number'; typed: string; shown: string }
  | { is: 'greater'; typed: string }
  | { is: 'address-quote'; typed: string; whole: string }
  | { is: 'mailbox'; typed: string; linked: string }
  | { is: 'table-size'; columns: number; cells: number }
  | { is: 'cells'; columns: number; typed: string };

/** The first line of what was typed, as messages quote it. */
function quoted(typed: string, length = 60): string {
  const line = typed.trim().split('\n', 1)[0] ?? '';
  return line.length > length ? `${line.slice(0, length)}…` : line;
}

const escaped = (typed: string): string => typed.replace(/[*_~]/g, (mark) => `\\${mark}`);

/** What is wrong, why, and the next edit. */
export function textIssue(issue: TextIssue): Text {
  switch (issue.is) {
    case 'html': {
      const shown = (/^[^>\n]*>?/.exec(issue.typed)?.[0] ?? '').slice(0, 40);
      return {
        vi: `Nội dung có mã HTML (\`${shown}\`), không được đăng. Xóa mã ấy; muốn in đậm thì ghi \`**…**\`.`,
        en: `The text holds HTML (\`${shown}\`), which is not published. Delete it; for bold, write \`**…**\`.`,
      };
    }
    case 'image':
      return {
        vi: 'Nội dung không nhận hình ảnh. Đưa tệp vào `attachments/` và ghi ở trường `attachments`.',
        en: 'The text takes no pictures. Put the file into `attachments/` and name it in the field `attachments`.',
      };
    case 'reference':
      return {
        vi: `\`${quoted(issue.typed)}\` thuộc kiểu liên kết ghi địa chỉ ở một dòng riêng, mà dòng ấy không hiện trên trang. Ghi địa chỉ ngay sau chữ, \`[…](https://…)\`, rồi xóa dòng riêng; nếu không phải liên kết thì ghi \`\\[\` thay cho \`[\`.`,
        en: `\`${quoted(issue.typed)}\` belongs to a link whose address stands on a line of its own, and no page shows that line. Write the address right after the words, \`[…](https://…)\`, and delete the line; if it is no link, write \`\\[\` for \`[\`.`,
      };
    case 'footnote': {
      const note = issue.note ? `(${quoted(issue.note)})` : '(…)';
      return {
        vi: `Chú thích cuối trang (\`${quoted(issue.typed)}\`) không được dùng. Ghi chú thích ngay trong câu, giữa hai dấu ngoặc: \`${note}\`, rồi xóa dấu \`[^…]\` và dòng chú thích.`,
        en: `Footnotes (\`${quoted(issue.typed)}\`) are not used. Write the note in the sentence itself, in brackets: \`${note}\`, and delete the mark \`[^…]\` and the line of the note.`,
      };
    }
    case 'vanishing':
      return {
        vi: `“${quoted(issue.typed)}” sẽ không hiện trên trang như đã gõ. Viết lại chỗ này thành câu chữ thường, không dùng ký hiệu định dạng.`,
        en: `The page would not show “${quoted(issue.typed)}” as it was typed. Write it again in plain words without signs of formatting.`,
      };
    case 'reference-sign': {
      const isSeen = issue.sign.trim() !== '';
      return {
        vi: `\`${issue.reference}\` là mã của ${isSeen ? `ký tự “${issue.sign}”` : 'một ký tự không nhìn thấy'}, không hiện như đã gõ. ${isSeen ? `Ghi thẳng \`${issue.sign}\`` : 'Xóa mã ấy và gõ một dấu cách'}; muốn hiện đúng những chữ này thì ghi \`\\${issue.reference}\`.`,
        en: `\`${issue.reference}\` is a code for ${isSeen ? `the character “${issue.sign}”` : 'a character that cannot be seen'} and is not shown as it was typed. ${isSeen ? `Write \`${issue.sign}\` itself` : 'Delete it and type a space'}; to show these very letters, write \`\\${issue.reference}\`.`,
      };
    }
    case 'heading-empty':
      return {
        vi: `\`${quoted(issue.typed)}\` mở một tiêu đề mà không có chữ nào. Ghi chữ của tiêu đề sau dấu \`#\`, hoặc xóa dòng này.`,
        en: `\`${quoted(issue.typed)}\` begins a heading without words. Write its words after the \`#\`, or delete the line.`,
      };
    case 'deep':
      return {
        vi: 'Trích dẫn hoặc danh sách ở đây lồng vào nhau quá nhiều lớp nên không đọc được. Bớt các dấu `>` hoặc `-` ở đầu dòng.',
        en: 'Quotations or lists lie in one another too deep here to be read. Take away some of the `>` or `-` at the beginning of the line.',
      };
    case 'indented':
      return {
        vi: 'Dòng này bắt đầu bằng bốn dấu cách trở lên nên sẽ hiện như mã máy tính. Xóa các dấu cách ở đầu dòng.',
        en: 'This line begins with four spaces or more, so it would be shown as computer code. Delete the spaces at its beginning.',
      };
    case 'code-language':
      return {
        vi: `Chữ “${issue.language}” sau dấu \`\`\` sẽ không hiện trên trang. Xóa chữ ấy khỏi dòng này.`,
        en: `The page would not show “${issue.language}” after the \`\`\`. Delete it from this line.`,
      };
    case 'link-title':
      return {
        vi: `Chữ “${issue.title}” ghi sau địa chỉ của liên kết sẽ không hiện trên trang. Xóa chữ ấy, hoặc đưa vào giữa \`[\` và \`]\`.`,
        en: `The page would not show “${issue.title}”, which follows the address of the link. Delete it, or move it between \`[\` and \`]\`.`,
      };
    case 'link-empty':
      return {
        vi: `Liên kết đến “${quoted(issue.address)}” không có chữ nào để bấm vào. Ghi chữ giữa \`[\` và \`]\`, hoặc xóa liên kết.`,
        en: `The link to “${quoted(issue.address)}” has no words to click on. Write them between \`[\` and \`]\`, or delete the link.`,
      };
    case 'anchor': {
      const [first] = issue.known;
      const id = nearest(`${issue.prefix}${issue.address.slice(1)}`, issue.known) ?? first;
      const close = id === undefined ? undefined : `#${id}`;
      return {
        vi: `Trong nội dung này không có tiêu đề nào mang địa chỉ \`${issue.address}\`. ${close ? `Có lẽ là \`${close}\`.` : 'Xóa liên kết này: nội dung không có tiêu đề nào.'}`,
        en: `No heading of this text has the address \`${issue.address}\`. ${close ? `It may be \`${close}\`.` : 'Delete the link: the text has no heading.'}`,
      };
    }
    case 'marks': {
      const typed = quoted(issue.typed);
      return {
        vi: `Dấu \`${issue.mark}\` trong “${typed}” sẽ không hiện, và chữ ở giữa thành chữ nghiêng, đậm hoặc gạch ngang. Ghi \`${escaped(typed)}\` để giữ dấu; muốn định dạng thì đặt dấu quanh cả từ.`,
        en: `The page would not show the \`${issue.mark}\` in “${typed}”, and would set what is between in italics, bold or struck out. Write \`${escaped(typed)}\` to keep it; to format, put the marks around whole words.`,
      };
    }
    case 'underlined':
      return {
        vi: `Dòng gạch ngay dưới “${quoted(issue.line)}” biến đoạn ấy thành tiêu đề. Để trống một dòng phía trên dòng gạch; nếu muốn có tiêu đề thì ghi \`## \` trước chữ và xóa dòng gạch.`,
        en: `The line of strokes right below “${quoted(issue.line)}” makes a heading of it. Leave a blank line above the strokes; for a heading, write \`## \` before the words and delete the strokes.`,
      };
    case 'number':
      return {
        vi: `Số thứ tự \`${issue.typed}\` sẽ hiện thành \`${issue.shown}\`. Ghi \`${issue.shown}.\` nếu đây là một mục của danh sách.`,
        en: `The number \`${issue.typed}\` would be shown as \`${issue.shown}\`. Write \`${issue.shown}.\` if this is an item of a list.`,
      };
    case 'greater':
      return {
        vi: `Dấu \`>\` ở đầu dòng biến dòng này thành trích dẫn và sẽ không hiện. Nếu nghĩa là “lớn hơn” thì ghi \`\\> ${quoted(issue.typed)}\`.`,
        en: `The \`>\` at the beginning makes this line a quotation and would not be shown. If it means “more than”, write \`\\> ${quoted(issue.typed)}\`.`,
      };
    case 'address-quote':
      return {
        vi: `Địa chỉ “${quoted(issue.typed)}” có dấu ngoặc kép hoặc dấu ba chấm dính liền, nên liên kết sẽ dẫn sai chỗ. Ghi \`[${issue.whole}](${issue.whole})\`, rồi đến dấu ấy.`,
        en: `The address “${quoted(issue.typed)}” has a quotation mark or an ellipsis right beside it, so the link would lead elsewhere. Write \`[${issue.whole}](${issue.whole})\` and then that mark.`,
      };
    case 'mailbox':
      return {
        vi: `“${quoted(issue.typed)}” có chữ liền với địa chỉ thư điện tử, nên liên kết sẽ dẫn đến “${issue.linked}”. Nếu đúng là địa chỉ ấy thì ghi dấu cách trước và sau \`${issue.linked}\`; nếu không, ghi lại địa chỉ không dấu tiếng Việt.`,
        en: `“${quoted(issue.typed)}” has letters right beside a mailbox, so a link would lead to “${issue.linked}”. If that is the mailbox, put a space before and after \`${issue.linked}\`; if not, write the mailbox without Vietnamese diacritics.`,
      };
    case 'table-size':
      return {
        vi: `Bảng này quá lớn để đọc trên một trang: tối đa ${issue.columns} cột và ${issue.cells} ô. Chia thành nhiều bảng, hoặc đưa bảng vào một tệp \`.csv\` hay \`.xlsx\` đính kèm.`,
        en: `This table is too large to be read on a page: ${issue.columns} columns and ${issue.cells} cells are the most. Divide it, or attach it as a \`.csv\` or \`.xlsx\` file.`,
      };
    case 'cells':
      return {
        vi: `Dòng này của bảng có nhiều ô hơn ${issue.columns} cột ở đầu bảng, nên các ô từ đây trở đi sẽ không hiện. Thêm cột vào đầu bảng và vào dòng \`|---|\`; nếu dấu \`|\` là chữ trong ô thì ghi \`\\|\`.`,
        en: `This row of the table has more cells than the ${issue.columns} columns at its head, so the cells from here on would not be shown. Add columns to the head and to the line of \`|---|\`; where \`|\` is part of a cell, write \`\\|\`.`,
      };
  }
}
