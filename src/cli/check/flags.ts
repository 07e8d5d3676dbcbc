import { formats } from '../../reporters/report.ts';
import { commonFlags } from '../command/flags.ts';

/** The flags of `check`. */
export const flags = {
  ...commonFlags,
  format: {
    value: 'FORMAT',
    means: {
      vi: `cách in: ${formats.join(', ')} (mặc định: text; trên GitHub Actions: github)`,
      en: `how findings are printed: ${formats.join(', ')} (default: text; on GitHub Actions: github)`,
    },
    choices: formats,
  },
  notices: {
    means: {
      vi: 'in đủ cả những lưu ý không phải làm gì, mỗi loại vốn gộp thành một dòng (chỉ với --format text)',
      en: 'also prints in full the notices that need nothing done, otherwise one line of each kind (--format text only)',
    },
  },
  scope: {
    value: 'all|changed',
    means: {
      vi: 'tất cả, hoặc chỉ phần mà một thay đổi gây ra (mặc định: all)',
      en: 'everything, or only what a change causes (default: all)',
    },
    choices: ['all', 'changed'],
  },
  base: {
    value: 'REF',
    means: {
      vi: 'nhánh để so sánh khi --scope changed (mặc định: origin/main)',
      en: 'the branch to compare with for --scope changed (default: origin/main)',
    },
  },
  rulebook: {
    value: 'FILE',
    means: {
      vi: 'áp dụng bộ quy định trong tệp này cho mọi bản ghi, và chỉ in những gì sẽ khác đi',
      en: 'applies the rule set in this file to every record, and prints only what would differ',
    },
  },
  department: { value: 'D', means: { vi: 'chỉ một đơn vị', en: 'one department only' } },
} as const;
