import type { Rule } from './rule.ts';
import { findUnauthorised } from './shared/speaking.ts';

/**
 * Only spokespersons and authorised persons speak in the department's name (letter, section 2.1, paragraphs 2 and 4). Who
 * spoke has spoken: a release without authority is a breach. Requests for a correction have a rule of their own.
 */
export const rule: Rule = {
  id: 'speaker-authority',
  title: { vi: 'Người phát ngôn phải có thẩm quyền', en: 'The speaker has authority' },
  checks: {
    vi: 'Ai phát ngôn hoặc trả lời nhân danh đơn vị phải là người phát ngôn, hoặc người được ủy quyền đúng vụ việc, vào ngày đó.',
    en: 'Whoever speaks or answers in the department’s name is on that day a spokesperson, or authorised for that case.',
  },
  breaches: {
    briefings: findUnauthorised,
    statements: findUnauthorised,
    requests: findUnauthorised,
    responses: findUnauthorised,
  },
};
