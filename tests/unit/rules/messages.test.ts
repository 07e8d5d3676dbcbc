import { describe, expect, it } from 'vitest';
import { allExamples } from './examples.ts';

/** What tells the reader to do something, or that nothing is to be done; a name in backticks serves as well. */
const edits = {
  vi: /`[^`]+`|\b(thêm|sửa|ghi|xóa|đổi|gửi|dùng|chuyển)(?=[\s:,.]|$)/iu,
  en: /`[^`]+`|\b(add|set|make|correct|write|delete|change|rename|use|move|send)\b/iu,
};

const jargon = /\b(invalid|zod|yaml|undefined|null|nan|string|boolean|object|schema|expected|received)\b/i;

const messages = [
  ...new Map(
    allExamples
      .flatMap(({ example }) => example.findings)
      .map(({ rule, message }) => [`${rule} ${message.vi}`, message] as const),
  ).values(),
];

const texts = messages.flatMap(({ vi, en }) => [vi, en]);

/** A message without what it quotes from a file or names in backticks. */
const ownWords = (text: string): string => text.replace(/`[^`]+`|“[^”]*”/g, '“”');

const namesIn = (text: string): string[] => [...text.matchAll(/`[^`]+`/g)].map(([name]) => name).sort();

describe('every message of the examples', () => {
  it('is there in both languages, and not the same in both', () => {
    for (const { vi, en } of messages) {
      for (const text of [vi, en]) expect(text.trim().length, text).toBeGreaterThan(20);
      expect(vi).not.toBe(en);
    }
  });

  it('ends with one full stop, and is typed with care', () => {
    for (const text of texts) {
      expect(text).toMatch(/[^.\s]\.$/u);
      expect(ownWords(text), text).not.toMatch(/\.\.|\s[.,;:](?=\s|$)|\s\s|^\s/u);
    }
  });

  it('does not raise its voice', () => {
    for (const text of texts) expect(text).not.toContain('!');
  });

  it('begins its sentences with a capital or a figure', () => {
    for (const text of texts) {
      for (const sentence of ownWords(text).split(/(?<=\.) /))
        expect(sentence, text).toMatch(/^[\p{Lu}\d“]/u);
    }
  });

  it('says nothing that only a programmer would understand', () => {
    for (const text of texts) expect(ownWords(text)).not.toMatch(jargon);
  });

  it('has no English words in the Vietnamese', () => {
    for (const { vi } of messages) {
      expect(ownWords(vi)).not.toMatch(/\b(error|warning|missing|rule|file|field|department|the)\b/i);
    }
  });

  it('says the next edit', () => {
    for (const { vi, en } of messages) {
      expect(vi).toMatch(edits.vi);
      expect(en).toMatch(edits.en);
    }
  });

  it('names the same fields and files in both languages', () => {
    for (const { vi, en } of messages) expect(namesIn(en), vi).toEqual(namesIn(vi));
  });
});
