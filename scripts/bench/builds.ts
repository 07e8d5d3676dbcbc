import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { notFound, unless0 } from './checks.ts';
import { writeHugoSite } from './hugo.ts';
import { inFolder, medians, programCalled, project, runCommand, runToEnd, seconds } from './measure.ts';
import { changeOne, searchRows } from './searches.ts';
import { times, type Row } from './table.ts';

const repeats = 2;

/** A cold `build` beside Hugo and Pagefind making pages of the same records, and a build after one has changed. */
export function buildRows(archive: string, records: number): Row[] {
  // Within the project, since Astro moves files there and a move ends at the border of a file system.
  const workplace = join(project, '.build');
  mkdirSync(workplace, { recursive: true });
  return inFolder(workplace, (place) => {
    const out = join(place, 'site');
    let status: number | null = 0;
    const build = () => {
      status = runCommand('build', ['--content', archive, '--out', out]);
    };
    const cold = { ready: without(out), run: build };
    const peer = hugo(join(place, 'hugo'), archive);
    const [own = NaN, other] = medians(peer ? [cold, peer] : [cold], repeats);
    changeOne(archive);
    const again = seconds({ run: build });
    const beside = times(own / (other ?? NaN));
    const onceMore = times(again / (other ?? own));
    return [
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
      {
        work: { vi: 'build lại sau khi sửa một bản ghi', en: 'build again, one record changed' },
        seconds: again,
        means: { vi: `lâu gấp ${onceMore.vi} dòng trên`, en: `${onceMore.en} as long as the line above` },
      },
      ...searchRows(out, archive),
    ];
  });
}

const without = (folder: string) => () => {
  rmSync(folder, { recursive: true, force: true });
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
