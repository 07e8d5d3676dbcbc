import { flags } from './check/flags.ts';
import { command, run } from './command.ts';

const does = {
  vi: 'Đọc mọi bản ghi và in ra những gì sai hoặc quá hạn.',
  en: 'Reads all records and prints what is wrong or overdue.',
};

export const main = command('check', does, flags, async (values, language, context) => {
  const { check } = await import('./check/check.ts');
  return check(values, language, context);
});

if (import.meta.main) await run(main);
