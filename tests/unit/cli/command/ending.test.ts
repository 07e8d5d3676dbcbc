import { afterEach, expect, test, vi } from 'vitest';
import { outcomeOf } from '../../../../src/cli/command.ts';
import { CannotRun } from '../../../../src/cli/command/cannot-run.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** What a command that cannot run writes, to a terminal or into a log. */
async function written(isTTY: boolean): Promise<string> {
  const write = vi.fn(() => true);
  vi.stubGlobal('process', { ...process, stderr: { isTTY, write } });
  const work = () => {
    throw new CannotRun({ vi: 'Không chạy được.', en: 'It cannot run.' });
  };
  const outcome = await outcomeOf(work, ['--lang', 'en'], { root: '/', cwd: '/', env: {} });
  expect(outcome).toEqual({ status: 2, hasFailed: true });
  return write.mock.calls.flat().join('');
}

test('Why a command cannot run takes the place of progress in a terminal', async () => {
  expect(await written(true)).toBe('\r\u001b[KIt cannot run.\n');
});

test('and is a line of a log', async () => {
  expect(await written(false)).toBe('It cannot run.\n');
});
