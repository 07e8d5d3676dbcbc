import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const project = resolve(import.meta.dirname, '../..');

/** The folders of the house, each of which may lean on those before it and on none after it. */
const order = [
  'src/domain',
  'src/register',
  'src/rules',
  'src/compliance',
  'src/reporters',
  'src/site',
  'src/editor',
  'src/hosts',
  'src/site/client',
  'src/site/components',
  'src/site/layouts',
  'src/site/pages',
  'src/cli/command',
  'src/integration',
  'src/index.ts',
  'src/cli',
  'scripts',
];

interface SourceFile {
  path: string;
  imports: readonly string[];
  /** What it asks of the world around it: the clock, the environment. */
  asks: readonly string[];
}

/** The code of a file: all of it, or what an Astro file has between its fences and in its scripts. */
function codeOf(path: string, text: string): string {
  if (!path.endsWith('.astro')) return text;
  const [, fenced = '', template = ''] = /^---\n(.*?)\n---(.*)$/s.exec(text) ?? ['', '', text];
  const scripts = [...template.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, code]) => code);
  const markup = template.replaceAll(/<script[^>]*>.*?<\/script>/gs, '');
  const expressions = markup.match(/Date\.now|Temporal\.Now|new Date\(\)|process\.env/g) ?? [];
  return [fenced, ...scripts, ...expressions].join('\n;');
}

/** The clock and the environment, wherever the code names them; comments and texts do not count. */
function askedBy(code: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      const name = node.getText(source).replace(/\s/g, '');
      if (/^(globalThis\.)?(Date\.now|Temporal\.Now|performance\.now|process\.env)$/.test(name))
        found.push(name);
    }
    const isDate =
      (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText(source) === 'Date';
    if (isDate && !node.arguments?.length) found.push('new Date()');
    else if (isDate) found.push('new Date(…)');
    ts.forEachChild(node, visit);
  };
  const source = ts.createSourceFile('file.ts', code, ts.ScriptTarget.Latest, true);
  visit(source);
  return found;
}

const importsOf = (code: string): string[] =>
  ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);

const files: SourceFile[] = ['src', 'scripts'].flatMap((folder) =>
  readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|astro|mjs|mdx)$/.test(path))
    .map((inside) => {
      const path = join(folder, inside);
      const code = codeOf(path, readFileSync(join(project, path), 'utf8'));
      return { path, imports: importsOf(code), asks: askedBy(code) };
    }),
);

/** The place of a file in the order. */
function levelOf(path: string): number {
  const folders = order.filter((folder) => path === folder || path.startsWith(`${folder}/`));
  return order.indexOf(folders.toSorted((a, b) => b.length - a.length)[0] ?? '');
}

const inside = (...folders: string[]) =>
  files.filter(({ path }) => folders.some((folder) => path.startsWith(`${folder}/`)));

/** The file that a relative import means, from the project's folder. */
const meant = (from: string, name: string): string =>
  name.startsWith('.') ? relative(project, join(project, dirname(from), name)) : name;

