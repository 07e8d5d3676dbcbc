import { authorityLacking, spokespersonsOn, type NoAuthority } from '../domain/authority.ts';
import { displayDate } from '../domain/dates.ts';
import type { RecordOf } from '../domain/records/index.ts';
import type { Text } from '../domain/text.ts';
import type { Register } from '../register/register.ts';
import { actsFor } from './office.ts';
import type { Release } from './releases.ts';
import { lawFor, type Context, type Found } from './rule.ts';

/** The releases by somebody who had no authority to speak on that day and in that case. */
export function* unauthorised(context: Context, rule: string, releases: Iterable<Release>): Generator<Found> {
  const { register } = context;
  for (const release of releases) {
    const { record, on, speaker: reference } = release;
    const { file, department } = record;
    const law = lawFor(context, rule, on, department);
    if (!law) continue;
    const place = { file, path: ['speaker'], department, law };
    if (!reference) {
      if (release.needsSpeaker) yield { ...place, message: unnamed };
      continue;
    }
    const speaker = register.speaker(reference, department);
    if (!speaker) continue;
    const why = actsFor(register, speaker.department, department, on)
      ? authorityLacking(speaker, on, release.case)
      : 'other-department';
    if (why) yield { ...place, message: lacking(register, release, speaker, why) };
  }
}

const unnamed: Text = {
  vi: 'Không ghi ai đã phát ngôn, nên không biết người đó có thẩm quyền hay không. Thêm `speaker:` với tên tệp của người phát ngôn hoặc của văn bản ủy quyền.',
  en: 'It is not said who spoke, so their authority cannot be told. Add `speaker:` with the file name of the spokesperson or of the authorisation.',
};

type Speaker = RecordOf<'spokespersons'> | RecordOf<'authorisations'>;

function lacking(
  register: Register,
  release: Release,
  speaker: Speaker,
  why: NoAuthority | 'other-department',
): Text {
  const name = speaker.type === 'spokespersons' ? speaker.data.name : speaker.data.person.name;
  const on = displayDate(release.on);
  const other = inOffice(register, release);
  const { from, to } = speaker.data;
  const { file } = speaker;
  switch (why) {
    case 'other-department':
      return {
        vi: `${name} không phát ngôn cho đơn vị này mà cho đơn vị khác. ${other.vi}.`,
        en: `${name} speaks for another department and not for this one. ${other.en}.`,
      };
    case 'not-yet':
      return {
        vi: `${name} chỉ có thẩm quyền từ ngày ${displayDate(from)}, sau ngày phát ngôn (${on}). ${other.vi}, hoặc sửa \`from\` trong \`${file}\` nếu ghi nhầm.`,
        en: `${name} has authority only from ${displayDate(from)}, after the day of the statement (${on}). ${other.en}, or mend \`from\` in \`${file}\` if it is a slip.`,
      };
    case 'ended':
      return {
        vi: `Thẩm quyền của ${name} hết vào ngày ${displayDate(to ?? '')}, trước ngày phát ngôn (${on}). ${other.vi}, hoặc sửa \`to\` trong \`${file}\` nếu ghi nhầm.`,
        en: `The authority of ${name} ended on ${displayDate(to ?? '')}, before the day of the statement (${on}). ${other.en}, or mend \`to\` in \`${file}\` if it is a slip.`,
      };
    case 'coordinates':
      return {
        vi: `${name} chỉ được ủy quyền phối hợp (\`mode: coordinate\`), không được phát ngôn thay. ${other.vi}, hoặc sửa \`mode\` trong \`${file}\` nếu ghi nhầm.`,
        en: `${name} is authorised to coordinate only (\`mode: coordinate\`), not to speak. ${other.en}, or mend \`mode\` in \`${file}\` if it is a slip.`,
      };
    case 'no-case':
      return release.record.type === 'briefings'
        ? {
            vi: `${name} chỉ được ủy quyền trong vụ việc ${caseOf(speaker)}, mà thông tin định kỳ không thuộc riêng vụ việc nào. ${other.vi}.`,
            en: `${name} is authorised for case ${caseOf(speaker)} alone, and a monthly briefing belongs to no single case. ${other.en}.`,
          }
        : {
            vi: `${name} chỉ được ủy quyền trong vụ việc ${caseOf(speaker)}, mà bản ghi này không ghi vụ việc nào. Thêm \`case: ${caseOf(speaker)}\` nếu đúng là vụ việc đó; nếu không, sửa \`speaker\`.`,
            en: `${name} is authorised for case ${caseOf(speaker)} alone, and this record names no case. Add \`case: ${caseOf(speaker)}\` if that is the one; otherwise change \`speaker\`.`,
          };
    case 'other-case':
      return {
        vi: `${name} chỉ được ủy quyền trong vụ việc ${caseOf(speaker)}, không phải ${release.case}. ${other.vi}, hoặc sửa \`case\` ở đây nếu ghi nhầm.`,
        en: `${name} is authorised for case ${caseOf(speaker)}, not ${release.case}. ${other.en}, or mend \`case\` here if it is a slip.`,
      };
  }
}

/** The edit that puts whoever could speak that day into the field. */
function inOffice(register: Register, { record, on }: Release): Text {
  const own = register.departments.get(record.department)?.spokespersons ?? [];
  const slugs = spokespersonsOn(own, on).map(({ slug }) => slug);
  if (slugs.length === 0) {
    return {
      vi: 'Sửa `speaker` thành tên tệp của người có thẩm quyền lúc đó',
      en: 'Set `speaker` to the file name of whoever had authority then',
    };
  }
  const listed = slugs.map((slug) => `\`speaker: ${slug}\``);
  return {
    vi: `Nếu người phát ngôn của đơn vị đã nói, sửa thành ${listed.join(' hoặc ')}`,
    en: `If the department’s spokesperson spoke, make it ${listed.join(' or ')}`,
  };
}

const caseOf = (speaker: Speaker): string => (speaker.type === 'authorisations' ? speaker.data.case : '');
