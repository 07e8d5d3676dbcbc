import { dirname } from 'node:path/posix';
import { futureRelease } from '../../compliance/future.ts';
import { publishedAsOf } from '../../compliance/published.ts';
import type { AsOf } from '../../domain/dates.ts';
import type { Finding } from '../../domain/finding.ts';
import type { Text } from '../../domain/text.ts';
import type { Publication } from '../../site/publication.ts';
import { withoutWithdrawn } from '../../site/without-withdrawn.ts';

const messages = {
  unreleased: {
    vi: 'Một bản ghi chưa đến lúc đăng có lỗi. Chạy `npm run check` để xem lỗi ở dòng nào.',
    en: 'A record that is not yet due for publication has an error. Run `npm run check` to see where.',
  },
  withdrawn: {
    vi: 'Bản ghi đã rút này có lỗi. Chạy `npm run check` để xem lỗi ở dòng nào.',
    en: 'This withdrawn record has an error. Run `npm run check` to see where.',
  },
} satisfies Record<string, Text>;

/**
 * A publication of which everything may be told in public: nothing of a record before its release, and nothing of one
 * that was withdrawn. Of an error in a record before its release, only the folder is named.
 */
export function withPublicFindings({ register, compliance }: Publication, day: AsOf): Publication {
  const shown = withoutWithdrawn(publishedAsOf(register, day, compliance));
  const withdrawn = new Set([...(shown.withdrawn?.values() ?? [])].flat().map(({ file }) => file));
  const waiting = [...register.records.statements, ...register.records.briefings].filter((record) =>
    futureRelease(record, day),
  );
  const namesWaiting = ({ file, message }: Finding): boolean =>
    waiting.some(
      (record) =>
        file === record.file ||
        [`${record.type}/${record.slug}`, record.data.title].some((name) =>
          `${message.vi} ${message.en}`.includes(name),
        ),
    );
  const findings = compliance.findings.map((finding) => {
    if (withdrawn.has(finding.file)) return { ...finding, message: messages.withdrawn };
    return namesWaiting(finding)
      ? { ...finding, file: `${dirname(finding.file)}/`, message: messages.unreleased }
      : finding;
  });
  return { ...shown, compliance: { ...shown.compliance, findings } };
}
