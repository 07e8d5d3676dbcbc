import type { APIRoute, GetStaticPaths } from 'astro';
import { allSchemas, jsonSchemaOf } from '../../open-data/schemas.ts';
import { jsonResponse } from '../../response.ts';

export const getStaticPaths = (() =>
  Object.entries(allSchemas).map(([type, schema]) => ({
    params: { type },
    props: { schema },
  }))) satisfies GetStaticPaths;

type Props = { schema: (typeof allSchemas)[string] };

export const GET: APIRoute<Props> = ({ props }) => jsonResponse(jsonSchemaOf(props.schema));
