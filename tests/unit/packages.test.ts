import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { project } from '../support/command.ts';

const read = (path: string) => JSON.parse(readFileSync(join(project, path), 'utf8')) as unknown;

describe('The packages', () => {
  const { packages } = read('package-lock.json') as {
    packages: Record<string, { integrity?: string; license?: string; resolved?: string }>;
  };
  const installed = Object.entries(packages).filter(([path]) => path !== '');

  test('have their integrity in the lock file, those of other systems too', () => {
    expect(installed.length).toBeGreaterThan(100);
    expect(installed.filter(([, { integrity = '' }]) => !/^sha(512|1)-/.test(integrity))).toEqual([]);
  });

  test('come from no host that the lock file names', () => {
    expect(installed.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  test('run no script when they are installed, but for the one that is named', () => {
    const { allowScripts } = read('package.json') as { allowScripts: Record<string, boolean> };
    expect(Object.keys(allowScripts).filter((name) => allowScripts[name])).toEqual(['node']);
  });

  test('stand in the README, each with what it is for, why this one, and its licence', () => {
    const { dependencies, devDependencies } = read('package.json') as Record<string, Record<string, string>>;
    const names = [...Object.keys(dependencies ?? {}), ...Object.keys(devDependencies ?? {})];
    const readme = readFileSync(join(project, 'README.md'), 'utf8');
    const [, section = ''] = /\n## Dependencies\n(.*?)\n## /s.exec(readme) ?? [];
    const rows = section
      .split('\n')
      .filter((line) => /^\| (?!package |-)/.test(line))
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
    expect(rows.map(([name]) => name).sort()).toEqual(names.sort());
    for (const [name = '', purpose, reason, licence] of rows) {
      expect([purpose, reason], name).not.toContain('');
      expect(licence, name).toBe(packages[`node_modules/${name}`]?.license);
    }
  });

  test('are asked for by exact versions', () => {
    const { dependencies, devDependencies } = read('package.json') as Record<string, Record<string, string>>;
    const ranges = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    );
    expect(ranges).toEqual([]);
  });
});
