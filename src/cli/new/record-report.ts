import type { Finding } from '../../domain/finding.ts';
import type { Language } from '../../domain/text.ts';

/** What `npm run new` prints of a new record: its path, and what is left to fill in by the findings of a check. */
export function recordReport(file: string, findings: readonly Finding[], language: Language): string {
  const left = remainingErrors(findings, file, language);
  const isRequest = file.includes('/requests/');
  const unless = isRequest
    ? { vi: ' (yêu cầu bị từ chối thì để trống)', en: ' (none for a refusal)' }
    : { vi: '', en: '' };
  const done = {
    vi: `Bản ghi đã đủ các trường bắt buộc. Viết nội dung dưới dòng --- thứ hai${unless.vi}.`,
    en: `The record has every required field. Write its text below the second line of ---${unless.en}.`,
  };
  const todo = {
    vi: `Còn ${left.length} chỗ phải điền, rồi viết nội dung dưới dòng --- thứ hai${unless.vi} và chạy npm run check:`,
    en: `${left.length} places are left to fill in; then write the text below the second ---${unless.en} and run npm run check:`,
  };
  const wrote = { vi: 'Đã ghi', en: 'Wrote' }[language];
  return `${[`${wrote} ${file}`, left.length > 0 ? todo[language] : done[language], ...left].join('\n')}\n`;
}

/** What is still to be corrected in a file, a line each, as `check` says it. */
function remainingErrors(findings: readonly Finding[], file: string, language: Language): string[] {
  const name = file.split('\\').join('/');
  return findings
    .filter((finding) => finding.file === name && finding.severity === 'error')
    .map(({ line, message }) => `  ${{ vi: 'dòng', en: 'line' }[language]} ${line}: ${message[language]}`);
}
