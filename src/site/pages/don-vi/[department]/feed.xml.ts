import type { APIRoute, GetStaticPaths } from 'astro';
import { atomText } from '../../../feeds/atom.ts';
import { published } from 'virtual:cong-khai/publication';
import { textResponse } from '../../../response.ts';
import { departmentKeys } from '../../../views/department.ts';
import { feedView } from '../../../views/feed.ts';

export const getStaticPaths = (() =>
  departmentKeys(published()).map((department) => ({ params: { department } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { department = '' }, currentLocale }) =>
  textResponse(atomText(feedView(published(), { department }, currentLocale)), 'application/atom+xml');
