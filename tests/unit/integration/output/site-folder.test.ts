import { linkSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CannotRun } from '../../../../src/cli/command/cannot-run.ts';
import { filesBelow } from '../../../../src/register/files-below.ts';
import { SiteFolder } from '../../../../src/integration/output/site-folder.ts';
import { stampOf } from '../../../../src/integration/cache/stamp.ts';
import { temporaryFolder } from '../../../support/temporary.ts';

test('a site knows how many files, folders and bytes it has, whoever wrote them', () => {
  const site = new SiteFolder(temporaryFolder('size'));
  site.write('index.html', 'Trang đầu');
  site.write('don-vi/an-phu/index.html', new Uint8Array(2_000));
  site.write('don-vi/an-phu/lich.ics', 'A');
  writeFileSync(join(site.folder, 'favicon.svg'), '<svg/>');
  site.note('favicon.svg');
  const kept = join(site.folder, 'favicon.svg');
  site.link('don-vi/an-phu/feed.xml', kept, { hash: 'its hash', size: 6 });
  expect(site.size()).toEqual({
    files: 5,
    entries: 8,
    bytes: Buffer.byteLength('Trang đầu') + 2_000 + 1 + 6 + 6,
    largest: { path: 'don-vi/an-phu/index.html', bytes: 2_000 },
    fullest: { path: 'don-vi/an-phu', files: 3 },
  });
});

/** A folder that holds an earlier site, with what is known of its files. */
function reused() {
  const folder = temporaryFolder('reused');
  const earlier = new SiteFolder(folder);
  earlier.write('index.html', 'Trang đầu');
  earlier.write('du-lieu', 'Một tệp');
  earlier.write('don-vi/an-phu/index.html', 'An Phú');
  return { folder, before: { folder, files: earlier.stamps() } };
}

describe('a site in the folder of an earlier one', () => {
  const text = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');

  test('has its own files and no others, where a folder stands for a file and the other way round', async () => {
    const { folder, before } = reused();
    const site = new SiteFolder(folder, before);
    site.write('index.html', 'Trang mới');
    site.write('du-lieu/a.csv', 'a');
    site.write('don-vi', 'Một tệp');
    await site.clear();
    expect(filesBelow(folder)).toEqual(['don-vi', 'du-lieu/a.csv', 'index.html']);
    expect(text(folder, 'index.html')).toBe('Trang mới');
  });

  test('leaves a file that is as before, and writes one again that somebody has changed', () => {
    const { folder, before } = reused();
    const time = () => statSync(join(folder, 'index.html')).mtimeMs;
    const written = time();
    new SiteFolder(folder, before).write('index.html', 'Trang đầu');
    expect(time()).toBe(written);
    writeFileSync(join(folder, 'index.html'), 'Trang khác');
    new SiteFolder(folder, before).write('index.html', 'Trang đầu');
    expect(text(folder, 'index.html')).toBe('Trang đầu');
  });

  test('keeps the very file that was stamped, whatever its name, and none that was changed since or is another', () => {
    const { folder, before } = reused();
    const other = join(folder, '..', `${basename(folder)}-kept.html`);
    linkSync(join(folder, 'index.html'), other);
    const stamp = stampOf(other, 'its hash');
    expect(new SiteFolder(folder).keep('index.html', stamp)).toBe(false);
    const site = new SiteFolder(folder, before);
    expect(site.keep('don-vi/an-phu/index.html', stamp)).toBe(false);
    const page = { ...stamp, links: [] };
    expect(site.keep('index.html', page)).toBe(true);
    expect(site.stamps()).toEqual(new Map([['index.html', stamp]]));
    writeFileSync(other, 'Trang khác');
    expect(new SiteFolder(folder, before).keep('index.html', stamp)).toBe(false);
  });

  test.each([true, false])(
    'knows a file that is put beside others by its stamp: reused %o',
    async (isReused) => {
      const { folder, before } = reused();
      const other = join(folder, '..', `${basename(folder)}-${isReused}.html`);
      writeFileSync(other, 'Trang đã giữ');
      const site = new SiteFolder(folder, isReused ? before : undefined);
      site.linkLater('ve/index.html', other, stampOf(other, 'its hash'));
      await site.linked();
      expect(site.stamps()).toEqual(
        new Map([['ve/index.html', stampOf(join(folder, 've/index.html'), 'its hash')]]),
      );
    },
  );

  test('does not write into a file that another site has as well', () => {
    const { folder, before } = reused();
    const other = join(folder, '..', `${basename(folder)}-other.html`);
    linkSync(join(folder, 'index.html'), other);
    const site = new SiteFolder(folder, before);
    site.write('index.html', 'Trang mới');
    expect(readFileSync(other, 'utf8')).toBe('Trang đầu');
    site.link('index.html', other, stampOf(other, 'its hash'));
    expect(text(folder, 'index.html')).toBe('Trang đầu');
  });
});

