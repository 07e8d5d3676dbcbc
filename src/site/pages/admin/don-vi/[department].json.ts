import type { APIRoute, GetStaticPaths } from 'astro';
import type { Department } from '../../../../register/register.ts';
import { departmentSettings } from '../../../../editor/settings.ts';
import { published } from '../../../publication.ts';
import { jsonResponse } from '../../../response.ts';

export const getStaticPaths = (() =>
  [...published().register.departments.values()].map((department) => ({
    params: { department: department.folder },
    props: { department },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ department: Department }> = ({ props }) =>
  jsonResponse(departmentSettings(props.department));
