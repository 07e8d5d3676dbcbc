import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CannotRun } from '../../../../src/cli/command/cannot-run.ts';
import { mergeSite } from '../../../../src/cli/merge/merge-site.ts';
import { putTogether } from '../../../../src/cli/merge/put-together.ts';
import { checkOrigin, readShards, shardsIn } from '../../../../src/cli/merge/read-shards.ts';
import { filesBelow } from '../../../../src/register/files-below.ts';
import { writeShardLedger } from '../../../../src/integration/sharding/shard-ledger.ts';
import type { ShardOrigin } from '../../../../src/integration/sharding/shard-origin.ts';
import { SiteFolder } from '../../../../src/integration/output/site-folder.ts';
import type { BuiltSite } from '../../../../src/site/links/links.ts';
import { fixturePublication } from '../../../support/publications.ts';
import { temporaryFolder } from '../../../support/temporary.ts';

const origin: ShardOrigin = {
  request: { overdue: 'publish', emergency: false },
  now: '2026-11-22T01:10+07:00',
  base: '/',
  engine: 'engine',
  content: 'content',
  history: 'history',
};

const links = { addresses: ['/b/', '/style.css'], anchors: ['top'] };

/** Makes a shard of two, with a page of its own and a file that both have, in a folder of a working folder. */
function makeShard(
  cwd: string,
  number: number,
  { of = 2, ...changes }: Partial<ShardOrigin> & { of?: number } = {},
) {
  const folder = join(cwd, String(number));
  const site = new SiteFolder(join(folder, 'site'));
  site.write(`${number}/index.html`, `page ${number}`);
  site.write('style.css', 'p { color: black }');
  site.links.set(`${number}/index.html`, links);
  const pages = { rendered: 1, kept: 0, dropped: 0 };
  writeShardLedger(folder, { shard: { number, of }, origin: { ...origin, ...changes }, pages }, site);
}

/** A working folder with both shards of a site, of which the second may differ. */
function twoShards(changes: Partial<ShardOrigin> & { of?: number } = {}): string {
  const cwd = temporaryFolder('two');
  makeShard(cwd, 1);
  makeShard(cwd, 2, changes);
  return cwd;
}

/** Why work cannot be done, in both languages. */
function refusalOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof CannotRun) return `${error.text.vi}\n${error.text.en}`;
    throw error;
  }
  return 'done';
}

const merged = (cwd: string): SiteFolder => {
  const site = new SiteFolder(temporaryFolder('site'));
  putTogether(readShards(['1', '2'], cwd), site, cwd, () => undefined);
  return site;
};

describe('Shards that belong together', () => {
  test('come to one site, in any order, with what several have once', () => {
    const cwd = twoShards();
    const site = new SiteFolder(join(cwd, 'merged'));
    const seen: [number, number][] = [];
    putTogether(readShards(['2', '1'], cwd), site, cwd, (...progress) => seen.push(progress));
    expect([...site.hashes.keys()].sort()).toEqual(['1/index.html', '2/index.html', 'style.css']);
    expect(readFileSync(join(site.folder, '2/index.html'), 'utf8')).toBe('page 2');
    expect(new Map(site.links)).toEqual(
      new Map([
        ['2/index.html', links],
        ['1/index.html', links],
      ]),
    );
    expect(seen.at(-1)).toEqual([4, 4]);
    expect(site.size()).toMatchObject({ files: 3, bytes: 30 });
  });

  test('are found in a folder, without what a build is at work on', () => {
    const cwd = twoShards();
    mkdirSync(join(cwd, 'shards/.3-building-1'), { recursive: true });
    expect(refusalOf(() => shardsIn('shards', cwd))).toContain('Không có phần nào trong “shards”.');
    mkdirSync(join(cwd, 'shards/3'));
    expect(shardsIn('shards', cwd)).toEqual(['shards/3']);
  });
});

