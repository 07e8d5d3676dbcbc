import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { MeasuredText } from '../../../../src/site/open-data/measured-text.ts';

const text = ['Trả lời ', 'báo chí\n'];
const whole = { bytes: 22, sha256: createHash('sha256').update(text.join('')).digest('hex') };

test('a text is measured as the file that it becomes, and made once if it is written first', () => {
  let made = 0;
  const measured = new MeasuredText(() => {
    made += 1;
    return text;
  });
  expect([...measured]).toEqual(text);
  expect([measured.measured, made]).toEqual([whole, 1]);
});

test('a text that is not written is measured all the same', () => {
  expect(new MeasuredText(() => text).measured).toEqual(whole);
});
