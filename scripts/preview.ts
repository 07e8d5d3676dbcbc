import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preview } from 'astro';
import { CannotRun, exit, helpOf, readFlags, run, type Flag } from './command.ts';

const flags = {
  out: { value: 'DIR', means: 'thư mục của trang đã dựng (mặc định: dist)', variable: 'OUT_DIR' },
  port: { value: 'N', means: 'cổng (mặc định: 4321)' },
  help: { means: 'in hướng dẫn này' },
} satisfies Record<string, Flag>;

await run(async (args) => {
  const values = readFlags(flags, args);
  if (values.help) {
    process.stdout.write(helpOf('preview', 'Mở trang đã dựng trên máy này.', flags));
    return exit.fine;
  }
  const out = resolve(values.out ?? 'dist');
  if (!existsSync(join(out, 'index.html'))) {
    throw new CannotRun(`Chưa có trang nào trong “${values.out ?? 'dist'}”. Chạy npm run build trước.`);
  }
  const server = await preview({
    root: fileURLToPath(new URL('..', import.meta.url)),
    outDir: out,
    server: { port: portOf(values.port) },
  });
  process.stdout.write(`http://localhost:${server.port}/\n`);
  await server.closed();
  return exit.fine;
});

function portOf(typed: string | undefined): number {
  const port = Number(typed ?? 4321);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new CannotRun(`--port nhận một số từ 1 đến 65535. Không nhận “${typed}”.`);
  }
  return port;
}
