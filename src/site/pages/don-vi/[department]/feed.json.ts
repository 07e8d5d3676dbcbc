import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonFeed } from '../../../feeds/json-feed.ts';
import { published } from 'virtual:cong-khai/publication';
import { jsonResponse } from '../../../response.ts';
import { departmentKeys } from '../../../views/department.ts';
import { feedView } from '../../../views/feed.ts';

export const getStaticPaths = (() =>
  departmentKeys(published()).map((department) => ({ params: { department } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { department = '' }, currentLocale }) =>
  jsonResponse(jsonFeed(feedView(published(), { department }, currentLocale)), 'application/feed+json');
