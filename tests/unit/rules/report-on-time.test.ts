import { describe, expect, test } from 'vitest';
import { withFields, withFieldsAfter } from '../../../src/rules/example-fields.ts';
import { publisher } from '../../../src/rules/example-records/publisher.ts';
import { report } from '../../../src/rules/example-records/reports.ts';
import { dutyTitle } from '../../../src/site/views/shared/duty-title.ts';
import { explanationsOf, waiversOf } from '../../../src/site/views/shared/lapses.ts';
import { translationsFor } from '../../../src/site/translations/index.ts';
import { judgeOn, smallRegister, type Overlay } from '../../support/tree.ts';

const working = { 'publisher.yaml': withFieldsAfter(publisher, 'timeZone', { reportYear: 'working' }) };
const none = { 'departments/an-phu/reports/2026-Q3.md': null };

const on = (period: string, sentOn = '2026-10-08'): Overlay => ({
  [`departments/an-phu/reports/${period}.md`]: withFields(report, { period, sentOn }),
});

function dutyUnder(overlay: Overlay, day = '2026-11-22') {
  const register = smallRegister(overlay);
  const compliance = judgeOn(register, day);
  const [duty, ...more] = compliance.duties.filter(({ rule }) => rule === 'report-on-time');
  expect(more).toEqual([]);
  return { duty: duty ?? expect.fail('no duty'), publication: { register, compliance } };
}

describe('The report on a quarter', () => {
  test.each<[what: string, overlay: Overlay, subject: string, metOn: string | undefined]>([
    ['is owed by its name in the calendar year', none, '2026-Q3', undefined],
    ['is owed by its name in the working year', { ...working, ...none }, 'NCT2026-Q4', undefined],
    ['is met under its name in the calendar year', working, 'NCT2026-Q4', '2026-10-08'],
    ['is met under its name in the working year', { ...none, ...on('NCT2026-Q4') }, '2026-Q3', '2026-10-08'],
    [
      'is met by one on the whole working year',
      { ...working, ...none, ...on('NCT2026') },
      'NCT2026-Q4',
      '2026-10-08',
    ],
    [
      'is met by the first of those that are on it',
      { ...working, ...none, ...on('NCT2026', '2026-10-12'), ...on('NCT2026-Q4', '2026-10-09') },
      'NCT2026-Q4',
      '2026-10-09',
    ],
    [
      'is not met by one on a time that ends before it',
      { ...working, ...none, ...on('NCT2026-9T') },
      'NCT2026-Q4',
      undefined,
    ],
    ['is not met by one on a month of it', { ...none, ...on('2026-09') }, '2026-Q3', undefined],
  ])('%s', (_what, overlay, subject, metOn) => {
    const { duty } = dutyUnder(overlay);
    expect([duty.subject, duty.metOn]).toEqual([subject, metOn]);
    expect(duty.trace).toMatchObject({ start: '2026-09-30', due: '2026-10-15' });
  });

  test.each([
    ['2026-Q3', none],
    ['NCT2026-Q4', { ...working, ...none }],
  ])('may be waived and explained under both names where it is owed as %s', (owed, settings) => {
    for (const named of ['2026-Q3', 'NCT2026-Q4']) {
      const { duty, publication } = dutyUnder({
        ...settings,
        'departments/an-phu/waivers/2026-11-20-cho-so-lieu.md': `---
rule: report-on-time
subject: ${named}
reason: Chờ số liệu của hai Chi cục
grantedBy: trung-uong
document: { number: 9/QĐ-TC, date: 2026-11-20 }
from: 2026-11-20
to: 2026-12-20
---
`,
        'departments/an-phu/explanations/report-on-time.md': `---
rule: report-on-time
subject: ${named}
date: 2026-11-21
---

Chưa tổng hợp xong.
`,
      });
      expect(duty.subject).toBe(owed);
      expect(publication.compliance.findings.filter(({ severity }) => severity !== 'notice')).toEqual([]);
      expect(waiversOf(duty, publication).map(({ inForce }) => inForce)).toEqual([true]);
      expect(explanationsOf(duty, publication)).toHaveLength(1);
    }
  });

  test('leads to the report that is on file, whatever its name', () => {
    const { duty, publication } = dutyUnder({ ...working, ...none, ...on('NCT2026') });
    expect(dutyTitle(duty, publication, translationsFor('vi'))).toMatchObject({
      title: 'Quý IV năm công tác 2026',
      address: '/don-vi/an-phu/bao-cao/NCT2026/',
    });
    const conference = { ...duty, rule: 'conference-quarterly' };
    expect(dutyTitle(conference, publication, translationsFor('vi')).address).toBe('/don-vi/an-phu/');
    const [record] = publication.register.records.reports;
    expect(record && publication.compliance.dutiesOn(record)).toEqual([duty]);
  });
});
