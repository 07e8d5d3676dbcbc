import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { repositoryHosts, type RepositoryHost } from '../domain/publisher/repository.ts';
import type { Language, Text } from '../domain/text.ts';
import { codeowners, codeownersPath } from '../hosts/codeowners.ts';
import { command, exit, run } from './command.ts';
import { CannotRun } from './command/cannot-run.ts';
import { open } from './command/content.ts';
import { commonFlags, type Flag } from './command/flags.ts';

const flags = {
  content: commonFlags.content,
  host: {
    value: repositoryHosts.join('|'),
    means: {
      vi: 'nơi đặt kho mã nguồn, vì mỗi nơi đọc tệp ở một chỗ (mặc định: github)',
      en: 'where the repository is hosted, because each host looks in a different place (default: github)',
    },
    choices: repositoryHosts,
  },
  check: {
    means: {
      vi: 'không ghi gì, chỉ xem tệp có còn đúng với các đơn vị không; nếu không thì kết thúc với mã 1',
      en: 'writes nothing, and only checks whether the file still matches the departments; if not, exits with 1',
    },
  },
  lang: commonFlags.lang,
  help: commonFlags.help,
} satisfies Record<string, Flag>;

const does: Text = {
  vi: 'Ghi CODEOWNERS: ai phải duyệt thay đổi của từng đơn vị, theo owners trong department.md và maintainers trong publisher.yaml.',
  en: 'Writes CODEOWNERS: who must approve changes to each department’s records, from owners in department.md and maintainers in publisher.yaml.',
};

/** The content folder's path from the folder of the repository, where the command is run. @throws CannotRun */
function insideRepository(content: string, cwd: string): string {
  const path = relative(cwd, resolve(cwd, content)).split('\\').join('/');
  if (path !== '' && !path.startsWith('..')) return path;
  throw new CannotRun({
    vi: `Thư mục nội dung “${content}” không nằm trong thư mục đang đứng, nên không ghi được CODEOWNERS cho kho này. Chạy lệnh từ gốc của kho.`,
    en: `The content folder “${content}” is not inside this folder, so no CODEOWNERS can be written for this repository. Run the command from the root of the repository.`,
  });
}

const print = (text: Text, language: Language) => process.stdout.write(`${text[language]}\n`);

export const main = command('codeowners', does, flags, (values, language, context) => {
  const content = values.content ?? 'content';
  const host = (values.host ?? 'github') as RepositoryHost;
  const file = codeownersPath[host];
  const wanted = codeowners(open(content, context), insideRepository(content, context.cwd), host);
  const present = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (wanted === present) {
    print({ vi: `${file} đúng với các đơn vị.`, en: `${file} matches the departments.` }, language);
    return exit.fine;
  }
  if (values.check) {
    const call = host === 'github' ? '' : ` -- --host ${host}`;
    print(
      {
        vi: `${file} không còn đúng với owners và maintainers. Chạy \`npm run codeowners${call}\`, rồi đưa tệp ấy vào cùng thay đổi này.`,
        en: `${file} no longer matches owners and maintainers. Run \`npm run codeowners${call}\`, and include that file in this change.`,
      },
      language,
    );
    return exit.wrongRecord;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, wanted);
  print({ vi: `Đã ghi ${file}.`, en: `Wrote ${file}.` }, language);
  return exit.fine;
});

if (import.meta.main) await run(main);
