import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import { lazily } from '../../domain/lazily.ts';

const source = fileURLToPath(new URL('../client/pagefind/pagefind.ts', import.meta.url));

/** The module that the search page's elements ask for as `pagefind.js`. It leaves to the browser what lies beside it. */
export const searchCode = lazily(async (): Promise<string> => {
  const { output } = await build({
    input: source,
    external: /^\.\/(engine\/pagefind|older)\.js$/,
    output: { minify: true },
    write: false,
  });
  return output[0].code;
});
