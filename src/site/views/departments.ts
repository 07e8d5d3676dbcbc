import type { Department } from '../../register/register.ts';
import { addresses } from '../addresses.ts';
import { activeSpokespersons } from './shared/speakers.ts';
import { departmentsInOrder, departmentsToCome, endedDepartments } from './shared/department-tree.ts';
import type { Publication } from '../publication.ts';
import { choiceOf } from './shared/fields.ts';
import { translationsFor, type Translations } from '../translations/index.ts';
import { pageView, type PageView } from './page.ts';
import { passageView } from './parts/passage.ts';
import { standingView } from './parts/standing.ts';
import { departmentLink } from './shared/department-link.ts';
import type { Link } from './shared/link.ts';
import { plain } from './shared/plain.ts';

/** The list of all departments. */
export interface DepartmentsView {
  page: PageView;
  /** Those of the day, each followed by those below it. */
  current: readonly CurrentDepartment[];
  toCome: readonly OtherDepartment[];
  ended: readonly OtherDepartment[];
}

interface CurrentDepartment extends Link {
  kind: string;
  speakers: readonly { name: string; position: string }[];
  /** How many of its duties are overdue, and how many nearly due, in words; left out where there are none. */
  overdue?: string;
  near?: string;
}

/** A department that does not exist on the day, with when it begins or what became of it. */
interface OtherDepartment extends Link {
  when?: string;
}

function currentDepartment(
  department: Department,
  publication: Publication,
  t: Translations,
): CurrentDepartment {
  const duties = publication.compliance.dutiesOf(department.folder);
  const people = activeSpokespersons(department, publication);
  return plain({
    ...departmentLink(department, t),
    kind: choiceOf('departments', ['kind'], department.record.data.kind, t),
    speakers: people.map(({ data: { name, position } }) => ({ name, position })),
    ...standingView(duties, 0, t),
  });
}

export function departmentsView(publication: Publication, locale: string | undefined): DepartmentsView {
  const t = translationsFor(locale);
  const head = {
    address: addresses.departments,
    title: t.departments,
    description: t.departmentsDescription,
  };
  return {
    page: pageView(publication, head, locale),
    current: departmentsInOrder(publication).map((one) => currentDepartment(one, publication, t)),
    toCome: departmentsToCome(publication).map((one) => ({
      ...departmentLink(one, t),
      when: t.actsFrom(one.record.data.validFrom),
    })),
    ended: endedDepartments(publication).map((one) =>
      plain({ ...departmentLink(one, t), when: passageView(one, publication, t)?.sentence }),
    ),
  };
}
