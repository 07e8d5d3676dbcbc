import { realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../domain/text.ts';
import { formatRecord } from '../register/format/format-record.ts';
import { writeInOneStep } from '../register/write-in-one-step.ts';
import { placeOf } from '../register/places/place.ts';
import { command, exit, run } from './command.ts';
import { filesOf } from './command/content.ts';
import { commonFlags } from './command/flags.ts';

const flags = {
  content: commonFlags.content,
  check: {
    means: {
      vi: 'không sửa tệp nào, chỉ kể những tệp sẽ được sửa; có tệp như vậy thì kết thúc với mã 1',
      en: 'changes no file and lists those that would change; exits with 1 if there are any',
    },
  },
  lang: commonFlags.lang,
  help: commonFlags.help,
} as const;

const does = {
  vi: 'Viết lại các bản ghi theo một hình thức thống nhất; nội dung và chú thích giữ nguyên.',
  en: 'Rewrites the records in one uniform format; content and comments are kept.',
};

/** What was done, or would be, in a line. */
const summary = (changed: number, isCheck: boolean, language: Language): string => {
  if (changed === 0)
    return { vi: 'Mọi bản ghi đã đúng hình thức.', en: 'Every record is already formatted.' }[language];
  return isCheck
    ? {
        vi: `${changed} bản ghi chưa đúng hình thức. Chạy npm run format-records để sửa.`,
        en: `${changed} records are not formatted. Run npm run format-records to format them.`,
      }[language]
    : { vi: `Đã sửa ${changed} bản ghi.`, en: `Formatted ${changed} records.` }[language];
};

const unread = {
  vi: 'không đọc được nên giữ nguyên; chạy npm run check để biết vì sao',
  en: 'cannot be read, so it was left as it is; npm run check says why',
};

/** Puts a text in the place of that of a file, which keeps its permissions, and its place if its name is a link. */
function rewrite(file: string, text: string): void {
  const place = realpathSync(file);
  writeInOneStep(place, text, statSync(place).mode);
}

export const main = command('format-records', does, flags, (values, language, context) => {
  const content = values.content ?? 'content';
  let changed = 0;
  for (const { path, bytes, size } of filesOf(content, context).files) {
    const place = placeOf(path);
    if (place.is !== 'record' || !bytes) continue;
    const file = join(content, path);
    const formatted = formatRecord(bytes, place.type, size);
    if (formatted === undefined) process.stderr.write(`${file}: ${unread[language]}\n`);
    if (formatted === undefined || bytes.equals(Buffer.from(formatted))) continue;
    changed += 1;
    if (!values.check) rewrite(file, formatted);
    process.stdout.write(`${file}\n`);
  }
  process.stdout.write(`${summary(changed, values.check ?? false, language)}\n`);
  return values.check && changed > 0 ? exit.wrongRecord : exit.fine;
});

if (import.meta.main) await run(main);
