import type { APIRoute } from 'astro';
import { dataPackage } from '../../open-data/data-package.ts';
import { published } from '../../publication.ts';
import { jsonResponse } from '../../response.ts';
import { dataPackageView } from '../../views/data/data-package.ts';

export const GET: APIRoute = () => jsonResponse(dataPackage(dataPackageView(published())));
