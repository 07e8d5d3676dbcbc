import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { filesBelow } from '../site/built.ts';
import { building, run } from '../../support/command.ts';
import { realSettings, writeTree } from '../../support/tree.ts';
import { temporaryFolder } from '../../support/temporary.ts';

const secret = 'ghp_Bi0Mat7Khong4Duoc9Lo';

/** Every variable by which hosts and workflows hand on a secret, and some that a publisher may have besides. */
const secrets: NodeJS.ProcessEnv = Object.fromEntries(
  [
    ...['ISSUES_TOKEN', 'GITHUB_TOKEN', 'GH_TOKEN', 'GITLAB_TOKEN', 'CI_JOB_TOKEN', 'FORGEJO_TOKEN'],
    ...['NETLIFY_AUTH_TOKEN', 'CLOUDFLARE_API_TOKEN', 'NPM_TOKEN', 'PUBLIC_TOKEN', 'VITE_TOKEN', 'PASSWORD'],
  ].map((name) => [name, secret]),
);

const temporary = temporaryFolder('secrets');

/** A host that refuses everything and repeats in its answer what it was asked with, as careless ones do. */
const server = createServer((request, response) => {
  response.writeHead(401, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ message: 'Bad credentials', headers: request.rawHeaders, url: request.url }));
});
await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
afterAll(() => server.close());
const refusing = `127.0.0.1:${(server.address() as AddressInfo).port}`;

/** A publisher whose records name the variables, as somebody would who hopes to have them filled in. */
const content = writeTree({
  'publisher.yaml': realSettings,
  'departments/an-phu/briefings/2026-09.md': null,
  'departments/an-phu/statements/2026-11-20-thu.md': `---
title: '$ISSUES_TOKEN \${ISSUES_TOKEN} {{ISSUES_TOKEN}} %ISSUES_TOKEN% \${process.env.ISSUES_TOKEN}'
occurredAt: 2026-11-20T08:00+07:00
needsInitialInformation: true
impact: normal
releasedAt: 2026-11-20T10:30+07:00
speaker: tran-thi-mai-lan
approval:
  by: tran-thi-mai-lan
  at: 2026-11-20T10:00+07:00
---

\${ISSUES_TOKEN} {import.meta.env.PUBLIC_TOKEN} {process.env.ISSUES_TOKEN}
`,
});
const broken = writeTree({ 'departments/an-phu/briefings/2026-09.md': '---\ntitle: $ISSUES_TOKEN\n---\n' });

const summary = join(temporary, 'summary.md');
const issues = (more: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  ISSUES_HOST: 'github',
  ISSUES_API: `http://${refusing}`,
  ISSUES_REPOSITORY: 'an-phu/ban-ghi',
  ...more,
});

describe('No command says a secret of its environment', () => {
  test.each<[what: string, command: string, args: string[], env?: NodeJS.ProcessEnv]>([
    ['check', 'check', ['--content', content]],
    [
      'check of what is wrong, for GitHub',
      'check',
      ['--content', broken, '--format', 'github'],
      { GITHUB_STEP_SUMMARY: summary },
    ],
    ['check that is told to name its defect', 'check', ['--content', 'khong-co'], { DEBUG: '1' }],
    [
      'check against a branch that is nowhere',
      'check',
      ['--content', content, '--scope', 'changed', '--base', 'x'],
    ],
    ['due', 'due', ['--content', content]],
    ['a build of what is wrong', 'build', ['--content', broken, '--out', join(temporary, 'no-site')]],
    ['a look at reminders', 'nightly', ['--content', content, '--dry-run'], { ISSUES_TOKEN: '' }],
    [
      'reminders that are refused, with the token in the answer',
      'nightly',
      ['--content', content],
      issues({}),
    ],
    ['the same on GitLab', 'nightly', ['--content', content], issues({ ISSUES_HOST: 'gitlab' })],
    [
      'the same on Forgejo',
      'nightly',
      ['--content', content, '--lang', 'en'],
      issues({ ISSUES_HOST: 'forgejo' }),
    ],
    [
      'reminders that nobody takes',
      'nightly',
      ['--content', content],
      issues({ ISSUES_API: 'http://127.0.0.1:9' }),
    ],
    [
      'a host that is nowhere',
      'nightly',
      ['--content', content],
      issues({ ISSUES_API: 'http://khong-co.invalid' }),
    ],
    [
      'an address with a password',
      'nightly',
      ['--content', content],
      issues({ ISSUES_API: `http://ban:${secret}@${refusing}` }),
    ],
    ['an address that is none', 'nightly', ['--content', content], issues({ ISSUES_API: `ban:${secret}@` })],
    [
      'a token over two lines',
      'nightly',
      ['--content', content],
      issues({ ISSUES_TOKEN: `${secret}\n${secret}` }),
    ],
    [
      'a token with a letter that no header has',
      'nightly',
      ['--content', content],
      issues({ ISSUES_TOKEN: `${secret}ạ` }),
    ],
    ['a token that nobody has', 'nightly', ['--content', content], issues({ ISSUES_REPOSITORY: '' })],
    ['the alarm that is refused', 'nightly/alarm', [], issues({})],
    [
      'the alarm with a token over two lines',
      'nightly/alarm',
      [],
      issues({ ISSUES_TOKEN: `${secret}\n${secret}` }),
    ],
  ])('%s', async (_, command, args, env = {}) => {
    const { status, stdout, stderr } = await run(command, args, { ...secrets, ...env });
    expect([status, `${stdout}${stderr}`]).toEqual([expect.any(Number), expect.stringMatching(/\S/)]);
    expect(`${stdout}${stderr}`).not.toContain(secret);
  });

  test('and none stands in a summary', () => {
    expect(readFileSync(summary, 'utf8')).not.toContain(secret);
  });

  test('or in a site that was built with them', building, async () => {
    const site = join(temporary, 'site');
    const args = ['--content', content, '--out', site, '--overdue', 'publish'];
    const { status, stdout, stderr } = await run('build', args, secrets);
    expect([status, `${stdout}${stderr}`]).toEqual([0, expect.not.stringContaining(secret)]);
    const files = filesBelow(site);
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => readFileSync(join(site, file)).includes(secret))).toEqual([]);
  });
});
