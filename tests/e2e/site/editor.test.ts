import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { publisherSchema } from '../../../src/domain/publisher.ts';
import {
  departmentTypeNames,
  recordTypes,
  typeNames,
  type TypeName,
} from '../../../src/domain/records/index.ts';
import { editedFrom, editedText } from '../../../src/register/format/edited-text.ts';
import { formatRecord } from '../../../src/register/format/format-record.ts';
import { storageSettings } from '../../../src/editor/backend.ts';
import { editorPolicy } from '../../../src/site/editor-security-policy.ts';
import { filledSettings } from '../../../src/editor/fill-settings.ts';
import { periodLists } from '../../../src/editor/period-lists.ts';
import type {
  Choice,
  DepartmentSettings,
  StorageSettings,
  SharedSettings,
} from '../../../src/editor/settings-types.ts';
import { formOf, type FormField } from '../../../src/editor/form.ts';
import { filesBelow } from './built.ts';
import { demoContent, project } from '../../support/command.ts';
import { readRecords } from './records.ts';

const demo = inject('demo');
const content = demoContent;
const inSite = (path: string): string => readFileSync(join(demo, path), 'utf8');
const fromSite = (path: string): unknown => JSON.parse(inSite(path));

/** The choices of a field that has them at hand. */
const choicesOf = ({ options }: FormField): readonly string[] | undefined =>
  typeof options === 'string' ? undefined : options?.map(({ value }) => value);

/** What a schema says of a field, as anybody reads it who has its JSON Schema alone. */
interface Described {
  properties?: Record<string, Described>;
  required?: string[];
  items?: Described;
  minItems?: number;
  /** Whether forms ask for it although a true record may lack it. */
  asked?: boolean;
  enum?: string[];
  title?: string;
  pattern?: string;
  format?: string;
}

/** Where a form and a schema part: fields missing, added, out of order, required in one alone, with other choices. */
function partings(form: readonly FormField[], schema: Described, at: string): string[] {
  const named = Object.keys(schema.properties ?? {});
  const formed = form.map(({ name }) => name);
  if (named.join() !== formed.join()) return [`${at}: schema ${named.join()} and form ${formed.join()}`];
  return form.flatMap((field) => {
    const path = `${at}.${field.name}`;
    const described = schema.properties?.[field.name] ?? {};
    const element = described.items ?? described;
    const isRequired = (schema.required?.includes(field.name) ?? false) || described.asked === true;
    return [
      ...((field.required ?? false) === isRequired ? [] : [`${path}: required in one of them only`]),
      ...(field.label === described.title || field.label.startsWith(`${described.title} (`)
        ? []
        : [`${path}: called ${field.label} and ${described.title}`]),
      ...(element.enum && choicesOf(field)?.join() !== element.enum.join() ? [`${path}: other choices`] : []),
      ...(described.items && field.widget !== 'hidden' && (field.min ?? 0) !== (described.minItems ?? 0)
        ? [`${path}: other lengths`]
        : []),
      ...(described.items && field.widget !== 'hidden' && !(field.multiple ?? field.widget === 'list')
        ? [`${path}: not a list`]
        : []),
      ...partings(field.fields ?? [], { properties: {}, ...element }, path),
    ];
  });
}

const describedBy = (type: TypeName): Described =>
  z.toJSONSchema(recordTypes[type].schema, { io: 'input', unrepresentable: 'any' }) as Described;

const withoutBody = (form: readonly FormField[]): FormField[] => form.filter(({ name }) => name !== 'body');

const everyField = (form: readonly FormField[]): FormField[] =>
  form.flatMap((field) => [field, ...everyField(field.fields ?? []), ...(field.field ? [field.field] : [])]);

