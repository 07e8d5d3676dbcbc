import type { APIRoute, GetStaticPaths } from 'astro';
import { departmentPaths } from '../../../departments.ts';
import { jsonFeedOf } from '../../../feeds/feed.ts';
import { published } from '../../../publication.ts';
import { jsonResponse } from '../../../response.ts';
import { wordsFor } from '../../../translations/index.ts';

export const getStaticPaths = (() => departmentPaths(published())) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { department }, currentLocale }) =>
  jsonResponse(jsonFeedOf(published(), wordsFor(currentLocale), { department }), 'application/feed+json');
