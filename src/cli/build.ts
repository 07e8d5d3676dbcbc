import type { Text } from '../domain/text.ts';
import { TemplateStore } from '../integration/templates/template-store.ts';
import { buildFlags } from './build/build-flags.ts';
import { keepLittleGarbage } from './build/garbage.ts';
import { waiting } from './build/waiting.ts';
import { command, run } from './command.ts';
import { CannotRun } from './command/cannot-run.ts';
import { checkProjectFolder } from './command/project-folder.ts';

const words = {
  does: {
    vi: 'Kiểm tra mọi bản ghi, rồi dựng trang và chỉ mục tìm kiếm.',
    en: 'Checks every record, then builds the site and its search index.',
  },
  notInUse: {
    vi: '--last-good chỉ dùng cùng --emergency. Thêm --emergency, hoặc bỏ --last-good.',
    en: '--last-good works only with --emergency. Add --emergency, or remove --last-good.',
  },
} satisfies Record<string, Text>;

const say = (line: string) => process.stdout.write(`${line}\n`);

export const main = command('build', words.does, buildFlags, async (values, language, context) => {
  const started = performance.now();
  if (values['last-good'] && !values.emergency) throw new CannotRun(words.notInUse);
  checkProjectFolder(context.root);
  const onWait = () => say(waiting[language]);
  const templates = new TemplateStore(context.root, { env: context.env, onWait });
  try {
    // What reads records is loaded while Astro is, if Astro is.
    const { build } = await import('./build/run-build.ts');
    return await build({ values, language, context, templates, started, say });
  } finally {
    await templates.close();
  }
});

if (import.meta.main) {
  keepLittleGarbage();
  await run(main);
}
