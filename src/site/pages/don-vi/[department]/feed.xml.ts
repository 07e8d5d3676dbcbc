import type { APIRoute, GetStaticPaths } from 'astro';
import { departmentPaths } from '../../../departments.ts';
import { atomOf } from '../../../feeds/feed.ts';
import { published } from '../../../publication.ts';
import { textResponse } from '../../../response.ts';
import { wordsFor } from '../../../translations/index.ts';

export const getStaticPaths = (() => departmentPaths(published())) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { department }, currentLocale }) =>
  textResponse(atomOf(published(), wordsFor(currentLocale), { department }), 'application/atom+xml');
