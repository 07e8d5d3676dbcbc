import type { Fact } from '../parts/facts.ts';
import type { Translations } from '../../translations/index.ts';
import { plain } from '../shared/plain.ts';
import { here } from './invented.ts';

/** Facts with one value, with several, with links, and in a language of their own. */
export const factsIn = ({ phone, email, document, recordLanguage: lang }: Translations): Fact[] => [
  { label: phone, values: [{ text: '0200 321 0102', href: 'tel:+842003210102' }] },
  {
    label: email,
    values: [
      { text: 'nguyenthiuoc@vidu.thads.example', href: 'mailto:nguyenthiuoc@vidu.thads.example' },
      plain({ text: 'ỗ ễ ậ ẵ', lang }),
    ],
  },
  { label: document, values: [{ text: '128/QĐ-CTHADS', href: here }] },
];
