import { expect, it } from 'vitest';
import { withFields } from '../../../../src/rules/example-fields.ts';
import { refusedRequest } from '../../../../src/rules/example-records/requests.ts';
import { refusalGroundView } from '../../../../src/site/views/refusal-ground.ts';
import { refusalGroundsView } from '../../../../src/site/views/refusal-grounds.ts';
import { applying, judgeOn, smallRegister } from '../../../support/tree.ts';

const today = '2026-11-22';

function publicationOf(files: Record<string, string> = {}) {
  const register = smallRegister(files);
  return { register, compliance: judgeOn(register, today) };
}

const refused = (day: string, ground: string) =>
  withFields(refusedRequest, {
    receivedAt: `${day}T09:00+07:00`,
    answeredAt: `${day}T15:00+07:00`,
    'refusal.ground': ground,
  });

const files = {
  'departments/an-phu/requests/2026-10-05-mot.md': refused('2026-10-05', 'state-secret'),
  'departments/an-phu/requests/2026-10-07-hai.md': refused('2026-10-07', 'state-secret'),
  'departments/an-phu/requests/2026-10-06-ba.md': refused('2026-10-06', 'draft-policy'),
};

it('lists every request that was refused on a ground, the newest first, and says by whom', () => {
  const view = refusalGroundView(publicationOf(files), 'state-secret', 'vi');
  expect(view).toMatchObject({
    name: 'Bí mật nhà nước',
    count: '2 lần từ chối',
    departments: [{ address: '/don-vi/an-phu/', count: '2 lần từ chối' }],
  });
  expect(view.entries.map(({ address }) => address)).toEqual([
    '/don-vi/an-phu/yeu-cau/2026-10-07-hai/',
    '/don-vi/an-phu/yeu-cau/2026-10-05-mot/',
  ]);
  expect(view).not.toHaveProperty('all');
});

it('quotes the letter where it has the ground, and cites a later text that is not at hand', () => {
  const publication = publicationOf({ 'publisher.yaml': applying(['press-law-2025', '2026-07-01']) });
  expect(refusalGroundView(publication, 'state-secret', 'vi').sources).toEqual([
    expect.objectContaining({
      text: 'Công văn',
      address: '/quy-dinh/#muc-2-2-2-p1',
      quote: expect.stringContaining('Những vấn đề thuộc bí mật nhà nước') as string,
    }),
  ]);
  expect(refusalGroundView(publication, 'family-secret', 'vi')).toMatchObject({
    count: 'Chưa dùng lần nào',
    entries: [],
    sources: [
      {
        text: 'Luật Báo chí 126/2025/QH15',
        address: '/quy-dinh/#press-law-2025',
        citation: 'Luật Báo chí 126/2025/QH15 (đã kiểm chứng)',
        applied: 'Trang này áp dụng từ 01/07/2026',
      },
    ],
  });
});

it('begins the list of grounds with the one that is used most often', () => {
  const [first, second] = refusalGroundsView(publicationOf(files), 'en').grounds;
  expect([first?.address, first?.count]).toEqual(['/quy-dinh/tu-choi/state-secret/', '2 refusals']);
  expect([second?.address, second?.count]).toEqual(['/quy-dinh/tu-choi/draft-policy/', '1 refusal']);
});

it('has no page for a ground that nobody knows', () => {
  expect(() => refusalGroundView(publicationOf(), 'no-ground', 'vi')).toThrow('No ground no-ground');
});
