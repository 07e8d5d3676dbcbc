import type { APIRoute } from 'astro';
import { ageData } from '../../age.ts';
import { published } from '../../publication.ts';
import { textResponse } from '../../response.ts';

export const GET: APIRoute = () => textResponse(ageData(published()), 'application/json');
