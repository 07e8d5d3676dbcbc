import { describe, expect, test } from 'vitest';
import {
  displayOfficeHours,
  displayTimeSpans,
  displayWeekdays,
  officeHoursIn,
  openingHours,
  sharedHours,
  timeSpansIn,
  weekdaysIn,
} from '../../../src/domain/office-hours.ts';

describe('Days of the week', () => {
  test.each([
    ['Thứ Hai – Thứ Sáu', 'Thứ Hai – Thứ Sáu', 'Monday–Friday'],
    ['thứ 2 - thứ 6', 'Thứ Hai – Thứ Sáu', 'Monday–Friday'],
    ['T2-T6', 'Thứ Hai – Thứ Sáu', 'Monday–Friday'],
    ['từ thứ Hai đến hết thứ Sáu', 'Thứ Hai – Thứ Sáu', 'Monday–Friday'],
    ['Thứ Hai đến Sáu', 'Thứ Hai – Thứ Sáu', 'Monday–Friday'],
    ['Thứ Hai – Thứ Sáu'.normalize('NFD'), 'Thứ Hai – Thứ Sáu', 'Monday–Friday'],
    ['T2-T6, T7', 'Thứ Hai – Thứ Bảy', 'Monday–Saturday'],
    ['thứ 2, 4 và 6', 'Thứ Hai, Thứ Tư, Thứ Sáu', 'Monday, Wednesday, Friday'],
    ['Thứ Bảy', 'Thứ Bảy', 'Saturday'],
    ['Thứ Bảy - CN', 'Thứ Bảy, Chủ Nhật', 'Saturday, Sunday'],
    ['chủ nhật; thứ ba', 'Thứ Ba, Chủ Nhật', 'Tuesday, Sunday'],
    ['hằng ngày', 'Hằng ngày', 'Every day'],
    ['T2–CN', 'Hằng ngày', 'Every day'],
  ])('“%s” are %s', (typed, vi, en) => {
    const days = weekdaysIn(typed) ?? expect.fail(typed);
    expect(displayWeekdays(days)).toEqual({ vi, en });
    expect(weekdaysIn(vi)).toEqual(days);
  });

  test.each([
    ['giờ hành chính', 'no days'],
    ['Thứ Hai – Thứ …', 'an example'],
    ['Thứ Sáu – Thứ Hai', 'a range that runs backwards'],
    ['Thứ Hai – Thứ Tư – Thứ Sáu', 'a range with three ends'],
    ['Thứ Hai, T2', 'a day twice'],
    ['Thứ Hai – Thứ Sáu, Thứ Tư', 'a day that its range has'],
    ['Thứ Tám', 'a day that there is not'],
    ['Thứ Hai,', 'a list that goes on'],
    ['', 'nothing'],
  ])('“%s” is none: %s', (typed) => {
    expect(weekdaysIn(typed)).toBeUndefined();
  });
});

