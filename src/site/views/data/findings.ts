import { reportData } from '../../../reporters/json.ts';
import type { Publication } from '../../publication.ts';

/** What the checks found on the day, as `check --format json` prints it in Vietnamese. */
export type FindingsView = ReturnType<typeof reportData>;

export const findingsView = ({ register, compliance }: Publication): FindingsView =>
  reportData({ asOf: compliance.today, records: register.size, findings: compliance.findings }, 'vi');
