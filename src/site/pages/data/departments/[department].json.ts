import type { APIRoute, GetStaticPaths, InferGetStaticParamsType } from 'astro';
import { published } from 'virtual:cong-khai/publication';
import { jsonResponse } from '../../../response.ts';
import { departmentDataKeys, departmentDataView } from '../../../views/data/department.ts';

export const getStaticPaths = (() =>
  departmentDataKeys(published()).map((department) => ({ params: { department } }))) satisfies GetStaticPaths;

type Params = InferGetStaticParamsType<typeof getStaticPaths>;

export const GET: APIRoute<Record<string, never>, Params> = ({ params: { department } }) =>
  jsonResponse(departmentDataView(published(), department));