describe('Schemas and forms do not part', () => {
  it.each(typeNames)('%s', (type) => {
    const form = formOf(type);
    expect(partings(withoutBody(form), describedBy(type), type)).toEqual([]);
    expect(form.at(-1)).toMatchObject({ name: 'body', widget: 'markdown', required: false });
  });

  it('would be seen: a field left out, one that is optional, a choice more, a list that is none', () => {
    const form = withoutBody(formOf('briefings'));
    const schema = describedBy('briefings');
    const changed = (name: string, change: Partial<FormField>) =>
      form.map((field) => (field.name === name ? { ...field, ...change } : field));
    expect(partings(form.slice(1), schema, '')).toHaveLength(1);
    expect(partings(changed('title', { required: false }), schema, '')).toHaveLength(1);
    expect(partings(changed('channels', { options: [] }), schema, '')).toHaveLength(1);
    expect(partings(changed('topics', { multiple: false }), schema, '')).toHaveLength(1);
    expect(partings(changed('approval', { fields: [] }), schema, '')).toHaveLength(1);
  });

  it('every field explains itself, and every pattern says what is wanted', () => {
    const fields = typeNames.flatMap((type) =>
      everyField(formOf(type)).filter(({ name, widget }) => name !== 'item' && widget !== 'hidden'),
    );
    expect(fields.filter(({ hint }) => !hint?.trim()).map(({ label }) => label)).toEqual([]);
    expect(fields.filter(({ pattern }) => pattern && !/^Ghi .+[.]$/.test(pattern[1]))).toEqual([]);
  });

  it.each(typeNames)('no two fields of %s are called the same', (type) => {
    const shown = everyField(formOf(type)).filter(
      ({ name, widget }) => name !== 'item' && widget !== 'hidden',
    );
    const labels = shown.map(({ label }) => label);
    expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
  });

  it.each(typeNames)('the form of %s begins with a link to its guide, which there is', (type) => {
    const [, guide = ''] =
      /\]\(\.\.\/\.\.(\/huong-dan\/[a-z-]+\/)\)$/.exec(formOf(type)[0]?.hint ?? '') ?? [];
    expect(inSite(`${guide.slice(1)}index.html`)).toContain('<h1');
  });

  it.each(typeNames)('the form of %s shows nothing that nobody fills in by hand', (type) => {
    const hidden = everyField(formOf(type)).filter(({ widget }) => widget === 'hidden');
    const ofApproval = 'approval' in recordTypes[type].schema.shape ? ['contentHash'] : [];
    const ofAll = 'formerly' in recordTypes[type].schema.shape ? ['formerly'] : [];
    expect(hidden.map(({ name }) => name)).toEqual([...ofApproval, ...ofAll]);
  });

  it.each([
    ['spokespersons', 'phone', '0200 3555 123', 'đang cập nhật'],
    ['spokespersons', 'email', 'bao-chi@vinh-ha.example', 'bao-chi'],
    ['spokespersons', 'name', 'Trần Thị Mai Lan', 'Lan'],
    ['authorisations', 'case', 'VH-2026-0012', 'VH-2026-0012, VH-2026-0013'],
    ['departments', 'website', 'https://vinh-ha.example', 'vinh-ha.example'],
  ] as const)('%s: %s takes %j and refuses %j', (type, name, right, wrong) => {
    const [pattern = ''] = formOf(type).find((field) => field.name === name)?.pattern ?? [];
    const [, source = '', flags] = /^\/(.+)\/(u)$/.exec(pattern) ?? [];
    expect([new RegExp(source, flags).test(right), new RegExp(source, flags).test(wrong)]).toEqual([
      true,
      false,
    ]);
  });
});

const github = publisherSchema.shape.repository.parse({
  host: 'github',
  url: 'https://github.com/co-quan/ban-ghi',
  signIn: { service: 'https://dang-nhap.co-quan.example' },
});
const gitlab = publisherSchema.shape.repository.parse({
  host: 'gitlab',
  url: 'https://git.co-quan.example/bao-chi/mien-bac/ban-ghi.git',
  branch: 'chinh',
  signIn: { appId: '0a1b' },
});
const forgejo = publisherSchema.shape.repository.parse({
  host: 'forgejo',
  url: 'https://git.co-quan.example/bao-chi/ban-ghi/',
});

describe('Where the records are kept', () => {
  it.each([
    [github, 'github', 'co-quan/ban-ghi', ['oauth', 'token'], 'editorial_workflow'],
    [gitlab, 'gitlab', 'bao-chi/mien-bac/ban-ghi', ['oauth', 'token'], 'editorial_workflow'],
    [forgejo, 'gitea', 'bao-chi/ban-ghi', ['token'], 'simple'],
  ])('%j', (repository, name, repo, methods, mode) => {
    const keeping = storageSettings({ repository }, 'Chi cục A');
    expect(keeping).toMatchObject({ publish_mode: mode, backend: { name, repo, auth_methods: methods } });
    expect(JSON.stringify(keeping)).toContain('Chi cục A: thêm');
  });

  it('is nowhere without a repository', () => {
    expect(storageSettings({ repository: undefined }, '')).toBeUndefined();
  });

  it.each([
    [undefined, "connect-src 'self' data: blob:;"],
    [github, "connect-src 'self' data: blob: https://api.github.com;"],
    [gitlab, "connect-src 'self' data: blob: https://git.co-quan.example;"],
  ])('allows the editor nothing else: %j', (repository, expected) => {
    const policy = editorPolicy({ repository });
    expect(policy).toContain(expected);
    expect(policy).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(policy).not.toMatch(/unsafe-eval|\*/);
  });
});

const today = '2026-11-22';

