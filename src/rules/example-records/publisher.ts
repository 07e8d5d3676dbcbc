/** The settings of the small tree. */
export const publisher = `name:
  vi: Công khai phát ngôn An Phú
  en: An Phú Press Register
description:
  vi: Một cơ quan công bố nhỏ, hư cấu, dùng để kiểm thử và làm ví dụ cho từng quy định.
  en: A small invented publisher for the tests and for the examples of every rule.
site: https://an-phu.example
timeZone: Asia/Ho_Chi_Minh
rulebook:
  - set: letter-2015
    from: 2015-07-31
demo: true
asOf: 2026-11-22
`;

/** An invented rule set that follows the letter, for `rulebook/quy-dinh-moi.yaml`. */
export const newRules = `title:
  vi: Quy định mới (hư cấu)
  en: New rules (invented)
shortTitle:
  vi: Công văn, mục mới
  en: New rules
source:
  note:
    vi: Hư cấu, để làm ví dụ.
    en: Invented, as an example.
  status: verified
rules:
  rules-made-known:
    requirements: [3.1-01]
    citation:
      text:
        vi: Công văn, mục mới về phổ biến quy định
        en: New rules, section on making them known
      status: verified
    severity: warning
    bound: [provincial, district]
refusalGrounds:
  personal-secret:
    name:
      vi: Bí mật cá nhân
      en: Personal secret
    paragraph: p1
topics: {}
topicsSource:
  text:
    vi: Không có danh mục
    en: No catalogue
  status: unverified
text: []
requirements: []
`;
