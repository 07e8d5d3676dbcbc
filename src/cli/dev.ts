import { resolve, sep } from 'node:path';
import { dev } from 'astro';
import type { Finding } from '../domain/finding.ts';
import { publishedAsOf } from '../compliance/published.ts';
import { reporters } from '../reporters/index.ts';
import { UnusablePublisher } from '../register/read.ts';
import { judgeSite } from '../site/links/dead-links.ts';
import { publish } from '../site/publication.ts';
import { withoutWithdrawn } from '../site/withdrawn.ts';
import { pastMonths } from './build/past.ts';
import { pastFolder } from './build/past-cache.ts';
import { projectFolder } from './build/place.ts';
import { command, exit, run } from './command.ts';
import { CannotRun } from './command/cannot-run.ts';
import { open } from './command/content.ts';
import { commonFlags, type Flag } from './command/flags.ts';
import { dayFor, portOf } from './command/values.ts';
import { events, noticeOf } from './dev/notice.ts';
import { describeRecords } from './vscode/local.ts';

/** How long the tree has to be still before it is read again, in milliseconds: editors write in bursts. */
const stillFor = 100;

const does = {
  vi: 'Mở trang trên máy này; sửa bản ghi thì trang tự tải lại.',
  en: 'Shows the site on this machine; it reloads when a record changes.',
};

const flags = {
  ...commonFlags,
  port: {
    value: 'N',
    means: {
      vi: 'cổng (mặc định: 4321, hoặc cổng trống kế tiếp)',
      en: 'the port (default: 4321, or the next free one)',
    },
  },
} as const satisfies Record<string, Flag>;

/** A page that is open in a browser. */
interface Page {
  send: (event: string, payload: unknown) => void;
}

/** Reads the tree after a change. Where it cannot be read the site stays as it was, and what is wrong is given back. */
function readAgain(read: () => void): readonly Finding[] | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    if (!(error instanceof UnusablePublisher || error instanceof CannotRun)) throw error;
    process.stderr.write(`${error.message}\n`);
    return error instanceof UnusablePublisher ? error.findings : [];
  }
}

const main = command('dev', does, flags, async (values, language) => {
  const content = values.content ?? 'content';
  let notice = noticeOf([], language);
  const read = () => {
    const register = open(content);
    const day = dayFor(register.publisher, values['as-of']);
    const compliance = judgeSite(register, day);
    const publication = publishedAsOf(register, day, compliance);
    publish(withoutWithdrawn({ ...publication, past: pastMonths(content, publication, pastFolder) }));
    notice = noticeOf(compliance.findings, language);
    describeRecords(content, register.tree);
    process.stdout.write(
      reporters.text({ asOf: day.today, records: register.size, findings: compliance.findings }, language),
    );
  };
  read();
  process.env['CONTENT_DIR'] = resolve(content);
  await dev({
    root: projectFolder,
    ...(values.port ? { server: { port: portOf(values.port) } } : {}),
    integrations: [
      {
        name: 'records',
        hooks: {
          'astro:config:setup': ({ injectScript }) => {
            injectScript('page', `import '/src/cli/dev/overlay.ts';`);
          },
          'astro:server:setup': ({ server }) => {
            server.ws.on(events.ask, (_asked: unknown, page: Page) => {
              page.send(events.findings, notice);
            });
            const folder = resolve(content);
            let timer: NodeJS.Timeout | undefined;
            const reread = () => {
              const wrong = readAgain(read);
              if (!wrong) {
                server.ws.send({ type: 'full-reload' });
                return;
              }
              notice = noticeOf(wrong, language);
              server.ws.send(events.findings, notice);
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

await run(main);
