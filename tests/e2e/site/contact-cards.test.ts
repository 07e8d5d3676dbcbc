import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseVCards, type VCard4 } from 'vcard4-ts';
import { describe, expect, inject, it } from 'vitest';
import { contactCardsText } from '../../../src/site/feeds/vcard.ts';
import { contactCardsView } from '../../../src/site/views/contact-cards.ts';
import { withSubstitutes } from '../../support/substitute-cases.ts';
import { judgeOn, smallRegister, type Overlay } from '../../support/tree.ts';
import { filesBelow, linksOf, page, textOf } from './built.ts';
import { demoContent } from '../../support/command.ts';
import { atOtherTimes, dialled, ofType, readRecords, speakingOn, standingOn } from './records.ts';

const today = '2026-11-22';
const host = 'https://cong-khai.example';
const records = readRecords(demoContent);
const departments = ofType(records, 'departments');
const standing = new Set(standingOn(records, today).map(({ department }) => department));
const speaking = speakingOn(records, today).filter(({ department }) => standing.has(department));

/** Cards by a parser that has nothing to do with what wrote them. It is made for version 4.0, and finds no other fault. */
function read(text: string | Buffer): VCard4[] {
  const bytes = Buffer.from(text);
  const lines = bytes.toString('latin1').split('\r\n');
  expect(lines.pop()).toBe('');
  for (const line of lines) {
    expect(line.length).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/[\r\n]/);
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(line, 'latin1'))).not.toThrow();
  }
  const { vCards = [] } = parseVCards(bytes.toString(), true);
  for (const { nags = [], VERSION } of vCards) {
    expect(VERSION.value).toBe('3.0');
    expect(nags.map(({ attributes }) => attributes?.property)).toEqual(['VERSION']);
  }
  return vCards;
}

const file = (path: string) => readFileSync(join(inject('demo'), path));

/** Every number of a person, as a telephone dials it, the one to call first, and the others of the department last. */
function numbersOf(
  typed: Readonly<Record<string, unknown>>,
  owner: Readonly<Record<string, unknown>>,
): string[] {
  const others = (typed['otherPhones'] ?? []) as { number: string; extension?: string }[];
  const all = [typed, ...others.map(({ number, extension }) => ({ phone: number, extension }))];
  return [...all.map((one) => dialled(one)), ...atOtherTimes(owner)].map((one) => one.replace('tel:', ''));
}

describe('the contact cards', () => {
  it('are there for every department with somebody to call, and for each of these people', () => {
    const found = filesBelow(inject('demo')).filter((path) => path.endsWith('.vcf'));
    const folders = [...new Set(speaking.map(({ department }) => department))];
    expect(folders.length).toBeLessThan(departments.length);
    expect(found.sort()).toEqual(
      [
        ...folders.map((folder) => `don-vi/${folder}/nguoi-phat-ngon.vcf`),
        ...speaking.map(({ department, slug }) => `don-vi/${department}/nguoi-phat-ngon/${slug}.vcf`),
      ].sort(),
    );
  });

  it.each(speaking.map((person) => [`${person.department}/${person.slug}`, person] as const))(
    'say of %s what the record says',
    (_name, { department, slug, typed }) => {
      const [card, ...more] = read(file(`don-vi/${department}/nguoi-phat-ngon/${slug}.vcf`));
      expect(more).toEqual([]);
      const owner = departments.find((one) => one.department === department)?.typed ?? {};
      const own = `${host}/don-vi/${department}/nguoi-phat-ngon/${slug}`;
      const name = String(typed['name']).split(' ');
      expect(card).toMatchObject({
        FN: [{ value: typed['name'] }],
        N: {
          value: {
            familyNames: name.slice(0, 1),
            additionalNames: [name.slice(1, -1).join(' ')],
            givenNames: name.slice(-1),
          },
        },
        ORG: [{ value: [owner['name']] }],
        TITLE: [{ value: typed['position'] }],
        TEL: numbersOf(typed, owner).map((value) => ({ value })),
        EMAIL: [typed['email'], ...((typed['otherEmails'] ?? []) as string[])].map((value) => ({ value })),
        URL: [{ value: `${own}/` }],
        UID: { value: `${own}/` },
        SOURCE: [{ value: `${own}.vcf` }],
      });
      expect(existsSync(join(inject('demo'), `${own.slice(host.length)}/index.html`))).toBe(true);
      const notices = (typed['notices'] ?? []) as { number: string }[];
      const note = card?.NOTE?.[0]?.value ?? '';
      expect(note).toContain(notices.at(-1)?.number ?? '');
      expect(note).toContain(
        ((typed['verifiedOn'] ?? 'Chưa có lần xác nhận nào') as string).split('-').reverse().join('/'),
      );
    },
  );

  it('stand together in the file of their department, the head first', () => {
    for (const folder of standing) {
      const people = speaking.filter(({ department }) => department === folder);
      if (people.length === 0) continue;
      const cards = read(file(`don-vi/${folder}/nguoi-phat-ngon.vcf`));
      expect(cards.map(({ FN }) => FN[0].value).sort()).toEqual(
        people.map(({ typed }) => String(typed['name'])).sort(),
      );
      const head = people.find(({ typed }) => typed['basis'] === 'head');
      if (head) expect(cards[0]?.FN[0].value).toBe(head.typed['name']);
    }
  });

  it('are led to by every person who speaks, and by nobody who does not', () => {
    const cardsAt = (address: string) =>
      linksOf(page(inject('demo'), address).querySelector('body')).flatMap(({ href }) =>
        href.endsWith('.vcf') ? [href] : [],
      );
    for (const { department, slug, typed } of ofType(records, 'spokespersons')) {
      const card = `/don-vi/${department}/nguoi-phat-ngon/${slug}.vcf`;
      const speaks = speaking.some((one) => one.department === department && one.slug === slug);
      // The page of somebody who spoke once leads to those who speak today.
      const own = cardsAt(`/don-vi/${department}/nguoi-phat-ngon/${slug}/`);
      expect(own.includes(card), String(typed['name'])).toBe(speaks);
      if (speaks) expect(own).toEqual([card]);
      expect(cardsAt(`/don-vi/${department}/`).includes(card)).toBe(speaks);
    }
  });
});

