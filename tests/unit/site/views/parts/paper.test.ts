import { expect, test } from 'vitest';
import { placeOf } from '../../../../../src/site/views/parts/paper.ts';

test.each([
  ['Số 12 đường Bờ Sông, phường Đồng Trúc, tỉnh Vĩnh Hà', 'Vĩnh Hà'],
  ['Số 7 đường Hòa Giải, phường An Lập, thành phố Trung Kiên', 'Trung Kiên'],
  ['Số 7 đường Hòa Giải, TP. Trung Kiên.', 'Trung Kiên'],
  ['Số 1, thành phố Hồ Chí Minh', 'Thành phố Hồ Chí Minh'],
  ['Số 1, huyện Sa Lý', undefined],
  ['Tỉnh lộ 5', undefined],
  ['', undefined],
  [undefined, undefined],
])('a document of an office at %j is headed by the place %j', (address, place) => {
  expect(placeOf(address)).toBe(place);
});