describe('Shards that do not belong together are refused', () => {
  test('if one is missing', () => {
    const cwd = temporaryFolder('one');
    makeShard(cwd, 2, { of: 4 });
    expect(refusalOf(() => readShards(['2'], cwd))).toMatchInlineSnapshot(`
      "Thiếu phần 1/4, 3/4, 4/4. Chạy các lệnh sau, mỗi phần một lệnh, rồi ghép lại:
        npm run build -- --shard 1/4 --now 2026-11-22T01:10+07:00 --base / --overdue publish
        npm run build -- --shard 3/4 --now 2026-11-22T01:10+07:00 --base / --overdue publish
        npm run build -- --shard 4/4 --now 2026-11-22T01:10+07:00 --base / --overdue publish
      Missing: shard 1/4, 3/4, 4/4. Run these commands, one for each shard, then merge again:
        npm run build -- --shard 1/4 --now 2026-11-22T01:10+07:00 --base / --overdue publish
        npm run build -- --shard 3/4 --now 2026-11-22T01:10+07:00 --base / --overdue publish
        npm run build -- --shard 4/4 --now 2026-11-22T01:10+07:00 --base / --overdue publish"
    `);
  });

  test.each<[string, Partial<ShardOrigin>, string | undefined, string]>([
    [
      'a day that was named',
      { request: { asOf: '2026-11-22', emergency: false } },
      undefined,
      '--as-of 2026-11-22 --base /',
    ],
    [
      'a commit, and content with a name of two words',
      { request: { emergency: true, lastGood: 'HEAD~2' }, base: '/cong-khai/' },
      'nội dung',
      '--content "nội dung" --now 2026-11-22T01:10+07:00 --base /cong-khai/ --emergency --last-good HEAD~2',
    ],
  ])('with the command by which one of %s is built', (_what, changes, content, options) => {
    const cwd = temporaryFolder('one');
    makeShard(cwd, 1, changes);
    const expected = `\n  npm run build -- --shard 2/2 ${options}`;
    expect(refusalOf(() => readShards(['1'], cwd, content))).toContain(expected);
  });

  test('with what explains the others, where several differ', () => {
    const cwd = twoShards({
      now: '2026-11-23T01:10+07:00',
      base: '/other/',
      content: 'other',
      engine: 'other',
    });
    expect(refusalOf(() => readShards(['1', '2'], cwd))).toContain('a different day or minute.');
  });

  test('if one is there twice', () => {
    expect(refusalOf(() => readShards(['1', '2', '1'], twoShards()))).toMatchInlineSnapshot(`
      "Phần 1/2 được nêu hai lần: “1” và “1”. Bỏ một trong hai.
      Shard 1/2 is given twice: “1” and “1”. Leave one out."
    `);
  });

  test('if they divide the site in two ways', () => {
    expect(refusalOf(() => readShards(['1', '2'], twoShards({ of: 8 })))).toMatchInlineSnapshot(`
      "Phần 1/2 (“1”) và phần 2/8 (“2”) thuộc hai cách chia khác nhau. Xóa thư mục của các phần không còn dùng, hoặc chỉ nêu các phần của một cách chia sau npm run merge --.
      Shard 1/2 (“1”) and shard 2/8 (“2”) divide the site differently. Delete the folders of the shards that are not needed any more, or name the shards of one division only after npm run merge --."
    `);
  });

  test('if one is no shard', () => {
    const cwd = twoShards();
    expect(refusalOf(() => readShards(['1', 'nowhere'], cwd))).toMatchInlineSnapshot(`
      "“nowhere” không phải là một phần do npm run build -- --shard dựng. Nêu đúng thư mục của từng phần, như shards/1 shards/2.
      “nowhere” is not a shard built by npm run build -- --shard. Name the folder of each shard, such as shards/1 shards/2."
    `);
  });

  test.each([
    ['content', 'other', 'nội dung hoặc commit khác nhau'],
    ['engine', 'other', 'phiên bản khác nhau của phần mềm'],
    ['now', '2026-11-23T01:10+07:00', 'ngày hoặc phút khác nhau'],
    ['base', '/other/', '--base khác nhau'],
    ['history', 'other', 'lịch sử Git khác nhau'],
    ['request', { emergency: false }, 'tùy chọn khác nhau'],
  ] as const)('if they are of another %s', (field, value, reason) => {
    const refusal = refusalOf(() => readShards(['1', '2'], twoShards({ [field]: value })));
    expect(refusal).toContain(`Phần 1/2 (“1”) và phần 2/2 (“2”) không thuộc cùng một trang: ${reason}`);
    expect(refusal).toMatch(/\nShard 1\/2 \(“1”\) and shard 2\/2 \(“2”\) do not belong to the same site: /);
  });

  test.each(['content', 'engine'] as const)('if their %s is not what is here', (field) => {
    const shards = readShards(['1', '2'], twoShards());
    expect(
      refusalOf(() => {
        checkOrigin(shards, origin);
      }),
    ).toBe('done');
    const refusal = refusalOf(() => {
      checkOrigin(shards, { ...origin, [field]: 'other' });
    });
    expect(refusal).toContain('Các phần không được dựng từ những gì đang có ở đây: ');
    expect(refusal).toContain('The shards were not built from what is here: ');
  });
});

