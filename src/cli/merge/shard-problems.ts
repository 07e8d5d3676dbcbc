import type { Text } from '../../domain/text.ts';
import type { ShardLedger } from '../../integration/sharding/shard-ledger.ts';
import type { ShardOrigin } from '../../integration/sharding/shard-origin.ts';
import { shardName, type Shard } from '../../site/shard.ts';
import { shardCommand } from './shard-command.ts';

/** A shard in the folder that was named. */
export interface ShardInFolder extends ShardLedger {
  folder: string;
  /** The folder of the content, as it was typed for all of them. */
  content: string | undefined;
}

const named = ({ shard, folder }: ShardInFolder): string => `${shardName(shard)} (“${folder}”)`;

/** What of their origin may keep shards from being of one site, and what to do about it. */
const differences: Record<keyof ShardOrigin, { what: Text; remedy: Text }> = {
  content: {
    what: { vi: 'nội dung hoặc commit khác nhau', en: 'different content or a different commit' },
    remedy: {
      vi: 'Dựng lại mọi phần từ cùng một commit.',
      en: 'Build all shards again from the same commit.',
    },
  },
  now: {
    what: { vi: 'ngày hoặc phút khác nhau', en: 'a different day or minute' },
    remedy: {
      vi: 'Dựng lại mọi phần từ cùng một commit, với cùng một --now hoặc --as-of.',
      en: 'Build all shards again from the same commit, with the same --now or --as-of.',
    },
  },
  base: {
    what: { vi: '--base khác nhau', en: 'a different --base' },
    remedy: {
      vi: 'Dựng lại mọi phần từ cùng một commit, với cùng một --base.',
      en: 'Build all shards again from the same commit, with the same --base.',
    },
  },
  request: {
    what: { vi: 'tùy chọn khác nhau', en: 'different options' },
    remedy: {
      vi: 'Dựng lại mọi phần với cùng các tùy chọn --as-of, --overdue, --emergency và --last-good.',
      en: 'Build all shards again with the same --as-of, --overdue, --emergency and --last-good.',
    },
  },
  engine: {
    what: {
      vi: 'phiên bản khác nhau của phần mềm, của Node.js hoặc của tệp trong dự án',
      en: 'a different version of the software, of Node.js or of project files',
    },
    remedy: {
      vi: 'Chạy npm ci ở mọi nơi rồi dựng lại mọi phần từ cùng một commit.',
      en: 'Run npm ci everywhere, and build all shards again from the same commit.',
    },
  },
  history: {
    what: { vi: 'lịch sử Git khác nhau', en: 'a different Git history' },
    remedy: {
      vi: 'Lấy toàn bộ lịch sử ở mọi nơi bằng git fetch --unshallow (trên GitHub Actions: fetch-depth: 0) rồi dựng lại mọi phần.',
      en: 'Fetch the whole history everywhere with git fetch --unshallow (on GitHub Actions: fetch-depth: 0), and build all shards again.',
    },
  },
};

/** Why folders are not the shards of one site, or no longer as they were built: each with the next thing to do. */
export const shardProblems = {
  none: (folder: string): Text => ({
    vi: `Không có phần nào trong “${folder}”. Dựng các phần bằng npm run build -- --shard 1/8, 2/8, …, hoặc nêu thư mục của các phần sau npm run merge --.`,
    en: `There are no shards in “${folder}”. Build them with npm run build -- --shard 1/8, 2/8 and so on, or name their folders after npm run merge --.`,
  }),
  noShard: (folder: string): Text => ({
    vi: `“${folder}” không phải là một phần do npm run build -- --shard dựng. Nêu đúng thư mục của từng phần, như shards/1 shards/2.`,
    en: `“${folder}” is not a shard built by npm run build -- --shard. Name the folder of each shard, such as shards/1 shards/2.`,
  }),
  damaged: (folder: string): Text => ({
    vi: `Tệp shard.json của “${folder}” bị hỏng, hoặc do phiên bản khác của phần mềm ghi. Tải lại hoặc dựng lại phần ấy.`,
    en: `shard.json of “${folder}” is damaged, or was written by another version of the software. Download or build that shard again.`,
  }),
  otherDivision: (one: ShardInFolder, other: ShardInFolder): Text => ({
    vi: `Phần ${named(one)} và phần ${named(other)} thuộc hai cách chia khác nhau. Xóa thư mục của các phần không còn dùng, hoặc chỉ nêu các phần của một cách chia sau npm run merge --.`,
    en: `Shard ${named(one)} and shard ${named(other)} divide the site differently. Delete the folders of the shards that are not needed any more, or name the shards of one division only after npm run merge --.`,
  }),
  twice: (one: ShardInFolder, other: ShardInFolder): Text => ({
    vi: `Phần ${shardName(one.shard)} được nêu hai lần: “${one.folder}” và “${other.folder}”. Bỏ một trong hai.`,
    en: `Shard ${shardName(one.shard)} is given twice: “${one.folder}” and “${other.folder}”. Leave one out.`,
  }),
  missing: (shards: readonly Shard[], other: ShardInFolder): Text => {
    const names = shards.map(shardName).join(', ');
    const commands = shards.map((shard) => `  ${shardCommand(shard, other)}`).join('\n');
    return {
      vi: `Thiếu phần ${names}. Chạy các lệnh sau, mỗi phần một lệnh, rồi ghép lại:\n${commands}`,
      en: `Missing: shard ${names}. Run these commands, one for each shard, then merge again:\n${commands}`,
    };
  },
  differentOrigin: (field: keyof ShardOrigin, one: ShardInFolder, other: ShardInFolder): Text => ({
    vi: `Phần ${named(one)} và phần ${named(other)} không thuộc cùng một trang: ${differences[field].what.vi}. ${differences[field].remedy.vi}`,
    en: `Shard ${named(one)} and shard ${named(other)} do not belong to the same site: ${differences[field].what.en}. ${differences[field].remedy.en}`,
  }),
  outdated: (field: 'content' | 'engine'): Text => {
    const isContent = field === 'content';
    return {
      vi: `Các phần không được dựng từ những gì đang có ở đây: ${differences[field].what.vi}. ${isContent ? 'Nêu cùng một --content như khi dựng các phần, chuyển' : 'Chuyển'} về commit mà các phần được dựng từ đó, hoặc dựng lại mọi phần.`,
      en: `The shards were not built from what is here: ${differences[field].what.en}. ${isContent ? 'Give the same --content as for the shards, switch' : 'Switch'} to the commit that they were built from, or build all shards again.`,
    };
  },
  changedFile: (path: string, shard: ShardInFolder): Text => {
    const command = shardCommand(shard.shard, shard, shard.folder);
    return {
      vi: `Tệp “${path}” của phần ${named(shard)} không còn như lúc được dựng. Tải lại phần ấy, hoặc dựng lại bằng lệnh sau, rồi ghép lại:\n  ${command}`,
      en: `The file “${path}” of shard ${named(shard)} has changed since it was built. Download that shard again, or build it again with this command, then merge again:\n  ${command}`,
    };
  },
  differentFile: (path: string, shard: ShardInFolder): Text => ({
    vi: `Tệp “${path}” của phần ${named(shard)} khác với tệp ấy của phần khác. Dựng lại mọi phần bằng cùng một phiên bản của phần mềm.`,
    en: `The file “${path}” of shard ${named(shard)} differs from that of another shard. Build all shards again with the same version of the software.`,
  }),
};
