import { describe, expect, it } from 'vitest';
import { asOf } from '../../../../src/domain/dates.ts';
import { causedBy } from '../../../../src/compliance/findings-caused-by-change.ts';
import { readRegister } from '../../../../src/register/reading/read-register.ts';
import { sourceTree, type SourceFile } from '../../../../src/register/files.ts';
import { engineFiles } from '../../../../src/register/engine-files.ts';
import { placesOfLink } from '../../../../src/site/links/dead-links.ts';
import { judgeSite } from '../../../../src/site/links/judge-site.ts';
import { publisherTree, smallRegister, type Overlay } from '../../../support/tree.ts';

const answer = 'departments/an-phu/responses/2026-10-05-cham-tra-bien-lai.md';
const original =
  publisherTree('small')
    .files.find(({ path }) => path === answer)
    ?.bytes?.toString() ?? '';
const settings =
  publisherTree('small')
    .files.find(({ path }) => path === 'publisher.yaml')
    ?.bytes?.toString() ?? '';

/** The small tree where the text of an answer is another. */
const withText = (text: string, overlay: Overlay = {}): Overlay => ({
  [answer]: `${original.slice(0, original.indexOf('\n---\n') + 5)}\n${text}\n`,
  ...overlay,
});

/** The guides of the engine as files of a content folder. */
const engineGuides = (): Overlay =>
  Object.fromEntries(
    engineFiles().flatMap(({ path, bytes }) =>
      path.startsWith('guide/') && bytes ? [[path, bytes.toString()]] : [],
    ),
  );

/** The line on which the text begins. */
const first = original.slice(0, original.indexOf('\n---\n') + 5).split('\n').length + 1;

function deadIn(overlay: Overlay): [place: string, message: string][] {
  const day = asOf('2026-11-22');
  if (!day) throw new Error('No day');
  return judgeSite(smallRegister(overlay), day)
    .findings.filter(({ rule, file }) => rule === 'reference-dangling' && file === `content/${answer}`)
    .map(({ line, column, message }) => [`${line - first + 1}:${column}`, message.en]);
}

const underPath = {
  'publisher.yaml': settings.replace(/^site:.*$/m, 'site: https://an-phu.example/cong-khai/'),
};

