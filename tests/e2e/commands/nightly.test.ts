import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { run, start } from '../../support/command.ts';
import { realSettings, writeTree, type Overlay } from '../../support/tree.ts';

interface Asked {
  method: string;
  path: string;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: Record<string, unknown> | undefined;
}

/** What the host was asked for so far, and what it answers, by method and path; an empty list to anything else. */
const asked: Asked[] = [];
let answers: Record<string, unknown> = {};
let status: number | undefined;

const server: Server = createServer((request, response) => {
  let text = '';
  request.on('data', (part: Buffer) => (text += part.toString()));
  request.on('end', () => {
    const { method = '', url = '' } = request;
    const body = text === '' ? undefined : (JSON.parse(text) as Record<string, unknown>);
    asked.push({ method, path: url, headers: request.headers, body });
    const answer = answers[`${method} ${url}`] ?? (method === 'GET' ? [] : {});
    response.writeHead(status ?? 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer));
  });
});
await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
afterAll(() => server.close());
beforeEach(() => {
  asked.length = 0;
  answers = {};
  status = undefined;
});

const hosts = {
  github: { api: address, repository: 'an-phu/ban-ghi' },
  gitlab: { api: `${address}/api/v4`, repository: 'an-phu/bao-chi/ban-ghi' },
  forgejo: { api: `${address}/api/v1`, repository: 'an-phu/ban-ghi' },
} as const;
type Host = keyof typeof hosts;

const variables = (host: Host) => ({
  ISSUES_HOST: host,
  ISSUES_API: hosts[host].api,
  ISSUES_REPOSITORY: hosts[host].repository,
  ISSUES_TOKEN: 'bi-mat',
});

/** A publisher that is no demonstration, with a month that its provincial department has missed. */
const real: Overlay = { 'publisher.yaml': realSettings, 'departments/an-phu/briefings/2026-09.md': null };
const missed = writeTree(real);
const nightly = (env: NodeJS.ProcessEnv, ...args: string[]) =>
  run('nightly', ['--content', missed, ...args], env);

const writes = () => asked.filter(({ method }) => method !== 'GET');
const calls = (some: readonly Asked[]) => some.map(({ method, path }) => `${method} ${decodeURI(path)}`);

/** The issue about the department that the first run opens, as a host lists it. */
async function firstIssue(host: Host) {
  await nightly(variables(host));
  const body = asked.find(({ method, path }) => method === 'POST' && path.endsWith('/issues'))?.body;
  asked.length = 0;
  return { title: String(body?.['title']), body: String(body?.['body'] ?? body?.['description']) };
}

const about = 'Cục Thi hành án dân sự tỉnh An Phú: 2 quá hạn';

