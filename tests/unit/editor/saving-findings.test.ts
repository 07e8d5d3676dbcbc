import { describe, expect, test } from 'vitest';
import { asOf } from '../../../src/domain/dates.ts';
import { departmentTypeNames, typeNames, type AnyRecord } from '../../../src/domain/records/index.ts';
import { identityAt, lawData, recordFrom, type LawData } from '../../../src/editor/register-data.ts';
import { judgeDraft, type Draft } from '../../../src/editor/saving-findings.ts';
import { editedFrom } from '../../../src/register/format/edited-text.ts';
import { recordData } from '../../../src/site/views/data/records.ts';
import { demoContent } from '../../support/command.ts';
import { judgeOn, registerOf } from '../../support/tree.ts';

const register = registerOf(demoContent);
const compliance = judgeOn(register, '2026-11-22');
const day = asOf('2026-11-22') ?? expect.fail();

/** What goes over the network stays what it was. */
const sent = <T>(data: T): T => JSON.parse(JSON.stringify(data)) as T;
const law: LawData = sent(lawData(register));

/** The records that the editor of a department has, from what is published. */
function recordsAround(folder: string): AnyRecord[] {
  const department = register.departments.get(folder) ?? expect.fail();
  const records = [
    ...departmentTypeNames.flatMap((type): readonly AnyRecord[] => department[type]),
    ...register
      .mattersOf(folder)
      .flatMap(({ records }) => records.filter((one) => one.department !== folder)),
    ...register.records.outlets,
    ...register.records.departments,
  ];
  return records.map((record) => recordFrom(record.type, sent(recordData(record, { register, compliance }))));
}

/** A record as the editor has it when it is opened. */
function draftOf({ file }: AnyRecord): Draft {
  const source = register.tree.files.find(({ path }) => file.endsWith(`/${path}`));
  const { data, body } = editedFrom(source?.bytes?.toString('utf8') ?? '');
  return { path: file, data, body };
}

/** The department at the top, one with districts, and two that have ceased or have successors. */
const folders = ['tong-cuc', 'vinh-ha', 'vinh-ha-thanh-pho', 'dong-sa-cua-dao', 'thach-giang-khe-ngan'];

describe('What is said of a record before it is saved', () => {
  test.each(folders)('is nothing else than what the check says, for every record of %s', (folder) => {
    const records = recordsAround(folder);
    const known = new Set(
      compliance.findings.map(({ rule, file, message }) => `${rule} ${file} ${message.vi}`),
    );
    const drafts = records.filter((record) => record.department === folder).map(draftOf);
    expect(drafts.length).toBeGreaterThan(1);
    const said = drafts.flatMap((draft) => judgeDraft(draft, { law, records, day }).findings);
    expect(
      said.map(({ rule, file, message }) => `${rule} ${file} ${message.vi}`).filter((one) => !known.has(one)),
    ).toEqual([]);
  });

  const records = recordsAround('vinh-ha');
  const right: Draft = {
    path: `${register.root}/departments/vinh-ha/briefings/2026-11.md`,
    data: {
      title: 'Thông tin tháng 11/2026',
      period: '2026-11',
      releasedAt: '2026-11-20T09:30+07:00',
      webUpdatedOn: '2026-11-20',
      speaker: 'ngo-the-luong',
      approval: { by: 'bui-thi-thuc-quyen', at: '2026-11-19T16:00+07:00' },
      channels: ['web'],
      topics: ['news'],
    },
    body: 'Trong tháng, Cục đã giải quyết xong 612 việc.',
  };
  const rulesOf = (change: Record<string, unknown>, body = right.body) =>
    judgeDraft({ ...right, data: { ...right.data, ...change }, body }, { law, records, day }).findings.map(
      ({ rule }) => rule,
    );

  test.each([
    ['nothing of a right one', {}, []],
    ['a number in another form', { title: '', period: '2026-13' }, ['field-missing', 'field-malformed']],
    ['somebody whose term is over', { speaker: 'luong-dinh-khoat' }, ['speaker-authority']],
    [
      'an opinion after the release',
      { approval: { by: 'bui-thi-thuc-quyen', at: '2026-11-20T16:00+07:00' } },
      ['approval-before-release'],
    ],
    ['a day that has not come', { webUpdatedOn: '2026-11-25' }, ['date-ahead']],
  ])('%s', (_, change, rules) => {
    expect(rulesOf(change).toSorted()).toEqual(rules.toSorted());
  });

  test('a text that is missing', () => {
    expect(rulesOf({}, '')).toEqual(['body']);
  });

  test('a record with a digest of its text is judged by everything else', () => {
    const approval = { ...(right.data['approval'] as object), contentHash: `sha256:${'0'.repeat(64)}` };
    expect(rulesOf({ approval, speaker: 'luong-dinh-khoat' })).toEqual(['speaker-authority']);
  });
});

test('the path of a file names its record', () => {
  for (const type of typeNames)
    for (const { id, file, department, slug } of register.records[type])
      expect(identityAt(file)).toEqual({ type, id, department, slug });
  expect(identityAt('content/departments/vinh-ha/attachments/so-do.pdf')).toBeUndefined();
  expect(identityAt('content/publisher.yaml')).toBeUndefined();
});
