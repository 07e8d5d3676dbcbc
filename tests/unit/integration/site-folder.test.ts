import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SiteFolder } from '../../../src/integration/site-folder.ts';
import { temporary } from '../../support/repository.ts';

test('a site knows how many files, folders and bytes it has, whoever wrote them', () => {
  const site = new SiteFolder(mkdtempSync(join(temporary, 'cong-khai-size-')));
  site.write('index.html', 'Trang đầu');
  site.write('don-vi/an-phu/index.html', new Uint8Array(2_000));
  site.write('don-vi/an-phu/lich.ics', 'A');
  writeFileSync(join(site.folder, 'favicon.svg'), '<svg/>');
  site.note('favicon.svg');
  const kept = join(site.folder, 'favicon.svg');
  site.take('don-vi/an-phu/feed.xml', kept, 'its hash');
  expect(site.size()).toEqual({
    files: 5,
    entries: 8,
    bytes: Buffer.byteLength('Trang đầu') + 2_000 + 1 + 6 + 6,
    largest: { path: 'don-vi/an-phu/index.html', bytes: 2_000 },
    fullest: { path: 'don-vi/an-phu', files: 3 },
  });
});
