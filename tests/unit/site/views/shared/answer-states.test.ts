import { describe, expect, test } from 'vitest';
import type { DepartmentRecord } from '../../../../../src/domain/records/index.ts';
import { en } from '../../../../../src/site/translations/en.ts';
import { vi } from '../../../../../src/site/translations/vi.ts';
import { answerOf } from '../../../../../src/site/views/shared/answer.ts';
import { waitingText } from '../../../../../src/site/views/shared/waiting.ts';
import {
  answeredByNext,
  carriedOn,
  criticism,
  files,
  interim,
  reply,
  request,
  requestCarriedOn,
  transfer,
} from '../../../../support/matters.ts';
import { judgeOn, smallRegister, type Overlay } from '../../../../support/tree.ts';

/** The answer of a record and how long somebody has been waiting, in one language. */
type Line = string;

/** A state of a record: the files that differ from the small tree, and the lines of one of them. */
type State = readonly [state: string, at: string, overlay: Overlay, vi: Line, en: Line];

const corrected = (more: string): Overlay => ({
  'departments/an-phu/corrections/2026-10-30-so-tien.md': `---
title: Đề nghị cải chính số tiền
outlet: bao-an-phu
article:
  title: Tiền bán nhà đi đâu
publishedOn: 2026-10-26
grounds: Số tiền trong bài không đúng.
legalReference: Công văn, mục 2.2.6
requestedOn: 2026-10-30
speaker: tran-thi-mai-lan
document:
  number: 70/CTHADS
  date: 2026-10-30
${more}---
`,
});

const happened = (more: string): Overlay => ({
  'departments/an-phu/statements/2026-11-20-mat-dien.md': `---
title: Mất điện tại trụ sở
occurredAt: 2026-11-20T08:00+07:00
needsInitialInformation: false
${more}---
`,
});

const asked = (more: string): Overlay => ({ [files.asked]: request(more) });
const raised = (more = ''): Overlay => ({ [files.first]: criticism(more) });

const toNext = transfer('an-phu-bac', '2026-11-05');
const refused = (more = '', legalReference = 'Công văn, mục 2.2.2'): string => `outcome: refused
answeredAt: 2026-11-04T10:00+07:00
speaker: tran-thi-mai-lan
${more}refusal:
  ground: outside-authority
  legalReference: ${legalReference}
`;

