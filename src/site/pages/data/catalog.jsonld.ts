import type { APIRoute } from 'astro';
import { catalogue } from '../../open-data/catalogue.ts';
import { published } from '../../publication.ts';
import { jsonResponse } from '../../response.ts';

export const GET: APIRoute = () => jsonResponse(catalogue(published()), 'application/ld+json');
