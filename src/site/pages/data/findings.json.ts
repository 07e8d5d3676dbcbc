import type { APIRoute } from 'astro';
import { json } from '../../../reporters/json.ts';
import { published } from '../../publication.ts';
import { textResponse } from '../../response.ts';

export const GET: APIRoute = () => {
  const { register, compliance } = published();
  const report = { asOf: compliance.today, records: register.size, findings: compliance.findings };
  return textResponse(json(report, 'vi'), 'application/json');
};
