import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/compliance/compliance.ts';
import { blockingKind, blocksPublication } from '../../../src/domain/finding.ts';
import { readRegister } from '../../../src/register/reading/read-register.ts';
import { rules } from '../../../src/rules/index.ts';
import { breachData } from '../../../src/site/views/data/breaches.ts';
import { breachAddress, breachesOnRecord } from '../../../src/site/views/shared/breaches-on-record.ts';
import { closedOctober } from '../../support/publications.ts';
import { Repository } from '../../support/repository.ts';
import {
  judgeOn,
  judgeSmall,
  publisherTree,
  smallRegister,
  smallTree,
  type Overlay,
} from '../../support/tree.ts';

const statement = 'departments/an-phu/statements/2026-10-20-mat-dien.md';
const subject = 'an-phu/statements/2026-10-20-mat-dien';
const rule = 'approval-before-release';

const released = (approvedAt: string): Overlay => ({
  [statement]: `---
title: Tạm dừng tiếp công dân do mất điện
occurredAt: 2026-10-20T07:30+07:00
needsInitialInformation: true
impact: normal
releasedAt: 2026-10-20T10:00+07:00
speaker: tran-thi-mai-lan
approval:
  by: tran-thi-mai-lan
  at: 2026-10-20T${approvedAt}+07:00
---

Việc tiếp công dân trở lại từ 13 giờ 30 cùng ngày.
`,
});

const explained = (fields: { rule?: string; subject?: string; date?: string } = {}): Overlay => {
  const { date = '2026-11-02' } = fields;
  return {
    'departments/an-phu/explanations/mat-dien.md': `---
rule: ${fields.rule ?? rule}
subject: ${fields.subject ?? subject}
date: ${date}
---

Phiếu trình được ký sau khi đã trả lời báo chí.
`,
  };
};

const publisherWith = (enforcement: string): Overlay => {
  const file = smallTree().files.find(({ path }) => path === 'publisher.yaml');
  return { 'publisher.yaml': `${file?.bytes?.toString() ?? ''}\nenforcement:\n${enforcement}` };
};

/** The findings that are not about other files. */
const found = (overlay: Overlay, day?: string) =>
  judgeSmall(overlay, day).findings.map(({ rule: id, kind, severity }) => [id, kind, severity]);

