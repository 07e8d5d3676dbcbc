import { describe, expect, inject, it } from 'vitest';
import { demoContent } from '../../support/command.ts';
import { attribute, linksOf, page, textOf } from './built.ts';
import { ofType, readRecords, speakingOn } from './records.ts';

const site = inject('demo');
const records = readRecords(demoContent);
const speaking = speakingOn(records, '2026-11-22').filter(({ department }) => department === 'thach-giang');

const onDuty = 'tel:+842003855011;ext=115';

const dialledFrom = (address: string, selector: string): string[] =>
  page(site, address)
    .querySelectorAll(selector)
    .flatMap((part) => linksOf(part).map(({ href }) => href));

/** Spaces and joiners that only keep a line together are what they look like. */
const read = (text: string): string => text.replaceAll('\u2060', '').replaceAll('\u00A0', ' ');

describe('A department that says when somebody answers', () => {
  it('is one of the demo, with people who speak for it', () => {
    expect(speaking.length).toBeGreaterThan(1);
  });

  it.each(['/don-vi/thach-giang/', '/en/don-vi/thach-giang/'])(
    'has the number for other times beside every call button at %s',
    (address) => {
      const buttons = page(site, address).querySelectorAll('.contact .reach');
      expect(buttons).toHaveLength(speaking.length);
      for (const group of buttons) expect(linksOf(group)[1]?.href).toBe(onDuty);
    },
  );

  it.each(speaking.map(({ slug }) => slug))('has it on the page of %s', (slug) => {
    const address = `/don-vi/thach-giang/nguoi-phat-ngon/${slug}/`;
    expect(dialledFrom(address, '.contact .reach')).toContain(onDuty);
    expect(dialledFrom(address, '.office-hours')).toEqual([onDuty, 'tel:1022']);
  });

  it.each([
    ['/nguoi-phat-ngon/', 'tbody tr'],
    ['/tra-cuu/', 'tbody tr'],
  ])('has it at %s in the rows of those who speak today, and of nobody else', (address, selector) => {
    const rows = page(site, address)
      .querySelectorAll(selector)
      .filter((row) => linksOf(row).some(({ href }) => href === onDuty));
    expect(rows.map((row) => linksOf(row)[0]?.href)).toEqual(rows.map(() => '/don-vi/thach-giang/'));
    for (const { typed } of speaking)
      expect(rows.filter((row) => textOf(row).includes(String(typed['name'])))).not.toEqual([]);
  });

  it.each([
    [
      '/don-vi/thach-giang/',
      'Giờ làm việc Thứ Hai – Thứ Sáu: 7h30 – 11h30, 13h30 – 17h00 Ngoài giờ 0200 385 5011, máy lẻ 115 Trực ban Văn phòng Cục, nhận việc gấp cả ngày nghỉ Đường dây nóng 1022',
    ],
    [
      '/en/don-vi/thach-giang/',
      'Office hours Monday–Friday: 7:30–11:30, 13:30–17:00 Out of hours 0200 385 5011 ext. 115 Trực ban Văn phòng Cục, nhận việc gấp cả ngày nghỉ Hotline 1022',
    ],
  ])('says all of it at %s, without a script', (address, text) => {
    expect(
      page(site, address)
        .querySelectorAll('.office-hours')
        .map((one) => read(textOf(one))),
    ).toEqual([text]);
  });

  it('gives the number to whoever copies a contact', () => {
    const copied = page(site, '/don-vi/thach-giang/')
      .querySelectorAll('[data-copy]')
      .map((button) => attribute(button, 'data-copy') ?? '');
    expect(copied).toHaveLength(speaking.length);
    for (const text of copied) expect(text).toMatch(/Ngoài giờ: 0200 385 5011, máy lẻ 115$/);
  });
});

it('A department that does not say when somebody answers has no line for it', () => {
  const silent = ofType(records, 'departments').filter(({ typed }) => !('hours' in typed));
  expect(silent.length).toBeGreaterThan(3);
  for (const { department } of silent)
    expect(page(site, `/don-vi/${department}/`).querySelector('.office-hours'), department).toBeNull();
});
