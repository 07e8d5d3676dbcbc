import { smallTree, type Overlay } from './tree.ts';

const correction = 'departments/an-phu/corrections/2026-09-10-so-tien-ban-nha.md';
const correctionText = String(smallTree().files.find(({ path }) => path === correction)?.bytes);

/** Requests for a correction by the small tree's department, of so many days of a year; 280 at most. */
export const corrections = (year: number, count: number): Overlay =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      const day = `${String((index % 10) + 1).padStart(2, '0')}-${String(Math.floor(index / 10) + 1).padStart(2, '0')}`;
      const path = `departments/an-phu/corrections/${year}-${day}-so-tien-ban-nha.md`;
      return [path, correctionText.replaceAll(/2026-\d\d-\d\d/g, `${year}-${day}`)];
    }),
  );
