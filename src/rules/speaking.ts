import { authorityLacking, existsOn, type NoAuthority } from '../domain/authority.ts';
import { displayDate } from '../domain/dates.ts';
import type { RecordOf } from '../domain/records/index.ts';
import type { Text } from '../domain/text.ts';
import type { Register } from '../register/register.ts';
import { actsFor, officeOf } from './office.ts';
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
    // A term that ends before it begins is one mistake, and `authorisation-definite-term` names it.
    if (speaker?.data.to && speaker.data.to < speaker.data.from) continue;
    const message = speaker && objection(register, release, speaker);
    if (message) yield { ...place, message };
  }
}

const unnamed: Text = {
  vi: 'Không ghi ai đã phát ngôn, nên không biết người đó có thẩm quyền hay không. Thêm `speaker:` với tên tệp của người phát ngôn hoặc của văn bản ủy quyền.',
  en: 'It is not said who spoke, so their authority cannot be told. Add `speaker:` with the file name of the spokesperson or of the authorisation.',
};

type Speaker = RecordOf<'spokespersons'> | RecordOf<'authorisations'>;

/** Why a speaker had no authority, and the next edit; undefined if there was authority. */
function objection(register: Register, release: Release, speaker: Speaker): Text | undefined {
  const home = register.departments.get(speaker.department)?.record.data;
  if (home && !existsOn(home, release.on)) return absent(register, release, speaker, home);
  const acts = actsFor(register, speaker.department, release.record.department, release.on);
  const why = acts ? authorityLacking(speaker, release.on, release.case) : 'other-department';
  return why && lacking(register, release, speaker, why);
}

const nameOf = (speaker: Speaker): string =>
  speaker.type === 'spokespersons' ? speaker.data.name : speaker.data.person.name;

/**
 * Whoever speaks belongs to the department and speaks in its name (letter, section 2.1, paragraphs 2 and 3), so that
 * a role and an authorisation end with it, whatever their own term.
 */
function absent(
  register: Register,
  release: Release,
  speaker: Speaker,
  { name, nameEn, validFrom, validTo = '' }: RecordOf<'departments'>['data'],
): Text {
  const on = displayDate(release.on);
  const other = inOffice(register, release);
  const when =
    release.on < validFrom
      ? {
          vi: `chỉ hoạt động từ ngày ${displayDate(validFrom)}`,
          en: `exists only from ${displayDate(validFrom)}`,
        }
      : {
          vi: `kết thúc hoạt động sau ngày ${displayDate(validTo)}`,
          en: `ended after ${displayDate(validTo)}`,
        };
  return {
    vi: `${nameOf(speaker)} thuộc ${name}, đơn vị ${when.vi}, nên không thể nhân danh đơn vị này phát ngôn vào ngày ${on}. ${other.vi}.`,
    en: `${nameOf(speaker)} belongs to the ${nameEn}, which ${when.en}, so nobody could speak in its name on ${on}. ${other.en}.`,
  };
}

function lacking(
  register: Register,
  release: Release,
  speaker: Speaker,
  why: NoAuthority | 'other-department',
): Text {
  const name = nameOf(speaker);
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
  const office = officeOf(register, record.department, on);
  if (office.length === 0) {
    return {
      vi: 'Sửa `speaker` thành tên tệp của người có thẩm quyền lúc đó',
      en: 'Set `speaker` to the file name of whoever had authority then',
    };
  }
  const listed = office.map(({ reference }) => `\`speaker: ${reference}\``);
  return {
    vi: `Nếu người phát ngôn của đơn vị đã nói, sửa thành ${listed.join(' hoặc ')}`,
    en: `If the department’s spokesperson spoke, make it ${listed.join(' or ')}`,
  };
}

const caseOf = (speaker: Speaker): string => (speaker.type === 'authorisations' ? speaker.data.case : '');
