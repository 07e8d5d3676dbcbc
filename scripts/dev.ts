import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dev } from 'astro';
import { judge } from '../src/compliance/compliance.ts';
import { reporters } from '../src/reporters/index.ts';
import { UnusablePublisher } from '../src/register/read.ts';
import { publish } from '../src/site/publication.ts';
import { pastRecords } from './build/past.ts';
import { commonFlags, CannotRun, dayFor, exit, helpOf, open, readFlags, run } from './command.ts';

/** How long the tree has to be still before it is read again, in milliseconds: editors write in bursts. */
const stillFor = 100;

const does = {
  vi: 'Mở trang trên máy này; sửa bản ghi thì trang tự tải lại.',
  en: 'Shows the site on this machine; it reloads when a record changes.',
};

/** Reads the tree after a change; what keeps it from being read is said, and the site stays as it was. */
function readAgain(read: () => void): boolean {
  try {
    read();
    return true;
  } catch (error) {
    if (!(error instanceof UnusablePublisher || error instanceof CannotRun)) throw error;
    process.stderr.write(`${error.message}\n`);
    return false;
  }
}

await run(async (args) => {
  const values = readFlags(commonFlags, args);
  const language = values.lang === 'en' ? 'en' : 'vi';
  if (values.help) {
    process.stdout.write(helpOf('dev', does, commonFlags, language));
    return exit.fine;
  }
  const content = values.content ?? 'content';
  const read = () => {
    const register = open(content);
    const day = dayFor(register.publisher, values['as-of']);
    const compliance = judge(register, day);
    publish({ register, compliance, past: pastRecords(content, { register, compliance }) });
    process.stdout.write(
      reporters.text({ asOf: day.today, records: register.size, findings: compliance.findings }, language),
    );
  };
  read();
  process.env['CONTENT_DIR'] = resolve(content);
  await dev({
    root: fileURLToPath(new URL('..', import.meta.url)),
    integrations: [
      {
        name: 'records',
        hooks: {
          'astro:server:setup': ({ server }) => {
            const folder = resolve(content);
            let timer: NodeJS.Timeout | undefined;
            const reread = () => {
              if (readAgain(read)) server.ws.send({ type: 'full-reload' });
            };
            server.watcher.add(folder).on('all', (_event, path) => {
              if (!resolve(path).startsWith(folder + sep)) return;
              clearTimeout(timer);
              timer = setTimeout(reread, stillFor);
            });
          },
        },
      },
    ],
  });
  return exit.fine;
});
