import type { APIRoute } from 'astro';
import { dataPackage } from '../../open-data/data-package.ts';
import { published } from 'virtual:cong-khai/publication';
import { jsonResponse } from '../../response.ts';
import { dataPackageView } from '../../views/data/data-package.ts';

export const GET: APIRoute = () => jsonResponse(dataPackage(dataPackageView(published())));
