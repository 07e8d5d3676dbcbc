import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import { digestOf } from '../../register/digest.ts';
import { locales } from '../translations/locales.ts';
import { partition } from '../views/shared/partition.ts';
import type { IndexFile } from './chunks.ts';
import { smallScript } from './pagefind-code.ts';
import { inTwo, tellingFailures } from './pagefind-engine.ts';
import { smallStyles } from './pagefind-styles.ts';
import { isEngine, isInterface, within } from './pagefind-index.ts';

const source = fileURLToPath(new URL('../client/pagefind/pagefind.ts', import.meta.url));

/** Pagefind's elements of the search page and of its dialog. */
const elements = [
  ...['pagefind-config', 'pagefind-input', 'pagefind-summary', 'pagefind-results'],
  ...['pagefind-modal', 'pagefind-modal-header', 'pagefind-modal-body', 'pagefind-modal-footer'],
];

/** What this process has made, by a digest of Pagefind's part: it is the same for each site that it builds. */
const made = new Map<string, Promise<IndexFile[]>>();

/** The code of the search as it is sent to readers: Pagefind's, which comes with any index of its, and that of this site. */
export function minifiedCode(index: readonly IndexFile[]): Promise<IndexFile[]> {
  const code = index.filter((file) => isEngine(file) || isInterface(file));
  const digest = digestOf(code.map(({ content }) => content));
  const known = made.get(digest) ?? minified(code);
  made.set(digest, known);
  return known;
}

const parted = (file: IndexFile): IndexFile[] => (file.path === 'pagefind.js' ? inTwo(file) : [file]);

async function minified(code: readonly IndexFile[]): Promise<IndexFile[]> {
  const small = (file: IndexFile) => smallScript(file, { languages: locales, elements });
  const [styles, scripts] = partition(code.filter(isInterface), ({ path }) => path.endsWith('.css'));
  const smallScripts = scripts.map(small);
  const written = smallScripts.map(({ content }) => Buffer.from(content).toString()).join('\n');
  return [
    ...within('engine', code.filter(isEngine).map(tellingFailures).flatMap(parted).map(small)),
    ...smallScripts,
    ...styles.map((file) => smallStyles(file, written)),
    { path: 'pagefind.js', content: Buffer.from(await searchCode()) },
  ];
}

/** The module that the search page's elements ask for as `pagefind.js`. It leaves to the browser what lies beside it. */
async function searchCode(): Promise<string> {
  const { output } = await build({
    input: source,
    output: { minify: true },
    write: false,
  });
  return output[0].code;
}
