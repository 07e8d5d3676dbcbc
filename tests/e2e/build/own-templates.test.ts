import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { building, run } from '../../support/command.ts';
import { folderInProject, makeProject } from '../../support/own-project.ts';
import { writeTree } from '../../support/tree.ts';

const folder = folderInProject('own-templates');

const write = (path: string, text: string) => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};

/** What a middleware adds to the end of every page. */
const middleware = (comment: string) => `
export async function onRequest(_context, next) {
  const answer = await next();
  return new Response((await answer.text()).replace('</body>', '<!-- ${comment} --></body>'), answer);
}
`;

/** A page that shows what it reads when it is made, of which nobody is told. */
const readingPage = `---
import { readFileSync } from 'node:fs';
const note = readFileSync('ghi-chu.txt', 'utf8');
---
<p>Ghi chú: {note}</p>
`;

const out = join(folder, 'dist');
const page = (path: string) => readFileSync(join(out, path), 'utf8');

test(
  'After a change of a publisher\u2019s own page or of whatever it shows the others are kept, and after one of its middleware none is',
  building,
  async () => {
    makeProject(folder);
    const args = ['--content', writeTree(), '--as-of', '2026-11-22', '--out', out];
    /** How many pages were rendered and kept. */
    const build = async (env: Record<string, string> = {}) => {
      const { status, stdout, stderr } = await run('build', args, env, folder);
      expect([status, stderr]).toEqual([0, '']);
      return (/(\d+) trang dựng mới, (\d+) giữ nguyên/.exec(stdout) ?? [stdout]).slice(-2).map(Number);
    };
    write('src/pages/rieng.astro', '<p>Trang riêng.</p>\n');
    const [all] = await build();
    expect(all).toBeGreaterThan(100);
    write('src/pages/rieng.astro', readingPage);
    for (const note of ['một', 'hai']) {
      write('ghi-chu.txt', note);
      expect(await build()).toEqual([0, all]);
      expect(page('rieng/index.html')).toContain(`Ghi chú: ${note}`);
    }
    write('src/pages/rieng.astro', '<p>Trang riêng, {import.meta.env.PUBLIC_WHOSE}.</p>\n');
    write('.env', 'PUBLIC_WHOSE="của An Phú"\n');
    expect(await build()).toEqual([0, all]);
    expect(page('rieng/index.html')).toContain('của An Phú');
    expect(await build({ PUBLIC_WHOSE: 'của huyện' })).toEqual([0, all]);
    expect(page('rieng/index.html')).toContain('của huyện');
    for (const comment of ['một', 'hai']) {
      write('src/middleware.js', middleware(comment));
      expect(await build()).toEqual([all, 0]);
      expect(page('index.html')).toContain(`<!-- ${comment} -->`);
    }
    expect(readdirSync(join(folder, '.build/templates'))).toEqual([]);
  },
);
