import { existsSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import matter from 'gray-matter';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import type { Finding } from '../../../src/domain/finding.ts';
import { audiences, type Audience } from '../../../src/domain/guide.ts';
import { publisherSchema } from '../../../src/domain/publisher.ts';
import { enginePublic } from '../../../src/register/engine.ts';
import { guidesIn, neighboursOf } from '../../../src/site/views/shared/guide-order.ts';
import { pictureDensity, pictures, pictureSize } from '../../../src/site/guide-pictures.ts';
import { filesBelow } from '../site/built.ts';
import { demoContent, project, run } from '../../support/command.ts';
import { temporaryFolder } from '../../support/temporary.ts';

/** The languages in which the project itself writes its guides. */
const locales = ['vi', 'en'];

const folder = join(project, 'src/guides');
interface File {
  id: string;
  data: { title: string; description: string; audience: Audience; order: number };
  body: string;
}

/** Every guide in every language. */
const files: readonly File[] = filesBelow(folder).map((path) => {
  const { data, content } = matter(readFileSync(join(folder, path), 'utf8'));
  return { id: path.replace(/\.mdx$/, ''), data: data as File['data'], body: content };
});

const guides = locales.map((locale) => ({ locale, guides: guidesIn(files, locale) }));

/** The blocks of code of a guide in some language of code, without their fences. */
const blocksOf = ({ body }: File, language: string): string[] =>
  [...body.matchAll(/^```(\w+)\n(.*?)^```$/gms)].flatMap(([, its, code = '']) =>
    its === language ? [code] : [],
  );

const guideOf = (id: string): File => {
  const file = files.find((one) => one.id === id);
  if (!file) throw new Error(`There is no guide ${id}.`);
  return file;
};

describe('Every guide', () => {
  test.each(guides)('has a text of its own in $locale', ({ locale, guides }) => {
    expect(guides.length).toBeGreaterThan(0);
    expect(guides.filter((guide) => guide.locale !== locale).map(({ slug }) => slug)).toEqual([]);
    expect(files).toHaveLength(guides.length * locales.length);
  });

  test.each(locales.slice(1))('has the same readers, order and sections in %s', (locale) => {
    const shapeOf = ({ slug, text: { data, body } }: (typeof guides)[number]['guides'][number]) => ({
      slug,
      audience: data.audience,
      order: data.order,
      sections: body.match(/^## /gm)?.length,
      items: body.match(/^(- |\d+\. |\|)/gm)?.length,
    });
    const own = guides[0]?.guides.map(shapeOf);
    expect(guidesIn(files, locale).map(shapeOf)).toEqual(own);
  });

  test.each(audiences)('is for somebody, and there is one for %s', (audience) => {
    expect(files.filter(({ data }) => data.audience === audience)).not.toEqual([]);
  });

  test.each(files)(
    '$id has a title and a lead, and a place of its own among those for its readers',
    (file) => {
      expect(file.data).toMatchObject({
        title: expect.stringMatching(/\S/) as string,
        description: expect.stringMatching(/\.$/) as string,
      });
      const beside = files.filter(
        ({ id, data }) => data.audience === file.data.audience && id.includes('/') === file.id.includes('/'),
      );
      expect(beside.filter(({ data }) => data.order === file.data.order)).toEqual([file]);
    },
  );
});

describe('The pictures that guides show', () => {
  const shown = files.flatMap(({ id, body }) =>
    [...body.matchAll(/!\[(.*?)\]\((.*?)\)/g)].map(([, alt = '', address = '']) => ({ id, alt, address })),
  );
  const taken = filesBelow(join(enginePublic, pictures)).map((path) => `${pictures}/${path}`);

  test('are there, none without a guide, and every one is described', () => {
    expect(taken.length).toBeGreaterThan(5);
    expect([...new Set(shown.map(({ address }) => address))].sort()).toEqual([...taken].sort());
    expect(shown.filter(({ alt }) => alt.length < 20)).toEqual([]);
  });

  test.each(guidesIn(files))('are the same in both languages of $slug', ({ slug }) => {
    const inGuide = (id: string) => shown.filter((one) => one.id === id).map(({ address }) => address);
    expect(inGuide(`en/${slug}`)).toEqual(inGuide(slug));
  });

  test.each(taken)('%s is a small PNG of the size that pages give it', (address) => {
    const png = readFileSync(join(enginePublic, address));
    expect(png.toString('latin1', 1, 4)).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(
      [pictureSize.width, pictureSize.height].map((points) => points * pictureDensity),
    );
    expect(png.length).toBeLessThan(80_000);
  });
});

describe('What a guide says of the law', () => {
  const rulebook = parse(readFileSync(join(project, 'src/law/rule-sets/letter-2015.yaml'), 'utf8')) as {
    rules: Record<string, { citation: { text: { vi: string; en: string } } }>;
  };
  const citations = Object.values(rulebook.rules).map(({ citation }) => citation.text);
  const cited = ({ body }: File, form: RegExp): string[] =>
    [...body.replace(/^```.*?^```$/gms, '').matchAll(form)].map(([, text = '']) => text);
  const inVietnamese = /\(((?:Công văn, )?mục [\d.]+(?:, (?:đoạn|gạch đầu dòng) \d|, trường hợp \(\d\))?)\)/g;
  const inEnglish =
    /\(((?:Letter, )?section [\d.]+(?:, paragraph \d|, (?:first|second|third|fourth|fifth) dash|, case \(\d\))?)\)/g;

  test.each(guidesIn(files))('$slug cites what the rulebook cites', ({ text }) => {
    const all = cited(text, inVietnamese).map((one) => one.replace(/^mục/, 'Công văn, mục'));
    const known = citations.map(({ vi }) => vi);
    expect(all.filter((one) => !known.some((citation) => citation.startsWith(one)))).toEqual([]);
    expect(text.body.match(/\((Công văn, )?mục [^)]/g)?.length ?? 0).toBe(all.length);
  });

  test.each(guidesIn(files))('$slug cites the same in English', ({ slug, text }) => {
    const english = cited(guideOf(`en/${slug}`), inEnglish);
    const wanted = cited(text, inVietnamese).map((one) => {
      const vi = one.replace(/^mục/, 'Công văn, mục');
      const same = citations.find((citation) => citation.vi.startsWith(vi));
      return same?.vi === vi ? same.en : `Letter, section ${/[\d.]+/.exec(vi)?.[0]}`;
    });
    expect(english.map((one) => one.replace(/^section/, 'Letter, section'))).toEqual(wanted);
  });
});

describe('What a guide tells to do', () => {
  const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const commandsOf = ({ id, body }: File) =>
    [...body.matchAll(/npm run (?:--silent )?([\w-]+)((?: [^`\n&]+)?)/g)].map(([, name = '', rest = '']) => ({
      id,
      name,
      rest,
    }));
  const commands = files.flatMap(commandsOf);
  const flags = commands.flatMap(({ id, name, rest }) =>
    (rest.match(/--\w[\w-]*/g) ?? []).map((flag) => ({ id, name, flag })),
  );

  test('is a command that there is', () => {
    expect(commands.length).toBeGreaterThan(20);
    expect(commands.filter(({ name }) => !(name in scripts))).toEqual([]);
    expect(commands.filter(({ rest }) => rest !== '' && !rest.startsWith(' -- '))).toEqual([]);
  });

  test.each([...new Set(flags.map(({ name }) => name))])('has only flags that %s knows', async (name) => {
    const { stdout } = await run(name, ['--help']);
    const known = new Set(stdout.match(/^ {2}--[\w-]+/gm)?.map((line) => line.trim()));
    expect(known.size).toBeGreaterThan(3);
    expect(flags.filter((one) => one.name === name && !known.has(one.flag))).toEqual([]);
  });

  test('names flags alone only where some command has them', async () => {
    const help = await Promise.all([
      ...['check', 'build', 'due'].map((name) => run(name, ['--help'])),
      run('new', ['publisher', '--help']),
    ]);
    const known = help.map(({ stdout }) => stdout).join('\n');
    const alone = files.flatMap(({ body }) => [...body.matchAll(/`(?:\w+ )?(--[a-z][\w-]*)/g)]);
    expect(alone.length).toBeGreaterThan(3);
    expect(alone.map(([, flag = '']) => flag).filter((flag) => !known.includes(`  ${flag}`))).toEqual([]);
  });

  test.each(files)('$id names only files that there are', ({ body }) => {
    const named = [...body.replace(/^```txt\n.*?^```$/gms, '').matchAll(/\bcontent\/[\w./-]+(?![\w<./-])/g)];
    expect(named.map(([path]) => path).filter((path) => !existsSync(join(project, path)))).toEqual([]);
  });

  test.each(guidesIn(files, 'en'))('$slug has the same code in both languages', ({ slug, text }) => {
    for (const language of ['md', 'yaml']) {
      expect(blocksOf(text, language)).toEqual(blocksOf(guideOf(slug), language));
    }
  });

  test.each(['lap-trang-rieng', 'en/lap-trang-rieng'])('%s explains every field of publisher.yaml', (id) => {
    const policy = publisherSchema.shape.policy.def.innerType;
    const fields = [...Object.keys(publisherSchema.shape), ...Object.keys(policy.shape)];
    expect(fields.length).toBeGreaterThan(15);
    const { body } = guideOf(id);
    expect(fields.filter((name) => !new RegExp(`\`${name}[\`.]`).test(body))).toEqual([]);
  });
});

interface Checked {
  findings: readonly (Pick<Finding, 'severity' | 'rule' | 'file'> & { message: string })[];
}

/** The demo with some files put in place of its own, as `check` judges it. */
async function check(put: Readonly<Record<string, string>>, ...args: string[]): Promise<Checked['findings']> {
  const content = temporaryFolder('content');
  cpSync(demoContent, content, { recursive: true });
  for (const [path, text] of Object.entries(put)) writeFileSync(join(content, path), text);
  const { stdout, stderr } = await run('check', ['--content', content, '--format', 'json', ...args]);
  expect(stderr).toBe('');
  return (JSON.parse(stdout.replaceAll(content, 'content')) as Checked).findings;
}

const demo = (path: string): string => readFileSync(join(demoContent, path), 'utf8');

/** A record with some fields of its front matter changed. */
function changed(record: string, fields: string): string {
  const [, front = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(record) ?? [];
  return `---\n${stringify({ ...(parse(front) as object), ...(parse(fields) as object) })}---\n${body}`;
}

const fresh = (fields: string): string => changed('---\n{}\n---\n', fields);

const office = 'departments/dong-sa';

describe('The records that a guide shows', () => {
  const [briefing = ''] = blocksOf(guideOf('them-ban-ghi'), 'md');
  const [contacts = '', hours = '', acting = '', authorisation = '', substitutes = ''] = blocksOf(
    guideOf('doi-nguoi-phat-ngon'),
    'yaml',
  );
  const [request = '', refusal = '', referral = '', ...afterRequests] = blocksOf(
    guideOf('ghi-yeu-cau-va-tra-loi'),
    'yaml',
  );
  const [response = '', letterAndArticles = '', interim = '', reply = '', ...afterResponses] = afterRequests;
  const [transfer = '', reminders = ''] = afterResponses;
  const correction = 'departments/thach-giang/corrections/2026-11-12-tien-cua-27-ho-nam-say.md';
  const put = {
    [`${office}/briefings/2026-11.md`]: briefing,
    [`${office}/spokespersons/bui-thi-ngoc-lam.md`]: changed(
      demo(`${office}/spokespersons/bui-thi-ngoc-lam.md`),
      contacts,
    ),
    [`${office}/spokespersons/dinh-cong-thuat.md`]: changed(
      demo(`${office}/spokespersons/dinh-cong-thuat.md`),
      acting,
    ),
    [`${office}/department.md`]: changed(changed(demo(`${office}/department.md`), hours), substitutes),
    [`${office}/authorisations/tran-van-an.md`]: fresh(authorisation),
    [`${office}/requests/2026-11-20-moi-nhan.md`]: fresh(request),
    [`${office}/requests/2026-11-20-tu-choi.md`]: changed(changed(fresh(request), refusal), referral),
    [`${office}/requests/2026-11-20-chuyen.md`]: changed(fresh(request), transfer),
    [`${office}/responses/2026-11-20-moi-nhan.md`]: fresh(response),
    [`${office}/responses/2026-11-20-da-tra-loi.md`]: [letterAndArticles, interim, reply].reduce(
      changed,
      fresh(response),
    ),
    [correction]: changed(demo(correction), reminders),
  };

  test('are right, and nothing in them is even warned of', async () => {
    const found = await check(put, '--as-of', '2026-12-10');
    const shown = found.filter(({ file }) => Object.keys(put).some((path) => file.endsWith(path)));
    const overdue = ['request-has-outcome'];
    expect(shown.filter(({ severity, rule }) => severity !== 'notice' && !overdue.includes(rule))).toEqual(
      [],
    );
    expect(shown.map(({ rule }) => rule)).toContain('request-has-outcome');
  });

  test('would be found if they were wrong', async () => {
    const wrong = {
      [`${office}/briefings/2026-11.md`]: briefing.replace('period: 2026-11', 'period: 2026-10'),
    };
    const found = await check(wrong, '--as-of', '2026-11-26');
    expect(found.filter(({ file }) => file.endsWith('briefings/2026-11.md'))).not.toEqual([]);
  });
});

describe('The messages that a guide quotes', () => {
  const briefing = demo(`${office}/briefings/2026-10.md`).replaceAll('2026-10', '2026-11');
  const person = `${office}/spokespersons/bui-thi-ngoc-lam.md`;
  const head = `${office}/spokespersons/dinh-cong-thuat.md`;
  const put = {
    [`${office}/briefings/2026-11.md`]: briefing.replace(/releasedAt: .*/, 'releasedAt: 25/11/2026'),
    'departments/vinh-ha/briefings/2026-11.md': briefing.replace('approval:', 'aproval:'),
    'departments/thach-giang/briefings/2026-11.md': briefing.replace('period: 2026-11', 'period: 2026-10'),
    [person]: demo(person).replace(/^phone: .*/m, 'phone: 0200 352'),
    [head]: demo(head).replace(/^verifiedOn: .*/m, 'verifiedOn: 2029-11-02'),
    [`${office}/requests/2026-10-06-hoi.md`]: changed(
      demo(`${office}/requests/2025-07-15-so-lieu-an-tin-dung.md`),
      'receivedAt: 2026-10-06T09:00+07:00\nansweredAt: 2026-10-02T15:00+07:00',
    ),
    [`${office}/statements/2026-11-20-mat-dien.md`]: changed(
      demo(`${office}/statements/2026-10-07-bao-so-9.md`),
      `occurredAt: 2026-11-20T08:00+07:00
releasedAt: 2026-11-20T10:00+07:00
approval: { by: dinh-cong-thuat, at: 2026-11-20T11:00+07:00 }`,
    ),
  };

  test.each([
    ['doc-ket-qua-kiem-tra', 'vi'],
    ['en/doc-ket-qua-kiem-tra', 'en'],
  ])('%s has them word for word', async (id, language) => {
    const found = await check(put, '--as-of', '2026-11-22', '--lang', language);
    const said = found.map(({ message }) => message.replaceAll(/\s+/g, ' '));
    const quoted = blocksOf(guideOf(id), 'txt').map((block) =>
      block
        .split('\n')
        .filter((line) => /^ {2}[^/]/.test(line))
        .join(' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    );
    expect(quoted).toHaveLength(8);
    expect(quoted.filter((message) => !said.includes(message))).toEqual([]);
  });
});

describe('A guide in a language', () => {
  const text = (id: string, audience: Audience = 'staff', order = 1) => ({ id, data: { audience, order } });
  const shown = (texts: Parameters<typeof guidesIn>[0], locale?: string) =>
    guidesIn(texts, locale).map(({ slug, locale, text }) => [slug, locale, text.id]);

  test.each([
    ['is its own text', [text('a'), text('en/a')], 'en', [['a', 'en', 'en/a']]],
    ['is the publisher’s where it has none', [text('a')], 'en', [['a', 'vi', 'a']]],
    [
      'is the publisher’s where no language is asked for',
      [text('a'), text('en/a')],
      undefined,
      [['a', 'vi', 'a']],
    ],
    ['is whatever there is where the publisher has none', [text('en/a')], 'vi', [['a', 'en', 'en/a']]],
    ['is none in a language that the site has not', [text('a'), text('xx/a')], 'en', [['a', 'vi', 'a']]],
  ] as const)('%s', (_case, texts, locale, expected) => {
    expect(shown(texts, locale)).toEqual(expected);
  });

  const several = [
    text('d', 'publishers'),
    text('c', 'staff', 3),
    text('a', 'staff', 1),
    text('j', 'journalists', 9),
    text('b', 'staff', 2),
  ];

  test('stands among those for its readers, in their order', () => {
    expect(guidesIn(several).map(({ slug }) => slug)).toEqual(['j', 'a', 'b', 'c', 'd']);
  });

  test.each([
    ['a', undefined, 'b'],
    ['b', 'a', 'c'],
    ['c', 'b', undefined],
    ['j', undefined, undefined],
    ['d', undefined, undefined],
  ])('%s has beside it %s and %s', (slug, before, after) => {
    const all = guidesIn(several);
    const { previous, next } = neighboursOf(all.find((one) => one.slug === slug) ?? expect.fail(slug), all);
    expect([previous?.slug, next?.slug]).toEqual([before, after]);
  });
});
