import { describe, expect, test } from 'vitest';
import { defectRule } from '../../src/register/defect.ts';
import { markup, payloads, places, refusals, typed } from '../payloads.ts';

const refused = refusals();

describe(`${payloads.length} payloads in ${places.length} places`, () => {
  test('are each refused at their file or read as they were typed', () => {
    expect(refused.register.findings.filter(({ rule }) => rule === defectRule)).toEqual([]);
    const records = Object.values(refused.register.records).flat();
    const read = new Map(records.map((record) => [record.file, record]));
    for (const { file, field, payload } of typed.filter(({ file }) => refused.of(file).length === 0)) {
      const record = read.get(file);
      const kept = field === 'body' ? record?.body : JSON.stringify(record?.data);
      const wanted = field === 'body' ? payload : JSON.stringify(payload).slice(1, -1);
      expect([file, kept]).toEqual([file, expect.stringContaining(wanted)]);
    }
  });

  test('are words in a field, where nothing is refused but signs that cannot be seen', () => {
    const found = typed.flatMap(({ field, file, payload }) =>
      field === 'body' ? [] : refused.of(file).map(({ rule }) => `${rule} ${payload}`),
    );
    expect([...new Set(found)]).toEqual(['text-letters <script\t>alert(1)</script >']);
  });

  test('are refused in a text wherever they are markup or a link that runs', () => {
    const accepted = typed.filter(({ field, file }) => field === 'body' && refused.of(file).length === 0);
    const words = new Set(accepted.map(({ payload }) => payload));
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
});