const practice: StorageSettings = { backend: { name: 'test-repo' }, publish_mode: 'simple' };

const shared = fromSite('admin/config.json') as SharedSettings;
const departments = filesBelow(join(demo, 'admin/don-vi')).map(
  (file) => fromSite(`admin/don-vi/${file}`) as DepartmentSettings,
);

const isConfig: ValidateFunction = new Ajv({ strict: false, allErrors: true }).compile(
  JSON.parse(
    readFileSync(join(project, 'node_modules/@sveltia/cms/schema/sveltia-cms.json'), 'utf8'),
  ) as object,
);

/** Every field of a filled configuration, with the collection that it is in. */
const fieldsIn = (config: Record<string, unknown>): FormField[] =>
  [
    ...(config['collections'] as { fields?: FormField[] }[]),
    ...(config['singletons'] as { fields: FormField[] }[]),
  ].flatMap(({ fields }) => everyField(fields ?? []));

describe('The settings of the editor', () => {
  const keepings = [
    practice,
    ...[github, gitlab, forgejo].flatMap((repository) => storageSettings({ repository }, '<name>') ?? []),
  ];

  it.each(departments)('are what the editor takes, for $folder', (department) => {
    for (const keeping of keepings) {
      const config = filledSettings(shared, department, keeping, today);
      isConfig(config);
      expect(isConfig.errors ?? []).toEqual([]);
      expect(JSON.stringify(config)).not.toMatch(/<folder>|<name>|%3C/);
    }
  });

  it('would be refused with a widget that there is not', () => {
    const config = filledSettings(shared, departments[0] as DepartmentSettings, practice, today);
    const [field] = fieldsIn(config);
    Object.assign(field as FormField, { multiple: 'yes' });
    expect(isConfig(config)).toBe(false);
  });

  it.each(departments)('know every value that the records of $folder have', ({ folder, ...department }) => {
    const config = filledSettings(shared, { folder, ...department }, practice, today);
    const collections = config['collections'] as { name?: string; fields?: FormField[] }[];
    const lost: string[] = [];
    const look = (form: readonly FormField[], data: unknown, path: string): void => {
      for (const field of form) {
        const value = (data as Record<string, unknown>)[field.name];
        for (const one of Array.isArray(value) ? (value as unknown[]) : value === undefined ? [] : [value]) {
          const choices = choicesOf(field);
          if (choices && !choices.includes(String(one))) lost.push(`${path}: ${String(one)}`);
          if (field.fields) look(field.fields, one, path);
        }
      }
    };
    for (const { department: own, type, path, typed } of readRecords(content)) {
      const collection = collections.find(({ name }) => name === `${folder}_${type}`);
      if (own === folder && collection) look(collection.fields ?? [], typed, path);
    }
    expect(lost).toEqual([]);
  });

  it('offer something in every list', () => {
    for (const department of departments) {
      const lists = fieldsIn(filledSettings(shared, department, practice, today)).filter(
        ({ widget }) => widget === 'select',
      );
      expect(lists.filter(({ options }) => !options?.length).map(({ name }) => name)).toEqual([]);
    }
  });

  it('offer the months and quarters up to the day, the newest first, in words', () => {
    const config = filledSettings(shared, departments[0] as DepartmentSettings, practice, today);
    const offered = (name: string) =>
      fieldsIn({
        ...config,
        collections: (config['collections'] as { name?: string }[]).filter((one) => one.name?.endsWith(name)),
        singletons: [],
      }).find((field) => field.name === 'period')?.options as readonly Choice[];
    expect(offered('_briefings').slice(0, 2)).toEqual([
      { label: 'tháng 11/2026', value: '2026-11' },
      { label: 'tháng 10/2026', value: '2026-10' },
    ]);
    expect(offered('_reports').map(({ value }) => value)).toEqual(
      expect.arrayContaining(['2026-Q4', '2026-Q3', '2026', '2025']),
    );
    expect(offered('_reports')).toContainEqual({ label: 'quý III/2026', value: '2026-Q3' });
    expect(
      periodLists('2026-01-31', [], { reportYear: 'calendar' })
        ['month']?.slice(0, 2)
        .map(({ value }) => value),
    ).toEqual(['2026-01', '2025-12']);
    expect(periodLists('2026-01-31', ['2019-05'], { reportYear: 'calendar' })['month']?.at(-1)).toEqual({
      label: 'tháng 05/2019',
      value: '2019-05',
    });
  });

  it('name a folder of the department for each of its types, and one for what is attached', () => {
    const config = filledSettings(shared, departments[0] as DepartmentSettings, practice, today);
    const folder = departments[0]?.folder;
    const folders = (config['collections'] as { folder?: string; media_folder?: string }[]).flatMap(
      (collection) => collection.folder ?? [],
    );
    expect(folders.toSorted()).toEqual(
      [
        ...departmentTypeNames.map((type) => `content/departments/${folder}/${type}`),
        'content/outlets',
      ].toSorted(),
    );
    expect(config['media_folder']).toBe(`/content/departments/${folder}/attachments`);
  });
});

