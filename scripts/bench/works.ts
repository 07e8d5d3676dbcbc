import type { Text } from '../../src/domain/text.ts';

/** What is measured, by its name in the results, and how a table calls it. */
export const works = {
  start: { vi: 'khởi động (check --help)', en: 'starting up (check --help)' },
  check: { vi: 'check lần đầu', en: 'check, the first time' },
  'check-again': { vi: 'check lại, không có gì đổi', en: 'check again, nothing changed' },
  read: {
    vi: 'chỉ đọc tệp và tách phần đầu (gray-matter, js-yaml)',
    en: 'only reading and splitting front matter (gray-matter, js-yaml)',
  },
  markdownlint: { vi: 'markdownlint-cli2', en: 'markdownlint-cli2' },
  'check-in-git': { vi: 'check trong kho Git', en: 'check in a Git repository' },
  'check-changed': {
    vi: 'check --scope changed, một bản ghi đã sửa',
    en: 'check --scope changed, one record changed',
  },
  'build-demo': { vi: 'build nội dung minh họa lần đầu', en: 'build of the demonstration, cold' },
  'build-cold': { vi: 'build lần đầu', en: 'build, cold' },
  'build-unchanged': { vi: 'build lại, không có gì đổi', en: 'build again, nothing changed' },
  'build-record-changed': { vi: 'build lại, sửa một bản ghi', en: 'build again, one record changed' },
  'build-record-added': { vi: 'build lại, thêm một bản ghi mới', en: 'build again, one new record added' },
  'build-old-record-added': {
    vi: 'build lại, thêm một bản ghi đề ngày từ lâu',
    en: 'build again, one record of long ago added',
  },
  'build-template-changed': {
    vi: 'build lại, sửa mẫu của một loại trang',
    en: 'build again, the template of one kind of page changed',
  },
  'build-layout-changed': {
    vi: 'build lại, sửa mẫu của mọi trang',
    en: 'build again, the template of every page changed',
  },
  'build-day-passed': { vi: 'build lại, sang ngày hôm sau', en: 'build again, a day later' },
  hugo: { vi: 'Hugo và Pagefind', en: 'Hugo and Pagefind' },
  eleventy: { vi: 'Eleventy và Pagefind', en: 'Eleventy and Pagefind' },
  astro: {
    vi: 'Astro như tài liệu hướng dẫn, không có tìm kiếm',
    en: 'Astro as its documentation has it, without a search',
  },
} as const satisfies Record<string, Text>;

export type Work = keyof typeof works;

export const workNames = Object.keys(works) as Work[];

/** Whether a work is one of this project's. */
export const isOwn = (work: Work): boolean => /^(start|check|read|build)/.test(work);

const again: readonly Work[] = ['build-cold', 'hugo'];

/** What the time of a work is set beside. */
export const besides: Partial<Record<Work, readonly Work[]>> = {
  check: ['read', 'markdownlint'],
  'check-again': ['read', 'markdownlint'],
  'check-changed': ['check-in-git'],
  'build-cold': ['hugo', 'eleventy', 'astro'],
  'build-unchanged': again,
  'build-record-changed': again,
  'build-record-added': again,
  'build-old-record-added': again,
  'build-template-changed': again,
  'build-layout-changed': again,
  'build-day-passed': again,
};
