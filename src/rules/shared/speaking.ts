import { lackOfAuthority, caseCodesOf, existsOn, type LackOfAuthority } from '../../domain/authority.ts';
import { displayDate } from '../../domain/dates.ts';
import type { RecordOf } from '../../domain/records/index.ts';
import type { Text } from '../../domain/text.ts';
import type { Register } from '../../register/register.ts';
import { actsFor, spokespersonsFor } from './acting.ts';
import { caseOf, releaseOf, type Release, type ReleaseRecord } from './releases.ts';
import type { RecordContext, RuleBreach } from '../rule.ts';

type Words = Pick<RuleBreach, 'happened' | 'correction'>;

/** A release by somebody who had no authority to speak on that day and in that case, or by nobody who is named. */
export function* findUnauthorised(
  record: ReleaseRecord,
  { register, lawOn }: RecordContext,
): Generator<RuleBreach> {
  const release = releaseOf(record);
  const law = release && lawOn(release.on);
  const words = law && objection(register, release);
  if (words) yield { field: ['speaker'], law, on: release.on, ...words };
}

type Speaker = RecordOf<'spokespersons'> | RecordOf<'authorisations'>;

/** Why whoever spoke had no authority, and the correction if it is a slip; undefined if there was authority. */
function objection(register: Register, release: Release): Words | undefined {
  const { record, on } = release;
  const { speaker: reference } = record.data;
  // A reply on paper is the department’s, whoever signed it.
  if (!reference) return record.type === 'responses' ? undefined : unnamed(register, release);
  const speaker = register.speaker(reference, record.department);
  // A term that ends before it begins is one mistake, and `authorisation-definite-term` names it.
  if (!speaker || (speaker.data.to && speaker.data.to < speaker.data.from)) return undefined;
  const home = register.departments.get(speaker.department)?.record.data;
  if (home && !existsOn(home, on)) return absent(register, release, speaker, home);
  const acts = actsFor(register, speaker.department, record.department, on);
  const why = acts ? lackOfAuthority(speaker, on, caseOf(release)) : 'other-department';
  if (!why) return undefined;
  const happened = told(release, speaker, why);
  return { happened, correction: either(inOffice(register, release), inRecord(release, speaker, why)) };
}

const nameOf = (speaker: Speaker): string =>
  speaker.type === 'spokespersons' ? speaker.data.name : speaker.data.person.name;

const unnamed = (register: Register, release: Release): Words => ({
  happened: {
    vi: `Thông tin được cung cấp ngày ${displayDate(release.on)} mà bản ghi không nêu ai đã phát ngôn, trong khi chỉ người có thẩm quyền mới được phát ngôn.`,
    en: `The information was given on ${displayDate(release.on)}, and the record does not name who spoke, while only those with authority may.`,
  },
  correction: {
    vi: `thêm \`speaker:\` với tên tệp của người phát ngôn hoặc của văn bản ủy quyền${listed(register, release).vi}`,
    en: `add \`speaker:\` with the file name of the spokesperson or of the authorisation${listed(register, release).en}`,
  },
});

/**
 * Whoever speaks belongs to the department and speaks in its name (letter, section 2.1, paragraphs 2 and 3), so that
 * a role and an authorisation end with it, whatever their own term.
 */
function absent(
  register: Register,
  release: Release,
  speaker: Speaker,
  { name, nameEn, validFrom, validTo = '' }: RecordOf<'departments'>['data'],
): Words {
  const on = displayDate(release.on);
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
    happened: {
      vi: `${nameOf(speaker)} phát ngôn ngày ${on} và thuộc ${name}, đơn vị ${when.vi}, nên không thể nhân danh đơn vị này.`,
      en: `${nameOf(speaker)} spoke on ${on} and belongs to the ${nameEn}, which ${when.en}, so nobody could speak in its name.`,
    },
    correction: inOffice(register, release),
  };
}

