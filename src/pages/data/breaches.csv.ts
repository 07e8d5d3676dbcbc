import type { APIRoute } from 'astro';
import { breachesCsv } from '../../site/breaches.ts';
import { published } from '../../site/publication.ts';
import { textResponse } from '../../site/response.ts';

export const GET: APIRoute = () => textResponse(breachesCsv(published()), 'text/csv');
