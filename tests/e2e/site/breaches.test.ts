import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type axe from 'axe-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { axeAddress, browser, look, serve } from '../browser/browser.ts';
import { Repository } from '../../support/repository.ts';
import { rules } from '../../../src/rules/index.ts';
import { filesBelow, judgePages, linksOf, page, textOf } from './built.ts';
import { building, project, run } from '../../support/command.ts';
import { temporaryFolder } from '../../support/temporary.ts';

const out = temporaryFolder('breaches');

const department = 'departments/khe-ban';

/** A matter that was told without the head's opinion, and that has been withdrawn since with its title. */
const leaked = (withdrawal: string) => `---
title: Zalopapa bị lộ hồ sơ
occurredAt: 2026-10-15T08:00+07:00
needsInitialInformation: true
impact: normal
releasedAt: 2026-10-15T15:30+07:00
speaker: ly-van-phon
${withdrawal}---
`;

/**
 * The department of the publisher in trouble whose records are all in order and whose past is not, with its history: in
 * October nothing was explained, one approval came too late, and one title was still public.
 */
function troubled(): string {
  const repository = new Repository({}, '2026-10-01T10:00:00+07:00');
  const { content } = repository;
  for (const folder of ['departments', 'outlets']) rmSync(join(content, folder), { recursive: true });
  const trouble = join(project, 'tests/fixtures/trouble');
  for (const path of ['publisher.yaml', 'outlets', 'departments/co-quan-trung-uong', department])
    cpSync(join(trouble, path), join(content, path), { recursive: true });
  repository.change(`${department}/department.md`, 'parent: tay-van', 'parent: co-quan-trung-uong');
  repository.write(`${department}/statements/2026-10-15-lo.md`, `${leaked('')}\nNội dung Zalopapa.\n`);
  rmSync(join(content, department, 'explanations'), { recursive: true });
  repository.commit('2026-10-31T10:00:00+07:00');
  cpSync(join(trouble, department, 'explanations'), join(content, department, 'explanations'), {
    recursive: true,
  });
  const withdrawal =
    'withdrawn:\n  ground: Chuyện riêng của công dân\n  on: 2026-11-12\n  by: Chi cục trưởng\n';
  repository.write(`${department}/statements/2026-10-15-lo.md`, leaked(withdrawal));
  repository.write(
    `${department}/explanations/approval-before-release-2026-10-15-lo.md`,
    '---\nrule: approval-before-release\nsubject: khe-ban/statements/2026-10-15-lo\ndate: 2026-11-12\n---\n\nĐã giải trình.\n',
  );
  const late = `${department}/statements/2026-10-10-chay-kho-ho-so.md`;
  repository.change(late, 'at: 2026-10-10T11:00', 'at: 2026-10-10T09:00');
  repository.change(
    `${department}/corrections/2026-11-02-so-lieu-ton-dong.md`,
    'outcome: published',
    'formerly: [2026-11-02-ten-cu]\noutcome: published',
  );
  repository.write(
    `${department}/statements/2026-11-20-zembargo.md`,
    '---\ntitle: Zembargo\noccurredAt: 2026-11-22T08:00+07:00\nneedsInitialInformation: true\nimpact: normal\nreleasedAt: 2026-11-25T15:30+07:00\nspeaker: ly-van-phon\napproval:\n  by: ly-van-phon\n  at: 2026-11-22T08:30+07:00\n---\n\nZembargo.\n',
  );
  repository.commit('2026-11-20T10:00:00+07:00');
  return content;
}

beforeAll(async () => {
  const { status, stdout, stderr } = await run('build', ['--content', troubled(), '--out', out]);
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
}, building.timeout);

const kinds = rules.filter(({ breaches }) => breaches).map(({ id }) => id);
const home = '/don-vi/khe-ban/';
const json = (path: string): unknown => JSON.parse(readFileSync(join(out, path), 'utf8'));

const linked = new Map<string, string[]>();

/** Where a list leads, which is read once for all rules. */
function linkedFrom(list: string): string[] {
  const known = linked.get(list) ?? linksOf(page(out, list).querySelector('main')).map(({ href }) => href);
  linked.set(list, known);
  return known;
}

/** The page of the first breach of a rule on a list of them. */
const pageOf = (rule: string, list: string): string | undefined =>
  linkedFrom(list)
    .map((href) => href.replace(/^\/en/, ''))
    .find((href) => href.startsWith(`${home}trai-quy-dinh/${rule}/`));

