import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { addDays } from '../../src/domain/dates.ts';
import type { Text } from '../../src/domain/text.ts';
import { notFound, unless0 } from './checks.ts';
import { writeHugoSite } from './hugo.ts';
import { inFolder, medians, programCalled, project, runCommand, runToEnd, seconds } from './measure.ts';
import { today } from './plan.ts';
import { changeOne, searchRows } from './searches.ts';
import { times, type Row } from './table.ts';

const repeats = 2;

/** What builds keep for the next one, which a cold build has none of. */
const kept = ['.build/pages', '.build/templates', '.build/past-months'].map((folder) =>
  join(project, folder),
);

/** What happens between two builds of the same site; each follows on the one before. */
const changes: readonly { work: Text; change: (archive: string) => void; day: string }[] = [
  {
    work: { vi: 'build lại, không có gì đổi', en: 'build again, nothing changed' },
    change: () => undefined,
    day: today,
  },
  {
    work: { vi: 'build lại sau khi sửa một bản ghi', en: 'build again, one record changed' },
    change: changeOne,
    day: today,
  },
  {
    work: { vi: 'build lại sang ngày hôm sau', en: 'build again, a day later' },
    change: () => undefined,
    day: addDays(today, 1),
  },
];

/** A cold `build` beside Hugo and Pagefind making pages of the same records, and builds that follow on it. */
export function buildRows(archive: string, records: number): Row[] {
  const workplace = join(project, '.build');
  mkdirSync(workplace, { recursive: true });
  return inFolder(workplace, (place) => {
    const out = join(place, 'site');
    const build = (day: string) =>
      runCommand('build', [
        '--content',
        archive,
        '--out',
        out,
        '--as-of',
        day,
        '--overdue',
        'publish',
        '--quiet',
      ]);
    let status: number | null = 0;
    const cold = {
      ready: without(out, ...kept),
      run: () => {
        status = build(today);
      },
    };
    const peer = hugo(join(place, 'hugo'), archive);
    const [own = NaN, other] = medians(peer ? [cold, peer] : [cold], repeats);
    const beside = times(own / (other ?? NaN));
    const first: Row[] = [
      {
        work: { vi: `build lần đầu, ${records} bản ghi`, en: `build, cold, ${records} records` },
        seconds: own,
        means: unless0(status),
      },
      {
        work: { vi: 'Hugo và Pagefind, cùng các bản ghi', en: 'Hugo and Pagefind, the same records' },
        seconds: other,
        means:
          other === undefined
            ? notFound
            : { vi: `build lâu gấp ${beside.vi}`, en: `build takes ${beside.en} as long` },
      },
    ];
    const following = changes.map(({ work, change, day }): Row => {
      change(archive);
      const again = seconds({ run: () => void build(day) });
      const share = times(again / own);
      return {
        work,
        seconds: again,
        means: { vi: `bằng ${share.vi} lần đầu`, en: `${share.en} the cold build` },
      };
    });
    return [...first, ...following, ...searchRows(out, archive)];
  });
}

const without =
  (...folders: readonly string[]) =>
  () => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  };

/** Hugo and Pagefind as one contender, if both are there. */
function hugo(folder: string, archive: string) {
  const generator = programCalled('hugo');
  const search = programCalled('pagefind');
  if (!generator || !search) return undefined;
  writeHugoSite(folder, archive);
  return {
    ready: without(join(folder, 'public')),
    run: () => {
      runToEnd(generator, ['--quiet'], folder);
      runToEnd(search, ['--site', 'public', '--silent'], folder);
    },
  };
}
