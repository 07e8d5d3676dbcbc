import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeArchive } from './archive.ts';
import {
  inFolder,
  medians,
  programCalled,
  runScript,
  runToEnd,
  temporary,
  type Contender,
} from './measure.ts';
import { saying, type Row } from './table.ts';

const repeats = 5;

const bare = fileURLToPath(new URL('bare.ts', import.meta.url));

const check = (archive: string): Contender => ({ run: () => runScript('check.ts', ['--content', archive]) });

const checkOf = (records: number) => ({
  vi: `check, ${records} bản ghi`,
  en: `check, ${records} records`,
});

/** `check` beside the least that any reader must do, and beside a linter that reads the same files. */
export function checkRows(archive: string, records: number): Row[] {
  const linter = programCalled('markdownlint-cli2');
  const contenders: Contender[] = [
    check(archive),
    { run: () => runToEnd(process.execPath, [bare, archive]) },
    ...(linter ? [{ run: () => runToEnd(linter, ['**/*.md'], archive) }] : []),
  ];
  const [own = NaN, least = NaN, linted] = medians(contenders, repeats);
  const status = runScript('check.ts', ['--content', archive]);
  const beside = (other: number) =>
    saying(
      own / other,
      (said) => `check lâu gấp ${said}`,
      (said) => `check takes ${said} as long`,
    );
  return [
    {
      work: checkOf(records),
      seconds: own,
      means: status === 0 ? undefined : { vi: `mã kết thúc ${status}`, en: `exit status ${status}` },
    },
    {
      work: {
        vi: 'chỉ đọc tệp và tách phần đầu (gray-matter, js-yaml)',
        en: 'only reading and splitting front matter (gray-matter, js-yaml)',
      },
      seconds: least,
      means: beside(least),
    },
    {
      work: { vi: 'markdownlint-cli2', en: 'markdownlint-cli2' },
      seconds: linted,
      means: linted === undefined ? notFound : beside(linted),
    },
  ];
}

/** What stands for a peer that is not installed. */
export const notFound = { vi: 'không có trên máy, bỏ qua', en: 'not found, left out' };

/** What a record costs in a large archive beside a small one. */
export function growthRows(records: number, seed: number): Row[] {
  const [few, many] = [Math.round(records / 2), records * 5];
  return inFolder(temporary, (folder) => {
    const [small, large] = [join(folder, 'small'), join(folder, 'large')];
    writeArchive(small, few, seed);
    writeArchive(large, many, seed);
    const start: Contender = { run: () => runScript('check.ts', ['--help']) };
    const [starting = NaN, low = NaN, high = NaN] = medians([start, check(small), check(large)], repeats);
    const whole = high / many / (low / few);
    const bare = (high - starting) / many / ((low - starting) / few);
    return [
      { work: { vi: 'khởi động (check --help)', en: 'starting up (check --help)' }, seconds: starting },
      { work: checkOf(few), seconds: low },
      {
        work: checkOf(many),
        seconds: high,
        means: saying(
          whole,
          (said) =>
            `mỗi bản ghi tốn gấp ${said}; ${
              saying(
                bare,
                (rest) => rest,
                (rest) => rest,
              ).vi
            } nếu không kể khởi động`,
          (said) =>
            `a record costs ${said} as much; ${
              saying(
                bare,
                (rest) => rest,
                (rest) => rest,
              ).en
            } without starting up`,
        ),
      },
    ];
  });
}