const person = 'departments/an-phu/spokespersons/tran-thi-mai-lan.md';

function cards(overlay: Overlay, day = today): string {
  const register = smallRegister(overlay);
  const publication = { register, compliance: judgeOn(register, day) };
  return contactCardsText(contactCardsView(publication, { department: 'an-phu' }, 'vi'));
}

const named = (name: string, position: string, more = '') => ({
  [person]: `---
name: ${name}
position: '${position}'
phone: 0912 345 670
email: lan@anphu.example
basis: head
from: 2026-08-01
${more}---
`,
});

const outOfHours: Overlay = {
  ...named('Trần Lan', 'Cục trưởng'),
  'departments/an-phu/department.md': `---
name: Cục Thi hành án dân sự tỉnh An Phú
nameEn: Civil Judgment Enforcement Department of An Phú Province
kind: provincial
parent: trung-uong
address: Số 10 đường Bờ Đê, thị xã An Phú
phone: 0200 555 0100
email: vanthu@anphu.example
hours: [{ days: T2 - T6, times: '7h30 - 11h30, 13h30 - 17h' }]
outOfHours: { phone: 0200 3855 011, extension: 115, note: Trực ban Văn phòng Cục. }
validFrom: 2026-08-01
---
`,
};

describe('a contact card', () => {
  it.each([
    ['Trần Lan', ['Trần'], [''], ['Lan']],
    ['Trần Thị Mai Lan', ['Trần'], ['Thị Mai'], ['Lan']],
    ['Công Tằng Tôn Nữ Thị Hạnh', ['Công'], ['Tằng Tôn Nữ Thị'], ['Hạnh']],
  ])('knows the parts of the name %s', (name, familyNames, additionalNames, givenNames) => {
    expect(read(cards(named(name, 'Cục trưởng')))[0]?.N?.value).toMatchObject({
      familyNames,
      additionalNames,
      givenNames,
    });
  });

  it.each([
    'Chánh Văn phòng; kiêm người phát ngôn, phụ trách \\ "báo chí"',
    'Phó Cục trưởng phụ trách Cục Thi hành án dân sự tỉnh và các đơn vị trực thuộc trên địa bàn, ộộộộộộộộộộộộộộộộộộộộộộộộộộộộộộộộộ',
  ])('gives back what is hard to write: %s', (position) => {
    expect(read(cards(named('Trần Lan', position)))[0]?.TITLE?.[0]?.value).toBe(position);
  });

  it('escapes what version 3.0 has escaped in a text', () => {
    expect(cards(named('Trần Lan', 'Cục trưởng, kiêm; phó'))).toContain(
      'TITLE:Cục trưởng\\, kiêm\\; phó\r\n',
    );
  });

  it.each([
    ['nobody has confirmed it', '', 'Chưa có lần xác nhận nào.'],
    [
      'it was confirmed within the days of the policy',
      'verifiedOn: 2026-05-26\n',
      'Xác nhận lần cuối 26/05/2026.',
    ],
    [
      'it was confirmed before',
      'verifiedOn: 2026-05-25\n',
      'Xác nhận lần cuối 25/05/2026, đã quá 180 ngày theo chính sách của trang này: số điện thoại và hộp thư có thể không còn đúng.',
    ],
  ])('says so where %s', (_case, line, note) => {
    expect(read(cards(named('Trần Lan', 'Cục trưởng', line)))[0]?.NOTE?.[0]?.value).toBe(note);
  });

  it.each([
    ['of the person', named('Trần Lan', 'Cục trưởng', 'extension: 115\n'), 0, '+84912345670;ext=115'],
    ['that is answered out of hours', outOfHours, 1, '+842003855011;ext=115'],
  ])('dials the extension of the number %s', (_which, overlay, at, number) => {
    expect(read(cards(overlay))[0]?.TEL?.[at]?.value).toBe(number);
  });

  it('names the number that is answered out of hours, in a group of both lines', () => {
    const [, group = ''] = /^(\w+)\.TEL;.*ext=115$/m.exec(cards(outOfHours)) ?? [];
    expect(group).toMatch(/^ITEM\d$/);
    expect(cards(outOfHours)).toContain(`\r\n${group}.X-ABLABEL:Ngoài giờ\r\n`);
    expect(cards(named('Trần Lan', 'Cục trưởng'))).not.toContain('X-ABLABEL');
  });

  it('says when somebody answers, and who is on duty at other times', () => {
    expect(read(cards(outOfHours))[0]?.NOTE?.[0]?.value).toBe(
      [
        'Chưa có lần xác nhận nào.',
        'Giờ làm việc: Thứ Hai – Thứ Sáu: 7h30 – 11h30, 13h30 – 17h00.',
        'Ngoài giờ: Trực ban Văn phòng Cục.',
      ].join('\n'),
    );
  });

  it('was revised when the record last told of its contact details', () => {
    expect(read(cards(named('Trần Lan', 'Cục trưởng')))[0]?.REV?.value).toBe('20260731T170000Z');
    expect(read(cards(named('Trần Lan', 'Cục trưởng', 'verifiedOn: 2026-11-02\n')))[0]?.REV?.value).toBe(
      '20261101T170000Z',
    );
  });

  it('of a head names who speaks in the head’s absence, in order; that of anybody else does not', () => {
    const overlay = withSubstitutes('[cao-thi-thu-giao-nha, dang-van-kien]');
    const notes = read(cards(overlay, '2026-10-20')).map(({ NOTE }) => NOTE?.[0]?.value.split('\n').at(-1));
    expect(notes).toEqual([
      'Khi vắng mặt, lần lượt: 1. Cao Thị Thu (chỉ vụ việc AP-2026-0031) 0200 555 0103; 2. Đặng Văn Kiên 0200 555 0104.',
      expect.stringMatching(/^Chưa có lần xác nhận nào|^Xác nhận lần cuối/),
    ]);
  });

  it('is not made of nobody', () => {
    expect(cards({ [person]: null })).toBe('');
  });
});

