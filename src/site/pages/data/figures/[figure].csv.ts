import type { APIRoute, GetStaticPaths } from 'astro';
import { figureCsv, figurePaths, figureToday } from '../../../figures.ts';
import { published } from '../../../publication.ts';
import { textResponse } from '../../../response.ts';

export const getStaticPaths = figurePaths satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { figure = '' } }) =>
  textResponse(figureCsv(figureToday(published(), figure)), 'text/csv');