describe('The house has one way through it', () => {
  test('every folder is there and has been looked at', () => {
    for (const folder of order.slice(0, 5)) expect(inside(folder).length, folder).toBeGreaterThan(2);
    expect(files.flatMap(({ imports }) => imports).length).toBeGreaterThan(200);
  });

  test('CONTRIBUTING.md lists the folders in this order', () => {
    const document = readFileSync(join(project, 'CONTRIBUTING.md'), 'utf8');
    const listed = [...document.matchAll(/^\d+\. `((?:src|scripts)[^`*<]*)`$/gm)].map(([, folder]) => folder);
    expect(listed).toEqual(order);
  });

  test('imports run one way', () => {
    const backwards = files.flatMap(({ path, imports }) =>
      imports
        .map((name) => meant(path, name))
        .filter((file) => /^(src|scripts)\//.test(file) && levelOf(file) > levelOf(path))
        .map((file) => `${path} imports ${file}`),
    );
    expect(backwards).toEqual([]);
  });

  test('imports within the project name files that exist, endings included', () => {
    const known = new Set(files.map(({ path }) => path));
    const lost = files.flatMap(({ path, imports }) =>
      imports
        .filter((name) => /^\.{1,2}\//.test(name) && /\.(ts|astro|mjs|js|mdx)$|\/[^.]*$/.test(name))
        .map((name) => meant(path, name))
        .filter((file) => !known.has(file) && !known.has(file.replace(/\.js$/, '.d.ts')))
        .map((file) => `${path} imports ${file}`),
    );
    expect(lost).toEqual([]);
  });
});

describe('A page is a function of its view', () => {
  const templates = inside('src/site/pages', 'src/site/components', 'src/site/layouts');
  /** What a template may lean on: views, words, other templates, and what writes addresses, sizes and policies. */
  const allowed =
    /^src\/site\/(views|components|layouts|styles|translations|client|(addresses|href|urls|content-security-policy|guide-pictures|preview-images)\.ts)/;
  const strangers = ({ path, imports }: SourceFile): string[] =>
    imports
      .map((name) => meant(path, name))
      .filter((file) => /^src\//.test(file) && !allowed.test(file))
      .map((file) => `${path} imports ${file}`);

  test.each(templates.map((file) => [file.path, file] as const))(
    '%s imports no register, no rule and nothing that computes',
    (_path, file) => {
      expect(strangers(file)).toEqual([]);
    },
  );

  test('this test would see one that imports the register', () => {
    const path = 'src/site/components/New.astro';
    const imports = ['../../register/register.ts', '../views/new.ts'];
    expect(strangers({ path, imports, asks: [] })).toEqual([`${path} imports src/register/register.ts`]);
  });
});

test('Only templates and browser code are made of these, so that views and files stay as they are after a change of them', () => {
  const isOfTemplates = (path: string) => /^src\/site\/(.*\.astro$|styles\/|client\/)/.test(path);
  const users = files.filter(
    ({ path, imports }) =>
      !isOfTemplates(path) && imports.some((name) => isOfTemplates(meant(path, name.split('?', 1)[0] ?? ''))),
  );
  expect(files.filter(({ path }) => isOfTemplates(path)).length).toBeGreaterThan(50);
  expect(users.map(({ path }) => path)).toEqual([]);
});

describe('A thread loads its modules anew, so it has few', () => {
  /** The files that a file loads, itself among them; what it takes types of is not loaded. */
  function loadedBy(path: string, loaded = new Set<string>()): ReadonlySet<string> {
    if (loaded.has(path) || !path.startsWith('src/')) return loaded;
    loaded.add(path);
    const code = readFileSync(join(project, path), 'utf8');
    for (const name of importsOf(code.replaceAll(/^(?:im|ex)port type [^;]*;/gm, '')))
      loadedBy(meant(path, name), loaded);
    return loaded;
  }
  const threads = inside('src').filter(({ path }) => path.endsWith('-thread.ts'));

  test.each(threads.map(({ path }) => path))('%s knows no type of record, no rule and no view', (path) => {
    const heavy = [...loadedBy(path)].filter((file) =>
      /^src\/(domain\/records|rules|site\/views)\//.test(file),
    );
    expect(heavy).toEqual([]);
  });

  test('this test would see one that reads records', () => {
    expect(threads.length).toBeGreaterThan(3);
    expect(loadedBy('src/register/reading/read-register.ts')).toContain('src/domain/records/index.ts');
  });
});

test('Browser code imports nothing of Node.js', () => {
  const users = inside('src/site/client').filter(({ imports }) =>
    imports.some((name) => name.startsWith('node:')),
  );
  expect(inside('src/site/client').length).toBeGreaterThan(5);
  expect(users.map(({ path }) => path)).toEqual([]);
});

describe('There is one reader', () => {
  test.each(['gray-matter', 'js-yaml', 'yaml'])('only register/ imports %s', (library) => {
    // The benchmark measures the libraries beside the project, and reads no record for it.
    const users = files.filter(
      ({ path, imports }) => imports.includes(library) && !path.startsWith('scripts/bench'),
    );
    expect(users.length).toBeGreaterThan(0);
    expect(users.filter(({ path }) => !path.startsWith('src/register/'))).toEqual([]);
  });
});

describe('The middle is pure', () => {
  const middle = inside('src/domain', 'src/rules', 'src/compliance');

  test('it reads no file, starts no process and asks no network', () => {
    const worldly = /^(node:)?(fs|fs\/promises|child_process|net|http|https|os|worker_threads)$/;
    const users = middle.flatMap(({ path, imports }) =>
      imports.filter((name) => worldly.test(name)).map((name) => `${path} imports ${name}`),
    );
    expect(users).toEqual([]);
  });

  test('it knows neither the clock nor the environment, and makes no Date', () => {
    expect(middle.filter(({ asks }) => asks.length > 0)).toEqual([]);
  });

  test('the domain stands on no folder of Node.js at all', () => {
    expect(
      inside('src/domain').filter(({ imports }) => imports.some((name) => name.startsWith('node:'))),
    ).toEqual([]);
  });
});

test('Nothing but a command and a browser asks the clock: the day is an argument', () => {
  const clocks = ['Date.now', 'Temporal.Now', 'performance.now', 'new Date()', 'globalThis.Date.now'];
  const users = inside('src').filter(
    ({ path, asks }) =>
      !/^src\/(cli|site\/client)\//.test(path) && asks.some((name) => clocks.includes(name)),
  );
  expect(users.map(({ path, asks }) => `${path}: ${asks.join(', ')}`)).toEqual([]);
});

/** What a file asks the process for, changes of what is not its own, or keeps from one call to the next. */
function hiddenStateIn(code: string): string[] {
  const source = ts.createSourceFile('file.ts', code, ts.ScriptTarget.Latest, true);
  const variables = source.statements
    .filter(ts.isVariableStatement)
    .filter(({ declarationList }) => !(declarationList.flags & ts.NodeFlags.Const))
    .map(
      ({ declarationList }) =>
        `let ${declarationList.declarations.map(({ name }) => name.getText(source)).join()}`,
    );
  const named: string[] = [];
  const visit = (node: ts.Node): void => {
    const text = ts.isPropertyAccessExpression(node) ? node.getText(source).replace(/\s/g, '') : '';
    if (/^(globalThis\.)?process\.(cwd|env|argv|chdir)$/.test(text) || /\.prototype$/.test(text))
      named.push(text);
    if (ts.isIdentifier(node) && node.text === 'globalThis') named.push('globalThis');
    if (ts.isVariableDeclaration(node) && node.initializer?.getText(source) === 'process')
      named.push('process');
    const isPatch =
      ts.isBinaryExpression(node) &&
      node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
      /^(console|process|globalThis)\.(?!exitCode$)/.test(node.left.getText(source));
    if (isPatch) named.push(`${node.left.getText(source)} =`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...variables, ...named];
}

describe('Nothing has hidden state', () => {
  /** Who may: what starts commands and the integration, and a script that runs where nothing is installed. */
  const allowed: Readonly<Record<string, readonly string[]>> = {
    'src/cli/command.ts': ['process.argv', 'process.cwd', 'process.env'],
    'src/cli/compiled.mjs': ['process.env'],
    'src/cli/nightly/alarm.ts': ['process.env'],
    'src/cli/node-version.mjs': ['process.argv'],
    'src/index.ts': ['process.cwd'],
    // Names what the pages of one of several sites in a process are made from.
    'src/integration/page-source.ts': ['let count'],
    // The dialog of the page that is open in the browser.
    'src/site/client/search/dialog.ts': ['let dialog'],
  };

  test('only what starts a command asks for the folder, the arguments and the variables', () => {
    const found = inside('src').flatMap(({ path }) => {
      const code = codeOf(path, readFileSync(join(project, path), 'utf8'));
      return hiddenStateIn(code)
        .filter((name) => !allowed[path]?.includes(name))
        .map((name) => `${path}: ${name}`);
    });
    expect(found).toEqual([]);
  });

  test.each([
    ['const here = process.cwd();', ['process.cwd']],
    ["process.env['DEBUG'];", ['process.env']],
    ['const { env } = process;', ['process']],
    ['globalThis.publication = 1;', ['globalThis.publication =', 'globalThis']],
    ['console.error = () => undefined;', ['console.error =']],
    ["Object.defineProperty(File.prototype, 'name', {});", ['File.prototype']],
    ['let last: string | undefined;', ['let last']],
    ['export let last = 1;', ['let last']],
    ['const make = () => { let next = 0; return next; };', []],
    ['process.exitCode = 1; process.stdout.write("process.env");', []],
  ])('this test would see %j', (code, expected) => {
    expect(hiddenStateIn(code)).toEqual(expected);
  });
});

describe('This test would see it', () => {
  test.each([
    ['const now = Date.now();', ['Date.now']],
    ['const now = new Date();', ['new Date()']],
    ['const now = new Date;', ['new Date()']],
    ['const now = Date();', ['new Date()']],
    ['const day = new Date(0);', ['new Date(…)']],
    ['Temporal.Now.plainDateISO();', ['Temporal.Now']],
    ['Temporal\n  .Now\n  .plainDateISO();', ['Temporal.Now']],
    ["process.env['TZ'];", ['process.env']],
    ['globalThis.process.env;', ['globalThis.process.env']],
    ['// Date.now()\nconst text = "new Date()";', []],
  ])('%j', (code, expected) => {
    expect(askedBy(code)).toEqual(expected);
  });

  test.each([
    ["import type { A } from '../rules/rule.ts';", ['../rules/rule.ts']],
    ["export { a } from './a.ts';", ['./a.ts']],
    ["const a = await import('yaml');", ['yaml']],
    ["import '../styles/site.css';", ['../styles/site.css']],
  ])('%s', (code, expected) => {
    expect(importsOf(code)).toEqual(expected);
  });

  test('in an Astro file as well', () => {
    const code = codeOf(
      'a.astro',
      "---\nimport A from './A.astro';\n---\n<p>{new Date()}</p>\n<script>Date.now();</script>\n",
    );
    expect([importsOf(code), askedBy(code)]).toEqual([['./A.astro'], ['Date.now', 'new Date()']]);
  });
});
