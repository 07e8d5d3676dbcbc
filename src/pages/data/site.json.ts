import type { APIRoute } from 'astro';
import { ageData } from '../../site/age.ts';
import { published } from '../../site/publication.ts';
import { textResponse } from '../../site/response.ts';

export const GET: APIRoute = () => textResponse(ageData(published()), 'application/json');