describe('Shards that are not as they were built are refused', () => {
  test.each([
    [
      'a page was changed',
      (cwd: string) => {
        writeFileSync(join(cwd, '2/site/2/index.html'), 'page 3');
      },
      '2/index.html',
    ],
    [
      'a page is missing',
      (cwd: string) => {
        rmSync(join(cwd, '2/site/2/index.html'));
      },
      '2/index.html',
    ],
    [
      'a page was added',
      (cwd: string) => {
        writeFileSync(join(cwd, '2/site/new.html'), '');
      },
      'new.html',
    ],
    [
      'all files are missing',
      (cwd: string) => {
        rmSync(join(cwd, '2/site'), { recursive: true });
      },
      '2/index.html',
    ],
  ])('if %s', (_what, change, path) => {
    const cwd = twoShards();
    expect(merged(cwd).hashes.size).toBe(3);
    change(cwd);
    const refusal = refusalOf(() => merged(cwd));
    expect(refusal).toContain(`Tệp “${path}” của phần 2/2 (“2”) không còn như lúc được dựng.`);
    expect(refusal).toContain(
      'npm run build -- --shard 2/2 --now 2026-11-22T01:10+07:00 --base / --overdue publish --out 2',
    );
  });

  test.each([
    ['was cut short', (text: string) => text.slice(0, -10)],
    ['was changed', (text: string) => text.replace('2/index.html', '3/index.html')],
    ['is of another form', () => '{}'],
    ['is no JSON', () => 'shard'],
  ])('if the ledger %s', (_what, change) => {
    const cwd = twoShards();
    const ledger = join(cwd, '2/shard.json');
    writeFileSync(ledger, change(readFileSync(ledger, 'utf8')));
    expect(refusalOf(() => readShards(['1', '2'], cwd))).toMatchInlineSnapshot(`
      "Tệp shard.json của “2” bị hỏng, hoặc do phiên bản khác của phần mềm ghi. Tải lại hoặc dựng lại phần ấy.
      shard.json of “2” is damaged, or was written by another version of the software. Download or build that shard again."
    `);
  });

  test('if a file that both have differs', () => {
    const cwd = twoShards();
    rmSync(dirname(join(cwd, '2/shard.json')), { recursive: true });
    const site = new SiteFolder(join(cwd, '2/site'));
    site.write('style.css', 'p { color: white }');
    const pages = { rendered: 0, kept: 0, dropped: 0 };
    writeShardLedger(join(cwd, '2'), { shard: { number: 2, of: 2 }, origin, pages }, site);
    expect(refusalOf(() => merged(cwd))).toMatchInlineSnapshot(`
      "Tệp “style.css” của phần 2/2 (“2”) khác với tệp ấy của phần khác. Dựng lại mọi phần bằng cùng một phiên bản của phần mềm.
      The file “style.css” of shard 2/2 (“2”) differs from that of another shard. Build all shards again with the same version of the software."
    `);
  });
});

describe('A site that is made of shards', () => {
  /** Merges two shards into the folder `site`, where a look at it finds something or nothing. */
  async function mergedInto(cwd: string, faults: readonly string[]) {
    const out = join(cwd, 'site');
    const looked: BuiltSite[] = [];
    const said: string[] = [];
    const made = await mergeSite({
      root: cwd,
      cwd,
      out,
      shards: readShards(['1', '2'], cwd),
      publication: fixturePublication('small'),
      base: '/cong-khai/',
      language: 'en',
      say: (line) => said.push(line),
      onProgress: () => undefined,
      findFaults: (site) => {
        looked.push(site);
        return { blocking: faults, warnings: ['a warning'] };
      },
    });
    return { made, looked, said, files: existsSync(out) ? filesBelow(out) : [] };
  }

  test('is put in place with what only the whole has, once it has been looked at', async () => {
    const { made, looked, said, files } = await mergedInto(twoShards(), []);
    expect(said).toEqual(['a warning']);
    const whole = ['_headers', '_redirects', 'data/manifest.json', 'sitemap-0.xml', 'sitemap-index.xml'];
    expect(files).toEqual(['1/index.html', '2/index.html', ...whole, 'style.css'].sort());
    expect(made).toMatchObject({
      faults: [],
      pages: { rendered: 2, kept: 0, dropped: 0 },
      size: { files: 8 },
    });
    expect([...(looked[0]?.paths ?? [])].sort()).toEqual(files);
    expect(new Map(looked[0]?.links).get('2/index.html')).toEqual(links);
  });

  test('is not put in place if a look at it finds something', async () => {
    const cwd = twoShards();
    const { made, files } = await mergedInto(cwd, ['a broken link']);
    expect(made.faults).toEqual(['a broken link']);
    expect(files).toEqual([]);
    expect(readdirSync(cwd).sort()).toEqual(['1', '2']);
  });
});
