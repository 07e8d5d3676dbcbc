import { closeSync, existsSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Language } from '../src/domain/text.ts';
import { writeArchive } from './bench/archive.ts';
import { measure } from './bench/measure.ts';
import { pictureOf } from './bench/picture.ts';
import { Progress } from './bench/progress.ts';
import { project } from './bench/programs.ts';
import { speedFiles, speedSection, withSpeedSection } from './bench/readme.ts';
import { isDone, resultsSchema, type Results } from './bench/results.ts';
import { fewest } from './bench/sections.ts';
import { tableOf } from './bench/table.ts';
import { isOwn } from './bench/works.ts';
import { inWorkspace } from './bench/workspace.ts';
import { command, exit, run } from '../src/cli/command.ts';
import { CannotRun } from '../src/cli/command/cannot-run.ts';
import { commonFlags, type Flag } from '../src/cli/command/flags.ts';

const flags = {
  records: {
    value: 'N',
    means: {
      vi: `số bản ghi, ít nhất ${fewest} (mặc định: 10000)`,
      en: `how many records, at least ${fewest} (default: 10000)`,
    },
  },
  seed: {
    value: 'N',
    means: {
      vi: 'hạt giống; cùng hạt giống cho cùng các tệp (mặc định: 1)',
      en: 'the seed; the same one gives the same files (default: 1)',
    },
  },
  rounds: {
    value: 'N',
    means: {
      vi: 'mỗi việc được đo mấy lần, lấy số trung vị (mặc định: 3)',
      en: 'how often each is measured, of which the median counts (default: 3)',
    },
  },
  build: {
    means: {
      vi: 'đo cả build, cạnh Hugo, Eleventy và Astro; mất nhiều phút',
      en: 'measure build as well, beside Hugo, Eleventy and Astro, which takes many minutes',
    },
  },
  growth: {
    means: {
      vi: 'đo cả build khi kho lớn gấp năm, mất lâu',
      en: 'measure build of five times as many records as well, which takes long',
    },
  },
  tools: {
    value: 'DIR',
    means: {
      vi: 'thư mục tìm hugo và eleventy trước PATH',
      en: 'a folder in which hugo and eleventy are looked for before PATH',
    },
    variable: 'BENCH_TOOLS',
  },
  json: { value: 'FILE', means: { vi: 'ghi mọi kết quả thành JSON', en: 'write all results as JSON' } },
  from: {
    value: 'FILE',
    means: {
      vi: 'không đo, mà đọc kết quả từ tệp JSON của lần trước',
      en: 'measure nothing, and read the results of an earlier run from its JSON',
    },
  },
  readme: {
    means: {
      vi: `đo tất cả rồi ghi mục Speed của README.md, ${speedFiles.picture} và ${speedFiles.results}`,
      en: `measure all, and write the section Speed of README.md, ${speedFiles.picture} and ${speedFiles.results}`,
    },
  },
  write: {
    value: 'DIR',
    means: {
      vi: 'chỉ ghi các bản ghi vào một thư mục trống',
      en: 'only write the records to an empty folder',
    },
  },
  quiet: { means: { vi: 'không in tiến độ', en: 'print no progress' } },
  lang: commonFlags.lang,
  help: commonFlags.help,
} satisfies Record<string, Flag>;

const does = {
  vi: 'Sinh một kho bản ghi và đo check, build bên cạnh các công cụ khác có trên máy. Không kết luận gì.',
  en: 'Makes an archive and measures check and build beside other tools found on the machine. It judges nothing.',
};

function numberOf(name: string, typed: string | undefined, otherwise: number, least: number): number {
  const number = Number(typed ?? otherwise);
  if (Number.isSafeInteger(number) && number >= least) return number;
  throw new CannotRun({
    vi: `--${name} nhận một số nguyên từ ${least} trở lên. Không nhận “${typed}”.`,
    en: `--${name} takes a whole number of ${least} or more. It does not take “${typed}”.`,
  });
}

const notEmpty = (folder: string) =>
  new CannotRun({
    vi: `“${folder}” không trống. Chọn thư mục khác.`,
    en: `“${folder}” is not empty. Choose another.`,
  });

