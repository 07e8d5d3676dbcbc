import type { APIRoute } from 'astro';
import { catalogue } from '../../open-data/catalogue.ts';
import { published } from 'virtual:cong-khai/publication';
import { jsonResponse } from '../../response.ts';
import { catalogueView } from '../../views/data/catalogue.ts';

export const GET: APIRoute = () => jsonResponse(catalogue(catalogueView(published())), 'application/ld+json');
