import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { preview } from 'astro';
import { withoutTelemetry } from '../integration/telemetry.ts';
import { removeLeftovers } from './build/output-folder.ts';
import { command, exit, run } from './command.ts';
import { CannotRun } from './command/cannot-run.ts';
import { baseFlag, commonFlags, type Flag } from './command/flags.ts';
import { baseFor, portOf } from './command/values.ts';

const flags = {
  out: {
    value: 'DIR',
    means: { vi: 'thư mục của trang đã dựng (mặc định: dist)', en: 'the built site (default: dist)' },
    variable: 'OUT_DIR',
  },
  base: baseFlag,
  port: { value: 'N', means: { vi: 'cổng (mặc định: 4321)', en: 'the port (default: 4321)' } },
  lang: commonFlags.lang,
  help: commonFlags.help,
} satisfies Record<string, Flag>;

const does = { vi: 'Mở trang đã dựng trên máy này.', en: 'Shows the built site on this machine.' };

export const main = command('preview', does, flags, async (values, _language, { root, env }) => {
  const out = resolve(values.out ?? 'dist');
  removeLeftovers(out);
  if (!existsSync(join(out, 'index.html'))) {
    throw new CannotRun({
      vi: `Chưa có trang nào trong “${values.out ?? 'dist'}”. Chạy npm run build trước.`,
      en: `There is no site in “${values.out ?? 'dist'}” yet. Run npm run build first.`,
    });
  }
  const base = baseFor({ site: 'https://localhost' }, values.base);
  Object.assign(env, withoutTelemetry);
  const server = await preview({
    root,
    outDir: out,
    base,
    server: { port: portOf(values.port ?? '4321') },
  });
  process.stdout.write(`http://localhost:${server.port}${base}\n`);
  await server.closed();
  return exit.fine;
});

if (import.meta.main) await run(main);
