import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import { lazily } from '../../domain/lazily.ts';
import { locales } from '../translations/locales.ts';
import type { IndexFile } from './chunks.ts';
import { smallScript } from './pagefind-code.ts';
import { isEngine, isInterface, within } from './pagefind-index.ts';

const source = fileURLToPath(new URL('../client/pagefind/pagefind.ts', import.meta.url));

/** The code of the search as it is sent to readers: Pagefind's, which comes with any index of its, and that of this site. */
export async function minifiedCode(index: readonly IndexFile[]): Promise<IndexFile[]> {
  const small = (file: IndexFile) => smallScript(file, locales);
  return [
    ...within('engine', index.filter(isEngine).map(small)),
    ...index.filter(isInterface).map(small),
    { path: 'pagefind.js', content: Buffer.from(await searchCode()) },
  ];
}

/** The module that the search page's elements ask for as `pagefind.js`. It leaves to the browser what lies beside it. */
const searchCode = lazily(async (): Promise<string> => {
  const { output } = await build({
    input: source,
    external: /^\.\/(engine\/pagefind|older)\.js$/,
    output: { minify: true },
    write: false,
  });
  return output[0].code;
});