describe('On GitHub', () => {
  const env = variables('github');
  const listed = '/repos/an-phu/ban-ghi/issues?state=open&labels=nhac-han&per_page=100&page=1';

  test('it opens an issue with its label, by the token given', async () => {
    const { status, stdout } = await nightly(env);
    expect([status, stdout]).toEqual([0, expect.stringContaining(`mở    ${about}`)]);
    expect(calls(asked)).toEqual([
      `GET ${listed}`,
      'POST /repos/an-phu/ban-ghi/issues',
      'GET /repos/an-phu/ban-ghi/issues?state=open&labels=kiem-tra-dem-khong-chay&per_page=100&page=1',
    ]);
    expect(asked[1]?.headers['authorization']).toBe('Bearer bi-mat');
    expect(asked[1]?.body).toMatchObject({
      title: expect.stringContaining(about) as string,
      labels: ['nhac-han'],
    });
  });

  test('it leaves alone what is said already, and pull requests', async () => {
    const issue = await firstIssue('github');
    answers[`GET ${listed}`] = [{ number: 7, ...issue }];
    await nightly(env);
    expect(writes()).toEqual([]);
    answers[`GET ${listed}`] = [{ number: 7, ...issue, pull_request: {} }];
    await nightly(env);
    expect(calls(writes())).toEqual(['POST /repos/an-phu/ban-ghi/issues']);
  });

  test('it updates an issue and tells of what is new', async () => {
    const issue = await firstIssue('github');
    answers[`GET ${listed}`] = [
      { number: 7, title: issue.title, body: issue.body.replace(/viec .*-->/, 'viec -->') },
    ];
    await nightly(env);
    expect(calls(writes())).toEqual([
      'PATCH /repos/an-phu/ban-ghi/issues/7',
      'POST /repos/an-phu/ban-ghi/issues/7/comments',
    ]);
    expect(asked.at(-2)?.body?.['body']).toContain('Mới so với lượt kiểm tra trước');
  });

  test('it closes the issue once all is done, with a word', async () => {
    const issue = await firstIssue('github');
    answers[`GET ${listed}`] = [{ number: 7, ...issue }];
    const corrected = writeTree({ 'publisher.yaml': realSettings });
    const { status, stdout } = await run('nightly', ['--content', corrected, '--as-of', '2026-11-05'], env);
    expect([status, stdout]).toEqual([0, expect.stringContaining('đóng  #7')]);
    expect(writes().map(({ body }) => body)).toEqual([
      { body: expect.stringContaining('Mọi việc ở đây đã xong') as string },
      { state: 'closed', state_reason: 'completed' },
    ]);
  });

  test('it reads every page of a list', async () => {
    const issue = await firstIssue('github');
    answers[`GET ${listed}`] = [{ number: 1, title: 'Hỏi', body: null }];
    answers[`GET ${listed.replace(/1$/, '2')}`] = [{ number: 7, ...issue }];
    await nightly(env);
    expect(writes()).toEqual([]);
  });

  test('it calls off what was said of a check that did not run', async () => {
    answers[
      'GET /repos/an-phu/ban-ghi/issues?state=open&labels=kiem-tra-dem-khong-chay&per_page=100&page=1'
    ] = [{ number: 3, title: 'Kiểm tra hằng đêm không chạy được', body: '' }];
    await nightly(env);
    expect(calls(writes()).slice(1)).toEqual([
      'POST /repos/an-phu/ban-ghi/issues/3/comments',
      'PATCH /repos/an-phu/ban-ghi/issues/3',
    ]);
  });
});

test('On GitLab it writes to the project, whatever group it lies in', async () => {
  const env = variables('gitlab');
  const project = '/api/v4/projects/an-phu%2Fbao-chi%2Fban-ghi/issues';
  const issue = await firstIssue('gitlab');
  expect(issue.title).toContain(about);
  const listed = `GET ${project}?state=opened&labels=nhac-han&per_page=100&page=1`;
  answers[listed] = [
    { iid: 7, id: 900, title: 'Khác', description: issue.body.replace(/viec .*-->/, 'viec -->') },
  ];
  await nightly(env);
  expect(asked[0]?.headers['private-token']).toBe('bi-mat');
  expect(writes().map(({ method, path }) => `${method} ${path}`)).toEqual([
    `PUT ${project}/7`,
    `POST ${project}/7/notes`,
  ]);
  expect(writes()[0]?.body).toMatchObject({ title: issue.title, description: issue.body });
  asked.length = 0;
  await run(
    'nightly',
    ['--content', writeTree({ 'publisher.yaml': realSettings }), '--as-of', '2026-11-05'],
    env,
  );
  expect(writes().at(-1)?.body).toEqual({ state_event: 'close' });
});

describe('On Forgejo', () => {
  const env = variables('forgejo');
  const labels = '/api/v1/repos/an-phu/ban-ghi/labels';

  test('it makes its label first, for issues bear labels by number', async () => {
    answers[`POST ${labels}`] = { id: 12, name: 'nhac-han' };
    await nightly(env);
    expect(calls(writes())).toEqual([`POST ${labels}`, 'POST /api/v1/repos/an-phu/ban-ghi/issues']);
    expect(writes()[0]?.headers['authorization']).toBe('token bi-mat');
    expect(writes()[1]?.body).toMatchObject({ labels: [12] });
  });

  test('it takes the label that is there', async () => {
    answers[`GET ${labels}?limit=50&page=1`] = [{ id: 3, name: 'nhac-han' }];
    await nightly(env);
    expect(calls(writes())).toEqual(['POST /api/v1/repos/an-phu/ban-ghi/issues']);
    expect(writes()[0]?.body).toMatchObject({ labels: [3] });
  });
});

