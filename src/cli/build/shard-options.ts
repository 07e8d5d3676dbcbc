import type { AsOf } from '../../domain/dates.ts';
import type { Text } from '../../domain/text.ts';
import type { ShardRequest } from '../../integration/sharding/shard-origin.ts';
import type { PageCounts } from '../../integration/pages/write-pages.ts';
import { shardName, type Shard } from '../../site/shard.ts';
import type { Flag } from '../command/flags.ts';
import type { BuildRequest } from './emergency.ts';

/** The flags of a build that makes one shard of a site. */
export const shardFlags = {
  shard: {
    value: 'N/M',
    means: {
      vi: 'chỉ dựng phần thứ N trong M phần, vào shards/N; npm run merge ghép các phần thành trang',
      en: 'build only shard N of M, into shards/N; npm run merge combines the shards into a site',
    },
  },
  now: {
    value: 'TIME',
    means: {
      vi: 'phút được coi là bây giờ, như 2026-11-22T01:10+07:00, để mọi phần tính cùng một lúc (mặc định: đồng hồ)',
      en: 'the minute that counts as now, such as 2026-11-22T01:10+07:00, the same for all shards (default: the clock)',
    },
  },
} as const satisfies Record<string, Flag>;

/** Where shards go that are put nowhere else, each in a folder of its number. */
export const shardsFolder = 'shards';

/** Why a shard is not made by the clock, which shows another minute to each. */
export const nowNeeded = ({ now }: AsOf): Text => ({
  vi: `Mọi phần của một trang phải tính cùng một lúc, mà đồng hồ chỉ mỗi phần một phút khác. Thêm cùng một --now vào lệnh của mọi phần, như --now ${now}.`,
  en: `All shards of a site must be built for the same minute, but the clock gives each a different one. Add the same --now to the command for every shard, such as --now ${now}.`,
});

/** What of a request decides what the site is, for the merge to ask for the same. */
export const shardRequestOf = ({ asOf, overdue, isEmergency, named }: BuildRequest): ShardRequest => ({
  asOf,
  overdue,
  emergency: isEmergency,
  lastGood: named,
});

/** The last line of a build that made a shard. */
export const shardDone = (
  seconds: string,
  out: string,
  shard: Shard,
  { rendered, kept }: PageCounts,
): Text => ({
  vi: `Xong phần ${shardName(shard)} sau ${seconds} giây: ${out}/ (${rendered} trang dựng mới, ${kept} giữ nguyên). Khi đủ ${shard.of} phần, ghép bằng npm run merge.`,
  en: `Shard ${shardName(shard)} done in ${seconds} seconds: ${out}/ (${rendered} pages rendered, ${kept} kept). Once there are all ${shard.of}, npm run merge combines them into the site.`,
});