/** Every state of a request of 2 November. */
const requests: readonly State[] = [
  [
    'pending',
    files.asked,
    asked('outcome: pending\n'),
    'Đang xử lý, nhận ngày 02/11/2026. Đã chờ 20 ngày.',
    'In progress, received on 2 November 2026. Waiting for 20 days.',
  ],
  [
    'promised for a day',
    files.asked,
    asked('outcome: deferred\npromisedFor: 2026-11-30\n'),
    'Hẹn trả lời ngày 30/11/2026. Đã chờ 20 ngày.',
    'An answer is promised for 30 November 2026. Waiting for 20 days.',
  ],
  [
    'promised for no day',
    files.asked,
    asked('outcome: deferred\n'),
    'Hẹn trả lời. Đã chờ 20 ngày.',
    'An answer is promised. Waiting for 20 days.',
  ],
  [
    'answered',
    files.asked,
    asked('outcome: answered\nansweredAt: 2026-11-09T10:00+07:00\n'),
    'Đã trả lời sau 7 ngày, ngày 09/11/2026.',
    'Answered after 7 days, on 9 November 2026.',
  ],
  [
    'answered on the day',
    files.asked,
    asked('outcome: answered\nansweredAt: 2026-11-02T16:00+07:00\n'),
    'Đã trả lời trong ngày 02/11/2026.',
    'Answered on the same day, 2 November 2026.',
  ],
  [
    'answered on a day that is not recorded',
    files.asked,
    asked('outcome: answered\n'),
    'Đã trả lời, không ghi ngày nào; nhận ngày 02/11/2026.',
    'Answered, but the day is not recorded; received on 2 November 2026.',
  ],
  [
    'refused',
    files.asked,
    asked(refused()),
    'Từ chối, căn cứ: Không thuộc quyền hạn phát ngôn (Công văn, mục 2.2.2).',
    'Refused; ground: Outside the authority to speak (Công văn, mục 2.2.2).',
  ],
  [
    'refused, with a body that is competent',
    files.asked,
    asked(refused('referredTo:\n  name: Tòa án nhân dân tỉnh An Phú\n')),
    'Từ chối, căn cứ: Không thuộc quyền hạn phát ngôn (Công văn, mục 2.2.2); nơi có thẩm quyền: Tòa án nhân dân tỉnh An Phú.',
    'Refused; ground: Outside the authority to speak (Công văn, mục 2.2.2); competent: Tòa án nhân dân tỉnh An Phú.',
  ],
  [
    'refused, with a department that is competent',
    files.asked,
    asked(refused('referredTo:\n  department: an-phu-bac\n')),
    'Từ chối, căn cứ: Không thuộc quyền hạn phát ngôn (Công văn, mục 2.2.2); nơi có thẩm quyền: Chi cục Thi hành án dân sự huyện An Phú Bắc.',
    'Refused; ground: Outside the authority to speak (Công văn, mục 2.2.2); competent: Civil Judgment Enforcement Sub-Department of An Phú Bắc District.',
  ],
  ['refused on no ground', files.asked, asked('outcome: refused\n'), 'Từ chối.', 'Refused.'],
  [
    'passed on',
    files.asked,
    asked(`outcome: pending\n${toNext}`),
    'Đang xử lý, nhận ngày 02/11/2026; ngày 05/11/2026 đã chuyển cho Chi cục Thi hành án dân sự huyện An Phú Bắc theo văn bản 61/CTHADS. Đã chờ 20 ngày.',
    'In progress, received on 2 November 2026; on 5 November 2026 the matter was passed to the Civil Judgment Enforcement Sub-Department of An Phú Bắc District, by document 61/CTHADS. Waiting for 20 days.',
  ],
  [
    'passed on and recorded there',
    files.askedNext,
    { ...asked(`outcome: pending\n${toNext}`), [files.askedNext]: requestCarriedOn('outcome: pending\n') },
    'Đang xử lý, tính từ ngày 02/11/2026; Cục Thi hành án dân sự tỉnh An Phú chuyển đến ngày 05/11/2026 theo văn bản 61/CTHADS. Đã chờ 20 ngày.',
    'In progress, counted from 2 November 2026; the Civil Judgment Enforcement Department of An Phú Province passed it here on 5 November 2026, by document 61/CTHADS. Waiting for 20 days.',
  ],
  [
    'answered by another department',
    files.asked,
    { ...asked(`outcome: pending\n${toNext}`), [files.askedNext]: requestCarriedOn(answeredByNext) },
    'Chi cục Thi hành án dân sự huyện An Phú Bắc đã trả lời sau 11 ngày, ngày 13/11/2026; được chuyển vụ việc ngày 05/11/2026 theo văn bản 61/CTHADS.',
    'Answered by the Civil Judgment Enforcement Sub-Department of An Phú Bắc District after 11 days, on 13 November 2026; the matter was passed there on 5 November 2026, by document 61/CTHADS.',
  ],
  [
    'answered after another had passed it on',
    files.askedNext,
    { ...asked(`outcome: pending\n${toNext}`), [files.askedNext]: requestCarriedOn(answeredByNext) },
    'Đã trả lời sau 11 ngày, ngày 13/11/2026; Cục Thi hành án dân sự tỉnh An Phú chuyển đến ngày 05/11/2026 theo văn bản 61/CTHADS.',
    'Answered after 11 days, on 13 November 2026; the Civil Judgment Enforcement Department of An Phú Province passed it here on 5 November 2026, by document 61/CTHADS.',
  ],
  [
    'answered by another department on a day that is not recorded',
    files.asked,
    { ...asked(`outcome: pending\n${toNext}`), [files.askedNext]: requestCarriedOn('outcome: answered\n') },
    'Chi cục Thi hành án dân sự huyện An Phú Bắc đã trả lời, không ghi ngày nào; được chuyển vụ việc ngày 05/11/2026 theo văn bản 61/CTHADS.',
    'Answered by the Civil Judgment Enforcement Sub-Department of An Phú Bắc District, but the day is not recorded; the matter was passed there on 5 November 2026, by document 61/CTHADS.',
  ],
  [
    'refused by another department',
    files.asked,
    {
      ...asked(`outcome: pending\n${toNext}`),
      [files.askedNext]: requestCarriedOn(refused().replace('2026-11-04', '2026-11-10')),
    },
    'Chi cục Thi hành án dân sự huyện An Phú Bắc đã từ chối sau 8 ngày, ngày 10/11/2026; được chuyển vụ việc ngày 05/11/2026 theo văn bản 61/CTHADS.',
    'Refused by the Civil Judgment Enforcement Sub-Department of An Phú Bắc District after 8 days, on 10 November 2026; the matter was passed there on 5 November 2026, by document 61/CTHADS.',
  ],
];

