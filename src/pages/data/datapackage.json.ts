import type { APIRoute } from 'astro';
import { dataPackage } from '../../site/data-package.ts';
import { published } from '../../site/publication.ts';
import { jsonResponse } from '../../site/response.ts';

export const GET: APIRoute = () => jsonResponse(dataPackage(published()));
