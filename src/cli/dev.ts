import { isAbsolute, relative } from 'node:path';
import { dev } from 'astro';
import { commandIntegration } from '../integration/command-settings.ts';
import { withoutTelemetry } from '../integration/telemetry.ts';
import { command, exit, run } from './command.ts';
import { commonFlags, type Flag } from './command/flags.ts';
import { portOf } from './command/values.ts';
import { describeRecords } from './vscode/local.ts';

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

export const main = command('dev', does, flags, async (values, language, { root, env }) => {
  const typed = values.content ?? 'content';
  const content = isAbsolute(typed) ? typed : relative(root, typed);
  const call = commandIntegration({
    options: { content, asOf: values['as-of'], language },
    onRead: ({ tree }) => {
      describeRecords(typed, tree);
    },
  });
  Object.assign(env, withoutTelemetry);
  await dev({
    root,
    ...(values.port ? { server: { port: portOf(values.port) } } : {}),
    integrations: [call],
  });
  return exit.fine;
});

if (import.meta.main) await run(main);
