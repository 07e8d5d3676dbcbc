import type { APIRoute, GetStaticPaths } from 'astro';
import { figureCsv, figurePaths, figureToday } from '../../../site/figures.ts';
import { published } from '../../../site/publication.ts';
import { textResponse } from '../../../site/response.ts';

export const getStaticPaths = figurePaths satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { figure = '' } }) =>
  textResponse(figureCsv(figureToday(published(), figure)), 'text/csv');
