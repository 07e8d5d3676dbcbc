import type { APIRoute } from 'astro';
import { breachData, breachesOnRecord } from '../../site/breaches.ts';
import { published } from '../../site/publication.ts';
import { jsonResponse } from '../../site/response.ts';

export const GET: APIRoute = () => {
  const publication = published();
  const { register, compliance } = publication;
  const breaches = breachesOnRecord(publication).map((of) => breachData(of, publication));
  return jsonResponse({ asOf: compliance.today, demo: register.publisher.demo, breaches });
};
