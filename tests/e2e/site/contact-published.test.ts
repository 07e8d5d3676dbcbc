import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { faultsIn } from '../../../src/cli/build/faults.ts';
import { builtSite } from '../../../src/cli/build/built-site.ts';
import { asOf } from '../../../src/domain/dates.ts';
import { readPage } from '../../../src/site/links/page-reader.ts';
import { snapshot } from './built.ts';
import { building, demoContent, project, runProcess } from '../../support/command.ts';
import { dialled, ofType, readRecords, speakingOn } from './records.ts';
import { registerOf } from '../../support/tree.ts';
import { temporaryFolder } from '../../support/temporary.ts';

describe('What a reader has of a page', () => {
  it.each([
    ['words', '<p>Hồ Văn Lành</p>', 'Hồ Văn Lành'],
    [
      'words with signs written as references',
      '<p>A &amp; B &lt;C&gt; &#39;D&#x27; &quot;E&quot;</p>',
      `A & B <C> 'D' "E"`,
    ],
    [
      'words over two lines, and with a space that does not break',
      '<p>Hồ\n  Văn&nbsp;Lành</p>',
      'Hồ Văn Lành',
    ],
    ['words of neighbours, kept apart', '<p>Chức vụ</p><p>Nam</p>', 'Chức vụ Nam'],
    ['words after a tag whose attribute has an angle bracket', '<p title="a > b">c</p>', 'c'],
    ['a sign that is no tag', '<p>1 < 2</p>', '1 < 2'],
    ['a reference to a reference, resolved once', '<p>&amp;lt;</p>', '&lt;'],
    ['no comment', 'a<!-- <p>Hồ Văn Lành</p> -->b', 'a b'],
    [
      'no head, script, style or template',
      '<head><title>t</title></head><script>s</script><style>y</style><template>e</template>',
      '',
    ],
    ['words of a header', '<header>Đơn vị</header>', 'Đơn vị'],
  ])('%s', (_what, html, text) => {
    expect(readPage(html).text).toBe(text);
  });

  it.each([
    ['in double quotes', '<a href="tel:+8420">x</a>', ['tel:+8420']],
    ['in single quotes', "<a href='tel:+8420'>x</a>", ['tel:+8420']],
    ['bare, in capitals', '<A HREF=tel:+8420>x</A>', ['tel:+8420']],
    ['after other attributes', '<a class="title"\n  href="tel:+8420">x</a>', ['tel:+8420']],
    [
      'with signs written as references',
      '<a href="mailto:a&#38;b@c.example">x</a>',
      ['mailto:a&b@c.example'],
    ],
    ['not from the text of another attribute', `<a title="href='tel:+8420'" href="/">x</a>`, ['/']],
    ['not from an attribute whose name ends alike', '<a data-href="tel:+8420" href="/">x</a>', ['/']],
    ['not from another element', '<abbr href="tel:+8420">x</abbr>', []],
    [
      'not from a comment or a script',
      '<!-- <a href="tel:+1"> --><script>"<a href=\'tel:+2\'>"</script>',
      [],
    ],
    ['not from words', '&lt;a href="tel:+8420"&gt;', []],
  ])('has links %s', (_how, html, links) => {
    expect([...readPage(html).links]).toEqual(links);
  });
});

describe('The demo, with something taken from the page of a department', () => {
  const content = demoContent;
  const register = registerOf(content);
  const day = asOf('2026-11-22');
  const site = builtSite(inject('demo'));

  /** What is found wrong with the site, or with one department where its page was built otherwise. */
  function faults(department = '', change: (html: string) => string | undefined = (html) => html): string {
    const changed = `don-vi/${department}/index.html`;
    const get = (path: string) => {
      const html = site.pages.get(path);
      return path === changed && html !== undefined ? change(html) : html;
    };
    if (!day) throw new Error('The demo has no day.');
    const followed = department === '' ? site.pages : new Map([[changed, '']]);
    const pages = { keys: () => followed.keys(), get };
    const found = faultsIn({ paths: site.paths, pages }, { register, day, language: 'en', base: '/' });
    return [...found.warnings, ...found.blocking].join('\n').replace(/\s+/g, ' ');
  }

  /** A page whose text says something else wherever it said this. */
  const without = (text: string) => (html: string) => {
    expect(html).toContain(text);
    return html.replaceAll(text, '');
  };

  it('shows everybody as it was built', () => {
    expect(faults()).toBe('');
  });

  const people = speakingOn(readRecords(content), '2026-11-22').filter(
    ({ department }) => department !== 'tong-cuc',
  );

  it('is looked at for more than one department, and for heads and others', () => {
    expect(new Set(people.map(({ department }) => department)).size).toBeGreaterThan(5);
  });

  it.each(people.map(({ department, typed }) => [String(typed['name']), department, typed] as const))(
    'misses the number and the mailbox of %s',
    (_name, department, typed) => {
      const [phone, email] = [String(typed['phone']), String(typed['email'])];
      expect(faults(department, without(`href="${dialled(typed)}"`))).toContain(
        `lacks a link that calls “${phone}” of`,
      );
      expect(faults(department, without(`href="mailto:${email}"`))).toContain(
        `lacks a link that writes to “${email}” of`,
      );
    },
  );

  it('misses a name in which a single sign is different', () => {
    const [person] = people;
    if (!person) throw new Error('Nobody speaks in the demo.');
    const name = String(person.typed['name']);
    const said = faults(person.department, (html) => html.replaceAll(name, `${name}h`));
    expect(said).toContain(`the name “${name}”`);
    expect(said).toContain(`departments/${person.department}/spokespersons/`);
  });

  it('misses everything of a page that was not built', () => {
    const said = faults('vinh-ha', () => undefined);
    for (const detail of ['the name', 'the position', 'a link that calls', 'a link that writes to'])
      expect(said).toContain(detail);
  });

  it('does not ask the central department, which the letter does not bind', () => {
    expect(ofType(readRecords(content), 'departments').map(({ department }) => department)).toContain(
      'tong-cuc',
    );
    expect(faults('tong-cuc', () => '<p></p>')).not.toContain('contact-published');
  });
});

describe('A template that leaves the telephone number out', building, () => {
  const folder = temporaryFolder('template');

  it('stops the build with 1, says whose number is not shown, and leaves the site as it was', async () => {
    for (const name of ['src', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
      cpSync(join(project, name), join(folder, name), { recursive: true });
    symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
    const template = join(folder, 'src/site/components/Contact.astro');
    const whole = readFileSync(template, 'utf8');
    const less = whole.replace('href={phone.href}', 'href={`mailto:${email}`}');
    expect(less).not.toBe(whole);
    writeFileSync(template, less);
    const out = join(folder, 'site');
    cpSync(inject('small'), out, { recursive: true });
    const args = ['--content', inject('smallContent'), '--as-of', '2026-11-22', '--out', out];
    const { status, stdout, stderr } = await runProcess('build', args, {}, folder);
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toContain('an-phu/spokespersons/tran-thi-mai-lan.md:4:1  lỗi  contact-published');
    expect(stdout).toContain('liên kết để gọi số');
    expect(stdout).toContain('Trang đã đăng trước đó còn nguyên.');
    expect(snapshot(out)).toEqual(snapshot(inject('small')));
  });
});
