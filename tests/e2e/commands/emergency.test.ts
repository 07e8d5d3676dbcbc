import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lastGood } from '../../../src/cli/build/last-good.ts';
import { CannotRun } from '../../../src/cli/command/cannot-run.ts';
import { assigned, fire, head, newcomer, north, statement } from '../../support/fire.ts';
import { Repository } from '../../support/repository.ts';
import { temporaryFolder } from '../../support/temporary.ts';
import { filesBelow, linksOf, page, snapshot, textOf } from '../site/built.ts';
import { building, run } from '../../support/command.ts';
import { writeTree, type Overlay } from '../../support/tree.ts';

const firePage = '/don-vi/an-phu/dot-xuat/2026-11-21-chay-kho/';

/** A repository whose last good commit is of 20 November, and that others have made wrong since. */
class Red extends Repository {
  readonly good: string;

  constructor(like: Overlay | Red = {}) {
    super(like);
    if (like instanceof Red) {
      this.good = like.good;
      return;
    }
    this.good = this.commit('2026-11-20T09:00:00+07:00');
    for (const phone of ['113', '114']) {
      this.change(
        north,
        /phone: .*/.exec(readFileSync(join(this.content, north), 'utf8'))?.[0] ?? '',
        `phone: ${phone}`,
      );
      this.commit();
    }
  }

  /** The spokesperson to whom speaking is assigned in the same change as the statement. */
  assign(): this {
    return this.write(newcomer, assigned(readFileSync(join(this.content, head), 'utf8')));
  }

  /** Exit status and all that was said, of a build in the emergency lane if nothing else is asked for. */
  async build(out: string, args: readonly string[] = ['--emergency'], env: NodeJS.ProcessEnv = {}) {
    const { status, stdout, stderr } = await run(
      'build',
      ['--content', this.content, '--out', out, ...args],
      env,
    );
    return { status, said: `${stdout}${stderr}`.replaceAll(this.folder, '<repository>') };
  }
}

/** A repository that others have made wrong and nothing else, to be copied. */
const red = new Red();

const newOut = (): string => join(temporaryFolder(), 'site');

const pagesOf = (site: string): string[] => filesBelow(site).filter((path) => path.endsWith('.html'));

/** What a page says and where it leads, without what frames every page. */
function contentOf(site: string, address: string) {
  const main = page(site, address).querySelector('main');
  return { text: textOf(main), links: linksOf(main) };
}

