import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  named,
  publicationOf,
  readContent,
  readToPublish,
  type Reading,
} from '../../../src/integration/read-content.ts';
import { UnusablePublisher } from '../../../src/register/reading/read-register.ts';
import { project } from '../../support/command.ts';
import { temporaryFolder } from '../../support/temporary.ts';
import { writeTree } from '../../support/tree.ts';

const day = { asOf: '2026-11-22' };
const where = { root: temporaryFolder('read-content'), cwd: project };

/** A department of the same name as another, of which a finding names the file in its message. */
const twins = {
  'departments/an-phu-hai/department.md': readFileSync(
    join(project, 'tests/fixtures/small/departments/an-phu/department.md'),
  ),
};

const messagesOf = ({ compliance }: Reading): string =>
  compliance.findings.map(({ message }) => message.en).join('\n');

/** The files whose faults keep a publisher from being read. */
function filesOfRefusal(read: () => unknown): Set<string> {
  try {
    read();
  } catch (error) {
    if (error instanceof UnusablePublisher) return new Set(error.findings.map(({ file }) => file));
  }
  return new Set();
}

describe('A content folder that lies elsewhere', () => {
  test('is read and judged under the names that its files are published under', () => {
    const reading = readToPublish(writeTree(twins), where, day);
    expect(messagesOf(reading)).toContain('`content/departments/an-phu-hai/department.md`');
    expect(new Set(reading.compliance.findings.map(({ file }) => file.split('/')[0]))).toEqual(
      new Set(['content']),
    );
    const { register, compliance } = publicationOf(reading, day.asOf);
    expect(register).toBe(reading.register);
    expect(compliance.findings).toEqual(reading.compliance.findings);
  });

  test('has its findings told as it was typed', () => {
    const typed = writeTree(twins);
    const reading = named(readToPublish(typed, where, day), typed);
    expect(messagesOf(reading)).toContain(`\`${typed}/departments/an-phu-hai/department.md\``);
    expect(reading.compliance.findings).toEqual(readContent(typed, where, day).compliance.findings);
  });

  test('has faults of its settings told as it was typed', () => {
    const typed = writeTree({ 'publisher.yaml': 'name: 1\n' });
    const read = () => readToPublish(typed, where, day);
    expect(filesOfRefusal(read)).toEqual(new Set([`${typed}/publisher.yaml`]));
  });
});
