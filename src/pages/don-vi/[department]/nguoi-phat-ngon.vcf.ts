import type { APIRoute, GetStaticPaths } from 'astro';
import { activeSpokespersons } from '../../../site/departments.ts';
import { published } from '../../../site/publication.ts';
import { textResponse } from '../../../site/response.ts';
import { wordsFor } from '../../../site/translations/index.ts';
import { contactCards } from '../../../site/vcard.ts';

export const getStaticPaths = (() => {
  const publication = published();
  return [...publication.register.departments.values()]
    .map((department) => ({
      params: { department: department.folder },
      props: { people: activeSpokespersons(department, publication) },
    }))
    .filter(({ props: { people } }) => people.length > 0);
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ people: ReturnType<typeof activeSpokespersons> }> = ({
  props: { people },
  currentLocale,
}) => textResponse(contactCards(people, published(), wordsFor(currentLocale)), 'text/vcard');
