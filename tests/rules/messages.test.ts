import { describe, expect, it } from 'vitest';
import { allExamples } from './examples.ts';

/** What tells the reader to do something, or that nothing is to be done; a name in backticks serves as well. */
const edits = {
  vi: /`[^`]+`|\b(thêm|sửa|ghi|xóa|đổi|gửi|dùng|chuyển)(?=[\s:,.]|$)/iu,
  en: /`[^`]+`|\b(add|set|make|mend|write|delete|change|rename|use|move|send)\b/iu,
};

const jargon = /\b(invalid|zod|yaml|undefined|null|nan|string|boolean|object|schema|expected|received)\b/i;

const messages = [
  ...new Map(
    allExamples
      .flatMap(({ example }) => example.findings)
      .map(({ rule, message }) => [`${rule}: ${message.vi}`, message] as const),
  ),
];

describe.each(messages)('%s', (_name, { vi, en }) => {
  it('is there in both languages, and not the same in both', () => {
    expect(vi.trim()).toBe(vi);
    expect(en.trim()).toBe(en);
    expect(vi.length).toBeGreaterThan(20);
    expect(en.length).toBeGreaterThan(20);
    expect(vi).not.toBe(en);
  });

  it('ends with one full stop and raises its voice nowhere', () => {
    for (const text of [vi, en]) {
      expect(text).toMatch(/[^.\s]\.$/u);
      expect(text).not.toContain('!');
      expect(text).not.toMatch(/\.\.|\s[.,;:](?=\s|$)| {2}/u);
    }
  });

  it('begins with a capital, a figure, a quotation mark or a name in backticks', () => {
    for (const text of [vi, en]) expect(text).toMatch(/^[\p{Lu}\d“`]/u);
  });

  it('says nothing that only a programmer would understand', () => {
    for (const text of [vi, en]) expect(text).not.toMatch(jargon);
    expect(vi).not.toMatch(/\b(error|warning|missing|rule|department)\b/i);
  });

  it('says the next edit', () => {
    expect(vi).toMatch(edits.vi);
    expect(en).toMatch(edits.en);
  });

  it('names the same fields and files in both languages', () => {
    const named = (text: string) => [...text.matchAll(/`[^`]+`/g)].map(([name]) => name).sort();
    expect(named(en)).toEqual(named(vi));
  });
});