describe('An emergency publication', building, () => {
  test('is the last good site with the statement and whoever made it, until nothing stands in the way again', async () => {
    const out = newOut();
    const guide = '---\ntitle: Hướng dẫn\ndescription: Ngắn.\norder: 1\n---\n\nĐọc **kỹ**.\n';
    const repository = new Red({ 'guide/doc-ky.mdx': guide });
    const right = readFileSync(join(writeTree(), north), 'utf8');
    const wrong = readFileSync(join(repository.content, north), 'utf8');
    repository.write(north, right);
    expect(await repository.build(out, [])).toMatchObject({ status: 0 });
    const before = snapshot(out);
    const northBefore = contentOf(out, '/don-vi/an-phu-bac/');
    expect(northBefore.text).toContain('0200 555 0201');

    repository
      .write(north, wrong)
      .assign()
      .write(fire, statement({ speaker: 'do-thi-ngan' }).replace('impact: high\n', ''))
      .write('guide/doc-ky.mdx', `${guide}\n{ <sai\n`)
      .change(head, '0200 555 0101', '113');
    const refused = await repository.build(out);
    expect(refused.status).toBe(1);
    expect(refused.said).toContain(`${head}:4:`);
    expect(refused.said).not.toContain(`${north}:`);
    expect(refused.said).toContain('bản ghi của chính đơn vị');
    expect(snapshot(out)).toEqual(before);

    repository.change(head, 'phone: 113', 'phone: 0200 555 0101');
    const { status, said } = await repository.build(out, [], { EMERGENCY: 'true' });
    expect(status).toBe(0);
    const told = said.slice(said.indexOf('Đã đăng'), said.indexOf('Xong sau'));
    expect(told.replaceAll(repository.good.slice(0, 7), '<commit>')).toMatchInlineSnapshot(`
      "Đã đăng khẩn cấp 1 thông tin đột xuất:
        <repository>/content/departments/an-phu/statements/2026-11-21-chay-kho.md: Cháy kho vật chứng
      Mọi phần khác là bản <commit> ngày 20/11/2026.
      Còn phải hoàn thiện:
        <repository>/content/departments/an-phu/statements/2026-11-21-chay-kho.md: Thông tin khẩn cấp chưa đủ. Hạn bổ sung là ngày 22/11/2026: 1 ngày kể từ ngày phát ngôn (21/11/2026), theo chính sách của trang, Công văn không quy định. Thêm \`impact: high\` nếu tác động lớn trong xã hội, nếu không thì \`impact: normal\`.
      Bản dựng thường còn bị chặn bởi 2 lỗi; npm run check nêu từng lỗi:
        Chi cục Thi hành án dân sự huyện An Phú Bắc: 1
        Không thuộc đơn vị nào: 1
      "
    `);

    expect(contentOf(out, firePage).text).toContain('Đám cháy đã được dập tắt.');
    expect(contentOf(out, firePage).text).toContain('Thông tin này được đăng khẩn cấp ngày 22/11/2026.');
    expect(contentOf(out, '/don-vi/an-phu/').text).toContain('Đỗ Thị Ngân');
    expect(contentOf(out, '/don-vi/an-phu-bac/')).toEqual(northBefore);
    expect(contentOf(out, '/huong-dan/doc-ky/').text).toContain('Đọc kỹ.');
    expect(contentOf(out, '/en/huong-dan/doc-ky/').text).toMatch(/not been translated.*Đọc kỹ\./);
    // Only the editor, which is for staff and shows no record as published, goes without the band.
    expect(pagesOf(out).filter((path) => !page(out, `/${path}`).querySelector('body > .emergency'))).toEqual([
      'admin/soan-thao/index.html',
    ]);
    const band = page(out, '/').querySelector('.emergency');
    expect(textOf(band)).toBe(
      'Đăng khẩn cấp ngày 22/11/2026: Cháy kho vật chứng Phần còn lại của trang là bản ngày 20/11/2026; 2 lỗi đang chờ sửa.',
    );
    expect(linksOf(band).map(({ href }) => href)).toEqual([firePage, '/data/emergency.json']);
    const data = (name: string): unknown => JSON.parse(readFileSync(join(out, `data/${name}.json`), 'utf8'));
    expect(data('emergency')).toMatchObject({
      asOf: '2026-11-22',
      statements: [
        { id: 'an-phu/statements/2026-11-21-chay-kho', page: firePage, toComplete: { due: '2026-11-22' } },
      ],
      lastGood: { commit: repository.good, date: '2026-11-20' },
      errors: {
        count: 2,
        byDepartmentAndRule: [
          { department: '', rule: 'guide', count: 1 },
          { department: 'an-phu-bac', rule: 'spokesperson-phone-required', count: 1 },
        ],
      },
    });
    expect(data('manifest')).toMatchObject({
      emergency: { commit: repository.good, statements: ['an-phu/statements/2026-11-21-chay-kho'] },
      files: expect.arrayContaining([expect.objectContaining({ path: 'data/emergency.json' })]) as unknown,
    });

    repository.write(north, right).write('guide/doc-ky.mdx', guide);
    const corrected = await repository.build(out);
    expect(corrected).toMatchObject({
      status: 0,
      said: expect.stringContaining('bản dựng thường') as string,
    });
    expect(pagesOf(out).filter((path) => page(out, `/${path}`).querySelector('body > .emergency'))).toEqual(
      [],
    );
    expect(existsSync(join(out, 'data/emergency.json'))).toBe(false);
    expect(data('manifest')).not.toHaveProperty('emergency');
    expect(contentOf(out, firePage).text).toContain('hạn bổ sung là ngày 22/11/2026');
  });
});

describe('The last good content', () => {
  const search = (content: string, asOf?: string) =>
    lastGood({ content, surroundings: { root: 'content' }, asOf, progress: () => undefined }).commit.id;

  test('was right when it was made: what only time made wrong does not count, unless the day is pinned', () => {
    const text = (path: string) => readFileSync(join(writeTree(), path), 'utf8');
    const repository = new Repository({
      'publisher.yaml': text('publisher.yaml').replace(/^asOf:.*\n/m, ''),
      [newcomer]: assigned(text(head))
        .replace('from: 2026-11-20', 'from: 2026-11-23')
        .replace(/notices:\n( .*\n)+/, ''),
    });
    const good = repository.commit('2026-11-22T23:59:00+07:00');
    repository.change(head, '0200 555 0101', '113').commit('2026-11-22T23:59:30+07:00');
    expect(search(repository.content)).toBe(good);
    expect(() => search(repository.content, '2026-11-23')).toThrow(CannotRun);
  });
});

describe('A commit with a breach that nobody has explained', () => {
  test.each([
    ['is not the last good one', undefined, false],
    ['is the last good one where the call publishes what is overdue', 'publish', true],
  ] as const)('%s', (_is, overdue, isGood) => {
    const repository = new Repository();
    const before = repository.commit('2026-11-20T09:00:00+07:00');
    const late = statement().replace('21T22:00', '21T22:45');
    const after = repository.write(fire, late).commit('2026-11-22T10:00:00+07:00');
    const search = {
      content: repository.content,
      surroundings: { root: 'content' },
      asOf: undefined,
      progress: () => undefined,
      overdue,
    };
    expect(lastGood(search).commit.id).toBe(isGood ? after : before);
  });
});