/** Every state of a criticism that was received on 12 October and is due on 11 November. */
const responses: readonly State[] = [
  [
    'unanswered',
    files.first,
    raised(),
    'Chưa có văn bản trả lời Báo An Phú; tính từ ngày 12/10/2026, hạn là ngày 11/11/2026. Đã chờ 41 ngày.',
    'Báo An Phú has no written answer yet; counted from 12 October 2026, it is due on 11 November 2026. Waiting for 41 days.',
  ],
  [
    'said to be considered by a unit',
    files.first,
    raised(interim),
    'Chưa có văn bản trả lời Báo An Phú; ngày 16/10/2026 đã báo là giao Phòng Nghiệp vụ xem xét; tính từ ngày 12/10/2026, hạn là ngày 11/11/2026. Đã chờ 41 ngày.',
    'Báo An Phú has no written answer yet; on 16 October 2026 it was told that Phòng Nghiệp vụ is considering the matter; counted from 12 October 2026, it is due on 11 November 2026. Waiting for 41 days.',
  ],
  [
    'said to be considered, twice',
    files.first,
    raised(`${interim}  - date: 2026-10-20\n    summary: Cần thêm thời gian.\n`),
    'Chưa có văn bản trả lời Báo An Phú; ngày 20/10/2026 đã báo là đang xem xét; tính từ ngày 12/10/2026, hạn là ngày 11/11/2026. Đã chờ 41 ngày.',
    'Báo An Phú has no written answer yet; on 20 October 2026 it was told that the matter is being considered; counted from 12 October 2026, it is due on 11 November 2026. Waiting for 41 days.',
  ],
  [
    'answered',
    files.first,
    raised(reply('70/CTHADS', '2026-11-05', 'tran-thi-mai-lan')),
    'Đã trả lời Báo An Phú sau 24 ngày, bằng văn bản 70/CTHADS ngày 05/11/2026; hạn là ngày 11/11/2026.',
    'Báo An Phú was answered after 24 days, by document 70/CTHADS of 5 November 2026; it was due on 11 November 2026.',
  ],
  [
    'answered, without the day on which it was raised',
    files.first,
    {
      [files.first]: criticism(reply('70/CTHADS', '2026-11-05', 'tran-thi-mai-lan')).replace(
        'receivedOn: 2026-10-12\n',
        '',
      ),
    },
    'Đã trả lời Báo An Phú bằng văn bản 70/CTHADS ngày 05/11/2026; bản ghi không có ngày nhận hay ngày đăng, phát.',
    'Báo An Phú was answered by document 70/CTHADS of 5 November 2026; the record has no day of receipt or publication.',
  ],
  [
    'passed on',
    files.first,
    raised(interim + transfer()),
    'Chưa có văn bản trả lời Báo An Phú; ngày 16/10/2026 đã báo là giao Phòng Nghiệp vụ xem xét; ngày 22/10/2026 đã chuyển cho Chi cục Thi hành án dân sự huyện An Phú Bắc theo văn bản 61/CTHADS; tính từ ngày 12/10/2026, hạn là ngày 11/11/2026. Đã chờ 41 ngày.',
    'Báo An Phú has no written answer yet; on 16 October 2026 it was told that Phòng Nghiệp vụ is considering the matter; on 22 October 2026 the matter was passed to the Civil Judgment Enforcement Sub-Department of An Phú Bắc District, by document 61/CTHADS; counted from 12 October 2026, it is due on 11 November 2026. Waiting for 41 days.',
  ],
  [
    'passed on and recorded there',
    files.next,
    { ...raised(interim + transfer()), [files.next]: carriedOn() },
    'Chưa có văn bản trả lời Báo An Phú; Cục Thi hành án dân sự tỉnh An Phú chuyển đến ngày 22/10/2026 theo văn bản 61/CTHADS; tính từ ngày 12/10/2026, hạn là ngày 11/11/2026. Đã chờ 41 ngày.',
    'Báo An Phú has no written answer yet; the Civil Judgment Enforcement Department of An Phú Province passed it here on 22 October 2026, by document 61/CTHADS; counted from 12 October 2026, it is due on 11 November 2026. Waiting for 41 days.',
  ],
  [
    'passed on twice',
    files.first,
    { ...raised(transfer()), [files.next]: carriedOn(transfer('trung-uong', '2026-10-30')) },
    'Chưa có văn bản trả lời Báo An Phú; ngày 22/10/2026 đã chuyển cho Chi cục Thi hành án dân sự huyện An Phú Bắc theo văn bản 61/CTHADS, ngày 30/10/2026 chuyển tiếp cho Tổng cục Thi hành án dân sự (ví dụ) theo văn bản 61/CTHADS; tính từ ngày 12/10/2026, hạn là ngày 11/11/2026. Đã chờ 41 ngày.',
    'Báo An Phú has no written answer yet; on 22 October 2026 the matter was passed to the Civil Judgment Enforcement Sub-Department of An Phú Bắc District, by document 61/CTHADS, and on 30 October 2026 to the General Department of Civil Judgment Enforcement (example), by document 61/CTHADS; counted from 12 October 2026, it is due on 11 November 2026. Waiting for 41 days.',
  ],
  [
    'answered by another department',
    files.first,
    {
      ...raised(interim + transfer()),
      [files.next]: carriedOn(reply('15/CCTHADS', '2026-11-19', 'ho-van-lanh')),
    },
    'Chi cục Thi hành án dân sự huyện An Phú Bắc đã trả lời Báo An Phú sau 38 ngày, bằng văn bản 15/CCTHADS ngày 19/11/2026; hạn là ngày 11/11/2026; được chuyển vụ việc ngày 22/10/2026 theo văn bản 61/CTHADS.',
    'Báo An Phú was answered by the Civil Judgment Enforcement Sub-Department of An Phú Bắc District after 38 days, by document 15/CCTHADS of 19 November 2026; it was due on 11 November 2026; the matter was passed there on 22 October 2026, by document 61/CTHADS.',
  ],
  [
    'answered after another had passed it on',
    files.next,
    {
      ...raised(interim + transfer()),
      [files.next]: carriedOn(reply('15/CCTHADS', '2026-11-19', 'ho-van-lanh')),
    },
    'Đã trả lời Báo An Phú sau 38 ngày, bằng văn bản 15/CCTHADS ngày 19/11/2026; hạn là ngày 11/11/2026; Cục Thi hành án dân sự tỉnh An Phú chuyển đến ngày 22/10/2026 theo văn bản 61/CTHADS.',
    'Báo An Phú was answered after 38 days, by document 15/CCTHADS of 19 November 2026; it was due on 11 November 2026; the Civil Judgment Enforcement Department of An Phú Province passed it here on 22 October 2026, by document 61/CTHADS.',
  ],
];

