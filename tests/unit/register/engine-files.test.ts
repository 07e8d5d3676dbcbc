import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { engineFolder } from '../../../src/register/engine.ts';
import { engineFiles, withEngineFiles } from '../../../src/register/engine-files.ts';
import { readRegister } from '../../../src/register/reading/read-register.ts';
import { judgeSmall, publisherTree } from '../../support/tree.ts';

const letter = 'rulebook/letter-2015.yaml';

/** The small publisher's own files alone. */
const own = { root: 'content', files: publisherTree('small').files.filter(({ name }) => name === undefined) };

describe('What comes with the engine', () => {
  test('is law, calendars and guides, each by the name of its file', () => {
    const files = engineFiles();
    expect(new Set(files.map(({ path }) => path.split('/')[0]))).toEqual(
      new Set(['rulebook', 'calendar', 'guide']),
    );
    expect(files.filter(({ name }) => !existsSync(join(engineFolder, name ?? '')))).toEqual([]);
  });

  test('is read for a publisher who has none of it, and nothing is wrong with it', () => {
    expect(own.files.filter(({ path }) => /^(rulebook|calendar|guide)\//.test(path))).toEqual([]);
    expect(readRegister(withEngineFiles(own)).findings).toEqual([]);
  });

  test('gives way to a publisher’s own file of the same name', () => {
    const mine = { path: letter, bytes: Buffer.from('title: Bản của mình\n') };
    const { files } = withEngineFiles({ root: 'content', files: [mine] });
    expect(files.filter(({ path }) => path === letter)).toEqual([mine]);
    expect(files).toHaveLength(engineFiles().length);
  });

  test('is named where it lies, in a finding that an own file brings about', () => {
    const whole =
      publisherTree('small')
        .files.find(({ path }) => path === letter)
        ?.bytes?.toString() ?? '';
    const mine = whole.replace(/^ {2}response-within-30-days:\n(?: {4}.*\n)+/m, '');
    expect(mine).not.toBe(whole);
    const files = judgeSmall({ [letter]: mine }).findings.map(({ file }) => file);
    expect(files).toContain('src/law/rule-sets/press-law-2016.yaml');
  });
});
