import type { Finding } from '../../domain/finding.ts';
import type { Language } from '../../domain/text.ts';

/** The events between the server of `astro dev` and its pages in the browser. */
export const events = { ask: 'cong-khai:ask', findings: 'cong-khai:findings' } as const;

/** What is shown over a page while records are wrong; nothing is shown without lines. */
export interface OverlayContent {
  language: Language;
  heading: string;
  advice: string;
  close: string;
  lines: readonly { place: string; message: string; rule: string; source: string }[];
}

/**
 * The wrong records and the breaches without an explanation among findings, for the person who is editing them. What is
 * overdue is on the pages themselves.
 */
export function overlayContent(findings: readonly Finding[], language: Language): OverlayContent {
  const wrong = findings.filter(({ kind, severity }) => kind !== 'duty' && severity === 'error');
  return {
    language,
    heading: {
      vi: `${wrong.length} chỗ phải sửa trong các bản ghi`,
      en: `Places to correct in the records: ${wrong.length}`,
    }[language],
    advice: {
      vi: 'Sửa rồi lưu tệp, bảng này tự mất. Bản ghi sai chưa có trên trang.',
      en: 'Correct and save the file, and this panel goes away. Invalid records are not on the site.',
    }[language],
    close: { vi: 'Đóng', en: 'Close' }[language],
    lines: wrong.map(({ file, line, message, rule, citation }) => ({
      place: `${file}:${line}`,
      message: message[language],
      rule,
      source: citation?.text[language] ?? '',
    })),
  };
}
