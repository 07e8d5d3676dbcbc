import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { describeRecords, writeFiles } from '../../../src/cli/vscode/local.ts';
import { recordSchemas, settingSchemas } from '../../../src/editor/vscode-schemas.ts';
import { snippets } from '../../../src/editor/vscode-snippets.ts';
import { departmentTypeNames } from '../../../src/domain/records/index.ts';
import { withEngineFiles } from '../../../src/register/engine-files.ts';
import { readTree } from '../../../src/register/files.ts';
import { placeOf } from '../../../src/register/places/place.ts';
import { LanguageServer } from '../../support/language-server.ts';
import { project, run } from '../../support/command.ts';
import { writeTree } from '../../support/tree.ts';
import { temporaryFolder } from '../../support/temporary.ts';

const json = (path: string): unknown => JSON.parse(readFileSync(join(project, path), 'utf8'));

test.each(Object.entries({ ...settingSchemas(), ...snippets() }))(
  '%s is what npm run vscode writes',
  (path, text) => {
    expect(readFileSync(join(project, path), 'utf8'), 'run npm run vscode and commit what it changes').toBe(
      text,
    );
  },
);

test('no schema lies about that nobody writes', () => {
  const names = readdirSync(join(project, '.vscode/schemas')).map((name) => `.vscode/schemas/${name}`);
  expect(names.sort()).toEqual(Object.keys(settingSchemas()).sort());
});

describe('The schemas, read as an editor reads YAML', () => {
  const ajv = formats(new Ajv2020({ allErrors: true, strictSchema: false, allowUnionTypes: true }));
  const validators = Object.entries({ ...settingSchemas(), ...recordSchemas() }).map(([path, text]) => {
    const name = /([a-z]+)\.schema\.json$/.exec(path)?.[1] ?? '';
    return [name, ajv.compile(JSON.parse(text) as object)] as const;
  });
  const validatorOf = new Map(validators);

  const files = ['tests/fixtures/demo', 'tests/fixtures/small', 'tests/fixtures/trouble'].flatMap((root) =>
    withEngineFiles(readTree(join(project, root))).files.flatMap(
      ({ path, bytes = Buffer.alloc(0), name }) => {
        const place = placeOf(path);
        const kind = place.is === 'record' ? place.type : place.is;
        const text = bytes.toString('utf8');
        const yaml = place.is === 'record' ? (text.split(/^---$/m)[1] ?? '') : text;
        return validatorOf.has(kind) ? [{ file: name ?? `${root}/${path}`, kind, yaml }] : [];
      },
    ),
  );

  test('accept every file of the demo and of the tests', () => {
    expect(new Set(files.map(({ kind }) => kind)).size).toBe(validatorOf.size);
    const refused = files.filter(({ kind, yaml, file }) => {
      const isRight = validatorOf.get(kind)?.(parse(yaml));
      const broken = file.startsWith('tests/fixtures/trouble/') && file.includes('/departments/');
      return !isRight && !broken;
    });
    expect(refused.map(({ file, kind }) => [file, validatorOf.get(kind)?.errors])).toEqual([]);
  });

  test('refuse what check refuses', () => {
    const right = parse(
      'name: { vi: a, en: b }\ndescription: { vi: a, en: b }\nsite: https://a.example\ntimeZone: Asia/Ho_Chi_Minh\nrulebook: [{ set: a, from: 2015-07-31 }]',
    ) as object;
    expect(validatorOf.get('publisher')?.(right)).toBe(true);
    expect(validatorOf.get('publisher')?.({ ...right, timeZone: 'Asia/Hanoi' })).toBe(false);
    expect(validatorOf.get('publisher')?.({ ...right, ten: 'a' })).toBe(false);
  });
});

