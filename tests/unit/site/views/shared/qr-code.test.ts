import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qrCode } from '../../../../../src/site/views/shared/qr-code.ts';

/** The squares that a path paints black: lines of one unit, from their left end. */
function painted(path: string, size: number): boolean[][] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, top = '', steps = ''] of path.matchAll(/M0 (\d+)\.5([^M]*)/g)) {
    let at = 0;
    for (const [, step, length = ''] of steps.matchAll(/([mh])(\d+)(?: 0)?/g)) {
      if (step === 'h') rows[Number(top)]?.fill(true, at, at + Number(length));
      at += Number(length);
    }
  }
  return rows;
}

test.each([
  'https://an-phu.example/',
  'https://cong-khai.example/en/don-vi/vinh-ha/uy-quyen/mot-vu-viec-rat-dai/',
])('the code of %s has every square of it, and no other', (text) => {
  const { data, size } = encode(text, { border: 2 });
  const svg = qrCode(text);
  expect(svg).toContain(`viewBox="0 0 ${size} ${size}"`);
  expect(painted(/ d="([^"]*)"/.exec(svg)?.[1] ?? '', size)).toEqual(data);
});
