import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '../../../../src/register/files-below.ts';
import { PreviousSites } from '../../../../src/integration/output/previous-sites.ts';
import { SiteFolder } from '../../../../src/integration/output/site-folder.ts';
import { temporaryFolder } from '../../../support/temporary.ts';

/** A project that has put a site in place, with what it remembers of it. */
function placed() {
  const root = temporaryFolder('previous');
  const out = join(root, 'dist');
  const site = new SiteFolder(out);
  site.write('index.html', 'Trang đầu');
  site.write('don-vi/an-phu/index.html', 'An Phú');
  const previous = new PreviousSites(root, out, '755');
  previous.note({ sources: 'these', pages: 2, files: site.stamps() }, undefined);
  return { root, out, previous: new PreviousSites(root, out, '755') };
}

describe('a site that was put in place', () => {
  test('need not be made again of the same', () => {
    const { previous } = placed();
    expect(previous.current('these')?.pages).toBe(2);
    expect(previous.current('others')).toBeUndefined();
  });

  test('is forgotten where new files get other permissions', () => {
    const { root, out } = placed();
    const others = new PreviousSites(root, out, '700');
    expect(others.current('these')).toBeUndefined();
    expect(others.reuse(join(root, 'next'))).toBeUndefined();
    others.note({ sources: 'these', pages: 2, files: new Map() }, undefined);
    expect(new PreviousSites(root, out, '755').reuse(join(root, 'next'))).toBeUndefined();
    expect(readdirSync(join(root, '.build/previous')).length).toBe(1);
  });

  test('is known by its content where times were lost on the way', () => {
    const { out, previous } = placed();
    utimesSync(join(out, 'index.html'), 1, 1);
    expect(previous.current('these')?.pages).toBe(2);
  });

  test.each<[string, (out: string) => void]>([
    [
      'a file was changed',
      (out) => {
        appendFileSync(join(out, 'index.html'), '!');
      },
    ],
    [
      'a file was changed to as many bytes',
      (out) => {
        writeFileSync(join(out, 'index.html'), 'Trang nào');
      },
    ],
    [
      'a file was added',
      (out) => {
        writeFileSync(join(out, 'la.txt'), '');
      },
    ],
    [
      'a file was removed',
      (out) => {
        rmSync(join(out, 'index.html'));
      },
    ],
    [
      'one file stands for another',
      (out) => {
        rmSync(join(out, 'index.html'));
        writeFileSync(join(out, 'la.txt'), '');
      },
    ],
    [
      'it is gone',
      (out) => {
        rmSync(out, { recursive: true });
      },
    ],
  ])('is made again where %s', (_what, change) => {
    const { out, previous } = placed();
    change(out);
    expect(previous.current('these')).toBeUndefined();
  });

  test('is made again where the note of it is damaged', () => {
    const { root, previous } = placed();
    const [note = ''] = filesBelow(root).filter((path) => path.endsWith('placed.json'));
    writeFileSync(join(root, note), readFileSync(join(root, note)).subarray(0, 20));
    expect(previous.current('these')).toBeUndefined();
  });
});

describe('a site that there is no site before', () => {
  test('is what the next one has its files of', () => {
    const { root, out, previous } = placed();
    const reused = previous.reuse(join(root, 'next'));
    expect([reused?.folder, [...(reused?.files.keys() ?? [])]]).toEqual([
      out,
      ['index.html', 'don-vi/an-phu/index.html'],
    ]);
  });

  test.each<[string, (out: string, root: string) => void]>([
    [
      'it was removed',
      (out) => {
        rmSync(out, { recursive: true });
      },
    ],
    [
      'nothing is known of it',
      (_out, root) => {
        rmSync(join(root, '.build'), { recursive: true });
      },
    ],
  ])('is not where %s', (_what, change) => {
    const { root, out, previous } = placed();
    change(out, root);
    expect(previous.reuse(join(root, 'next'))).toBeUndefined();
  });
});

describe('the folder of the site before the last', () => {
  test('becomes the next site, of which it has what is as before', () => {
    const { root, previous } = placed();
    const before = join(root, 'before');
    const old = new SiteFolder(before);
    old.write('index.html', 'Trang đầu');
    old.write('cu/index.html', 'Cũ');
    previous.note({ sources: 'those', pages: 2, files: old.stamps() }, undefined);
    previous.note({ sources: 'these', pages: 2, files: new Map() }, before);
    const next = join(root, 'next');
    const reused = previous.reuse(next);
    expect(reused?.folder).toBe(next);
    expect([...(reused?.files.keys() ?? [])]).toEqual(['index.html', 'cu/index.html']);
    expect([existsSync(before), filesBelow(next)]).toEqual([false, ['cu/index.html', 'index.html']]);
  });

  test('is forgotten once no site stands in its place', () => {
    const { root, out } = placed();
    rmSync(out, { recursive: true });
    const other = join(root, 'other');
    mkdirSync(other);
    new PreviousSites(root, other, '755').note({ sources: '', pages: 0, files: new Map() }, undefined);
    expect(filesBelow(join(root, '.build/previous')).filter((path) => path.endsWith('place'))).toHaveLength(
      1,
    );
  });
});
