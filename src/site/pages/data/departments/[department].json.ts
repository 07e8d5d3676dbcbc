import type { APIRoute, GetStaticPaths } from 'astro';
import { departmentTypeNames } from '../../../../domain/records/index.ts';
import { breachData, breachesOnRecord } from '../../../breaches.ts';
import { recordData } from '../../../open-data/data.ts';
import { departmentPaths } from '../../../departments.ts';
import { published } from '../../../publication.ts';
import { jsonResponse } from '../../../response.ts';

export const getStaticPaths = (() => departmentPaths(published())) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const publication = published();
  const { register, compliance } = publication;
  const folder = params['department'] ?? '';
  const department = register.departments.get(folder);
  if (!department) return new Response(null, { status: 404 });
  const duties = compliance
    .dutiesOf(folder)
    .map(({ rule, subject, state, passedFrom, metOn, daysLate, trace }) => ({
      rule,
      subject,
      passedFrom,
      state,
      start: trace.start,
      due: trace.due,
      metOn,
      daysLate,
    }));
  const breaches = breachesOnRecord(publication)
    .filter((breach) => breach.department === folder)
    .map((of) => breachData(of, publication));
  const records = Object.fromEntries(
    departmentTypeNames.map((type) => [type, department[type].map(recordData)]),
  );
  return jsonResponse({
    asOf: compliance.today,
    demo: register.publisher.demo,
    department: recordData(department.record),
    duties,
    breaches,
    records,
  });
};
