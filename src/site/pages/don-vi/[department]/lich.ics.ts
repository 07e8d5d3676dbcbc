import type { APIRoute, GetStaticPaths } from 'astro';
import { calendarText } from '../../../feeds/calendar.ts';
import { published } from 'virtual:cong-khai/publication';
import { textResponse } from '../../../response.ts';
import { calendarView } from '../../../views/calendar.ts';
import { departmentKeys } from '../../../views/department.ts';

export const getStaticPaths = (() =>
  departmentKeys(published()).map((department) => ({ params: { department } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { department }, currentLocale }) =>
  textResponse(calendarText(calendarView(published(), department, currentLocale)), 'text/calendar');
