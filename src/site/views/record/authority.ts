import { caseCodesOf, hasHeadAuthority } from '../../../domain/authority.ts';
import type { DepartmentRecord } from '../../../domain/records/index.ts';
import { spokespersonsFor } from '../../../rules/shared/people-in-office.ts';
import { isReleaseRecord, releaseOf } from '../../../rules/shared/releases.ts';
import type { Fact } from '../parts/facts.ts';
import type { Publication } from '../../publication.ts';
import { addressOf } from '../../addresses.ts';
import type { Translations } from '../../translations/index.ts';

/**
 * With what authority a record's speaker spoke, and who answers for it: the head of the department, even where
 * somebody else was authorised to speak (letter, section 3.1, second dash).
 */
export function authorityOf(record: DepartmentRecord, { register }: Publication, t: Translations): Fact[] {
  const release = isReleaseRecord(record) ? releaseOf(record) : undefined;
  if (!release) return [];
  const office = spokespersonsFor(register, record.department, release.on).map(({ person }) => person);
  const head = office.find(hasHeadAuthority);
  const speaker = release.record.data.speaker
    ? register.speaker(release.record.data.speaker, record.department)
    : undefined;
  const facts: Fact[] = [];
  if (speaker) {
    const text =
      speaker.type === 'authorisations'
        ? t.byAuthorisation(speaker.data.document.number, caseCodesOf(speaker.data))
        : t.byBasis[speaker.data.basis](speaker.data.decision?.number ?? '');
    facts.push({ label: t.authority, values: [{ text, href: addressOf(speaker) }] });
  }
  if (head)
    facts.push({
      label: t.responsible,
      values: [{ text: t.responsibleHead[head.data.basis](head.data.name), href: addressOf(head) }],
    });
  return facts;
}