describe('A statement released at 10:00 and approved at 11:00', () => {
  const [finding] = judgeSmall(released('11:00')).findings;

  test('is a breach that blocks like a wrong record', () => {
    expect(found(released('11:00'))).toEqual([[rule, 'breach', 'error']]);
    expect(blockingKind(judgeSmall(released('11:00')).findings)).toBe('breach');
  });

  test('is told with the explanation to add, and never with a time to change', () => {
    expect(finding?.message.vi).toMatch(/`rule: approval-before-release`/);
    expect(finding?.message.vi).toContain(`\`subject: ${subject}\``);
    expect(finding?.message.vi).toContain('`date: 2026-11-22`');
    expect(finding?.message.vi).toContain(
      '`content/departments/an-phu/explanations/approval-before-release-2026-10-20-mat-dien.md`',
    );
    for (const message of Object.values(finding?.message ?? {}))
      expect(message).not.toMatch(/change the time|earlier|tell the head|báo thủ trưởng|sớm hơn/i);
  });

  test('blocks nothing once the department has explained it', () => {
    const overlay = { ...released('11:00'), ...explained() };
    expect(found(overlay)).toEqual([[rule, 'breach', 'notice']]);
    expect(blockingKind(judgeSmall(overlay).findings)).toBeUndefined();
  });

  test('that the message asks for is all that it asks for', () => {
    const file = /`content\/(\S+\.md)`, giữa/.exec(finding?.message.vi ?? '')?.[1] ?? '';
    const lines = [...(finding?.message.vi ?? '').matchAll(/`((?:rule|subject|date): [^`]+)`/g)];
    const text = `---\n${lines.map(([, line]) => line).join('\n')}\n---\n\nĐã họp rút kinh nghiệm.\n`;
    expect(found({ ...released('11:00'), [file]: text })).toEqual([[rule, 'breach', 'notice']]);
  });

  test('that is written after another explanation of it is a file of its own', () => {
    const file = /`content\/(\S+\.md)`, giữa/.exec(finding?.message.vi ?? '')?.[1] ?? '';
    const early = explained({ date: '2026-10-19' })['departments/an-phu/explanations/mat-dien.md'] ?? '';
    const next = (overlay: Overlay) =>
      judgeSmall({ ...released('11:00'), ...overlay }).findings.find((one) => one.kind === 'breach')?.message
        .vi;
    const second = `approval-before-release-statements-2026-10-20-mat-dien`;
    expect(next({ [file]: early })).toContain(`explanations/${second}.md`);
    expect(next({ [file]: early, [`departments/an-phu/explanations/${second}.md`]: early })).toContain(
      `explanations/${second}-2026-11-22.md`,
    );
  });

  test.each([
    ['approved before the release', released('09:30'), '2026-11-22'],
    ['on the day before it was released', released('11:00'), '2026-10-19'],
  ])('is none: %s', (_why, overlay, day) => {
    expect(judgeSmall(overlay, day).breaches).toEqual([]);
  });
});

describe('What a publisher does about a breach that nobody has explained', () => {
  test.each([
    ['fail', 'fail', true, true],
    ['fail', 'publish', true, true],
    ['explain', 'fail', true, true],
    ['explain', 'publish', true, false],
    ['publish', 'fail', false, false],
    ['publish', 'publish', false, false],
  ] as const)('breach: %s, overdue: %s', (breach, overdue, blocksCheck, blocksBuild) => {
    const overlay = {
      ...released('11:00'),
      ...publisherWith(`  breach: ${breach}\n  overdue: ${overdue}\n`),
    };
    const { publisher } = smallRegister(overlay);
    const { findings } = judgeSmall(overlay);
    expect(blockingKind(findings) !== undefined).toBe(blocksCheck);
    expect(findings.some((one) => blocksPublication(one, publisher.enforcement))).toBe(blocksBuild);
    const acknowledged = judgeSmall({ ...overlay, ...explained() }).findings;
    expect(acknowledged.some((one) => blocksPublication(one, publisher.enforcement))).toBe(false);
  });
});

describe('An explanation', () => {
  test.each([
    ['dated after today', { date: '2026-11-23' }, ['error', 'date']],
    ['dated before the matter happened', { date: '2026-10-19' }, ['error', 'date']],
    ['of a rule that is kept by an edit', { rule: 'spokesperson-phone-required' }, ['error', 'rule']],
    ['of a month, where a record is wanted', { subject: '2026-10' }, ['error', 'subject']],
    [
      'of a record of another type',
      { subject: 'an-phu/spokespersons/tran-thi-mai-lan' },
      ['error', 'subject'],
    ],
    ['of another department', { subject: 'an-phu-bac/spokespersons/ho-van-lanh' }, ['error', 'subject']],
    [
      'of a lapse by a record, where a month is wanted',
      { rule: 'briefing-monthly', subject: 'an-phu/briefings/2026-10' },
      ['error', 'subject'],
    ],
    [
      'of what the record does not show',
      { subject: 'an-phu/statements/2026-09-15-cay-do-truoc-tru-so' },
      ['warning', 'subject'],
    ],
  ])('%s is found', (_how, fields, [severity, field]) => {
    const findings = judgeSmall({ ...released('11:00'), ...explained(fields) }).findings.filter(
      (one) => one.rule === 'explanation' || one.rule === 'date-ahead',
    );
    expect(findings.map((one) => one.severity)).toEqual([severity]);
    expect(findings[0]?.message.vi).toContain(`(\`${field}\`)`);
  });

  test('written since the day that is looked back at is no fault', () => {
    const register = smallRegister({ ...released('11:00'), ...explained({ date: '2026-11-20' }) });
    const back = { today: '2026-11-01', now: '2026-11-01T00:00+07:00', isWholeDay: true };
    const clock = { today: '2026-11-22', now: '2026-11-22T08:00+07:00' };
    const about = judge(register, { ...back, clock }).findings.map((one) => [one.rule, one.severity]);
    expect(about).toEqual([[rule, 'error']]);
  });

  test('keeps the page of a breach that the record no longer shows', () => {
    const overlay = { ...released('09:30'), ...explained() };
    const publication = { register: smallRegister(overlay), compliance: judgeSmall(overlay) };
    const [breach, ...others] = breachesOnRecord(publication);
    expect(others).toEqual([]);
    expect(breach && [breach.breaches, breachAddress(breach)]).toEqual([
      [],
      '/don-vi/an-phu/trai-quy-dinh/approval-before-release/dot-xuat/2026-10-20-mat-dien/',
    ]);
    expect(found(overlay)).toEqual([['explanation', 'record', 'warning']]);
  });
});

describe('A closed month', () => {
  const repository = new Repository(released('11:00'), '2026-10-30T08:00:00+07:00');
  const made = () => closedOctober(repository.content);

  test('has the breaches that happened in it', () => {
    const { breaches, breachEdits } = made();
    expect(breaches.map(({ breach, isExplained }) => [breach.rule, isExplained])).toEqual([[rule, false]]);
    expect(breachEdits).toEqual([]);
  });

  test('shows among its later edits that the time was changed to 09:00', () => {
    repository.change(statement, '2026-10-20T11:00', '2026-10-20T09:00');
    repository.commit('2026-11-10T08:00:00+07:00');
    const { breaches, breachEdits } = made();
    expect(breaches.map(({ breach }) => breach.subject)).toEqual([subject]);
    expect(breachEdits.map(({ was, is }) => [was?.breach.rule, is])).toEqual([[rule, undefined]]);
  });
});

