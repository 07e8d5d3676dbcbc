import { command, exit, run } from './command.ts';
import { filesOf } from './command/content.ts';
import { commonFlags } from './command/flags.ts';
import { describeRecords, writeFiles } from './vscode/local.ts';
import { settingSchemas } from '../editor/vscode-schemas.ts';
import { snippets } from '../editor/vscode-snippets.ts';

const flags = { content: commonFlags.content, lang: commonFlags.lang, help: commonFlags.help } as const;

const does = {
  vi: 'Chuẩn bị cho VS Code: gợi ý, giải thích và gạch đỏ ngay trong bản ghi. npm run dev và npm run new cũng làm việc này.',
  en: 'Prepares VS Code to complete, explain and underline the fields of records. npm run dev and npm run new do this too.',
};

export const main = command('vscode', does, flags, (values, language, context) => {
  const content = values.content ?? 'content';
  writeFiles({ ...settingSchemas(), ...snippets() });
  describeRecords(content, filesOf(content, context));
  const done = {
    vi: 'Xong. Mở thư mục dự án bằng VS Code và cài các tiện ích được đề nghị.',
    en: 'Done. Open the project’s folder in VS Code and install the extensions that it recommends.',
  };
  process.stdout.write(`${done[language]}\n`);
  return exit.fine;
});

if (import.meta.main) await run(main);