describe('What the editor saves', () => {
  const records = readRecords(content).map(({ path, type }) => ({
    path,
    type: type as TypeName,
    bytes: readFileSync(join(content, path)),
  }));

  it('is what every other tool writes, for every record of the demo', () => {
    expect(records.length).toBeGreaterThan(200);
    const differing = records.filter(({ type, bytes }) => {
      const text = bytes.toString('utf8');
      return editedText(type, editedFrom(text), text) !== formatRecord(bytes, type);
    });
    expect(differing.map(({ path }) => path)).toEqual([]);
  });

  it('differs in one line where one field changed, and keeps comments and a number’s leading zero', () => {
    const text = [
      ...[
        '---',
        '# Trực cả ngày nghỉ',
        'name: Lê Thị Hạ',
        'position: Cục trưởng # từ tháng 7',
        'phone: "0200355512"',
      ],
      ...['email: ha@cuc.example', 'basis: head', 'from: 2026-07-01', '---', ''],
    ].join('\n');
    const edited = editedFrom(text);
    expect(edited.data['phone']).toBe('0200355512');
    edited.data['email'] = 'le-ha@cuc.example';
    const lines = editedText('spokespersons', edited, text).split('\n');
    expect(lines.filter((line) => !text.includes(line))).toEqual(['email: le-ha@cuc.example']);
    expect(lines).toHaveLength(text.split('\n').length);
  });

  it('has flags and counts bare, and quotes only what would be read as something else', () => {
    const data = {
      kind: 'rules',
      date: '2026-11-20',
      people: '42',
      audience: 'no',
      document: { number: '1/TB' },
    };
    const text = editedText('awareness', { data, body: '' });
    expect(text).toContain('people: 42\n');
    expect(text).toContain('audience: no\n');
    expect(editedFrom(text).data).toEqual(data);
  });
});

describe('The editor on the site', () => {
  const software = 'admin/phan-mem';

  it('is the version that package.json pins, without what nobody loads', () => {
    const { dependencies } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const version = dependencies['@sveltia/cms'];
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    const { immutable = '' } = (
      JSON.parse(readFileSync(join(project, 'node_modules/@sveltia/cms/package.json'), 'utf8')) as {
        dependencies: Record<string, string>;
      }
    ).dependencies;
    expect(fromSite(`${software}/sveltia-cms/package.json`)).toEqual({ version });
    expect(filesBelow(join(demo, software))).toEqual(
      [
        ...['LICENSE.txt', 'material-symbols-outlined.LICENSE.txt', 'material-symbols-outlined.woff2'],
        `immutable@${immutable.replace(/^\D/, '')}/dist/immutable.es.js`,
        ...['sveltia-cms.js', 'sveltia-cms/package.json', `sveltia-cms@${version}/locales/vi.json`],
      ].toSorted(),
    );
  });

  it('looks for its parts on this site alone', () => {
    const program = inSite(`${software}/sveltia-cms.js`);
    expect(program.match(/.{20}(?:unpkg|jsdelivr|sourceMappingURL|status\.json)/)).toBeNull();
    expect(program.includes('url(/admin/phan-mem/material-symbols-outlined.woff2)')).toBe(true);
  });

  it('is on no public page, in no sitemap, and out of search engines', () => {
    const pages = filesBelow(demo).filter((path) => path.endsWith('.html') && !path.startsWith('admin/'));
    expect(pages.length).toBeGreaterThan(100);
    expect(pages.filter((path) => /<(?:script|link)[^>]*(?:soan-thao|phan-mem)/.test(inSite(path)))).toEqual(
      [],
    );
    const maps = filesBelow(demo).filter((path) => /^sitemap.*\.xml$/.test(path));
    expect(maps.filter((path) => inSite(path).includes('/admin/'))).toEqual([]);
    for (const page of ['admin/index.html', 'en/admin/index.html', 'admin/soan-thao/index.html'])
      expect(inSite(page), page).toMatch(/<meta name="robots" content="noindex">/);
  });

  it('has its policy before anything that it loads, and no script within the page', () => {
    const page = inSite('admin/soan-thao/index.html');
    expect(page.indexOf('content-security-policy')).toBeLessThan(page.search(/<link|<script|<style/));
    expect([...page.matchAll(/<script[^>]*>([^<]*)<\/script>/g)].map(([, code]) => code)).toEqual(['']);
  });
});
