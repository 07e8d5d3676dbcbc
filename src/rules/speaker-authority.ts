import type { Register } from '../register/register.ts';
import { releases, type Release } from './releases.ts';
import type { Rule } from './rule.ts';
import { unauthorised } from './speaking.ts';

/** Every release but requests for a correction, which have a rule of their own. */
const withoutCorrections = ({ records }: Register): Iterable<Release> =>
  releases({ records: { ...records, corrections: [] } });

/**
 * Only spokespersons and authorised persons speak in the department's name (letter, section 2.1, paragraphs 2 and 4). Who
 * spoke has spoken: a release without authority is a breach.
 */
export const rule: Rule = {
  id: 'speaker-authority',
  title: { vi: 'Người phát ngôn phải có thẩm quyền', en: 'The speaker has authority' },
  checks: {
    vi: 'Ai phát ngôn hoặc trả lời nhân danh đơn vị phải là người phát ngôn, hoặc người được ủy quyền đúng vụ việc, vào ngày đó.',
    en: 'Whoever speaks or answers in the department’s name is on that day a spokesperson, or authorised for that case.',
  },
  breach: {
    records: ['briefings', 'statements', 'requests', 'responses'],
    find: (context) => unauthorised(context, 'speaker-authority', withoutCorrections(context.register)),
  },
};
