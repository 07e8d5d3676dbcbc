import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { newRecord } from '../../../src/cli/new/record.ts';
import { demoContent, project, run } from '../../support/command.ts';
import { temporaryFolder } from '../../support/temporary.ts';
import { typing } from '../../support/terminal.ts';

/** What a clerk who has to record a briefing knows: the guide, the name of the department's folder, and the day. */
const guide = readFileSync(join(project, 'src/guides/them-ban-ghi.mdx'), 'utf8');
const department = 'dong-sa';
const day = '2026-11-26';

/** A part of the guide, by the beginning of its heading. */
function part(heading: string): string {
  const found = guide.split(/^## /m).find((text) => text.startsWith(heading));
  if (found === undefined) throw new Error(`The guide has no part “${heading}”.`);
  return found;
}

const stepsOf = (text: string): string[] => text.split(/^(?=\d+\. )/m).filter((step) => /^\d+\. /.test(step));

const stepWith = (steps: readonly string[], words: string): string => {
  const found = steps.find((step) => step.includes(words));
  if (found === undefined) throw new Error(`No step has “${words}”.`);
  return found;
};

/** What a step names as code: the first that is of a form. */
const named = (step: string, form: RegExp): string => {
  const all = [...step.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
  const found = all.find((code) => form.test(code));
  if (found === undefined) throw new Error(`“${step}” names nothing of the form ${form.source}.`);
  return found;
};

const blockOf = (text: string, language: string): string =>
  new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'ms').exec(text)?.[1] ?? '';

/** The folder of a publisher with the demo as its records. */
function publisher(): string {
  const folder = temporaryFolder('first-briefing');
  cpSync(demoContent, join(folder, 'content'), { recursive: true });
  return folder;
}

/** Types a line as the guide has it. */
function type(folder: string, line: string, ...more: readonly string[]) {
  const [, command = '', rest = ''] = /^npm run ([\w-]+)(?: -- (.*))?$/.exec(line) ?? [];
  const args = rest === '' ? [] : rest.split(' ');
  return run(command, [...args, ...more], { AS_OF: day }, folder);
}

/** What the check has against a record. */
async function against(folder: string, line: string, file: string): Promise<unknown> {
  const { stdout } = await type(folder, line, '--format', 'json');
  const { findings } = JSON.parse(stdout) as { findings: { file: string; severity: string }[] };
  return findings.filter((finding) => finding.file.endsWith(file) && finding.severity !== 'notice');
}

const [, , lookAtIt = ''] = blockOf(part('Cách 3'), 'sh').trim().split('\n');

const fieldsOf = (record: string): Record<string, unknown> =>
  parse(/^---\n(.*?)\n---\n/s.exec(record)?.[1] ?? '') as Record<string, unknown>;

/** The record of the guide, which is what the clerk has to tell. */
const told = blockOf(part('Cách 2'), 'md');

/** The fields of a record with every empty one as the clerk knows it, and which those were. */
function filled(fields: Record<string, unknown>, known: Record<string, unknown>): [object, string[]] {
  const empty: string[] = [];
  const entries = Object.entries(fields).map(([name, value]): [string, unknown] => {
    if (value === null) {
      empty.push(name);
      return [name, known[name]];
    }
    if (typeof value !== 'object' || Array.isArray(value)) return [name, value];
    const [inner, within] = filled(
      value as Record<string, unknown>,
      (known[name] ?? {}) as Record<string, unknown>,
    );
    empty.push(...within.map((field) => `${name}.${field}`));
    return [name, inner];
  });
  return [Object.fromEntries(entries), empty];
}

describe('A clerk records the briefing of the month from the guide alone', () => {
  test('in the editor: in four steps, each with a picture', () => {
    const steps = stepsOf(part('Cách 1'));
    expect(steps).toHaveLength(4);
    for (const step of steps) expect(step).toMatch(/!\[[^\]]+\]\(\/pictures\/[\w-]+\.png\)/);
  });

  test('on the pages of the host: in five steps and three presses of a button', async () => {
    const steps = stepsOf(part('Cách 2'));
    expect(steps).toHaveLength(5);
    const folder = publisher();
    const briefings = named(stepWith(steps, 'Mở kho bản ghi'), /\/briefings\/$/).replace(
      '<đơn-vị>',
      department,
    );
    const last = named(stepWith(steps, 'tháng trước'), /\.md$/);
    const next = named(stepWith(steps, 'Đặt tên tệp'), /\.md$/);
    const copied = readFileSync(join(folder, briefings, last), 'utf8');
    expect(existsSync(join(folder, briefings, next))).toBe(false);
    // Line by line it becomes what the clerk has to tell: no field of the month before is one that the guide does not have.
    expect(Object.keys(fieldsOf(told))).toEqual(
      expect.arrayContaining(Object.keys(fieldsOf(copied)).filter((name) => name !== 'attachments')),
    );
    writeFileSync(join(folder, briefings, next), told);
    expect(await against(folder, lookAtIt, next)).toEqual([]);

    const [github = ''] = /^- \*\*GitHub\*\*.*$/m.exec(part('Gửi đi')) ?? [];
    const presses = github.match(/bấm \*\*|rồi \*\*/g);
    expect(presses).toHaveLength(3);
  });

  test('on a machine of one’s own: with three commands, one question and four places to fill in', async () => {
    const commands = blockOf(part('Cách 3'), 'sh').trim().split('\n');
    expect(commands).toHaveLength(3);
    const [make = '', format = ''] = commands;
    const folder = publisher();
    const flags = Object.fromEntries(
      [...make.matchAll(/--([\w-]+) (\S+)/g)].map(([, name = '', value = '']) => [name, value]),
    );
    expect(flags).toEqual({ type: 'briefings', department });
    const asked = { content: join(folder, 'content'), set: [], asOf: day, ...flags };
    const { prompt, shown } = typing(['']);
    const file = await newRecord(asked, prompt, { root: folder, cwd: folder });
    prompt.close();
    expect(shown().match(/: $/gm)).toHaveLength(1);

    const [fields, empty] = filled(fieldsOf(readFileSync(file, 'utf8')), fieldsOf(told));
    expect(empty).toEqual(['releasedAt', 'approval.at', 'channels', 'topics']);
    for (const field of empty)
      expect(part('Mỗi trường ghi gì')).toContain(`\`${field.split('.')[0] ?? ''}\``);
    const [, text = ''] = /^---\n.*?\n---\n(.*)$/s.exec(told) ?? [];
    writeFileSync(file, `---\n${stringify(fields)}---\n${text}`);
    expect((await type(folder, format)).status).toBe(0);
    expect(await against(folder, lookAtIt, 'briefings/2026-11.md')).toEqual([]);
  });

  test('and a record that is wrong would be found', async () => {
    const folder = publisher();
    const file = `content/departments/${department}/briefings/2026-11.md`;
    writeFileSync(join(folder, file), told.replace('speaker: dinh-cong-thuat', 'speaker: ai-do'));
    expect(await against(folder, lookAtIt, file)).not.toEqual([]);
  });
});
