import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeArchive } from './archive.ts';
import {
  inFolder,
  medians,
  programCalled,
  runCommand,
  runToEnd,
  temporary,
  type Contender,
} from './measure.ts';
import { times, type Row } from './table.ts';

const repeats = 5;

const bare = fileURLToPath(new URL('bare.ts', import.meta.url));

const check = (archive: string): Contender => ({ run: () => runCommand('check', ['--content', archive]) });

const checkOf = (records: number) => ({ vi: `check, ${records} bản ghi`, en: `check, ${records} records` });

/** What stands for a peer that is not installed. */
export const notFound = { vi: 'không có trên máy, bỏ qua', en: 'not found, left out' };

/** Says that a command ended otherwise than it should, so that nobody trusts its time. */
export const unless0 = (status: number | null) =>
  status === 0 ? undefined : { vi: `mã kết thúc ${status}`, en: `exit status ${status}` };

/** `check` beside the least that any reader must do, and beside a linter that reads the same files. */
export function checkRows(archive: string, records: number): Row[] {
  const linter = programCalled('markdownlint-cli2');
  const contenders: Contender[] = [
    check(archive),
    { run: () => runToEnd(process.execPath, [bare, archive]) },
    ...(linter ? [{ run: () => runToEnd(linter, ['**/*.md'], archive) }] : []),
  ];
  const [own = NaN, least = NaN, linted] = medians(contenders, repeats);
  const status = runCommand('check', ['--content', archive]);
  const beside = (other: number) => {
    const ratio = times(own / other);
    return { vi: `check lâu gấp ${ratio.vi}`, en: `check takes ${ratio.en} as long` };
  };
  return [
    { work: checkOf(records), seconds: own, means: unless0(status) },
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

/** What a record costs in a large archive beside a small one. */
export function growthRows(records: number, seed: number): Row[] {
  const [few, many] = [Math.round(records / 2), records * 5];
  return inFolder(temporary, (folder) => {
    const [small, large] = [join(folder, 'small'), join(folder, 'large')];
    writeArchive(small, few, seed);
    writeArchive(large, many, seed);
    const start: Contender = { run: () => runCommand('check', ['--help']) };
    const [starting = NaN, low = NaN, high = NaN] = medians([start, check(small), check(large)], repeats);
    const whole = times(high / many / (low / few));
    const rest = times((high - starting) / many / ((low - starting) / few));
    return [
      { work: { vi: 'khởi động (check --help)', en: 'starting up (check --help)' }, seconds: starting },
      { work: checkOf(few), seconds: low },
      {
        work: checkOf(many),
        seconds: high,
        means: {
          vi: `mỗi bản ghi tốn gấp ${whole.vi}, không kể khởi động thì ${rest.vi}`,
          en: `a record costs ${whole.en} as much, ${rest.en} without starting up`,
        },
      },
    ];
  });
}
