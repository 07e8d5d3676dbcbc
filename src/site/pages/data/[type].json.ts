import type { APIRoute, GetStaticPaths } from 'astro';
import { typeNames, type TypeName } from '../../../domain/records/index.ts';
import { recordData } from '../../open-data/data.ts';
import { jsonResponse } from '../../response.ts';
import { published } from '../../publication.ts';

export const getStaticPaths = (() =>
  typeNames.map((type) => ({ params: { type } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const { register, compliance } = published();
  const records = register.records[params['type'] as TypeName].map(recordData);
  return jsonResponse({ asOf: compliance.today, demo: register.publisher.demo, records });
};