test('The settings name schemas that are there, for files that are there', () => {
  const settings = json('.vscode/settings.json') as { 'yaml.schemas': Record<string, string | string[]> };
  const named = Object.entries(settings['yaml.schemas']);
  expect(named.map(([schema]) => schema.replace(/^\.\//, '')).sort()).toEqual(
    Object.keys(settingSchemas()).sort(),
  );
  // A publisher may have no law and no calendar of its own; those of the engine come last.
  for (const glob of named.map(([, globs]) => [globs].flat().at(-1) ?? '')) {
    const names = readdirSync(join(project, dirname(glob)));
    expect(
      names.filter((name) => (glob.endsWith('*.yaml') ? name.endsWith('.yaml') : glob.endsWith(name))).length,
    ).toBeGreaterThan(0);
  }
});

describe('Snippets', () => {
  const all = Object.values(
    JSON.parse(Object.values(snippets())[0] ?? '') as Record<string, { prefix: string[]; body: string[] }>,
  );

  test('there is one for each type, under its address and its folder', () => {
    expect(all.map(({ prefix }) => prefix[1])).toEqual(departmentTypeNames);
  });

  test('each stops at every field in turn, and is a record of empty fields', () => {
    for (const { prefix, body } of all) {
      const text = body.join('\n');
      const stops = [...text.matchAll(/\$\{?(\d+)/g)].map(([, stop]) => Number(stop));
      expect(stops, prefix[1]).toEqual([...stops.slice(0, -1).keys()].map((stop) => stop + 1).concat(0));
      const yaml = text.replaceAll(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1').replaceAll(/\$\d+/g, '');
      expect(() => parse(yaml.split('---')[1] ?? '') as unknown, prefix[1]).not.toThrow();
    }
  });
});

test('The task finds the place of every finding in what check prints', async () => {
  const { tasks } = json('.vscode/tasks.json') as {
    tasks: { command: string; problemMatcher: { pattern: { regexp: string } } }[];
  };
  const [task] = tasks;
  expect(task?.command).toBe('npm run --silent check -- --format github');
  const content = writeTree({ 'departments/an-phu/department.md': '---\nnam: Cục\n---\n' });
  const { stdout } = await run('check', ['--content', content, '--format', 'github']);
  const lines = stdout.split('\n').filter((line) => line.startsWith('::'));
  expect(lines.length).toBeGreaterThan(3);
  for (const line of lines) {
    const [, severity, file = '', at, , code, message = ''] =
      new RegExp(task?.problemMatcher.pattern.regexp ?? '').exec(line) ?? [];
    expect(['error', 'warning', 'notice']).toContain(severity);
    expect(readFileSync(file, 'utf8').split('\n').length).toBeGreaterThanOrEqual(Number(at));
    expect(code).toMatch(/^[a-z0-9-]+$/);
    expect(message.length).toBeGreaterThan(20);
  }
});

describe('The language server of Astro, which its extension for VS Code brings', () => {
  const folder = temporaryFolder('vscode');
  const record = join(folder, 'content/departments/an-phu/briefings/2026-11.md');
  const uri = pathToFileURL(record).href;
  const text =
    '---\ntitle: Tin\nperod: 2026-11\nreleasedAt: mai\nchannels:\n  - fax\napproval:\n  \n---\n\nTin.\n';
  let server: LanguageServer;

  beforeAll(async () => {
    mkdirSync(dirname(record), { recursive: true });
    writeFileSync(record, text);
    writeFiles(recordSchemas(), folder);
    describeRecords(join(folder, 'content'), readTree(join(folder, 'content')), folder);
    server = new LanguageServer(folder);
    await server.open(folder);
    server.send({
      method: 'textDocument/didOpen',
      params: { textDocument: { uri, languageId: 'markdown', version: 1, text } },
    });
  });
  afterAll(() => {
    server.process.kill();
  });

  const at = (line: number, character: number) => ({ textDocument: { uri }, position: { line, character } });

  test('explains a field in Vietnamese', async () => {
    const hover = (await server.ask('textDocument/hover', at(3, 3))) as { contents: { value: string } };
    expect(hover.contents.value).toContain('Thời điểm cung cấp');
    expect(hover.contents.value).toContain('Lúc thông tin được cung cấp cho báo chí.');
  });

  test('completes fields and values', async () => {
    const labels = async (line: number, character: number) => {
      const { items } = (await server.ask('textDocument/completion', at(line, character))) as {
        items: { label: string }[];
      };
      return items.map(({ label }) => label);
    };
    expect(await labels(7, 2)).toEqual(expect.arrayContaining(['by', 'at']));
    expect(await labels(5, 7)).toEqual(expect.arrayContaining(['conference', 'release', 'web']));
  });

  test('underlines what is wrong', async () => {
    const { items } = (await server.ask('textDocument/diagnostic', { textDocument: { uri } })) as {
      items: { range: { start: { line: number } }; message: string }[];
    };
    const found = items.map(({ range, message }) => [range.start.line, message]);
    expect(found).toContainEqual([2, 'Property perod is not allowed.']);
    expect(found).toContainEqual([3, 'Cách ghi: ngày, chữ T, giờ:phút và +07:00.']);
    expect(found).toContainEqual([0, 'Missing property "topics".']);
    expect(found.map(([line]) => line)).toContain(5);
  });
});
