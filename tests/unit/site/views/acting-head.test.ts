import { describe, expect, test } from 'vitest';
import { departmentView } from '../../../../src/site/views/department.ts';
import { lookupView } from '../../../../src/site/views/lookup.ts';
import { recordView } from '../../../../src/site/views/record.ts';
import { reportView } from '../../../../src/site/views/report.ts';
import { first, inRole } from '../../../support/head-cases.ts';
import { fixturePublicationOn } from '../../../support/publications.ts';

const cases = [
  {
    basis: 'acting',
    position: 'Quyền Cục trưởng',
    inWords: { vi: 'Được giao quyền thủ trưởng', en: 'Acting head of the department' },
    authority: {
      vi: 'được giao quyền thủ trưởng theo văn bản 31/QĐ-TCTHADS',
      en: 'acting head under document 31/QĐ-TCTHADS',
    },
    responsible: {
      vi: 'Trần Thị Mai Lan, được giao quyền thủ trưởng, kể cả khi người khác được ủy quyền phát ngôn',
      en: 'Trần Thị Mai Lan, acting head of the department, even when someone else is authorised to speak',
    },
  },
  {
    basis: 'in-charge',
    position: 'Phó Cục trưởng phụ trách',
    inWords: { vi: 'Được giao phụ trách đơn vị', en: 'In charge of the department' },
    authority: {
      vi: 'được giao phụ trách đơn vị theo văn bản 31/QĐ-TCTHADS',
      en: 'in charge of the department under document 31/QĐ-TCTHADS',
    },
    responsible: {
      vi: 'Trần Thị Mai Lan, được giao phụ trách đơn vị, kể cả khi người khác được ủy quyền phát ngôn',
      en: 'Trần Thị Mai Lan, in charge of the department, even when someone else is authorised to speak',
    },
  },
] as const;

describe.each(cases)(
  'While there is no head: $basis',
  ({ basis, position, inWords, authority, responsible }) => {
    const publication = fixturePublicationOn('2026-11-22', 'small', inRole(first, basis, '2026-08-01'));

    test.each(['vi', 'en'] as const)('pages call nobody the head (%s)', (locale) => {
      const [contact] = departmentView(publication, 'an-phu', locale).people.contacts;
      expect(contact).toMatchObject({ position, basis: inWords[locale] });
      const row = lookupView(publication, locale).speakers.find(
        ({ name }) => name.text === 'Trần Thị Mai Lan',
      );
      expect(row).toMatchObject({ position, authority: inWords[locale], unlessAsked: false });
      expect(row?.document).toContain('31/QĐ-TCTHADS');
    });

    test.each(['vi', 'en'] as const)('a release says by what authority it was (%s)', (locale) => {
      const key = { department: 'an-phu', type: 'thong-tin-dinh-ky', slug: '2026-10' };
      const view = recordView(publication, key, locale);
      const facts = 'facts' in view ? view.facts : [];
      const texts = facts.flatMap(({ values }) => values.map(({ text }) => text));
      expect(texts).toContain(authority[locale]);
      expect(texts).toContain(responsible[locale]);
    });

    test('a report is to be signed under the position as it is', () => {
      expect(reportView(publication, { department: 'an-phu', period: '2026' }, 'vi').paper.signature).toEqual(
        {
          title: position,
          name: 'Trần Thị Mai Lan',
        },
      );
    });
  },
);
