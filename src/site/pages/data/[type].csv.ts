import type { APIRoute, GetStaticPaths } from 'astro';
import { typeNames, type TypeName } from '../../../domain/records/index.ts';
import { csvOf } from '../../open-data/data.ts';
import { published } from '../../publication.ts';
import { textResponse } from '../../response.ts';

export const getStaticPaths = (() =>
  typeNames.map((type) => ({ params: { type } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  textResponse(csvOf(published(), params['type'] as TypeName), 'text/csv');