const correctionFile = 'departments/an-phu/corrections/2026-10-30-so-tien.md';
const statementFile = 'departments/an-phu/statements/2026-11-20-mat-dien.md';

/** Every state of a request for a correction of 30 October, and of an event of 20 November. */
const others: readonly State[] = [
  [
    'a correction that is asked for',
    correctionFile,
    corrected('outcome: pending\n'),
    'Đã yêu cầu Báo An Phú ngày 30/10/2026. Kết quả: Chờ cơ quan báo chí. Đã chờ 23 ngày.',
    'Requested from Báo An Phú on 30 October 2026. Outcome: Pending. Waiting for 23 days.',
  ],
  [
    'a correction whose outlet was reminded',
    correctionFile,
    corrected('reminders:\n  - date: 2026-11-09\noutcome: pending\n'),
    'Đã yêu cầu Báo An Phú ngày 30/10/2026, đã nhắc ngày 09/11/2026. Kết quả: Chờ cơ quan báo chí. Đã chờ 23 ngày.',
    'Requested from Báo An Phú on 30 October 2026, reminded on 9 November 2026. Outcome: Pending. Waiting for 23 days.',
  ],
  [
    'a correction whose outlet was reminded twice',
    correctionFile,
    corrected('reminders:\n  - date: 2026-11-09\n  - date: 2026-11-16\noutcome: pending\n'),
    'Đã yêu cầu Báo An Phú ngày 30/10/2026, đã nhắc 2 lần, lần cuối ngày 16/11/2026. Kết quả: Chờ cơ quan báo chí. Đã chờ 23 ngày.',
    'Requested from Báo An Phú on 30 October 2026, reminded 2 times, last on 16 November 2026. Outcome: Pending. Waiting for 23 days.',
  ],
  [
    'a correction that was published',
    correctionFile,
    corrected('outcome: published\noutcomeOn: 2026-11-10\n'),
    'Đã yêu cầu Báo An Phú ngày 30/10/2026. Kết quả: Đã đăng, ngày 10/11/2026.',
    'Requested from Báo An Phú on 30 October 2026. Outcome: Published, on 10 November 2026.',
  ],
  [
    'a correction that was declined on a day that is not recorded',
    correctionFile,
    corrected('outcome: declined\n'),
    'Đã yêu cầu Báo An Phú ngày 30/10/2026. Kết quả: Không đăng.',
    'Requested from Báo An Phú on 30 October 2026. Outcome: Declined.',
  ],
  [
    'an event on which nothing was said',
    statementFile,
    happened(''),
    'Vụ việc xảy ra lúc 08:00 ngày 20/11/2026, chưa có phát ngôn. Đã chờ 2 ngày.',
    'The event happened at 08:00 on 20 November 2026; there is no statement yet. Waiting for 2 days.',
  ],
  [
    'an event on which something was said',
    statementFile,
    happened('releasedAt: 2026-11-20T10:00+07:00\nspeaker: tran-thi-mai-lan\n'),
    'Đã cung cấp lúc 10:00 ngày 20/11/2026, sau khi vụ việc xảy ra lúc 08:00 ngày 20/11/2026.',
    'Released at 10:00 on 20 November 2026, after the event at 08:00 on 20 November 2026.',
  ],
  [
    'an event on which something was said at a time that is not recorded',
    statementFile,
    happened('speaker: tran-thi-mai-lan\n'),
    'Vụ việc xảy ra lúc 08:00 ngày 20/11/2026, không ghi phát ngôn lúc nào.',
    'The event happened at 08:00 on 20 November 2026; when the statement was made is not recorded.',
  ],
];

/** What the page of a record says at its top on 22 November. */
function linesOf(path: string, overlay: Overlay): { vi: Line; en: Line } {
  const register = smallRegister(overlay);
  const publication = { register, compliance: judgeOn(register, '2026-11-22') };
  const record = register.get(path.replace(/^departments\/|\.md$/g, '')) as DepartmentRecord;
  const line = (t: typeof vi) =>
    [answerOf(record, publication, t), waitingText(record, publication, t)].filter(Boolean).join(' ');
  return { vi: line(vi), en: line(en) };
}

describe.each([
  ['A request', requests],
  ['A criticism', responses],
  ['Other matters', others],
])('%s', (_what, states) => {
  test.each(states)('%s', (_state, path, overlay, vietnamese, english) => {
    expect(linesOf(path, overlay)).toEqual({ vi: vietnamese, en: english });
  });
});