describe('A breach of every kind', () => {
  it.each(kinds)('%s is on the department’s page, on its own, on /tuan-thu/, and in the data', (rule) => {
    const address = pageOf(rule, home);
    expect(address).toBeDefined();
    for (const list of ['/tuan-thu/', '/en/tuan-thu/', `/en${home}`, `/quy-dinh/${rule}/`])
      expect(pageOf(rule, list), list).toBeDefined();
    for (const language of ['', '/en']) {
      const own = page(out, `${language}${address}`);
      expect(textOf(own.querySelector('main .status.breach.explained')), language).not.toBe('');
      expect(linksOf(own).map(({ href }) => href)).toContain(`${language}/quy-dinh/${rule}/`);
    }
    const listed = json('data/breaches.json') as { breaches?: { rule: string }[] };
    expect(JSON.stringify(listed)).toContain(`"rule":"${rule}"`);
    expect(readFileSync(join(out, 'data/breaches.csv'), 'utf8')).toContain(`${rule},khe-ban,`);
    expect(json('data/findings.json')).toMatchObject({
      findings: expect.arrayContaining([expect.objectContaining({ rule, kind: 'breach' })]) as unknown,
    });
    expect(json('data/departments/khe-ban.json')).toMatchObject({
      breaches: expect.arrayContaining([
        expect.objectContaining({ rule, explained: true }) as unknown,
      ]) as unknown,
    });
  });

  it('is on the home page, in a line, since all are explained', () => {
    expect(linksOf(page(out, '/')).map(({ href }) => href)).toContain('/tuan-thu/#trai-quy-dinh');
  });

  it('stays, where the record no longer shows it, with what the month showed when it closed', () => {
    const gone = page(
      out,
      `${home}trai-quy-dinh/approval-before-release/dot-xuat/2026-10-10-chay-kho-ho-so/`,
    );
    expect(textOf(gone.querySelector('main'))).toContain(
      'Khi khóa sổ tháng 10/2026, bản ghi cho thấy: Thủ trưởng cho ý kiến lúc 11:00 ngày 10/10/2026',
    );
    const month = textOf(page(out, '/tuan-thu/thang/2026-10/').querySelector('main'));
    expect(month).toContain(
      'Khi khóa sổ: bản ghi cho thấy, chưa giải trình · Hiện nay: bản ghi không cho thấy',
    );
  });
});

describe('What is not public', () => {
  it.each(['zalopapa', 'zembargo'])('%s stands in no file of the site', (word) => {
    const telling = filesBelow(out).filter((path) => {
      const bytes = readFileSync(join(out, path));
      // The index of the search is packed.
      const text = bytes.readUInt16BE(0) === 0x1f8b ? gunzipSync(bytes) : bytes;
      return text.toString().toLowerCase().includes(word);
    });
    expect(telling).toEqual([]);
  });

  it('has a page that says so, where it was public', () => {
    const withdrawn = page(out, `/en${home}dot-xuat/2026-10-15-lo/`);
    expect(textOf(withdrawn.querySelector('main'))).toContain('withdrawn on 12 November 2026');
    const calls = (of: ReturnType<typeof page>) =>
      linksOf(of.querySelector('.contact .reach')).filter(({ href }) => href.startsWith('tel:'));
    expect(calls(withdrawn)).not.toEqual([]);
    expect(calls(withdrawn)).toEqual(calls(page(out, `/en${home}`)));
    const moved = page(out, `${home}cai-chinh/2026-11-02-ten-cu/`);
    expect(linksOf(moved.querySelector('article')).map(({ href }) => href)).toEqual([
      `${home}cai-chinh/2026-11-02-so-lieu-ton-dong/`,
    ]);
  });
});

const looked = [
  ['department', home],
  ['breach', `${home}trai-quy-dinh/visit-hosted/yeu-cau/2026-09-24-den-tru-so/`],
  ['gone', `${home}trai-quy-dinh/approval-before-release/dot-xuat/2026-10-10-chay-kho-ho-so/`],
  ['record', `${home}dot-xuat/2026-10-12-kiem-dem-ho-so/`],
  ['compliance', '/tuan-thu/'],
  ['month', '/tuan-thu/thang/2026-10/'],
  ['rule', '/quy-dinh/approval-before-release/'],
  ['home', '/'],
  ['withdrawn', `/en${home}dot-xuat/2026-10-15-lo/`],
  ['moved', `${home}cai-chinh/2026-11-02-ten-cu/`],
] as const;

it('every page of it is valid HTML', async () => {
  const paths = filesBelow(out).filter((path) => path.endsWith('.html') && path.includes('khe-ban/'));
  const { pages, faults } = await judgePages(out, paths);
  expect(pages.size).toBeGreaterThan(80);
  expect(faults).toEqual({});
});

const site = await serve(out);

describe.skipIf(!browser)('a page that tells of a breach', () => {
  it.each(looked)('fits a telephone and keeps to WCAG 2.2 AA: %s', (_name, address) =>
    look(site, address, { viewport: { width: 360, height: 800 } }, async ({ page, problems }) => {
      await page.addScriptTag({ url: axeAddress });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await page.evaluate(() =>
          (window as unknown as { axe: typeof axe }).axe.run(document, {
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
            resultTypes: ['violations'],
          }),
        );
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      }
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBe(360);
      expect(problems).toEqual([]);
    }),
  );
});
