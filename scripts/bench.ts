import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Language } from '../src/domain/text.ts';
import { writeArchive } from './bench/archive.ts';
import { buildRows } from './bench/builds.ts';
import { checkRows, growthRows } from './bench/checks.ts';
import { inFolder, machine, temporary } from './bench/measure.ts';
import { tableOf } from './bench/table.ts';
import { exit, run } from '../src/cli/command.ts';
import { CannotRun } from '../src/cli/command/cannot-run.ts';
import { commonFlags, readFlags, type Flag } from '../src/cli/command/flags.ts';
import { helpOf } from '../src/cli/command/help.ts';

const flags = {
  records: {
    value: 'N',
    means: { vi: 'số bản ghi (mặc định: 10000)', en: 'how many records (default: 10000)' },
  },
  seed: {
    value: 'N',
    means: {
      vi: 'hạt giống; cùng hạt giống cho cùng các tệp (mặc định: 1)',
      en: 'the seed; the same one gives the same files (default: 1)',
    },
  },
  build: {
    means: { vi: 'đo cả build, mất vài phút', en: 'measure build as well, which takes minutes' },
  },
  write: {
    value: 'DIR',
    means: {
      vi: 'chỉ ghi các bản ghi vào một thư mục trống',
      en: 'only write the records to an empty folder',
    },
  },
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

await run((args, { env }) => {
  const values = readFlags(flags, args, env);
  const language = (values.lang ?? 'vi') as Language;
  const say = (text: string) => process.stdout.write(`${text}\n`);
  if (values.help) {
    say(helpOf('bench', does, flags, language));
    return exit.fine;
  }
  const records = numberOf('records', values.records, 10_000, 200);
  const seed = numberOf('seed', values.seed, 1, 0);
  if (values.write !== undefined) {
    if (existsSync(values.write) && readdirSync(values.write).length > 0) throw notEmpty(values.write);
    writeArchive(resolve(values.write), records, seed);
    return exit.fine;
  }
  say(machine());
  inFolder(temporary, (archive) => {
    writeArchive(archive, records, seed);
    say(tableOf({ vi: 'Kiểm tra', en: 'Checking' }, checkRows(archive, records), language));
    say(tableOf({ vi: 'Khi kho lớn lên', en: 'As the archive grows' }, growthRows(records, seed), language));
    if (values.build)
      say(tableOf({ vi: 'Dựng trang', en: 'Building' }, buildRows(archive, records), language));
  });
  return exit.fine;
});
