/** A fire at night in the small tree, and what a department writes of it in a hurry. */
export const folder = 'departments/an-phu';
export const fire = `${folder}/statements/2026-11-21-chay-kho.md`;
/** The head of the department, and the civil servant to whom the head assigns speaking just before. */
export const head = `${folder}/spokespersons/tran-thi-mai-lan.md`;
export const newcomer = `${folder}/spokespersons/do-thi-ngan.md`;
/** The head of another department, whose record is wrong at the same time. */
export const north = 'departments/an-phu-bac/spokespersons/ho-van-lanh.md';

/** The statement on the fire, which an emergency publication puts out. */
export const statement = ({ speaker = 'tran-thi-mai-lan', more = 'emergency: true' } = {}): string => `---
title: Cháy kho vật chứng
occurredAt: 2026-11-21T20:00+07:00
needsInitialInformation: true
impact: high
releasedAt: 2026-11-21T22:30+07:00
speaker: ${speaker}
approval:
  by: tran-thi-mai-lan
  at: 2026-11-21T22:00+07:00
${more}
---

Đám cháy đã được dập tắt.
`;

/** The head's record as that of the civil servant, to whom speaking is assigned from 20 November. */
export const assigned = (text: string): string =>
  text
    .replace('name: Trần Thị Mai Lan\nposition: Cục trưởng', 'name: Đỗ Thị Ngân\nposition: Chánh Văn phòng')
    .replace(
      'basis: head\nfrom: 2026-08-01',
      'basis: designated\nfrom: 2026-11-20\ndecision: { number: 9/QĐ-CTHADS, date: 2026-11-19 }',
    )
    .replace('date: 2026-08-03', 'date: 2026-11-20');
