import { describe, expect, test } from 'vitest';
import { publisherSchema } from '../../../src/domain/publisher.ts';
import { typeNames } from '../../../src/domain/records/index.ts';
import { defectRule } from '../../../src/register/defect.ts';
import { Reader } from '../../../src/register/reading/reader.ts';
import { valueAt } from '../../../src/register/reading/source-text.ts';
import { htmlOf } from '../../../src/site/markdown.ts';
import { publisherLeaves, publisherWith, refusals, typed } from '../../support/payload-records.ts';
import { markup, payloads } from '../../support/payloads.ts';

const refused = refusals();
const records = Object.values(refused.register.records).flat();
const read = new Map(records.map((record) => [record.file, record]));
const accepted = typed.filter(({ path }) => refused.of(path).length === 0);

/** Tags that the HTML of a record's text may have, whole: a link to where a text may lead is the only one with an address. */
const tags =
  /<\/?(?:p|ul|li|blockquote|pre|code|em|strong|del|br|hr|table|thead|tbody|tr|t[hd](?: class="\w+")?|ol(?: start="\d+")?|h[2-6](?: id="muc-[\w-]+")?)>|<a href="(?:https:\/\/|mailto:|tel:|\/(?!\/)|#)[^"<>\s]*">|<\/a>/g;

describe(`${payloads.length} payloads in every field and the text of every type of record`, () => {
  test('are each refused at their file or read as they were typed', () => {
    expect(refused.register.findings.filter(({ rule }) => rule === defectRule)).toEqual([]);
    for (const { path, where, leaves, payload } of accepted) {
      const record = read.get(`content/${path}`);
      const kept = where === 'body' ? [record?.body] : leaves.map((leaf) => valueAt(record?.data, leaf));
      expect([path, kept]).toEqual([path, kept.map(() => payload)]);
    }
  });

  test('are accepted in some field, and in the text, of every type of record', () => {
    const places = new Set(accepted.map(({ type, where }) => `${type} ${where}`));
    expect(typeNames.filter((type) => !places.has(`${type} fields`) || !places.has(`${type} body`))).toEqual(
      [],
    );
  });

  test('are words in a field, where nothing is refused but signs that cannot be seen', () => {
    const found = typed.flatMap(({ where, path, payload }) =>
      where === 'fields' ? refused.of(path).map(({ rule }) => `${rule} ${payload}`) : [],
    );
    expect([...new Set(found)]).toEqual([
      // Two departments of one name, however its letters are written.
      'identity-duplicate <ScRiPt>alert(1)</sCrIpT>',
      'text-letters <script\t>alert(1)</script >',
      'identity-duplicate [x](JAVASCRIPT:alert(1))',
    ]);
  });

  test('are a finding in a field that takes no text', () => {
    const none = typed.filter(({ where, path }) => where === 'refused' && refused.of(path).length === 0);
    expect(none.map(({ path, leaves }) => [path, leaves])).toEqual([]);
  });

  test('are refused in a text wherever they are markup or a link that runs', () => {
    const words = new Set(accepted.flatMap(({ where, payload }) => (where === 'body' ? payload : [])));
    // No tags by the definition of Markdown, or code, so that they are words and shown as such.
    expect([...words].filter((payload) => markup.has(payload))).toEqual([
      '<img/src=x/onerror=alert(1)>',
      '<img src=x onerror=alert(1)//',
      '<img src=https://evil.example/pixel.png>',
      '<img lowsrc=https://evil.example/a dynsrc=https://evil.example/b>',
      '<svg/onload=alert(1)>',
      '<embed src=https://evil.example/x.swf>',
      '<video poster=https://evil.example/p.png>',
      '"><svg/onload=alert(1)>',
      '[x](https://evil.example "x" onmouseover="alert(1)")',
      '[x][y] [y]: javascript:alert(1)',
      '```<img src=x onerror=alert(1)>```',
    ]);
  });

  test('are no markup on a page where a text is accepted', () => {
    for (const { where, payload } of accepted) {
      if (where === 'body')
        expect([payload, htmlOf(payload).replaceAll(tags, '')]).toEqual([
          payload,
          expect.not.stringMatching(/[<>]/),
        ]);
    }
  });

  test('are words in the settings of the publisher, or a finding', () => {
    for (const payload of payloads) {
      const leaves = publisherLeaves(payload);
      const reader = new Reader({ root: 'content', files: [] });
      const bytes = Buffer.from(publisherWith(leaves, payload));
      const settings = reader.yaml({ path: 'publisher.yaml', bytes }, publisherSchema, 'no-value');
      const kept = settings && leaves.map((leaf) => valueAt(settings, leaf));
      if (reader.findings.length === 0) expect([payload, kept]).toEqual([payload, leaves.map(() => payload)]);
      else expect([payload, kept]).toEqual([payload, undefined]);
    }
  });
});
