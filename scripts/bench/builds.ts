import { appendFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { notFound } from './checks.ts';
import { writeHugoSite } from './hugo.ts';
import {
  inFolder,
  medians,
  programCalled,
  project,
  runScript,
  runToEnd,
  seconds,
  temporary,
} from './measure.ts';
import { saying, type Row } from './table.ts';

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
      status = runScript('build.ts', ['--content', archive, '--out', out]);
    };
    const cold = { ready: () => rmSync(out, { recursive: true, force: true }), run: build };
    const peer = hugo(join(place, 'hugo'), archive);
    const [own = NaN, other] = medians(peer ? [cold, peer] : [cold], repeats);
    const again = seconds({ ready: () => changeOne(archive), run: build });
    return [
      {
        work: { vi: `build lần đầu, ${records} bản ghi`, en: `build, cold, ${records} records` },
        seconds: own,
        means: status === 0 ? undefined : { vi: `mã kết thúc ${status}`, en: `exit status ${status}` },
      },
      {
        work: { vi: 'Hugo và Pagefind, cùng các bản ghi', en: 'Hugo and Pagefind, the same records' },
        seconds: other,
        means:
          other === undefined
            ? notFound
            : saying(
                own / other,
                (said) => `build lâu gấp ${said}`,
                (said) => `build takes ${said} as long`,
              ),
      },
      {
        work: { vi: 'build lại sau khi sửa một bản ghi', en: 'build again, one record changed' },
        seconds: again,
        means: saying(
          again / (other ?? own),
          (said) => `lâu gấp ${said} dòng trên`,
          (said) => `${said} as long as the line above`,
        ),
      },
    ];
  });
}

/** Hugo and Pagefind as one contender, if both are there. */
function hugo(folder: string, archive: string) {
  const generator = programCalled('hugo');
  const search = programCalled('pagefind');
  if (!generator || !search) return undefined;
  writeHugoSite(folder, archive);
  return {
    ready: () => rmSync(join(folder, 'public'), { recursive: true, force: true }),
    run: () => {
      runToEnd(generator, ['--quiet'], folder);
      runToEnd(search, ['--site', 'public', '--silent'], folder);
    },
  };
}

/** Adds a sentence to one answer. */
function changeOne(archive: string) {
  const responses = join(archive, 'departments/mau-01/responses');
  const [first] = readdirSync(responses).sort();
  if (first) appendFileSync(join(responses, first), '\nCâu này được thêm sau.\n');
}