describe('A commit that cannot be built is not the last good one', () => {
  const right = new Repository();
  const good = right.commit('2026-11-20T09:00:00+07:00');
  const body = (text: string) =>
    `---\ntitle: Trả lời\noutlet: bao-an-phu\nkind: petition\norigin: forwarded\nreceivedOn: 2026-11-05\nspeaker: tran-thi-mai-lan\n---\n\n${text}\n`;
  const guide = (text: string) => `---\ntitle: Hướng dẫn\ndescription: Ngắn.\norder: 1\n---\n\n${text}\n`;
  const response = 'departments/an-phu/responses/2026-11-06-tra-loi.md';

  test.each([
    ['a broken guide', 'guide/doc-ky.mdx', guide('<b>chưa đóng {1+')],
    ['a guide with a link to nowhere', 'guide/doc-ky.mdx', guide('Xem [trang](/khong-co/).')],
    ['a link that is no address', response, body('Xem [a](/%ff/).')],
    ['a link to nowhere', response, body('Xem [a](/khong-co/).')],
    ['a link to another host', response, body('Xem [a](//khac.example/).')],
    ['half a letter', response, body('Xem.').replace('Trả lời', '"\\ud800"')],
    ['an attachment of another type', 'departments/an-phu/attachments/a.pdf', 'x'],
  ])('for %s', (_what, path, text) => {
    const repository = new Repository(right);
    repository.write(path, text).commit('2026-11-20T10:00:00+07:00');
    const found = lastGood({
      content: repository.content,
      surroundings: { root: 'content' },
      asOf: undefined,
      progress: () => undefined,
    });
    expect(found.commit.id).toBe(good);
  });
});

describe('Nothing is built, and the command says why', () => {
  const nothing = async (repository: Red, ...args: string[]) => {
    const out = newOut();
    const ended = await repository.build(out, ['--emergency', ...args]);
    expect(existsSync(out)).toBe(false);
    return ended;
  };

  test('where no statement is marked: 1', async () => {
    expect(await nothing(new Red(red).write(fire, statement().replace('emergency: true\n', '')))).toEqual({
      status: 1,
      said: expect.stringContaining('Không có thông tin đột xuất nào ghi `emergency: true`') as string,
    });
  });

  test('where every marked statement is published and past its days: 1', async () => {
    const { status, said } = await nothing(new Red({ [fire]: statement() }), '--as-of', '2026-12-10');
    expect([status, said]).toEqual([1, expect.stringContaining('Không có thông tin khẩn cấp nào mới')]);
  });

  test('where the settings of the working tree are broken as well, it is the statement that counts: 1', async () => {
    const repository = new Red(red)
      .write('publisher.yaml', 'name: [')
      .write(fire, statement())
      .change(head, '0200 555 0101', '113');
    const { status, said } = await nothing(repository);
    expect([status, said]).toEqual([1, expect.stringContaining(`${head}:4:`)]);
  });

  test('without Git: 2', async () => {
    const content = writeTree({ [fire]: statement(), [north]: '' });
    const { status, stderr } = await run('build', ['--content', content, '--out', newOut(), '--emergency'], {
      GIT_CEILING_DIRECTORIES: tmpdir(),
    });
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^Đăng khẩn cấp cần lịch sử Git/)]);
  });

  test('without a good commit: 2', async () => {
    const repository = new Red({ [head]: null }).write(fire, statement());
    const { status, said } = await nothing(repository);
    expect([status, said]).toEqual([2, expect.stringContaining('Đã xem 3 bản gần nhất')]);
  });

  test.each([
    ['khong-co', 'không có nhánh hay commit nào tên là “khong-co”. Kiểm tra --last-good'],
    ['HEAD', 'Bản “HEAD” (ngày '],
  ])('under --last-good %s, which is none: 2', async (named, why) => {
    const { status, said } = await nothing(new Red(red).write(fire, statement()), '--last-good', named);
    expect([status, said]).toEqual([2, expect.stringContaining(why)]);
  });

  test('under --last-good with a good commit it goes on as far as the statement: 1', async () => {
    const repository = new Red(red).write(fire, statement()).change(head, '0200 555 0101', '113');
    const { status, said } = await nothing(repository, '--last-good', repository.good);
    expect([status, said]).toEqual([1, expect.not.stringContaining('Đang tìm')]);
  });

  test.each([
    [['--last-good', 'HEAD'], {}, '--last-good chỉ dùng cùng --emergency'],
    [[], { EMERGENCY: 'có' }, 'Biến EMERGENCY nhận true hoặc false'],
  ])('for %j with %j: 2', async (args, env, why) => {
    const { status, said } = await new Red(red).build(newOut(), args, env);
    expect([status, said]).toEqual([2, expect.stringContaining(why)]);
  });
});
