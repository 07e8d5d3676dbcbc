import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { departmentTypeNames, recordTypes } from '../src/domain/records/index.ts';
import { previewImage, previewSize, type PreviewSubject } from '../src/site/preview-images.ts';
import { vi } from '../src/site/translations/vi.ts';
import { launch, noBrowser } from './browser.ts';
import { engineFolder, enginePublic } from '../src/register/engine.ts';
import { takeOnlyHelp } from './usage.ts';
import { smallPng } from './small-png.ts';
import { typefaceFile, weights } from './typeface/typeface.ts';

takeOnlyHelp(
  'previews',
  'Draws the pictures that are shown where a page is shared: src/site/public/preview/. Needs a Chromium.',
);

/** The site's own typeface, in the page itself: a picture is made without any server. */
const fontFaces = weights.map((weight) => {
  const bytes = readFileSync(typefaceFile(weight)).toString('base64');
  return `@font-face { font-family: 'Be Vietnam Pro'; font-weight: ${weight};
    src: url(data:font/woff2;base64,${bytes}) format('woff2'); }`;
});

/** A sheet with the name of a type between hairlines; whose site it is, the text beside the picture says. */
const sheet = (name: string, below: string): string => `<!doctype html><html lang="vi"><style>
  ${fontFaces.join('\n')}
  body { margin: 0; padding: 80px; box-sizing: border-box; height: ${previewSize.height}px; background: #fbf9f4;
    color: #1d1b16; font-family: 'Be Vietnam Pro'; display: flex; flex-direction: column; }
  main { flex: 1; display: flex; align-items: center; border-block: 2px solid #1d1b16; }
  h1 { margin: 0; font-size: 92px; font-weight: 600; line-height: 1.3; text-wrap: balance; }
  p { margin: 36px 0 0; font-size: 34px; line-height: 1.4; color: #0b4f58; }
</style><main><h1>${name}</h1></main><p>${below}</p></html>`;

const subjects: readonly PreviewSubject[] = ['departments', ...departmentTypeNames];

const browser = await launch();
if (!browser) throw new Error(noBrowser);
const page = await browser.newPage({ viewport: previewSize });
for (const subject of [undefined, ...subjects]) {
  const [name, below] = subject
    ? [recordTypes[subject].plural.vi, vi.previewText]
    : [vi.previewText, [vi.directory, vi.compliance, vi.openData].join(' · ')];
  await page.setContent(sheet(name, below));
  await page.evaluate('document.fonts.ready');
  const file = join(enginePublic, previewImage(subject));
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, await smallPng(await page.screenshot()));
  process.stdout.write(`${file.slice(engineFolder.length)}\n`);
}
await browser.close();
