import { caseCodesOf, type LackOfAuthority } from '../../domain/authority.ts';
import { displayDate, displayMoment } from '../../domain/dates.ts';
import { dateText } from '../../domain/english-dates.ts';
import type { RecordOf } from '../../domain/records/index.ts';
import type { Text } from '../../domain/text.ts';
import type { Register } from '../../register/register.ts';
import type { BreachMessage } from '../rule.ts';
import { spokespersonsFor } from './people-in-office.ts';
import type { SpeakerRecord } from './employment.ts';
import { caseOf, type Release } from './releases.ts';

const nameOf = (speaker: SpeakerRecord): string =>
  speaker.type === 'spokespersons' ? speaker.data.name : speaker.data.person.name;

/** What to say of a release for which the record names no speaker. */
export const unnamedSpeaker = (register: Register, release: Release): BreachMessage => ({
  happened: {
    vi: `Thông tin được cung cấp ngày ${displayDate(release.on)} mà bản ghi không nêu ai đã phát ngôn, trong khi chỉ người có thẩm quyền mới được phát ngôn.`,
    en: `The information was given on ${dateText(release.on)}, but the record does not name who spoke; only those with authority may.`,
  },
  correction: {
    vi: `thêm \`speaker:\` với tên tệp của người phát ngôn hoặc của văn bản ủy quyền${examplesOf(register, release).vi}`,
    en: `add \`speaker:\` with the file name of the spokesperson or of the authorisation${examplesOf(register, release).en}`,
  },
});

/**
 * Whoever speaks belongs to the department and speaks in its name (letter, section 2.1, paragraphs 2 and 3), so that
 * a role and an authorisation end with it, whatever their own term.
 */
export function fromAbsentDepartment(
  register: Register,
  release: Release,
  speaker: SpeakerRecord,
  { name, nameEn, validFrom, validTo = '' }: RecordOf<'departments'>['data'],
): BreachMessage {
  const on = displayMoment(release.on);
  const when =
    release.on < validFrom
      ? {
          vi: `chỉ hoạt động từ ngày ${displayDate(validFrom)}`,
          en: `exists only from ${dateText(validFrom)}`,
        }
      : {
          vi: `kết thúc hoạt động sau ngày ${displayDate(validTo)}`,
          en: `ceased to exist after ${dateText(validTo)}`,
        };
  return {
    happened: {
      vi: `${nameOf(speaker)} phát ngôn ngày ${on.vi} và thuộc ${name}, đơn vị ${when.vi}, nên không thể nhân danh đơn vị này.`,
      en: `${nameOf(speaker)} spoke on ${on.en} and belongs to the ${nameEn}, which ${when.en}, so nobody could speak in its name.`,
    },
    correction: editOfSpeaker(register, release),
  };
}

/** Why a speaker may not speak for a department on a day: no authority of their own, or that of another department. */
type Lack = LackOfAuthority | 'other-department';

/** What to say of a speaker without authority, and how to correct the record if it is a slip. */
export function withoutAuthority(
  register: Register,
  release: Release,
  speaker: SpeakerRecord,
  lack: Lack,
): BreachMessage {
  const otherSpeaker = editOfSpeaker(register, release);
  const otherField = editOfField(release, speaker, lack);
  return { happened: lackMessage(release, speaker, lack), correction: either(otherSpeaker, otherField) };
}