describe('Times of a day', () => {
  test.each([
    ['7h30 – 11h30, 13h30 – 17h00', '7h30 – 11h30, 13h30 – 17h00', '7:30–11:30, 13:30–17:00'],
    ['07:30-11:30; 13:30-17:00', '7h30 – 11h30, 13h30 – 17h00', '7:30–11:30, 13:30–17:00'],
    [
      'sáng 7 giờ 30 đến 11 giờ 30, chiều từ 13 giờ 30 đến 17 giờ',
      '7h30 – 11h30, 13h30 – 17h00',
      '7:30–11:30, 13:30–17:00',
    ],
    ['Sáng: 7h30 - 11h30; Chiều: 13h30 - 17h', '7h30 – 11h30, 13h30 – 17h00', '7:30–11:30, 13:30–17:00'],
    ['7 giờ 30 – 11 giờ 30 và 13 giờ 30 – 17 giờ', '7h30 – 11h30, 13h30 – 17h00', '7:30–11:30, 13:30–17:00'],
    ['7g00 - 11g30', '7h00 – 11h30', '7:00–11:30'],
    ['8h – 12h', '8h00 – 12h00', '8:00–12:00'],
    ['24/24', '0h00 – 24h00', '0:00–24:00'],
  ])('“%s” are %s', (typed, vi, en) => {
    const spans = timeSpansIn(typed) ?? expect.fail(typed);
    expect(displayTimeSpans(spans)).toEqual({ vi, en });
    expect(timeSpansIn(vi)).toEqual(spans);
  });

  test.each([
    ['giờ hành chính', 'no times'],
    ['7h30', 'a time without an end'],
    ['7h30 – …', 'an example'],
    ['11h30 – 7h30', 'an end before its start'],
    ['17h – 7h30', 'times over midnight'],
    ['7h30 – 7h30', 'no time at all'],
    ['8h – 12h, 11h – 13h', 'times that overlap'],
    ['13h30 – 17h, 7h30 – 11h30', 'times out of order'],
    ['chiều 1h30 – 5h', 'a clock of twelve hours'],
    ['7h60 – 11h', 'sixty minutes'],
    ['7h – 25h', 'an hour after midnight'],
    ['', 'nothing'],
  ])('“%s” are none: %s', (typed) => {
    expect(timeSpansIn(typed)).toBeUndefined();
  });
});

describe('Office hours', () => {
  test.each([
    [
      { days: 'Thứ Hai – Thứ Sáu', times: '7h30 – 11h30, 13h30 – 17h00' },
      'Thứ Hai – Thứ Sáu: 7h30 – 11h30, 13h30 – 17h00',
      'Monday–Friday: 7:30–11:30, 13:30–17:00',
      ['Mo-Fr 07:30-11:30', 'Mo-Fr 13:30-17:00'],
    ],
    [
      { days: 'Thứ Hai, Thứ Tư, Thứ Bảy, Chủ Nhật', times: '8h00 – 12h00' },
      'Thứ Hai, Thứ Tư, Thứ Bảy, Chủ Nhật: 8h00 – 12h00',
      'Monday, Wednesday, Saturday, Sunday: 8:00–12:00',
      ['Mo,We,Sa-Su 08:00-12:00'],
    ],
    [
      { days: 'Hằng ngày', times: '0h00 – 24h00' },
      'Hằng ngày: 0h00 – 24h00',
      'Every day: 0:00–24:00',
      ['Mo-Su 00:00-24:00'],
    ],
  ])('%o are said in words and as schema.org has them', (hours, vi, en, codes) => {
    expect(displayOfficeHours(hours)).toEqual({ vi, en });
    expect(openingHours(hours)).toEqual(codes);
  });

  const week = { days: 'Thứ Hai – Thứ Sáu', times: '7h30 – 11h30, 13h30 – 17h00' };

  test.each([
    ['Thứ Hai – Thứ Sáu, 7h30 – 11h30, 13h30 – 17h00', week],
    ['Thứ Hai – Thứ Sáu: 7h30 – 11h30, 13h30 – 17h00', week],
    ['7 giờ 30 – 11 giờ 30 và 13 giờ 30 – 17 giờ, thứ Hai đến thứ Sáu', week],
    ['T2 - T6 sáng 7h30-11h30; chiều 13h30-17h', week],
    ['giờ hành chính', undefined],
    ['Thứ Hai – Thứ Sáu', undefined],
  ])('typed on one line as “%s” are found', (typed, expected) => {
    expect(officeHoursIn(typed)).toEqual(expected);
  });

  test.each([
    [
      { days: 'Thứ Sáu', times: '11h00 – 12h00' },
      { vi: 'Thứ Sáu 11h00 – 12h00', en: 'Friday 11:00–12:00' },
    ],
    [{ days: 'Thứ Sáu', times: '11h30 – 13h30' }, undefined],
    [{ days: 'Thứ Bảy', times: '7h30 – 11h30' }, undefined],
  ])('share with %o what both name', (other, expected) => {
    expect(sharedHours(other, week)).toEqual(expected);
  });
});
