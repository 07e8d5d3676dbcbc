import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PageRendering } from '../../../../src/integration/pages/page-rendering.ts';
import type { PageJob } from '../../../../src/integration/pages/page-writer.ts';
import { temporaryFolder } from '../../../support/temporary.ts';

/** What stands for compiled templates: it answers with the view, or does what the view asks it to. */
const program = `
import { isMainThread } from 'node:worker_threads';
const render = async (_request, { locals: { view } }) => {
  if (view.does === 'throw') throw new Error('There is no such page.');
  if (view.does === 'end' && !isMainThread) process.exit(0);
  return new Response('<p>' + view.text + '</p>');
};
export const app = {
  manifest: { pageMap: new Map(), routes: [{ routeData: { route: '/' } }] },
  render,
  setInternals() {},
  setOptions() {},
};
`;

/** Enough pages that other threads help. */
const many = 1200;

const job = (number: number, does?: 'throw' | 'end'): PageJob => ({
  route: '/',
  address: `/${number}/`,
  file: `${number}/index.html`,
  view: new TextEncoder().encode(JSON.stringify({ text: number, does })),
  key: '',
});

/** Renders pages on this thread and `threads` others; gives the files that it was told of, and those that there are. */
async function rendered(
  jobs: readonly PageJob[],
  threads: number,
  busy: Promise<unknown>,
): Promise<{ told: string[]; found: string[] }> {
  const place = temporaryFolder('page-rendering');
  const [templates, folder] = [join(place, 'templates'), join(place, 'site')];
  mkdirSync(join(templates, 'code'), { recursive: true });
  mkdirSync(folder);
  writeFileSync(join(templates, 'code/prerender-entry.mjs'), program);
  writeFileSync(join(templates, 'routes.json'), '[]');
  const told: string[] = [];
  const site = { folder, root: 'https://an-phu.example', templates };
  const rendering = new PageRendering(site, { count: threads, atLeast: 0, busy }, ({ file }) =>
    told.push(file),
  );
  try {
    for (const one of jobs) await rendering.render(one);
    await rendering.finish();
  } finally {
    await rendering.close();
  }
  return { told: told.sort(), found: readdirSync(folder, { recursive: true }).map(String).sort() };
}

const jobs = (count: number): PageJob[] => Array.from({ length: count }, (_, number) => job(number));

const free = Promise.resolve();

test.each([
  ['no page', 0, 1],
  ['a page', 1, 1],
  ['many pages, with the help of another thread', many, 1],
  ['many pages, with no other thread', many, 0],
])('writes %s', async (_what, count, threads) => {
  const { told, found } = await rendered(jobs(count), threads, free);
  expect(told).toEqual(
    jobs(count)
      .map(({ file }) => file)
      .sort(),
  );
  expect(found.filter((path) => path.endsWith('.html'))).toEqual(told);
});

test('writes pages after what this thread did beside has failed', async () => {
  const { told } = await rendered(jobs(many), 0, Promise.reject(new Error('The disk is full.')));
  expect(told).toHaveLength(many);
});

test.each([0, 1])(
  'fails where a page cannot be rendered, with %i threads beside this one',
  async (threads) => {
    await expect(rendered([...jobs(many), job(many, 'throw')], threads, free)).rejects.toThrow(
      'There is no such page.',
    );
  },
);

test('fails where another thread ends before it has written its pages', async () => {
  const all = Array.from({ length: many }, (_, number) => job(number, 'end'));
  await expect(rendered(all, 1, free)).rejects.toThrow('ended');
});
