import type { APIRoute, GetStaticPaths } from 'astro';
import { departmentSettings } from '../../../../editor/settings.ts';
import { published } from 'virtual:cong-khai/publication';
import { jsonResponse } from '../../../response.ts';
import { departmentKeys } from '../../../views/department.ts';

export const getStaticPaths = (() =>
  departmentKeys(published()).map((department) => ({ params: { department } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { department = '' } }) =>
  jsonResponse(departmentSettings(published(), department));