/** What somebody did without authority, and what they lacked. */
function told(release: Release, speaker: Speaker, why: LackOfAuthority | 'other-department'): Text {
  const name = nameOf(speaker);
  const on = displayDate(release.on);
  const { from, to } = speaker.data;
  const cases = codesOf(speaker);
  const signed = speaker.type === 'authorisations' ? displayDate(speaker.data.document.date) : '';
  switch (why) {
    case 'other-department':
      return {
        vi: `${name} phát ngôn ngày ${on} mà không phát ngôn cho đơn vị này, chỉ cho đơn vị khác.`,
        en: `${name} spoke on ${on} and speaks for another department, not for this one.`,
      };
    case 'not-yet':
      return {
        vi: `${name} phát ngôn ngày ${on} mà chỉ có thẩm quyền từ ngày ${displayDate(from)}.`,
        en: `${name} spoke on ${on} and has authority only from ${displayDate(from)}.`,
      };
    case 'ended':
      return {
        vi: `${name} phát ngôn ngày ${on} mà thẩm quyền đã hết vào ngày ${displayDate(to ?? '')}.`,
        en: `${name} spoke on ${on}, after the authority had ended on ${displayDate(to ?? '')}.`,
      };
    case 'unsigned':
      return {
        vi: `${name} phát ngôn ngày ${on} mà đến ngày ${signed} văn bản ủy quyền mới được ký.`,
        en: `${name} spoke on ${on}, before the authorisation was signed on ${signed}.`,
      };
    case 'coordinates':
      return {
        vi: `${name} phát ngôn ngày ${on} mà chỉ được ủy quyền phối hợp, không được phát ngôn thay.`,
        en: `${name} spoke on ${on} and is authorised to coordinate only, not to speak.`,
      };
    case 'no-case':
      return release.record.type === 'briefings'
        ? {
            vi: `${name} phát ngôn ngày ${on} mà chỉ được ủy quyền trong vụ việc ${cases}, còn thông tin định kỳ không thuộc riêng vụ việc nào.`,
            en: `${name} spoke on ${on} and is authorised for case ${cases} alone, while a monthly briefing belongs to no single case.`,
          }
        : {
            vi: `${name} phát ngôn ngày ${on} mà chỉ được ủy quyền trong vụ việc ${cases}, còn bản ghi này không nêu vụ việc nào.`,
            en: `${name} spoke on ${on} and is authorised for case ${cases} alone, while this record names no case.`,
          };
    case 'other-case':
      return {
        vi: `${name} phát ngôn ngày ${on} về vụ việc ${caseOf(release)} mà chỉ được ủy quyền trong vụ việc ${cases}.`,
        en: `${name} spoke on ${on} on case ${caseOf(release)} and is authorised for case ${cases} alone.`,
      };
  }
}

/** The field that may differ from the document, beside the speaker’s own. */
function inRecord(
  release: Release,
  speaker: Speaker,
  why: LackOfAuthority | 'other-department',
): Text | undefined {
  const elsewhere = (field: string): Text => ({
    vi: `sửa \`${field}\` trong \`${speaker.file}\` cho đúng với văn bản`,
    en: `correct \`${field}\` in \`${speaker.file}\` so that it agrees with the document`,
  });
  switch (why) {
    case 'not-yet':
      return elsewhere('from');
    case 'ended':
      return elsewhere('to');
    case 'unsigned':
      return elsewhere('date');
    case 'coordinates':
      return elsewhere('mode');
    case 'no-case': {
      const [first] = speaker.type === 'authorisations' ? caseCodesOf(speaker.data) : [];
      return release.record.type === 'briefings'
        ? undefined
        : {
            vi: `thêm \`case: ${first}\` khi đúng là vụ việc đó`,
            en: `add \`case: ${first}\` where that is the case`,
          };
    }
    case 'other-case':
      return {
        vi: 'sửa `case` ở đây thành vụ việc đã nói đến',
        en: 'make `case` here the one that was spoken of',
      };
    case 'other-department':
      return undefined;
  }
}

const either = (first: Text, second: Text | undefined): Text =>
  second ? { vi: `${first.vi}, hoặc ${second.vi}`, en: `${first.en}, or ${second.en}` } : first;

/** Whoever could speak that day, as their lines in the record, in brackets; empty where nobody is known. */
function listed(register: Register, { record, on }: Release): Text {
  const lines = spokespersonsFor(register, record.department, on).map(
    ({ reference }) => `\`speaker: ${reference}\``,
  );
  return lines.length === 0
    ? { vi: '', en: '' }
    : { vi: `, ví dụ ${lines.join(' hoặc ')}`, en: `, such as ${lines.join(' or ')}` };
}

/** The edit that puts whoever could speak that day into the field. */
function inOffice(register: Register, { record, on }: Release): Text {
  const office = spokespersonsFor(register, record.department, on);
  if (office.length === 0) {
    return {
      vi: 'sửa `speaker` thành tên tệp của người đã phát ngôn',
      en: 'make `speaker` the file name of whoever spoke',
    };
  }
  const lines = office.map(({ reference }) => `\`speaker: ${reference}\``);
  return {
    vi: `sửa thành ${lines.join(' hoặc ')} khi chính người đó đã phát ngôn`,
    en: `make it ${lines.join(' or ')} where that person spoke`,
  };
}

const codesOf = (speaker: Speaker): string =>
  speaker.type === 'authorisations' ? caseCodesOf(speaker.data).join(', ') : '';
