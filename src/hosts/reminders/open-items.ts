import type { AssessedDuty } from '../../compliance/compliance.ts';
import type { Finding } from '../../domain/finding.ts';
import type { Publication } from '../../site/publication.ts';

/** What a department has to see to. */
export interface OpenItems {
  overdue: AssessedDuty[];
  near: AssessedDuty[];
  /** Errors of records, which keep the site from being published. */
  wrong: Finding[];
}

/**
 * What each department has to see to, by its folder: duties that are overdue or fall due `within` so many days, and
 * records whose errors keep the site from being published. What belongs to no department is under the empty text.
 */
export function openItems({ compliance }: Publication, within: number): Map<string, OpenItems> {
  const byDepartment = new Map<string, OpenItems>();
  const at = (department: string): OpenItems => {
    const items = byDepartment.get(department) ?? { overdue: [], near: [], wrong: [] };
    byDepartment.set(department, items);
    return items;
  };
  for (const duty of compliance.duties) {
    if (duty.metOn !== undefined || duty.waiver || duty.state === 'lapsed') continue;
    if (duty.state === 'overdue') at(duty.department).overdue.push(duty);
    else if (duty.daysLeft <= within) at(duty.department).near.push(duty);
  }
  for (const finding of compliance.findings)
    if (finding.kind !== 'duty' && finding.severity === 'error') at(finding.department).wrong.push(finding);
  return byDepartment;
}
