import type { APIRoute, GetStaticPaths } from 'astro';
import { contactCardsText } from '../../../feeds/vcard.ts';
import { published } from 'virtual:cong-khai/publication';
import { textResponse } from '../../../response.ts';
import { contactCardsView, departmentCardKeys } from '../../../views/contact-cards.ts';

export const getStaticPaths = (() =>
  departmentCardKeys(published()).map((key) => ({ params: { ...key } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { department = '' }, currentLocale }) =>
  textResponse(contactCardsText(contactCardsView(published(), { department }, currentLocale)), 'text/vcard');
