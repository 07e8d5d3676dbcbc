import type { APIRoute } from 'astro';
import { breachesCsv } from '../../open-data/tables.ts';
import { published } from 'virtual:cong-khai/publication';
import { textResponse } from '../../response.ts';

export const GET: APIRoute = () => textResponse(breachesCsv(published()), 'text/csv');
