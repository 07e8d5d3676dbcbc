import { withFields, withFieldsAfter } from '../../src/rules/example-fields.ts';
import { caoThiThu, quachThiHien } from '../../src/rules/example-records/authorisations.ts';
import { dangVanKien } from '../../src/rules/example-records/spokespersons.ts';
import { smallTree, type Overlay } from './tree.ts';

const folder = 'departments/an-phu';

const department =
  smallTree()
    .files.find(({ path }) => path === `${folder}/department.md`)
    ?.bytes?.toString() ?? '';

/** Who may be a substitute: a designated civil servant, and a deputy who is authorised in a case until the end of October. */
const people: Overlay = {
  [`${folder}/spokespersons/dang-van-kien.md`]: dangVanKien,
  [`${folder}/authorisations/cao-thi-thu-giao-nha.md`]: caoThiThu,
};

/** The small tree with substitutes of its head, and with some files more. */
export const withSubstitutes = (substitutes: string, more: Overlay = {}): Overlay => ({
  ...people,
  [`${folder}/department.md`]: withFieldsAfter(department, 'email', { substitutes }),
  ...more,
});

/** The authorisation of the same deputy for the months that follow. */
const renewed = {
  [`${folder}/authorisations/cao-thi-thu-giao-nha-2.md`]: withFields(caoThiThu, {
    'document.number': '5/GUQ-CTHADS',
    'document.date': '2026-10-30',
    from: '2026-11-01',
    to: '2026-12-31',
  }),
};

const ended = {
  [`${folder}/spokespersons/dang-van-kien.md`]: withFieldsAfter(dangVanKien, 'from', { to: '2026-10-31' }),
};

interface SubstituteCase {
  what: string;
  day: string;
  overlay: Overlay;
  /** The severity of what is found, and the line that is proposed; none where the list is right. */
  found?: { severity: string; edit?: string };
}

export const substituteCases: readonly SubstituteCase[] = [
  {
    what: 'people who may speak',
    day: '2026-10-20',
    overlay: withSubstitutes('[dang-van-kien, cao-thi-thu-giao-nha]'),
  },
  {
    what: 'an authorisation to come',
    day: '2026-10-20',
    overlay: withSubstitutes('[dang-van-kien, cao-thi-thu-giao-nha-2]', renewed),
  },
  {
    what: 'an authorisation that has ended',
    day: '2026-11-22',
    overlay: withSubstitutes('[dang-van-kien, cao-thi-thu-giao-nha]'),
    found: { severity: 'warning', edit: 'substitutes: [dang-van-kien]' },
  },
  {
    what: 'an authorisation that has ended, and was renewed in another file',
    day: '2026-11-22',
    overlay: withSubstitutes('\n  - cao-thi-thu-giao-nha\n  - dang-van-kien', renewed),
    found: { severity: 'warning', edit: 'substitutes: [cao-thi-thu-giao-nha-2, dang-van-kien]' },
  },
  {
    what: 'nobody but a spokesperson who has left',
    day: '2026-11-22',
    overlay: withSubstitutes('[dang-van-kien]', ended),
    found: { severity: 'warning' },
  },
  {
    what: 'the head',
    day: '2026-10-20',
    overlay: withSubstitutes('[tran-thi-mai-lan, dang-van-kien]'),
    found: { severity: 'warning', edit: 'substitutes: [dang-van-kien]' },
  },
  {
    what: 'somebody twice',
    day: '2026-10-20',
    overlay: withSubstitutes('[dang-van-kien, cao-thi-thu-giao-nha, dang-van-kien]'),
    found: { severity: 'error', edit: 'substitutes: [dang-van-kien, cao-thi-thu-giao-nha]' },
  },
  {
    what: 'somebody of another department',
    day: '2026-10-20',
    overlay: withSubstitutes('[an-phu-bac/authorisations/quach-thi-hien-giao-dat, dang-van-kien]', {
      'departments/an-phu-bac/authorisations/quach-thi-hien-giao-dat.md': quachThiHien,
    }),
    found: { severity: 'error', edit: 'substitutes: [dang-van-kien]' },
  },
  {
    what: 'somebody who only coordinates',
    day: '2026-10-20',
    overlay: withSubstitutes('[cao-thi-thu-giao-nha, dang-van-kien]', {
      [`${folder}/authorisations/cao-thi-thu-giao-nha.md`]: withFields(caoThiThu, { mode: 'coordinate' }),
    }),
    found: { severity: 'error', edit: 'substitutes: [dang-van-kien]' },
  },
];