describe('the page of a department', () => {
  const away = (department: string, name: string): string =>
    page(inject('demo'), `/don-vi/${department}/`)
      .querySelectorAll('.contact')
      .map(textOf)
      .filter((text) => text.startsWith(name))
      .map((text) => text.replace(/^.*Khi vắng mặt: /, ''))
      .join();

  it.each(departments.map(({ department }) => department))(
    '%s says who speaks when one is away',
    (folder) => {
      const people = speaking.filter(({ department }) => department === folder);
      const authorised = ofType(records, 'authorisations').filter(
        ({ department, typed: { from, to, mode } }) =>
          department === folder && (from as string) <= today && today <= (to as string) && mode === 'speak',
      );
      for (const one of people) {
        const said = away(folder, String(one.typed['name']));
        for (const other of people.filter((another) => another !== one))
          expect(said).toContain(`${String(other.typed['name'])} ${String(other.typed['phone'])}`);
        for (const { typed } of authorised) {
          const { name, phone } = typed['person'] as { name: string; phone: string };
          expect(said).toContain(`${name} (chỉ vụ việc ${String(typed['case'])}) ${phone}`);
        }
        if (people.length + authorised.length === 1) {
          const phone = departments.find(({ department }) => department === folder)?.typed['phone'];
          expect(said).toBe(`chưa có ai khác có thẩm quyền phát ngôn; gọi số của đơn vị ${String(phone)}`);
        }
        expect(said).not.toContain(String(one.typed['name']));
      }
    },
  );
});