describe('A link of a text within the site is followed by check', () => {
  it.each([
    ['a record', '/don-vi/an-phu/tra-loi/2026-10-05-cham-tra-bien-lai/'],
    ['a department', '/don-vi/an-phu/'],
    ['a part of a department’s page', '/don-vi/an-phu/#tra-loi'],
    ['a rule', '/quy-dinh/response-within-30-days/'],
    ['a kind of fault', '/quy-dinh/body/'],
    ['a paragraph of the law', '/quy-dinh/#muc-2-2-5'],
    ['a requirement', '/quy-dinh/#yeu-cau-2-2-5-01'],
    ['a list', '/tim-kiem/duyet/don-vi/an-phu/'],
    ['a search', '/tim-kiem/?q=bi%C3%AAn+lai'],
    ['a figure', '/tuan-thu/response-within-30-days/'],
    ['a month', '/tuan-thu/thang/2026-10/'],
    ['a feed', '/feed.xml'],
    ['data', '/data/responses.csv'],
    ['the home page', '/'],
    ['a page in English', '/en/don-vi/an-phu/'],
    ['another site', 'https://elsewhere.example/gone/'],
  ])('to %s', (_name, address) => {
    expect(deadIn(withText(`Xem [bản trước](${address}).`))).toEqual([]);
  });

  it('to a part of another record, which its heading names', () => {
    const text =
      '## Kết quả\n\nXem [trên](/don-vi/an-phu/tra-loi/2026-10-05-cham-tra-bien-lai/#muc-ket-qua).';
    expect(deadIn(withText(text))).toEqual([]);
  });

  it.each([
    [
      '/don-vi/an-phu/tra-loi/2026-10-05-cham-tra-bien-la/',
      '`/don-vi/an-phu/tra-loi/2026-10-05-cham-tra-bien-lai/`',
    ],
    ['/don-vi/an-phu/tra-loi/2026-10-05-khong-co/', '`/don-vi/an-phu/`'],
    ['/don-vi/an-phu', '`/don-vi/an-phu/`'],
    ['/don-vi/an-phuu/', '`/don-vi/an-phu/`'],
    ['/quy-dinh/response-within-30-day/', '`/quy-dinh/response-within-30-days/`'],
    ['/quy-dinh/#muc-2-2-55', '`/quy-dinh/#muc-2-2-5`'],
    ['/don-vi/an-phu/#gone', '`/don-vi/an-phu/`'],
    ['/don-vi/an-phu/tep/khong-co.pdf', '`/don-vi/an-phu/`'],
    ['/tim-kiem/duyet/don-vi/an-phu/9/', '`/tim-kiem/duyet/don-vi/an-phu/`'],
    ['/huong-dan/khong-co/', '`/huong-dan/'],
    ['/tuan-thu/thang/2031-01/', '`/tuan-thu/thang/2'],
    ['/en/don-vi/gone/', '`/don-vi/`'],
    ['/index.html', '`/`'],
    ['https://cuc-mau.example/gone/', ''],
  ])('and %s is a finding with the address to write', (address, edit) => {
    const own = address.replace(
      'https://cuc-mau.example',
      new URL(/^site: (.*)$/m.exec(settings)?.[1] ?? '').origin,
    );
    expect(deadIn(withText(`Đã trả.\n\nXem [bản trước](${own}).`))).toEqual([
      ['3:17', expect.stringContaining(edit)],
    ]);
  });

  it('and an address that is its own link stays a link by the edit', () => {
    const own = 'https://an-phu.example/don-vi/an-phu';
    expect(deadIn(withText(`Xem ${own}u/ và ${own}/.`))).toEqual([
      ['1:5', expect.stringContaining(`Change it to \`${own}/\``)],
    ]);
    const under = 'https://an-phu.example/cong-khai/don-vi/an-phu';
    expect(deadIn(withText(`Xem ${under}u/.`, underPath))).toEqual([
      ['1:5', expect.stringContaining(`Change it to \`${under}/\``)],
    ]);
  });

  it('and one that was written with the path of the site is told the right spelling', () => {
    expect(deadIn(withText('[Đơn vị](/don-vi/an-phu/)', underPath))).toEqual([]);
    expect(deadIn(withText('[Đơn vị](https://an-phu.example/cong-khai/don-vi/an-phu/)', underPath))).toEqual(
      [],
    );
    expect(deadIn(withText('[Đơn vị](/cong-khai/don-vi/an-phu/)', underPath))).toEqual([
      ['1:10', expect.stringContaining('Change it to `/don-vi/an-phu/`')],
    ]);
  });

  it('and a record that is refused is no dead end: what is wrong with it is told by itself', () => {
    const other = 'departments/an-phu/briefings/2026-09.md';
    const address = '/don-vi/an-phu/thong-tin-dinh-ky/2026-09/';
    expect(deadIn(withText(`[x](${address})`, { [other]: '---\ntitle:\n---\n' }))).toEqual([]);
    expect(deadIn(withText(`[x](${address})`, { [other]: null }))).toHaveLength(1);
  });
});

