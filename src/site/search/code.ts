import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

const source = fileURLToPath(new URL('../client/pagefind/pagefind.ts', import.meta.url));

/** The module that the search page's elements ask for as `pagefind.js`. It leaves to the browser what lies beside it. */
export async function searchCode(): Promise<string> {
  const { output } = await build({
    input: source,
    external: /^\.\/(engine\/pagefind|older)\.js$/,
    output: { minify: true },
    write: false,
  });
  return output[0].code;
}
