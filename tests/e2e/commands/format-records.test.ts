import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { plain, project, run } from '../../support/command.ts';
import { publisherTree, writeTree } from '../../support/tree.ts';

const briefing = 'departments/an-phu/briefings/2026-10.md';

/** The briefing of the small publisher, not in its form, and longer than a kilobyte. */
const long = `${
  publisherTree('small')
    .files.find(({ path }) => path === briefing)
    ?.bytes?.toString() ?? ''
}${'Một câu nữa trong bài. '.repeat(60)}\n`;

test('npm run format-records leaves a record whole where the disk takes no more, and says so', () => {
  const content = writeTree({ [briefing]: long });
  const record = join(content, briefing);
  const script = join(project, 'src/cli/format-records.ts');
  const call = ['-c', 'ulimit -f 1; exec "$0" "$@"', process.execPath, script, '--content', content];
  const { status, stdout, stderr } = spawnSync('bash', [...call, '--lang', 'en'], {
    env: { ...plain, CI: 'true' },
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([2, expect.stringMatching(/^The system does not allow a file [^\n]*\n$/)]);
  expect(stdout).not.toContain(record);
  expect(readFileSync(record, 'utf8')).toBe(long);
  expect(readdirSync(dirname(record)).filter((name) => !/^\d{4}-\d{2}\.md$/.test(name))).toEqual([]);
});

test('npm run format-records writes records in their form, and names them', async () => {
  const content = writeTree({ [briefing]: long });
  const { status, stdout } = await run('format-records', ['--content', content, '--lang', 'en']);
  expect([status, stdout]).toEqual([0, expect.stringContaining(`${join(content, briefing)}\n`)]);
  expect(readFileSync(join(content, briefing), 'utf8')).not.toBe(long);
  const again = await run('format-records', ['--content', content, '--check', '--lang', 'en']);
  expect(again).toMatchObject({ status: 0, stdout: 'Every record is already formatted.\n' });
});