describe('A link of a guide is followed by check', () => {
  const front = '---\ntitle: Cách làm\ndescription: Các bước.\norder: 1\n---\n\n';
  const vietnamese = '## Mục một\n\n### Mục nhỏ\n\n## Mục một\n';
  const english = '## First part\n';

  /** What is found in the two texts of a guide below their headings: the file, the place and the English message. */
  function deadInGuide(text: string, inEnglish: string | null = ''): string[] {
    const day = asOf('2026-11-22');
    if (!day) throw new Error('No day');
    const overlay = {
      'guide/cach-lam.mdx': `${front}${vietnamese}\n${text}\n`,
      'guide/en/cach-lam.mdx': inEnglish === null ? null : `${front}${english}\n${inEnglish}\n`,
    };
    return judgeSite(smallRegister(overlay), day)
      .findings.filter(({ file }) => file.includes('guide/'))
      .map(({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule} ${message.en}`);
  }

  it.each([
    ['a page', '[x](/don-vi/an-phu/)', ''],
    ['a part of its own', '[x](#muc-mot), [y](#muc-mot-1), [z](#mục-nhỏ)', '[x](#first-part)'],
    [
      'a part of a guide in the same language',
      '[x](/huong-dan/cach-lam/#muc-mot)',
      '[x](/huong-dan/cach-lam/#first-part)',
    ],
    [
      'a part of a guide in another language',
      '',
      '[x](/huong-dan/cach-lam/) [y](/en/huong-dan/cach-lam/#first-part)',
    ],
    ['a picture', '![x](/pictures/chon-don-vi.png)', ''],
    ['a definition', '[x][y]\n\n[y]: /don-vi/', ''],
    ['elsewhere', '[x](https://elsewhere.example/) [y](mailto:bandoc@a.vn) [z](tel:+842003555123)', ''],
  ])('to %s', (_name, text, inEnglish) => {
    expect(deadInGuide(text, inEnglish)).toEqual([]);
  });

  const at = (place: string) => `content/guide/cach-lam.mdx:${place} reference-dangling`;
  it.each([
    ['a page', 'Xem [x](/don-vi/an-phuu/).', at('13:9'), 'Change it to `/don-vi/an-phu/`'],
    [
      'a page that is defined',
      '[x][y]\n\n[y]: /don-vi/an-phuu/',
      at('15:6'),
      'Change it to `/don-vi/an-phu/`',
    ],
    ['a part of its own', '[x](#muc-mott)', at('13:5'), 'Change it to `#muc-mot`'],
    ['a part of its own that is like none', '[x](#khoa-so-thang-nay)', at('13:5'), 'Delete the link'],
    ['a part that the other language has', '[x](#first-part)', at('13:5'), 'has no part `#first-part`'],
    [
      'a part of another page',
      '[x](/quy-dinh/#muc-2-2-55)',
      at('13:5'),
      'Change it to `/quy-dinh/#muc-2-2-5`',
    ],
    ['a picture', '![x](/pictures/chon-don-v.png)', at('13:6'), 'Change it to `/pictures/chon-don-vi.png`'],
    ['a picture like none', '![x](/hinh.png)', at('13:6'), 'Put the file at `public/hinh.png`'],
  ])('and a dead one to %s is a finding', (_name, text, place, edit) => {
    expect(deadInGuide(text)).toEqual([expect.stringContaining(place)]);
    expect(deadInGuide(text)).toEqual([expect.stringContaining(edit)]);
  });

  it('and one that cannot be read is told once, not by every link to its parts', () => {
    const found = deadInGuide('<b>x', '[x](/en/huong-dan/cach-lam/#first-part) [y](/huong-dan/khac/#muc)');
    expect(found).toEqual([
      expect.stringContaining('guide/cach-lam.mdx:13:1 guide'),
      expect.stringContaining('guide/en/cach-lam.mdx:9:45 reference-dangling'),
    ]);
  });

  it('and in English in the parts of the English text', () => {
    const found = deadInGuide('', '[x](#muc-mot)');
    expect(found).toEqual([expect.stringContaining('content/guide/en/cach-lam.mdx:9:5 reference-dangling')]);
  });

  it('and all those of the project lead somewhere', () => {
    const day = asOf('2026-11-22');
    if (!day) throw new Error('No day');
    const guides = engineGuides();
    expect(Object.keys(guides).length).toBeGreaterThan(10);
    const { findings } = judgeSite(smallRegister(guides), day);
    expect(findings.filter(({ file }) => file.includes('guide/'))).toEqual([]);
  });
});

it('Guides that come with the engine are followed only beside a guide of the publisher’s own', () => {
  const day = asOf('2026-11-22');
  if (!day) throw new Error('No day');
  const guide = (link: string) =>
    Buffer.from(`---\ntitle: Hướng dẫn\ndescription: Ngắn.\norder: 1\n---\n\nXem [trang](${link}).\n`);
  const engines = {
    path: 'guide/cua-phan-mem.mdx',
    name: 'src/guides/cua-phan-mem.mdx',
    bytes: guide('/gone/'),
  };
  const own = { path: 'guide/rieng.mdx', bytes: guide('/') };
  const filesWith = (guides: readonly SourceFile[]) => {
    const tree = publisherTree('small');
    return judgeSite(readRegister(sourceTree(tree, [...tree.files, ...guides])), day).findings.map(
      ({ file }) => file,
    );
  };
  expect([filesWith([engines]), filesWith([engines, own])]).toEqual([[], [engines.name]]);
});

it('A proposal that takes a page away answers for the links that led there', () => {
  const day = asOf('2026-11-22');
  if (!day) throw new Error('No day');
  const target = 'departments/an-phu/briefings/2026-09.md';
  const linked = withText('Xem [kỳ trước](/don-vi/an-phu/thong-tin-dinh-ky/2026-09/).');
  const before = judgeSite(smallRegister(linked), day).findings;
  const after = judgeSite(smallRegister({ ...linked, [target]: null }), day).findings;
  const caused = causedBy(new Set([`content/${target}`]), after, before);
  expect(caused.filter(({ rule }) => rule === 'reference-dangling').map(({ file }) => file)).toEqual([
    `content/${answer}`,
  ]);
});

it('A link that only a look at the built site finds is told with its place', () => {
  const register = smallRegister(withText('Đã trả.\n\nXem [bản trước](/don-vi/gone/).'));
  expect(placesOfLink('/don-vi/gone/', register)).toEqual([`content/${answer}:${first + 2}:17`]);
});
