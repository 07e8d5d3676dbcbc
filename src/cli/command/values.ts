import { Temporal } from 'temporal-polyfill';
import { asOf, isInstant, type AsOf, type Instant } from '../../domain/dates.ts';
import type { Publisher } from '../../domain/publisher.ts';
import type { Shard } from '../../site/shard.ts';
import { CannotRun } from './cannot-run.ts';

/** The path under which a site is served, with a slash at both ends. @throws CannotRun */
export function baseFor({ site }: Pick<Publisher, 'site'>, typed: string | undefined): string {
  const path = `/${(typed ?? new URL(site).pathname).replace(/^\/+|(?<!\/)\/+$/g, '')}/`.replace('//', '/');
  if (/^\/([A-Za-z0-9._~-]+\/)*$/.test(path)) return path;
  throw new CannotRun({
    vi: `--base nhận một đường dẫn như /cong-khai/, chỉ gồm chữ cái không dấu, chữ số, dấu gạch và gạch chéo. Không nhận “${typed ?? site}”.`,
    en: `--base takes a path such as /cong-khai/ of plain letters, digits, hyphens and slashes. It does not take “${typed ?? site}”.`,
  });
}

/** The port that a site is shown on. @throws CannotRun */
export function portOf(typed: string): number {
  const port = Number(typed);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new CannotRun({
    vi: `--port nhận một số từ 1 đến 65535. Không nhận “${typed}”.`,
    en: `--port takes a number from 1 to 65535. It does not take “${typed}”.`,
  });
}

/** A number of days, as `14d` or `14`. @throws CannotRun */
export function daysWithin(typed: string): number {
  const days = /^(\d{1,4})d?$/.exec(typed)?.[1];
  if (days !== undefined) return Number(days);
  throw new CannotRun({
    vi: `--within nhận số ngày như 14d. Không nhận “${typed}”.`,
    en: `--within takes a number of days such as 14d. It does not take “${typed}”.`,
  });
}

/** A shard, as `2/8`. @throws CannotRun */
export function shardFrom(typed: string): Shard {
  const [, number = 0, of = 0] = (/^(\d{1,3})\/(\d{1,3})$/.exec(typed) ?? []).map(Number);
  if (number >= 1 && number <= of) return { number, of };
  throw new CannotRun({
    vi: `--shard nhận số của phần và số phần, như 2/8 cho phần thứ hai trong tám phần. Không nhận “${typed}”.`,
    en: `--shard takes the number of the shard and how many there are, such as 2/8 for the second of eight. It does not take “${typed}”.`,
  });
}

/** A minute. @throws CannotRun */
export function minuteFrom(typed: string): Instant {
  if (isInstant(typed)) return typed;
  throw new CannotRun({
    vi: `--now nhận một phút theo giờ Việt Nam như 2026-11-22T01:10+07:00. Không nhận “${typed}”.`,
    en: `--now takes a minute in Vietnam’s time such as 2026-11-22T01:10+07:00. It does not take “${typed}”.`,
  });
}

/** Today and this minute in the publisher's time zone. */
function clock({ timeZone }: Pick<Publisher, 'timeZone'>): AsOf {
  const now = Temporal.Now.zonedDateTimeISO(timeZone).toPlainDateTime().toString({ smallestUnit: 'minute' });
  return { today: now.slice(0, 10), now: `${now}+07:00` };
}

/**
 * The day that counts as today: the flag or its variable, else `publisher.yaml`, else the clock, or the moment at which
 * what is judged was made. @throws CannotRun
 */
export function dayFor(
  publisher: Pick<Publisher, 'timeZone' | 'asOf'>,
  typed: string | undefined,
  made?: Instant,
): AsOf {
  const pinned = typed ?? publisher.asOf ?? made;
  if (!pinned) return clock(publisher);
  const day = asOf(pinned);
  if (!day) {
    throw new CannotRun({
      vi: `--as-of nhận một ngày có thật như 2026-11-22. Không nhận “${pinned}”.`,
      en: `--as-of takes a real date such as 2026-11-22. It does not take “${pinned}”.`,
    });
  }
  return typed && !publisher.asOf ? { ...day, clock: clock(publisher) } : day;
}
