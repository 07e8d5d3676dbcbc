import type { APIRoute } from 'astro';
import { json } from '../../reporters/json.ts';
import { published } from '../../site/publication.ts';

export const GET: APIRoute = () => {
  const { register, compliance } = published();
  const report = { asOf: compliance.today, records: register.size, findings: compliance.findings };
  return new Response(json(report, 'vi'), { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