describe('The publisher in trouble', () => {
  const register = readRegister(publisherTree('trouble'));
  const compliance = judgeOn(register, '2026-11-22');
  const publication = { register, compliance };
  const onRecord = breachesOnRecord(publication);

  test('shows a breach of every rule that the past can breach, explained', () => {
    const breachable = rules.filter(({ breaches }) => breaches).map(({ id }) => id);
    const shown = onRecord.filter(
      ({ department, explanations }) => department === 'khe-ban' && explanations.length > 0,
    );
    expect([...new Set(shown.map((one) => one.rule))].sort()).toEqual([...breachable].sort());
  });

  test('publishes each in its data, with its page', () => {
    for (const one of onRecord) {
      const { rule: id, page, happened, explained: isExplained } = breachData(one, publication);
      expect([id, page, happened.length > 0, isExplained]).toEqual([
        one.rule,
        breachAddress(one),
        true,
        one.explanations.length > 0,
      ]);
    }
  });
});

describe('An authorisation for two cases', () => {
  const authorisation = 'departments/an-phu/authorisations/cao-thi-thu-giao-nha.md';
  const text =
    smallTree()
      .files.find(({ path }) => path === authorisation)
      ?.bytes?.toString() ?? '';
  const two = { [authorisation]: text.replace('case: AP-2026-0031', 'case: [AP-2026-0031, AP-2026-0032]') };

  test('is a breach of the day on which it was signed', () => {
    const { breaches } = judgeSmall(two);
    expect(breaches.map(({ rule: id, on }) => [id, on])).toEqual([
      ['authorisation-single-case', '2026-09-04'],
    ]);
  });

  test.each([['AP-2026-0031'], ['AP-2026-0032']])('covers %s for whoever speaks under it', (code) => {
    const spoken = {
      'departments/an-phu/statements/2026-10-22-giao-nha.md': `---
title: Thông tin về việc giao nhà
case: ${code}
occurredAt: 2026-10-22T08:00+07:00
needsInitialInformation: true
releasedAt: 2026-10-22T10:00+07:00
speaker: cao-thi-thu-giao-nha
approval: { by: tran-thi-mai-lan, at: 2026-10-22T09:00+07:00 }
---
`,
    };
    expect(judgeSmall({ ...two, ...spoken }).breaches.map(({ rule: id }) => id)).toEqual([
      'authorisation-single-case',
    ]);
  });
});

describe('The ground of a refusal', () => {
  const refused = (refusal: string) => ({
    'departments/an-phu/requests/2026-11-05-tien-do-chi-tra.md': `---
receivedAt: 2026-11-05T09:00+07:00
from: bao-an-phu
channel: email
topic: Tiến độ chi trả
outcome: refused
answeredAt: 2026-11-06T09:00+07:00
refusal:
${refusal}---
`,
  });
  const provision = '  legalReference: Công văn, mục 2.2.2\n';

  test.each([
    ['invented', `  ground: ban-hop\n${provision}`, 'breach'],
    ['misspelt', `  ground: state-secrett\n${provision}`, 'record'],
    ['listed, without a provision', '  ground: state-secret\n', 'breach'],
    ['like the name of something else', `  ground: constructor\n${provision}`, 'breach'],
  ])('%s', (_how, refusal, kind) => {
    const findings = judgeSmall(refused(refusal)).findings;
    expect(findings.map((one) => [one.rule, one.kind])).toEqual([['refusal-ground-listed', kind]]);
    expect(findings[0]?.citation).toBeDefined();
  });

  test('misspelt is met with the listed one', () => {
    const [finding] = judgeSmall(refused(`  ground: state-secrett\n${provision}`)).findings;
    expect(finding?.message.vi).toContain('`ground: state-secret`');
  });
});

test('The five standards without an attestation are a warning, and no missing field', () => {
  const path = 'departments/an-phu/spokespersons/tran-thi-mai-lan.md';
  const text =
    smallTree()
      .files.find((file) => file.path === path)
      ?.bytes?.toString() ?? '';
  const without = text.replace(
    /^ {2}(politicalStanding|knowledgeOfDepartment|knowledgeOfPress|abilityToSpeak|attestedBy|attestedOn): .*\n/gm,
    '',
  );
  expect(found({ [path]: without })).toEqual([['spokesperson-standards-attested', 'record', 'warning']]);
});