/** What a speaker without authority did, and what was missing. */
function lackMessage(release: Release, speaker: SpeakerRecord, lack: Lack): Text {
  const name = nameOf(speaker);
  const on = displayMoment(release.on);
  const { from, to } = speaker.data;
  const cases = caseCodesText(speaker);
  const signedOn = displayMoment(speaker.type === 'authorisations' ? speaker.data.document.date : '');
  switch (lack) {
    case 'other-department':
      return {
        vi: `${name} phát ngôn ngày ${on.vi} mà không phát ngôn cho đơn vị này, chỉ cho đơn vị khác.`,
        en: `${name} spoke on ${on.en} but speaks for another department, not for this one.`,
      };
    case 'not-yet':
      return {
        vi: `${name} phát ngôn ngày ${on.vi} mà chỉ có thẩm quyền từ ngày ${displayDate(from)}.`,
        en: `${name} spoke on ${on.en} but has authority only from ${dateText(from)}.`,
      };
    case 'ended':
      return {
        vi: `${name} phát ngôn ngày ${on.vi} mà thẩm quyền đã hết vào ngày ${displayDate(to ?? '')}.`,
        en: `${name} spoke on ${on.en}, after the authority had ended on ${dateText(to ?? '')}.`,
      };
    case 'unsigned':
      return {
        vi: `${name} phát ngôn ngày ${on.vi} mà đến ngày ${signedOn.vi} văn bản ủy quyền mới được ký.`,
        en: `${name} spoke on ${on.en}, before the authorisation was signed on ${signedOn.en}.`,
      };
    case 'coordinates':
      return {
        vi: `${name} phát ngôn ngày ${on.vi} mà chỉ được ủy quyền phối hợp, không được phát ngôn thay.`,
        en: `${name} spoke on ${on.en} but is authorised only to coordinate, not to speak.`,
      };
    case 'no-case':
      return release.record.type === 'briefings'
        ? {
            vi: `${name} phát ngôn ngày ${on.vi} mà chỉ được ủy quyền trong vụ việc ${cases}, còn thông tin định kỳ không thuộc riêng vụ việc nào.`,
            en: `${name} spoke on ${on.en} but is authorised only for case ${cases}, and a monthly briefing belongs to no single case.`,
          }
        : {
            vi: `${name} phát ngôn ngày ${on.vi} mà chỉ được ủy quyền trong vụ việc ${cases}, còn bản ghi này không nêu vụ việc nào.`,
            en: `${name} spoke on ${on.en} but is authorised only for case ${cases}, and this record names no case.`,
          };
    case 'other-case':
      return {
        vi: `${name} phát ngôn ngày ${on.vi} về vụ việc ${caseOf(release)} mà chỉ được ủy quyền trong vụ việc ${cases}.`,
        en: `${name} spoke on ${on.en} on case ${caseOf(release)} but is authorised only for case ${cases}.`,
      };
  }
}

/** The edit of another field than `speaker` that may differ from the document; undefined where there is none. */
function editOfField(release: Release, speaker: SpeakerRecord, lack: Lack): Text | undefined {
  const inSpeakerRecord = (field: string): Text => ({
    vi: `sửa \`${field}\` trong \`${speaker.file}\` cho đúng với văn bản`,
    en: `correct \`${field}\` in \`${speaker.file}\` so that it agrees with the document`,
  });
  switch (lack) {
    case 'not-yet':
      return inSpeakerRecord('from');
    case 'ended':
      return inSpeakerRecord('to');
    case 'unsigned':
      return inSpeakerRecord('date');
    case 'coordinates':
      return inSpeakerRecord('mode');
    case 'no-case': {
      const [first] = speaker.type === 'authorisations' ? caseCodesOf(speaker.data) : [];
      return release.record.type === 'briefings'
        ? undefined
        : {
            vi: `thêm \`case: ${first}\` khi đúng là vụ việc đó`,
            en: `add \`case: ${first}\` if that is the case concerned`,
          };
    }
    case 'other-case':
      return {
        vi: 'sửa `case` ở đây thành vụ việc đã nói đến',
        en: 'change `case` here to the one that was spoken about',
      };
    case 'other-department':
      return undefined;
  }
}

const either = (first: Text, second: Text | undefined): Text =>
  second ? { vi: `${first.vi}, hoặc ${second.vi}`, en: `${first.en}, or ${second.en}` } : first;

/** The lines that would name those who could speak that day, as examples; empty where nobody is known. */
function examplesOf(register: Register, { record, on }: Release): Text {
  const lines = spokespersonsFor(register, record.department, on).map(
    ({ reference }) => `\`speaker: ${reference}\``,
  );
  return lines.length === 0
    ? { vi: '', en: '' }
    : { vi: `, ví dụ ${lines.join(' hoặc ')}`, en: `, such as ${lines.join(' or ')}` };
}

/** The edit that names somebody who could speak that day as the speaker. */
function editOfSpeaker(register: Register, { record, on }: Release): Text {
  const spokespersons = spokespersonsFor(register, record.department, on);
  if (spokespersons.length === 0) {
    return {
      vi: 'sửa `speaker` thành tên tệp của người đã phát ngôn',
      en: 'change `speaker` to the file name of the person who spoke',
    };
  }
  const lines = spokespersons.map(({ reference }) => `\`speaker: ${reference}\``);
  return {
    vi: `sửa thành ${lines.join(' hoặc ')} khi chính người đó đã phát ngôn`,
    en: `change it to ${lines.join(' or ')} if that person spoke`,
  };
}

const caseCodesText = (speaker: SpeakerRecord): string =>
  speaker.type === 'authorisations' ? caseCodesOf(speaker.data).join(', ') : '';
