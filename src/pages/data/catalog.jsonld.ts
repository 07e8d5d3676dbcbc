import type { APIRoute } from 'astro';
import { catalogue } from '../../site/catalogue.ts';
import { published } from '../../site/publication.ts';
import { jsonResponse } from '../../site/response.ts';

export const GET: APIRoute = () => jsonResponse(catalogue(published()), 'application/ld+json');
