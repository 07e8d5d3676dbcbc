import { authorityLacking, spokespersonsOn, type NoAuthority } from '../domain/authority.ts';
import { displayDate } from '../domain/dates.ts';
import type { RecordOf } from '../domain/records/index.ts';
import type { Text } from '../domain/text.ts';
import { releases, type Release } from './releases.ts';
import { lawFor, type Context, type Found, type Rule } from './rule.ts';

function* judge(context: Context): Generator<Found> {
  const { register } = context;
  for (const release of releases(register)) {
    const { record, on, speaker: reference } = release;
    const { file, department } = record;
    const law = lawFor(context, rule.id, on, department);
    if (!law) continue;
    const place = { file, path: ['speaker'], department, law };
    if (!reference) {
      if (release.needsSpeaker) yield { ...place, message: unnamed };
      continue;
    }
    const speaker = register.speaker(reference, department);
    if (!speaker) continue;
    const why = authorityLacking(speaker, on, release.case);
    if (why) yield { ...place, message: lacking(context, release, speaker, why) };
  }
}

const unnamed: Text = {
  vi: 'Không ghi ai đã phát ngôn, nên không biết người đó có thẩm quyền hay không. Thêm `speaker:` với tên tệp của người phát ngôn hoặc của văn bản ủy quyền.',
  en: 'It is not said who spoke, so their authority cannot be told. Add `speaker:` with the file name of the spokesperson or of the authorisation.',
};

type Speaker = RecordOf<'spokespersons'> | RecordOf<'authorisations'>;

function lacking({ register }: Context, release: Release, speaker: Speaker, why: NoAuthority): Text {
  const name = speaker.type === 'spokespersons' ? speaker.data.name : speaker.data.person.name;
  const on = displayDate(release.on);
  const others = spokespersonsOn(
    register.departments.get(release.record.department)?.spokespersons ?? [],
    release.on,
  );
  const slugs = others.map(({ slug }) => `\`${slug}\``).join(', ');
  const instead = {
    vi: slugs
      ? `Ngày đó người phát ngôn là ${slugs}: sửa \`speaker\`, hoặc sửa ngày trong \`${speaker.file}\`.`
      : `Sửa \`speaker\`, hoặc sửa ngày trong \`${speaker.file}\`.`,
    en: slugs
      ? `On that day the spokesperson was ${slugs}: change \`speaker\`, or mend the dates in \`${speaker.file}\`.`
      : `Change \`speaker\`, or mend the dates in \`${speaker.file}\`.`,
  };
  const { from, to } = speaker.data;
  switch (why) {
    case 'not-yet':
      return {
        vi: `${name} chỉ có thẩm quyền từ ${displayDate(from)}, sau ngày phát ngôn (${on}). ${instead.vi}`,
        en: `${name} has authority only from ${displayDate(from)}, after the day of the statement (${on}). ${instead.en}`,
      };
    case 'ended':
      return {
        vi: `Thẩm quyền của ${name} đã hết ngày ${displayDate(to ?? '')}, trước ngày phát ngôn (${on}). ${instead.vi}`,
        en: `The authority of ${name} ended on ${displayDate(to ?? '')}, before the day of the statement (${on}). ${instead.en}`,
      };
    case 'coordinates':
      return {
        vi: `${name} chỉ được ủy quyền phối hợp (\`mode: coordinate\`), không được phát ngôn thay. ${instead.vi}`,
        en: `${name} is authorised to coordinate only (\`mode: coordinate\`), not to speak. ${instead.en}`,
      };
    case 'no-case':
      return {
        vi: `${name} chỉ được ủy quyền trong vụ việc ${caseOf(speaker)}, mà bản ghi này không ghi vụ việc nào. Thêm \`case: ${caseOf(speaker)}\` nếu đúng là vụ việc đó; nếu không, sửa \`speaker\`.`,
        en: `${name} is authorised for case ${caseOf(speaker)} alone, and this record names no case. Add \`case: ${caseOf(speaker)}\` if that is the one; otherwise change \`speaker\`.`,
      };
    case 'other-case':
      return {
        vi: `${name} chỉ được ủy quyền trong vụ việc ${caseOf(speaker)}, không phải ${release.case}. ${instead.vi}`,
        en: `${name} is authorised for case ${caseOf(speaker)}, not ${release.case}. ${instead.en}`,
      };
  }
}

const caseOf = (speaker: Speaker): string => (speaker.type === 'authorisations' ? speaker.data.case : '');

/** Only spokespersons and authorised persons speak in the department's name (letter, section 2.1, paragraphs 2 and 4). */
export const rule: Rule = {
  id: 'speaker-authority',
  title: { vi: 'Người phát ngôn phải có thẩm quyền', en: 'The speaker has authority' },
  checks: {
    vi: 'Ai phát ngôn, trả lời hoặc yêu cầu cải chính nhân danh đơn vị phải là người phát ngôn, hoặc người được ủy quyền đúng vụ việc, vào ngày đó.',
    en: 'Whoever speaks, answers or asks for a correction in the department’s name is on that day a spokesperson, or authorised for that case.',
  },
  judge,
};
