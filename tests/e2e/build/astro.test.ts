import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withoutTelemetry } from '../../../src/integration/telemetry.ts';
import { filesBelow } from '../../../src/register/files-below.ts';
import { writeTree, type Overlay } from '../../support/tree.ts';
import { building, project, run, type Ran } from '../../support/command.ts';
import { folderInProject, makeProject } from '../../support/own-project.ts';

const temporary = folderInProject('astro');

const person = 'departments/an-phu/spokespersons/tran-thi-mai-lan.md';
const day = '2026-11-22';

/** Files of the publisher's own, each in place of one that comes with the engine. */
const guide = 'guide/cho-nha-bao.mdx';
const ownGuide = `---
title: Bản của An Phú
description: Một câu của An Phú.
audience: journalists
order: 1
---

## Tìm người phát ngôn

Hỏi văn phòng.
`;
const ownSign = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>\n';

/** A publisher's own project: its configuration with congKhai() alone, and the packages that are installed. */
function projectWith(options: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(temporary, 'project-'));
  makeProject(folder, options);
  return folder;
}

/** Runs `astro build` alone in a project. */
async function astroBuild(folder: string, env: NodeJS.ProcessEnv = {}): Promise<Ran> {
  const astro = join(project, 'node_modules/astro/bin/astro.mjs');
  const child = spawn(process.execPath, [astro, 'build'], {
    cwd: folder,
    env: { PATH: process.env['PATH'], HOME: temporary, ...withoutTelemetry, ...env },
  });
  const said = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text));
  const status = await new Promise<number | null>((settle) => child.once('close', settle));
  return { status, ...said };
}

/** A file of the small publisher with a line taken out. */
const without = (path: string, line: RegExp): Overlay => {
  const text = readFileSync(join(project, 'tests/fixtures/small', path), 'utf8');
  return { [path]: text.replace(line, '') };
};

describe('astro build alone, with congKhai() in its configuration', () => {
  it(
    'makes the site that the command makes, whatever variables a CI system sets, and own files win',
    building,
    async () => {
      const content = writeTree({ [guide]: ownGuide });
      const folder = projectWith({ content, asOf: day });
      mkdirSync(join(folder, 'public'));
      writeFileSync(join(folder, 'public/favicon.svg'), ownSign);
      const variables = { NODE_ENV: 'development', PROD: '', DEV: '1', BASE_URL: '/elsewhere/' };
      const built = await astroBuild(folder, variables);
      expect(built).toMatchObject({ status: 0, stderr: '' });
      const out = join(temporary, 'by-command');
      const { status } = await run('build', ['--content', content, '--as-of', day, '--out', out]);
      expect(status).toBe(0);
      const isSame = (path: string) => !/^(_astro\/|data\/manifest\.json$)/.test(path);
      const dist = join(folder, 'dist');
      expect(filesBelow(dist).filter(isSame)).toEqual(filesBelow(out).filter(isSame));
      const page = (site: string) =>
        readFileSync(join(site, 'index.html'), 'utf8').replaceAll(/_astro\/[^"]*|astro-[a-z0-9]{8}\b/g, '');
      expect(page(dist)).toBe(page(out));
      expect(readFileSync(join(dist, 'huong-dan/cho-nha-bao/index.html'), 'utf8')).toContain(
        'Bản của An Phú',
      );
      expect(readFileSync(join(dist, 'favicon.svg'), 'utf8')).toBe(ownSign);
    },
  );

  it('prints every finding and ends with 1 where a contact detail is missing', building, async () => {
    const content = writeTree({
      ...without(person, /^phone: .*\n/m),
      ...without('departments/an-phu-bac/department.md', /^nameEn: .*\n/m),
    });
    const folder = projectWith({ content, asOf: day, language: 'en' });
    const { status, stdout, stderr } = await astroBuild(folder);
    expect(status).toBe(1);
    expect(stdout).toMatch(/tran-thi-mai-lan\.md:\d+:\d+ {2}error {2}/);
    expect(stdout).toMatch(/an-phu-bac\/department\.md:\d+:\d+ {2}error {2}/);
    expect(stdout).toContain('Nothing was built');
    expect(`${stdout}${stderr}`).not.toMatch(/^\s+at /m);
    expect(stderr).toBe('');
  });

  it(
    'ends with 3 where a duty is overdue, and publishes it where the publisher wants that',
    building,
    async () => {
      const content = writeTree();
      const late = { content, asOf: '2026-12-23', language: 'en' };
      const { status, stdout } = await astroBuild(projectWith(late));
      expect(status).toBe(3);
      expect(stdout).toMatch(/ {2}error {2}/);
      const published = await astroBuild(projectWith({ ...late, overdue: 'publish' }));
      expect(published.status).toBe(0);
    },
  );

  it('says in a sentence what keeps it from reading, and ends with 2', building, async () => {
    const folder = projectWith({ content: join(temporary, 'nowhere'), language: 'en' });
    const { status, stderr } = await astroBuild(folder);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^There is no content folder “.*nowhere”\. Check --content\.\n$/);
  });
});
