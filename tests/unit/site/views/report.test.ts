import { beforeAll, describe, expect, test } from 'vitest';
import type { Publication } from '../../../../src/site/publication.ts';
import { directoryView } from '../../../../src/site/views/directory.ts';
import { reportView } from '../../../../src/site/views/report.ts';
import { demoContent } from '../../../support/command.ts';
import { fixturePublication, publicationOf } from '../../../support/publications.ts';
import { registerOf } from '../../../support/tree.ts';

let demo: Publication;
beforeAll(() => {
  demo = publicationOf(registerOf(demoContent));
});

const paperOf = (period: string, locale: string) =>
  reportView(demo, { department: 'vinh-ha', period }, locale).paper;

describe('A report on paper', () => {
  test('that was sent has its number, place and date, and a line for a signer whom no record names', () => {
    expect(paperOf('2026-Q3', 'vi')).toEqual({
      letterhead: {
        parent: 'Tổng cục Thi hành án dân sự (minh họa)',
        department: 'Cục Thi hành án dân sự tỉnh Vĩnh Hà',
        number: 'Số: 103/BC-CTHADS',
        date: 'Vĩnh Hà, ngày 12 tháng 10 năm 2026',
      },
      signature: { title: 'THỦ TRƯỞNG ĐƠN VỊ' },
    });
  });

  test('that was not sent is to be signed by the head of the day, with position and name', () => {
    const { letterhead, signature } = paperOf('2025', 'vi');
    expect(letterhead).toMatchObject({
      number: 'Số: …… /BC-……',
      date: 'Vĩnh Hà, ngày …… tháng …… năm ………',
    });
    expect(signature).toEqual({ title: 'Cục trưởng', name: 'Bùi Thị Thục Quyên' });
  });

  test('in English has the position of the head in the language of the record', () => {
    expect(paperOf('2026-Q3', 'en').letterhead.date).toBe('Vĩnh Hà, 12 October 2026');
    expect(paperOf('2025', 'en').signature).toEqual({
      title: 'Cục trưởng',
      name: 'Bùi Thị Thục Quyên',
      lang: 'vi',
    });
  });

  test('has no zero before a month that nobody takes for another', () => {
    expect(paperOf('2026-Q2', 'vi').letterhead.date).toMatch(/^Vĩnh Hà, ngày \d\d tháng 7 năm 2026$/);
  });
});

describe('The directory on paper', () => {
  test('is headed by the body behind the site, of the day of its data', () => {
    expect(directoryView(demo, 'vi').paper).toEqual({
      letterhead: {
        department: 'Tổng cục Thi hành án dân sự (minh họa)',
        date: 'Trung Kiên, ngày 22 tháng 11 năm 2026',
      },
      signature: { title: 'THỦ TRƯỞNG ĐƠN VỊ' },
    });
  });

  test('is headed by the site itself where nobody is named behind it, and its place is left open', () => {
    const small = fixturePublication('small');
    const publisher = { ...small.register.publisher, responsible: undefined };
    const register = Object.assign(Object.create(small.register) as typeof small.register, { publisher });
    const { letterhead } = directoryView({ ...small, register }, 'vi').paper;
    expect(letterhead.department).toBe(publisher.name.vi);
    expect(letterhead.date).toMatch(/^………, ngày /);
  });
});
