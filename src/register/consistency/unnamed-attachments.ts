import type { Problem } from '../../domain/finding.ts';
import { departmentOfId, typeNames, type AnyRecord } from '../../domain/records/index.ts';
import type { Collection } from '../reading/collection.ts';
import { attachmentsNamed } from '../references.ts';
import type { Attachment } from '../register.ts';

/**
 * Parts attachments into those that a record names, in a field or by a link in its text, and those that none names, which
 * are not published. Where a record of the department could not be read, nobody knows what it names, and all are kept
 * back without a problem.
 */
export function partAttachments({ records, refused, refusedIds, attachments }: Collection): {
  named: Attachment[];
  problems: Problem[];
} {
  if (attachments.length === 0) return { named: [], problems: [] };
  const accepted = typeNames.flatMap((type): readonly AnyRecord[] => records[type]);
  const names = new Set([...accepted, ...refused].flatMap((record) => attachmentsNamed(record)));
  const isNamed = ({ department, name }: Attachment) => names.has(`${department}/${name}`);
  const unclear = new Set(
    [...refusedIds].flatMap((id) => (id.includes('/attachments/') ? [] : departmentOfId(id))),
  );
  return {
    named: attachments.filter(isNamed),
    problems: attachments
      .filter((attachment) => !isNamed(attachment) && !unclear.has(attachment.department))
      .map(unnamed),
  };
}

const unnamed = ({ name, file }: Attachment): Problem => ({
  rule: 'attachment-unnamed',
  file,
  message: {
    vi: `Không bản ghi nào dẫn đến tệp này, nên tệp không được đăng. Ghi \`file: ${name}\` vào bản ghi cần tệp, hoặc xóa tệp.`,
    en: `No record names this file, so it is not published. Write \`file: ${name}\` in the record that needs it, or delete the file.`,
  },
});
