import type { APIRoute } from 'astro';
import { breachData, breachesOnRecord } from '../../breaches.ts';
import { published } from '../../publication.ts';
import { jsonResponse } from '../../response.ts';

export const GET: APIRoute = () => {
  const publication = published();
  const { register, compliance } = publication;
  const breaches = breachesOnRecord(publication).map((of) => breachData(of, publication));
  return jsonResponse({ asOf: compliance.today, demo: register.publisher.demo, breaches });
};