describe('a site whose files are linked from an earlier one elsewhere', () => {
  /** A site that takes shape beside one that stays where it is. */
  function beside() {
    const { folder, before } = reused();
    const next = join(folder, '..', `${basename(folder)}-next`);
    return { folder, before, next, site: new SiteFolder(next, before) };
  }

  test('has what is as before under second names, what is new, and nothing else', async () => {
    const { folder, before, next, site } = beside();
    const stamp = before.files.get('don-vi/an-phu/index.html');
    if (!stamp) throw new Error('It was written.');
    expect(site.keep('don-vi/an-phu/index.html', stamp)).toBe(true);
    site.write('index.html', 'Trang mới');
    await site.linked();
    await site.clear();
    expect(filesBelow(next)).toEqual(['don-vi/an-phu/index.html', 'index.html']);
    expect(readFileSync(join(next, 'index.html'), 'utf8')).toBe('Trang mới');
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe('Trang đầu');
    const inode = (of: string) => statSync(join(of, 'don-vi/an-phu/index.html')).ino;
    expect(inode(next)).toBe(inode(folder));
  });

  test('is right whichever thread comes first, where a folder stands for a file and the other way round', async () => {
    for (const late of [false, true]) {
      const { folder, next, site } = beside();
      if (late) await site.linked();
      site.write('du-lieu/a.csv', 'a');
      site.write('don-vi', 'Một tệp');
      site.write('index.html', 'Trang đầu');
      expect(readFileSync(site.fileOf('index.html'), 'utf8')).toBe('Trang đầu');
      await site.linked();
      await site.clear();
      expect(filesBelow(next)).toEqual(['don-vi', 'du-lieu/a.csv', 'index.html']);
      expect(filesBelow(folder)).toEqual(['don-vi/an-phu/index.html', 'du-lieu', 'index.html']);
    }
  });

  test('does not keep what somebody has changed there', async () => {
    const { folder, before, next, site } = beside();
    const stamp = before.files.get('du-lieu');
    if (!stamp) throw new Error('It was written.');
    writeFileSync(join(folder, 'du-lieu'), 'Tệp khác');
    expect(site.keep('du-lieu', stamp)).toBe(false);
    site.write('du-lieu', 'Một tệp');
    await site.linked();
    expect(readFileSync(join(next, 'du-lieu'), 'utf8')).toBe('Một tệp');
  });

  test('says what to do where a file of the earlier one was removed before it was linked', async () => {
    const { folder, before, site } = beside();
    const stamp = before.files.get('index.html');
    const [file, aside] = [join(folder, 'index.html'), `${folder}-aside.html`];
    renameSync(file, aside);
    await site.linked();
    renameSync(aside, file);
    expect(stamp && site.keep('index.html', stamp)).toBe(true);
    const error: unknown = await site.linked().catch((reason: unknown) => reason);
    expect(error instanceof CannotRun && error.text.vi).toContain('index.html. Chạy lại lệnh này.');
  });
});

test('a text too long to be kept in memory is written piece by piece, in the place of whatever was there', () => {
  const { folder, before } = reused();
  const other = join(folder, '..', `${basename(folder)}-long.html`);
  linkSync(join(folder, 'index.html'), other);
  const site = new SiteFolder(folder, before);
  const pieces = Array.from({ length: 5 }, (_, at) => String(at).repeat(700_000));
  site.writePieces('index.html', pieces);
  site.writePieces('ngan.txt', ['Một', ' hai']);
  const whole = new SiteFolder(temporaryFolder('whole'));
  whole.write('index.html', pieces.join(''));
  whole.write('ngan.txt', 'Một hai');
  expect([site.hashes, site.size()]).toEqual([whole.hashes, whole.size()]);
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe(pieces.join(''));
  expect(readFileSync(other, 'utf8')).toBe('Trang đầu');
});
