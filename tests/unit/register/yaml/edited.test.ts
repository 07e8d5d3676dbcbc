import { describe, expect, test } from 'vitest';
import { withField } from '../../../../src/register/yaml/edited.ts';

const workflow = `# Checks each proposal
name: check
on: [push]
permissions: {} # nothing

jobs:
  check:
    steps:
      - run: npm ci && npm run check -- --lang vi --scope changed --base origin/main --format github --overdue fail
`;

describe('A field put into a YAML file', () => {
  test('stands behind another, and comments, blank lines and long lines stay as they were typed', () => {
    const changed = withField(workflow, {
      key: 'env',
      value: { CONTENT_DIR: 'noi-dung' },
      after: 'permissions',
    });
    expect(changed).toBe(
      workflow.replace('# nothing\n', () => '# nothing\n\nenv:\n  CONTENT_DIR: noi-dung\n'),
    );
  });

  test('stands before another', () => {
    const changed = withField(workflow, { key: 'variables', value: { A: 'b' }, before: 'on' });
    expect(changed).toBe(workflow.replace('\non:', () => '\n\nvariables:\n  A: b\non:'));
  });

  test.each([
    ['is there already', { key: 'name', value: 'x', after: 'on' }],
    ['has no such neighbour', { key: 'env', value: 'x', after: 'gone' }],
  ])('changes nothing where it %s', (_case, field) => {
    expect(withField(workflow, field)).toBe(workflow);
  });

  test('changes nothing in what cannot be read', () => {
    expect(withField('a: [', { key: 'b', value: 'c', after: 'a' })).toBe('a: [');
  });
});
