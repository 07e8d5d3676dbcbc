import { baseFlag, commonFlags, type Values } from '../command/flags.ts';
import { shardFlags } from './shard-options.ts';

/** The flags of a build. */
export const buildFlags = {
  ...commonFlags,
  out: {
    value: 'DIR',
    means: { vi: 'nơi ghi trang (mặc định: dist)', en: 'where the site goes (default: dist)' },
    variable: 'OUT_DIR',
  },
  base: baseFlag,
  overdue: {
    value: 'fail|publish',
    means: {
      vi: 'dừng khi có nhiệm vụ quá hạn, hoặc đăng kèm việc quá hạn (mặc định: publisher.yaml)',
      en: 'stop at an overdue duty, or publish it as a lapse (default: publisher.yaml)',
    },
    choices: ['fail', 'publish'],
    variable: 'OVERDUE',
  },
  emergency: {
    means: {
      vi: 'dù chỗ khác có lỗi, đăng bản đúng gần nhất cùng các thông tin đột xuất ghi emergency: true',
      en: 'even with errors elsewhere, publish the last good site plus the statements that have emergency: true',
    },
    variable: 'EMERGENCY',
  },
  'last-good': {
    value: 'REF',
    means: {
      vi: 'commit được coi là bản đúng gần nhất khi --emergency (mặc định: tự tìm trong Git)',
      en: 'the commit that counts as last good with --emergency (default: found in Git)',
    },
    variable: 'LAST_GOOD',
  },
  ...shardFlags,
  quiet: { means: { vi: 'không in tiến độ', en: 'print no progress' } },
} as const;

/** What a build was called with. */
export type BuildValues = Values<typeof buildFlags>;
