import type { APIRoute, GetStaticPaths } from 'astro';
import type { RecordOf } from '../../../../../domain/records/index.ts';
import { activeSpokespersons } from '../../../../departments.ts';
import { published } from '../../../../publication.ts';
import { textResponse } from '../../../../response.ts';
import { wordsFor } from '../../../../translations/index.ts';
import { contactCards } from '../../../../feeds/vcard.ts';

export const getStaticPaths = (() => {
  const publication = published();
  return [...publication.register.departments.values()].flatMap((department) =>
    activeSpokespersons(department, publication).map((person) => ({
      params: { department: department.folder, person: person.slug },
      props: { person },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ person: RecordOf<'spokespersons'> }> = ({ props: { person }, currentLocale }) =>
  textResponse(contactCards([person], published(), wordsFor(currentLocale)), 'text/vcard');
