import type { Text } from '../domain/text.ts';

/** The kind of fault of whatever the program itself failed on. */
export const defectRule = 'software-defect';

/** What an error says, in one line that is fit for a message. */
const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replaceAll(/[\s`]+/g, ' ').slice(0, 200);

/** What a finding says of an error that no part of the program foresaw. */
export function defectMessage(error: unknown): Text {
  const reason = reasonOf(error);
  return {
    vi: `Phần mềm không xử lý được tệp này (${reason}). Đây là lỗi của phần mềm, không phải của người soạn: gửi tệp và câu này cho người phụ trách kỹ thuật. Muốn đăng ngay, soạn lại tệp theo một bản ghi cùng loại.`,
    en: `The software could not handle this file (${reason}). This is a defect in the software, not your mistake: please report it, with the file, to whoever maintains the site. To publish at once, rewrite the file on the model of another record of its type.`,
  };
}

/** The same for a rule: which file made it fail is not known. */
export function ruleDefectMessage(rule: string, error: unknown): Text {
  const reason = reasonOf(error);
  return {
    vi: `Phần mềm không đánh giá được quy định \`${rule}\` (${reason}); các quy định khác vẫn được đánh giá. Đây là lỗi của phần mềm: gửi câu này cho người phụ trách kỹ thuật.`,
    en: `The software could not evaluate the rule \`${rule}\` (${reason}); all other rules were evaluated. This is a defect in the software: please report it to whoever maintains the site.`,
  };
}
