import type { Problem } from '../../domain/finding.ts';
import type { RecordOf } from '../../domain/records/index.ts';
import type { Text } from '../../domain/text.ts';
import type { Register } from '../register.ts';

const positions: readonly [RegExp, basis: 'acting' | 'in-charge', Text][] = [
  [/^(?:quyền|q\.)\s/iu, 'acting', { vi: 'người được giao quyền', en: 'acting head' }],
  [
    /(?:^|[\s,])phụ trách(?:\s|,|$)/iu,
    'in-charge',
    { vi: 'người được giao phụ trách', en: 'person in charge' },
  ],
];

/** Heads whose position says that there is no head, so that the site would call them what they are not. */
export function* headsByPosition({ records }: Register): Generator<Problem> {
  for (const { file, data } of records.spokespersons) {
    if (data.basis !== 'head') continue;
    const found = positions.find(([form]) => form.test(data.position.normalize('NFC')));
    if (!found) continue;
    const [, basis, name] = found;
    yield {
      rule: 'head-by-position',
      severity: 'warning',
      file,
      field: ['basis'],
      message: otherwise(data, basis, name),
    };
  }
}

function otherwise(
  { position, decision }: RecordOf<'spokespersons'>['data'],
  basis: string,
  name: Text,
): Text {
  const [vi, en] = decision
    ? ['', '']
    : [
        'thêm `decision:` với `number` và `date` của văn bản giao, rồi ',
        'add `decision:` with the `number` and `date` of the document, then ',
      ];
  return {
    vi: `Chức vụ ghi “${position}”, mà căn cứ ghi là thủ trưởng, nên trang gọi người này là thủ trưởng. Nếu là ${name.vi}, ${vi}sửa thành \`basis: ${basis}\`; nếu là thủ trưởng, sửa \`position\` cho đúng quyết định.`,
    en: `The position is “${position}”, but the basis says that this is the head, and so does the site. If this is the ${name.en}, ${en}change it to \`basis: ${basis}\`; if it is the head, correct \`position\` as the decision has it.`,
  };
}
