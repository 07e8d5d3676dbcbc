import type { Examples } from '../example.ts';
import { withFields } from '../example-fields.ts';
import { newRules, publisher } from '../example-records/publisher.ts';

export const examples: Examples = {
  passes: [
    {
      title: { vi: 'Đơn vị mới có 30 ngày để phổ biến', en: 'A new department has 30 days' },
      asOf: '2026-08-31',
      files: { 'departments/an-phu-bac/awareness/2026-08-05-pho-bien-cong-van.md': null },
      findings: [],
    },
  ],
  fails: [
    {
      title: { vi: 'Chưa phổ biến lần nào', en: 'The rules were never made known' },
      asOf: '2026-11-22',
      files: { 'departments/an-phu-bac/awareness/2026-08-05-pho-bien-cong-van.md': null },
      findings: [
        {
          rule: 'rules-made-known',
          severity: 'warning',
          kind: 'duty',
          file: 'departments/an-phu-bac/department.md',
          line: 1,
          column: 1,
          message: {
            vi: 'Chưa ghi lần nào Chi cục Thi hành án dân sự huyện An Phú Bắc phổ biến, quán triệt quy định đang áp dụng cho công chức, người lao động. Thêm vào `content/departments/an-phu-bac/awareness/` một bản ghi có `kind: rules` và `ruleSet: letter-2015`. Mốc 30 ngày là chính sách của trang, Công văn không quy định.',
            en: 'It is not recorded that the Civil Judgment Enforcement Sub-Department of An Phú Bắc District made the rules in force known to its staff. Add to `content/departments/an-phu-bac/awareness/` a record with `kind: rules` and `ruleSet: letter-2015`. The 30 days are this publisher’s policy; the letter sets no limit.',
          },
          due: '2026-08-31',
          daysLate: 83,
        },
      ],
    },
    {
      title: {
        vi: 'Chỉ phổ biến quy định cũ, quy định mới đã áp dụng hơn 30 ngày',
        en: 'Only the old rules were made known',
      },
      asOf: '2026-11-22',
      files: {
        'publisher.yaml': withFields(publisher, {
          rulebook: `
  - set: letter-2015
    from: 2015-07-31
  - set: quy-dinh-moi
    from: 2026-10-01`,
        }),
        'rulebook/quy-dinh-moi.yaml': newRules,
      },
      findings: [
        {
          rule: 'rules-made-known',
          severity: 'warning',
          kind: 'duty',
          file: 'departments/an-phu-bac/department.md',
          line: 1,
          column: 1,
          message: {
            vi: 'Chưa ghi lần nào Chi cục Thi hành án dân sự huyện An Phú Bắc phổ biến, quán triệt quy định đang áp dụng cho công chức, người lao động. Thêm vào `content/departments/an-phu-bac/awareness/` một bản ghi có `kind: rules` và `ruleSet: quy-dinh-moi`. Mốc 30 ngày là chính sách của trang, Công văn không quy định.',
            en: 'It is not recorded that the Civil Judgment Enforcement Sub-Department of An Phú Bắc District made the rules in force known to its staff. Add to `content/departments/an-phu-bac/awareness/` a record with `kind: rules` and `ruleSet: quy-dinh-moi`. The 30 days are this publisher’s policy; the letter sets no limit.',
          },
          due: '2026-10-31',
          daysLate: 22,
        },
        {
          rule: 'rules-made-known',
          severity: 'warning',
          kind: 'duty',
          file: 'departments/an-phu/department.md',
          line: 1,
          column: 1,
          message: {
            vi: 'Chưa ghi lần nào Cục Thi hành án dân sự tỉnh An Phú phổ biến, quán triệt quy định đang áp dụng cho công chức, người lao động. Thêm vào `content/departments/an-phu/awareness/` một bản ghi có `kind: rules` và `ruleSet: quy-dinh-moi`. Mốc 30 ngày là chính sách của trang, Công văn không quy định.',
            en: 'It is not recorded that the Civil Judgment Enforcement Department of An Phú Province made the rules in force known to its staff. Add to `content/departments/an-phu/awareness/` a record with `kind: rules` and `ruleSet: quy-dinh-moi`. The 30 days are this publisher’s policy; the letter sets no limit.',
          },
          due: '2026-10-31',
          daysLate: 22,
        },
      ],
    },
  ],
};
