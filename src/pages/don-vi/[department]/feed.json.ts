import type { APIRoute, GetStaticPaths } from 'astro';
import { departmentPaths } from '../../../site/departments.ts';
import { jsonFeedOf } from '../../../site/feed.ts';
import { published } from '../../../site/publication.ts';
import { jsonResponse } from '../../../site/response.ts';
import { wordsFor } from '../../../site/translations/index.ts';

export const getStaticPaths = (() => departmentPaths(published())) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { department }, currentLocale }) =>
  jsonResponse(jsonFeedOf(published(), wordsFor(currentLocale), { department }), 'application/feed+json');
