import type { Finding } from '../../../src/domain/finding.ts';

/** A finding with something changed. */
export const finding = (change: Partial<Finding> = {}): Finding => ({
  rule: 'briefing-monthly',
  severity: 'error',
  kind: 'duty',
  department: 'an-phu',
  file: 'content/departments/an-phu/department.md',
  line: 3,
  column: 1,
  message: {
    vi: 'Chưa có thông tin định kỳ của tháng 09/2026. Thêm tệp `briefings/2026-09.md`.',
    en: 'There is no briefing for September 2026. Add `briefings/2026-09.md`.',
  },
  citation: { text: { vi: 'Công văn, mục 2.2.1', en: 'Letter, section 2.2.1' }, status: 'verified' },
  ...change,
});
