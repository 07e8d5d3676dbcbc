import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../support/command.ts';
import { fire, north, statement } from '../../support/fire.ts';
import { Repository } from '../../support/repository.ts';
import { temporaryFolder } from '../../support/temporary.ts';

const sound = new Repository();
sound.commit('2026-11-20T09:00:00+07:00');

/** One with an urgent statement, while something else is wrong. */
const red = new Repository(sound).write(fire, statement()).write(north, '---\nname: Hồ Văn Lành\n---\n');

/** Has Git take each repository for that of another user, and trust none of these. */
const distrusting = {
  GIT_TEST_ASSUME_DIFFERENT_OWNER: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
};

describe('A repository that belongs to another user, as in a container of a CI system', () => {
  test.each([
    ['build', sound, ['--out', join(temporaryFolder('out'), 'site')]],
    ['build', red, ['--out', join(temporaryFolder('out'), 'site'), '--emergency']],
    ['check', sound, ['--scope', 'changed', '--base', 'main']],
  ])('is not taken for none: %s says how Git is told to trust it', async (command, { folder }, args) => {
    const call = [...args, '--content', join(folder, 'content'), '--lang', 'en'];
    const { status, stderr } = await run(command, call, distrusting, folder);
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /^Git refuses [^\n]* git config --global --add safe\.directory \/[^\n]*, and run [^\n]*\n$/,
    );
    expect(stderr).toContain(folder);
  });
});
