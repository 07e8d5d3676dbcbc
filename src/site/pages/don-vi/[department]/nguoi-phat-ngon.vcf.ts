import type { APIRoute, GetStaticPaths } from 'astro';
import { activeSpokespersons } from '../../../departments.ts';
import { published } from '../../../publication.ts';
import { textResponse } from '../../../response.ts';
import { wordsFor } from '../../../translations/index.ts';
import { contactCards } from '../../../feeds/vcard.ts';

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