describe('It only looks', () => {
  test('with --dry-run: reads the issues, writes none', async () => {
    const { status, stdout } = await nightly(variables('github'), '--dry-run');
    expect([status, stdout]).toEqual([0, expect.stringContaining('Chỉ xem: 1 việc, chưa ghi gì.')]);
    expect(asked.length).toBeGreaterThan(0);
    expect(writes()).toEqual([]);
  });

  test('with --dry-run and no token: asks nobody', async () => {
    const { status, stdout } = await nightly({}, '--dry-run', '--lang', 'en');
    expect([status, stdout]).toEqual([0, expect.stringContaining('Dry run: actions 1')]);
    expect(asked).toEqual([]);
  });

  test('at a demonstration, whose departments are invented', async () => {
    const content = writeTree({
      'publisher.yaml': `${realSettings}demo: true\n`,
      'departments/an-phu/briefings/2026-09.md': null,
    });
    const { status, stdout } = await run('nightly', ['--content', content], variables('github'));
    expect([status, stdout]).toEqual([0, expect.stringContaining('Chỉ xem: 1 việc')]);
    expect(writes()).toEqual([]);
  });
});

describe('It cannot run: 2', () => {
  test.each<[string, NodeJS.ProcessEnv, string[], string]>([
    ['without variables', {}, [], 'Thiếu biến ISSUES_HOST, ISSUES_API, ISSUES_REPOSITORY, ISSUES_TOKEN'],
    ['without a token', { ...variables('github'), ISSUES_TOKEN: '' }, [], 'Thiếu biến ISSUES_TOKEN'],
    [
      'for an unknown host',
      { ...variables('github'), ISSUES_HOST: 'svn' },
      [],
      '--host nhận một trong: github, gitlab, forgejo',
    ],
    ['for an odd number of days', variables('github'), ['--within', 'tuần'], '--within nhận số ngày như 14d'],
    [
      'where nobody listens',
      { ...variables('github'), ISSUES_API: 'http://127.0.0.1:9' },
      [],
      'Máy chủ của kho không trả lời được',
    ],
    ['without content', variables('github'), ['--content', 'khong-co'], 'Không có thư mục nội dung'],
  ])('%s', async (_, env, args, said) => {
    const ran = await nightly(env, ...args);
    expect([ran.status, ran.stdout, ran.stderr]).toEqual([2, '', expect.stringContaining(said)]);
    expect(ran.stderr).not.toContain('    at ');
  });

  test.each([
    [401, 'Mã truy cập ISSUES_TOKEN không đúng'],
    [403, 'Mã truy cập ISSUES_TOKEN không đúng'],
    [404, 'Không có kho này'],
    [500, 'Máy chủ của kho không trả lời được'],
  ])('when the host answers %i', async (answer, said) => {
    status = answer;
    const ran = await nightly(variables('github'));
    expect([ran.status, ran.stderr]).toEqual([2, expect.stringContaining(said)]);
    expect(ran.stderr).not.toContain('bi-mat');
  });
});

describe('The alarm of a check that did not run', () => {
  const alarm = async (env: NodeJS.ProcessEnv) => {
    const child = start('nightly/alarm', [], { RUN_URL: 'https://git.an-phu.example/luot/1', ...env });
    let stderr = '';
    child.stderr?.on('data', (part: Buffer) => (stderr += part.toString()));
    const ended = await new Promise<number | null>((settle) => child.once('close', settle));
    return { status: ended, stderr };
  };

  test.each(['github', 'gitlab', 'forgejo'] as const)(
    'opens one issue on %s, which names the run',
    async (host) => {
      expect(await alarm(variables(host))).toEqual({ status: 0, stderr: '' });
      const { body } = asked.at(-1) ?? {};
      expect(body?.['title']).toBe('Kiểm tra hằng đêm không chạy được');
      expect(body?.['body'] ?? body?.['description']).toContain('https://git.an-phu.example/luot/1');
    },
  );

  test('and updates it the next time', async () => {
    answers[
      'GET /repos/an-phu/ban-ghi/issues?state=open&labels=kiem-tra-dem-khong-chay&per_page=100&page=1'
    ] = [{ number: 3, title: 'x', body: null }];
    await alarm(variables('github'));
    expect(calls(writes())).toEqual(['PATCH /repos/an-phu/ban-ghi/issues/3']);
  });

  test('says so where it cannot', async () => {
    expect(await alarm({})).toEqual({
      status: 2,
      stderr: expect.stringContaining('Thiếu biến ISSUES_HOST') as string,
    });
    status = 500;
    const { status: ended, stderr } = await alarm(variables('github'));
    expect([ended, stderr]).toEqual([2, expect.stringContaining('Không mở được mục báo động')]);
  });
});