/** The results in a file. @throws CannotRun if it holds none */
function resultsIn(file: string): Results {
  const noResults = new CannotRun({
    vi: `“${file}” không phải kết quả mà --json đã ghi. Đo lại với --json ${file}.`,
    en: `“${file}” holds no results that --json has written. Measure again with --json ${file}.`,
  });
  try {
    return resultsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw noResults;
  }
}

/** Sees before anything is measured, which takes long, that results can be written. @throws CannotRun if they cannot */
function checkWritable(file: string): void {
  try {
    closeSync(openSync(file, 'a'));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new CannotRun({
      vi: `Không ghi được vào “${file}” (${code}). Kiểm tra --json.`,
      en: `“${file}” cannot be written (${code}). Check --json.`,
    });
  }
}

/** @throws CannotRun if there is no folder in which other tools were to be looked for */
function checkTools(folder: string): void {
  if (existsSync(folder)) return;
  throw new CannotRun({
    vi: `Không có thư mục “${folder}”. Kiểm tra --tools.`,
    en: `There is no folder “${folder}”. Check --tools.`,
  });
}

/** Sees that results are those of all that the README shows. @throws CannotRun if they are of `check` alone */
function checkWhole({ published }: Results): void {
  if (published) return;
  throw new CannotRun({
    vi: 'Kết quả ấy không có build, mà README.md nêu cả build. Đo lại với --build --growth, hoặc bỏ --from.',
    en: 'Those results have no build, which README.md tells of as well. Measure again with --build --growth, or leave out --from.',
  });
}

/** Writes what the README shows of results: its section, the picture, and the results themselves. */
async function writeReadme(results: Results) {
  const readme = join(project, 'README.md');
  const section = await speedSection(results);
  writeFileSync(readme, withSpeedSection(readFileSync(readme, 'utf8'), section));
  writeFileSync(join(project, speedFiles.picture), pictureOf(results));
  writeFileSync(join(project, speedFiles.results), inJson(results));
}

const inJson = (results: Results): string => `${JSON.stringify(results, null, 2)}\n`;

/** The works of this project that ended otherwise than they should; another generator that fails is left out. */
const failed = ({ measurements }: Results): string[] =>
  measurements.filter((one) => isOwn(one.work) && !isDone(one)).map(({ work }) => work);

const main = command('bench', does, flags, async (values, language: Language) => {
  const records = numberOf('records', values.records, 10_000, fewest);
  const seed = numberOf('seed', values.seed, 1, 0);
  const rounds = numberOf('rounds', values.rounds, 3, 1);
  if (values.write !== undefined) {
    if (existsSync(values.write) && readdirSync(values.write).length > 0) throw notEmpty(values.write);
    writeArchive(resolve(values.write), records, seed);
    return exit.fine;
  }
  if (values.json !== undefined) checkWritable(values.json);
  if (values.tools !== undefined) checkTools(values.tools);
  const say = (text: string) => values.quiet || process.stderr.write(text);
  const plan = {
    records,
    seed,
    rounds,
    builds: Boolean(values.build ?? values.readme),
    growth: Boolean(values.growth ?? values.readme),
    tools: values.tools === undefined ? undefined : resolve(values.tools),
  };
  const results =
    values.from === undefined
      ? await inWorkspace((folder) => measure(plan, folder, (runs) => new Progress(runs, language, say)))
      : resultsIn(values.from);
  process.stdout.write(tableOf(results, language));
  if (values.json !== undefined) writeFileSync(values.json, inJson(results));
  const wrong = failed(results);
  if (wrong.length > 0) {
    throw new CannotRun({
      vi: `Có việc không kết thúc như phải kết thúc, nên không dùng được thời gian đã đo: ${wrong.join(', ')}.`,
      en: `What was measured did not all end as it should, so that its time means nothing: ${wrong.join(', ')}.`,
    });
  }
  if (values.readme) {
    checkWhole(results);
    await writeReadme(results);
  }
  return exit.fine;
});

await run(main);
