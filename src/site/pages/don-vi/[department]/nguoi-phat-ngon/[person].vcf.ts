import type { APIRoute, GetStaticPaths } from 'astro';
import { contactCardsText } from '../../../../feeds/vcard.ts';
import { published } from 'virtual:cong-khai/publication';
import { textResponse } from '../../../../response.ts';
import { contactCardsView, personCardKeys } from '../../../../views/contact-cards.ts';

export const getStaticPaths = (() =>
  personCardKeys(published()).map((key) => ({ params: { ...key } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { department = '', person = '' }, currentLocale }) =>
  textResponse(
    contactCardsText(contactCardsView(published(), { department, person }, currentLocale)),
    'text/vcard',
  );
