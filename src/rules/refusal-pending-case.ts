import type { RecordOf } from '../domain/records/index.ts';
import { refusalOf } from './shared/refusals.ts';
import type { RecordContext, Rule, RuleBreach } from './rule.ts';

/** A pending case is no ground where the authorities ask for publication (letter, section 2.2.2, second dash). */
export const rule: Rule = {
  id: 'refusal-pending-case',
  title: { vi: 'Từ chối vì vụ án chưa xét xử', en: 'A refusal because of a pending case' },
  checks: {
    vi: 'Không từ chối vì vụ án đang được điều tra hoặc chưa xét xử khi cơ quan có thẩm quyền có yêu cầu cần thông tin trên báo chí.',
    en: 'A case under investigation or not yet tried is no ground where an authority has asked for publication.',
  },
  breaches: { requests: findBreaches },
};

const messages = {
  publicationAsked: {
    happened: {
      vi: 'Yêu cầu bị từ chối vì vụ án đang được điều tra hoặc chưa xét xử, trong khi cơ quan có thẩm quyền đã yêu cầu cần thông tin trên báo chí: khi đó không được từ chối.',
      en: 'The request was refused because of a case under investigation or not yet tried, although an authority had asked for publication, in which case that ground does not apply.',
    },
    correction: {
      vi: 'xóa dòng `exceptionRequested` khi không có yêu cầu ấy',
      en: 'delete the line `exceptionRequested` if no authority asked',
    },
  },
};

function* findBreaches(record: RecordOf<'requests'>, context: RecordContext): Generator<RuleBreach> {
  const refused = refusalOf(record, context);
  const { refusal } = record.data;
  if (!refused || refusal?.ground !== 'pending-case' || !refusal.exceptionRequested) return;
  yield {
    field: ['refusal', 'exceptionRequested'],
    law: refused.law,
    on: refused.on,
    ...messages.publicationAsked,
  };
}
