import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { demoContent, project, run, type Ran } from '../../support/command.ts';
import { writeTree, registerOf } from '../../support/tree.ts';
import { temporaryFolder } from '../../support/temporary.ts';

const temporary = temporaryFolder('check');

const ran = new Map<string, Promise<Ran>>();

/** Runs `check`, once for every way of calling it. */
function check(...args: string[]): Promise<Ran> {
  const call = args.join('\0');
  const known = ran.get(call) ?? run('check', args);
  ran.set(call, known);
  return known;
}

const trouble = ['--content', 'tests/fixtures/trouble'];

/** What every answer of `--format json` looks like. */
const citation = z.strictObject({
  text: z.string().min(1),
  status: z.enum(['verified', 'secondary', 'unverified']),
});
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const schema = z.strictObject({
  asOf: day,
  counts: z.strictObject({ records: z.int(), error: z.int(), warning: z.int(), notice: z.int() }),
  findings: z.array(
    z.strictObject({
      rule: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
      severity: z.enum(['error', 'warning', 'notice']),
      kind: z.enum(['record', 'duty', 'breach']),
      department: z.string(),
      file: z.string().regex(/^[^\\]+$/),
      line: z.int().positive(),
      column: z.int().positive(),
      message: z.string().min(20),
      citation: citation.nullable(),
      due: day.optional(),
      daysLate: z.int().nonnegative().optional(),
      trace: z
        .strictObject({
          event: z.string(),
          start: day,
          rule: z.string(),
          ruleSet: z.string(),
          days: z.int().optional(),
          end: day,
          skipped: z.array(z.strictObject({ date: day, name: z.string(), citation: citation.nullable() })),
          due: day,
          promise: z.string().optional(),
          policy: z.string().optional(),
        })
        .optional(),
    }),
  ),
});
const read = (stdout: string) => schema.parse(JSON.parse(stdout));

describe('Exact output', () => {
  test('of the demo, in which nothing stands in the way: 0', async () => {
    const { status, stdout, stderr } = await check();
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatchInlineSnapshot(`
      "8 việc đã làm nhưng muộn: không phải làm gì (in đủ: npm run check -- --notices)

      Lưu ý: chưa phải lỗi, xem để kịp hạn (6)

      content/departments/dong-sa/responses/2026-10-25-chi-tra-tien-ban-nha-cat-ha.md:7:1  lưu ý  response-within-30-days
        Chưa ghi văn bản trả lời cơ quan báo chí. Còn 3 ngày, đến 25/11/2026: 30 ngày kể từ ngày nhận được
        (25/10/2026) kết thúc vào 24/11/2026, ngày nghỉ (Ngày Văn hóa Việt Nam), nên tính đến hết ngày làm việc tiếp
        theo. Khi đã trả lời, thêm \`reply:\` với các dòng con \`number\`, \`date\`, \`to: bao-dong-sa\`, \`states\` (\`result\`
        là kết quả, \`measure\` là biện pháp) và \`summary\`; \`speaker:\` với tên tệp của người phát ngôn; \`approval:\` với
        các dòng con \`by: dinh-cong-thuat\` (thủ trưởng) và \`at\` (lúc cho ý kiến).
        Công văn, mục 2.2.5, đoạn 2 · https://cong-khai.example/quy-dinh/response-within-30-days/

      content/departments/dong-sa/statements/2026-11-21-ro-ri-khi-kho-lanh-nam-con.md:7:1  lưu ý  statement-within-one-day
        Chưa có thông tin ban đầu về vụ việc. Còn 1 ngày, đến 23/11/2026: 1 ngày kể từ ngày vụ việc xảy ra
        (21/11/2026) kết thúc vào 22/11/2026, ngày nghỉ (Chủ nhật), nên tính đến hết ngày làm việc tiếp theo. Phát
        ngôn ngay, rồi ghi \`releasedAt\`, \`speaker\` và \`approval\`.
        Công văn, mục 2.2.1, trường hợp (1) · https://cong-khai.example/quy-dinh/statement-within-one-day/

      content/departments/thach-giang-da-vach/responses/2026-10-28-lo-voi-da-ke-bien-van-hoat-dong.md:11:1  lưu ý  response-within-30-days
        Chưa ghi văn bản trả lời cơ quan báo chí. Còn 5 ngày, đến 27/11/2026: 30 ngày kể từ ngày báo chí đăng, phát
        (28/10/2026). Khi đã trả lời, thêm \`reply:\` với các dòng con \`number\`, \`date\`, \`to: dai-thach-giang\`, \`states\`
        (\`result\` là kết quả, \`measure\` là biện pháp) và \`summary\`; \`speaker:\` với tên tệp của người phát ngôn;
        \`approval:\` với các dòng con \`by: dinh-cong-thao\` (thủ trưởng) và \`at\` (lúc cho ý kiến).
        Công văn, mục 2.2.5, đoạn 2 · https://cong-khai.example/quy-dinh/response-within-30-days/

      content/departments/vinh-ha-binh-lam/requests/2026-11-12-chi-phi-do-dac-dat.md:8:1  lưu ý  deferral-kept
        Đã hẹn trả lời báo chí mà chưa ghi là đã trả lời. Còn 5 ngày, đến 27/11/2026: ngày đã hẹn với báo chí khi nhận
        yêu cầu (12/11/2026). Trả lời, rồi sửa thành \`outcome: answered\` và ghi \`answeredAt\`, \`speaker\`, \`approval\`.
        Công văn, mục 2.2.3 · https://cong-khai.example/quy-dinh/deferral-kept/

      content/departments/vinh-ha-binh-lam/responses/2026-10-05-ranh-gioi-ruong-dong-vac.md:8:1  lưu ý  response-within-30-days
        Chưa ghi văn bản trả lời cơ quan báo chí. Hạn là ngày 04/11/2026, quá 18 ngày, được miễn trừ đến hết ngày
        15/12/2026 theo văn bản 412/CTHADS-VP; sau đó lại tính là quá hạn. Khi đã trả lời, thêm \`reply:\` với các dòng
        con \`number\`, \`date\`, \`to: bao-lua-vang\`, \`states\` (\`result\` là kết quả, \`measure\` là biện pháp) và \`summary\`;
        \`speaker:\` với tên tệp của người phát ngôn; \`approval:\` với các dòng con \`by: do-van-kinh\` (thủ trưởng) và
        \`at\` (lúc cho ý kiến).
        Công văn, mục 2.2.5, đoạn 2 · https://cong-khai.example/quy-dinh/response-within-30-days/

      content/departments/vinh-ha/responses/2026-10-26-khieu-nai-phan-chia-tien-thi-hanh-an.md:7:1  lưu ý  response-within-30-days
        Chưa ghi văn bản trả lời cơ quan báo chí. Còn 3 ngày, đến 25/11/2026: 30 ngày kể từ ngày nhận được
        (26/10/2026). Khi đã trả lời, thêm \`reply:\` với các dòng con \`number\`, \`date\`, \`to: tap-chi-phap-dinh\`,
        \`states\` (\`result\` là kết quả, \`measure\` là biện pháp) và \`summary\`; \`speaker:\` với tên tệp của người phát
        ngôn; \`approval:\` với các dòng con \`by: bui-thi-thuc-quyen\` (thủ trưởng) và \`at\` (lúc cho ý kiến).
        Công văn, mục 2.2.5, đoạn 2 · https://cong-khai.example/quy-dinh/response-within-30-days/

      Cảnh báo: trang vẫn đăng, nhưng nên xem lại (1)

      content/departments/dong-sa-cua-dao/statements/2026-07-17-sap-mai-hien-bac-dao.md:7:1  cảnh báo  statement-within-one-day
        “Thời điểm phát ngôn” (\`releasedAt\`): Thông tin ban đầu được cung cấp lúc 20:15 ngày 18/07/2026, khi đã quá 24
        giờ kể từ khi vụ việc xảy ra (14:10 ngày 17/07/2026), dù còn trong hạn tính theo ngày làm việc. Không cần sửa
        gì; lần sau cần phát ngôn trong 24 giờ.
        Công văn, mục 2.2.1, trường hợp (1) · https://cong-khai.example/quy-dinh/statement-within-one-day/

      Tính đến ngày 22/11/2026: 232 bản ghi, 0 lỗi, 1 cảnh báo, 14 lưu ý.
      "
    `);
  });

  test('of a publisher in trouble: 1', async () => {
    const { status, stdout, stderr } = await check(...trouble);
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toMatchInlineSnapshot(`
      "1 việc đã làm nhưng muộn: không phải làm gì (in đủ: npm run check -- --notices)
      22 việc trái quy định đã được giải trình: không phải làm gì (in đủ: npm run check -- --notices)

      Cảnh báo: trang vẫn đăng, nhưng nên xem lại (11)

      tests/fixtures/trouble/departments/khe-ban/department.md:1:1  cảnh báo  rules-made-known
        Chưa ghi lần nào Chi cục Thi hành án dân sự huyện Khe Bàn phổ biến, quán triệt quy định đang áp dụng cho công
        chức, người lao động. Thêm vào \`tests/fixtures/trouble/departments/khe-ban/awareness/\` một bản ghi có
        \`kind: rules\` và \`ruleSet: letter-2015\`. Mốc 30 ngày là chính sách của trang, Công văn không quy định.
        Công văn, mục 3.1, gạch đầu dòng 1, và mục 1, gạch đầu dòng 2 · https://tay-van.example/quy-dinh/rules-made-known/

      tests/fixtures/trouble/departments/khe-ban/department.md:1:1  cảnh báo  social-media-reminder
        Chưa ghi lần nào Chi cục Thi hành án dân sự huyện Khe Bàn nhắc công chức, người lao động không đưa việc nội bộ
        lên mạng xã hội. Thêm vào \`tests/fixtures/trouble/departments/khe-ban/awareness/\` một bản ghi có
        \`kind: social-media\`. Mốc 30 ngày là chính sách của trang, Công văn không quy định.
        Công văn, mục 2.1, đoạn 4 · https://tay-van.example/quy-dinh/social-media-reminder/

      tests/fixtures/trouble/departments/lung-sen/department.md:1:1  cảnh báo  lapse-handled
        Chi cục Thi hành án dân sự huyện Lũng Sen có 1 việc quá hạn hơn 30 ngày mà chưa được xử lý; lâu nhất là
        \`spokesperson-required\` của \`2026-10-16\`, hạn 15/10/2026, quá 38 ngày. Mốc 30 ngày là chính sách của trang,
        Công văn không quy định. Hoàn thành việc đó; nếu chưa thể, thêm bản giải trình có \`rule\` và \`subject\` ấy vào
        \`tests/fixtures/trouble/departments/lung-sen/explanations/\`, hoặc văn bản miễn trừ của cấp trên vào
        \`tests/fixtures/trouble/departments/lung-sen/waivers/\`.
        Công văn, mục 3.1, gạch đầu dòng 5 · https://tay-van.example/quy-dinh/lapse-handled/

      tests/fixtures/trouble/departments/lung-sen/department.md:1:1  cảnh báo  rules-made-known
        Chưa ghi lần nào Chi cục Thi hành án dân sự huyện Lũng Sen phổ biến, quán triệt quy định đang áp dụng cho công
        chức, người lao động. Thêm vào \`tests/fixtures/trouble/departments/lung-sen/awareness/\` một bản ghi có
        \`kind: rules\` và \`ruleSet: letter-2015\`. Mốc 30 ngày là chính sách của trang, Công văn không quy định.
        Công văn, mục 3.1, gạch đầu dòng 1, và mục 1, gạch đầu dòng 2 · https://tay-van.example/quy-dinh/rules-made-known/

      tests/fixtures/trouble/departments/lung-sen/department.md:1:1  cảnh báo  social-media-reminder
        Chưa ghi lần nào Chi cục Thi hành án dân sự huyện Lũng Sen nhắc công chức, người lao động không đưa việc nội
        bộ lên mạng xã hội. Thêm vào \`tests/fixtures/trouble/departments/lung-sen/awareness/\` một bản ghi có
        \`kind: social-media\`. Mốc 30 ngày là chính sách của trang, Công văn không quy định.
        Công văn, mục 2.1, đoạn 4 · https://tay-van.example/quy-dinh/social-media-reminder/

      tests/fixtures/trouble/departments/suoi-kho/department.md:1:1  cảnh báo  rules-made-known
        Chưa ghi lần nào Chi cục Thi hành án dân sự huyện Suối Khô phổ biến, quán triệt quy định đang áp dụng cho công
        chức, người lao động. Thêm vào \`tests/fixtures/trouble/departments/suoi-kho/awareness/\` một bản ghi có
        \`kind: rules\` và \`ruleSet: letter-2015\`. Mốc 30 ngày là chính sách của trang, Công văn không quy định.
        Công văn, mục 3.1, gạch đầu dòng 1, và mục 1, gạch đầu dòng 2 · https://tay-van.example/quy-dinh/rules-made-known/

      tests/fixtures/trouble/departments/suoi-kho/department.md:1:1  cảnh báo  social-media-reminder
        Chưa ghi lần nào Chi cục Thi hành án dân sự huyện Suối Khô nhắc công chức, người lao động không đưa việc nội
        bộ lên mạng xã hội. Thêm vào \`tests/fixtures/trouble/departments/suoi-kho/awareness/\` một bản ghi có
        \`kind: social-media\`. Mốc 30 ngày là chính sách của trang, Công văn không quy định.
        Công văn, mục 2.1, đoạn 4 · https://tay-van.example/quy-dinh/social-media-reminder/

      tests/fixtures/trouble/departments/tay-van/department.md:1:1  cảnh báo  lapse-handled
        Cục Thi hành án dân sự tỉnh Tây Vân có 4 việc quá hạn hơn 30 ngày mà chưa được xử lý; lâu nhất là
        \`briefing-monthly\` của \`2026-09\`, hạn 30/09/2026, quá 53 ngày. Mốc 30 ngày là chính sách của trang, Công văn
        không quy định. Hoàn thành việc đó; nếu chưa thể, thêm bản giải trình có \`rule\` và \`subject\` ấy vào
        \`tests/fixtures/trouble/departments/tay-van/explanations/\`, hoặc văn bản miễn trừ của cấp trên vào
        \`tests/fixtures/trouble/departments/tay-van/waivers/\`.
        Công văn, mục 3.1, gạch đầu dòng 5 · https://tay-van.example/quy-dinh/lapse-handled/

      tests/fixtures/trouble/departments/tay-van/department.md:1:1  cảnh báo  report-on-time
        Chưa có báo cáo quý III/2026 của Cục Thi hành án dân sự tỉnh Tây Vân. Hạn là ngày 15/10/2026, quá 38 ngày: 15
        ngày kể từ ngày kết thúc quý III/2026 (30/09/2026). Báo cáo theo quý và mốc 15 ngày là chính sách của trang,
        Công văn không quy định. Gửi báo cáo rồi thêm tệp
        \`tests/fixtures/trouble/departments/tay-van/reports/2026-Q3.md\`; nếu lồng ghép trong báo cáo khác, ghi ở
        \`mergedInto\`. Nếu cấp trên đã miễn trừ bằng văn bản, thêm một bản ghi vào
        \`tests/fixtures/trouble/departments/tay-van/waivers/\`.
        Công văn, mục 3.1, gạch đầu dòng 4 · https://tay-van.example/quy-dinh/report-on-time/

      tests/fixtures/trouble/departments/tay-van/department.md:1:1  cảnh báo  rules-made-known
        Chưa ghi lần nào Cục Thi hành án dân sự tỉnh Tây Vân phổ biến, quán triệt quy định đang áp dụng cho công chức,
        người lao động. Thêm vào \`tests/fixtures/trouble/departments/tay-van/awareness/\` một bản ghi có \`kind: rules\`
        và \`ruleSet: letter-2015\`. Mốc 30 ngày là chính sách của trang, Công văn không quy định.
        Công văn, mục 3.1, gạch đầu dòng 1, và mục 1, gạch đầu dòng 2 · https://tay-van.example/quy-dinh/rules-made-known/

      tests/fixtures/trouble/departments/tay-van/department.md:1:1  cảnh báo  social-media-reminder
        Chưa ghi lần nào Cục Thi hành án dân sự tỉnh Tây Vân nhắc công chức, người lao động không đưa việc nội bộ lên
        mạng xã hội. Thêm vào \`tests/fixtures/trouble/departments/tay-van/awareness/\` một bản ghi có
        \`kind: social-media\`. Mốc 30 ngày là chính sách của trang, Công văn không quy định.
        Công văn, mục 2.1, đoạn 4 · https://tay-van.example/quy-dinh/social-media-reminder/

      Việc quá hạn: làm việc còn thiếu rồi ghi lại (4)

      tests/fixtures/trouble/departments/lung-sen/department.md:1:1  lỗi  spokesperson-required
        Từ ngày 16/10/2026 đến nay (38 ngày), Chi cục Thi hành án dân sự huyện Lũng Sen không có người phát ngôn, nên
        báo chí không biết hỏi ai. Thêm tệp \`tests/fixtures/trouble/departments/lung-sen/spokespersons/<ho-va-ten>.md\`
        với họ tên, chức vụ, điện thoại và e-mail; nếu vẫn có người giữ nhiệm vụ, sửa \`from\`, \`to\` trong bản ghi của
        người đó. Nếu cấp trên đã miễn trừ bằng văn bản, thêm một bản ghi có \`subject: 2026-10-16\` vào
        \`tests/fixtures/trouble/departments/lung-sen/waivers/\`.
        Công văn, mục 2.1, đoạn 1 · https://tay-van.example/quy-dinh/spokesperson-required/

      tests/fixtures/trouble/departments/tay-van/department.md:1:1  lỗi  briefing-monthly
        Chưa có thông tin định kỳ tháng 09/2026 của Cục Thi hành án dân sự tỉnh Tây Vân. Hạn là ngày cuối của tháng
        (30/09/2026), quá 53 ngày. Thêm tệp \`tests/fixtures/trouble/departments/tay-van/briefings/2026-09.md\`: có thể
        chép từ tháng trước rồi sửa từng trường. Nếu cấp trên đã miễn trừ bằng văn bản, thêm một bản ghi vào
        \`tests/fixtures/trouble/departments/tay-van/waivers/\`.
        Công văn, mục 2.2.1, gạch đầu dòng 1 · https://tay-van.example/quy-dinh/briefing-monthly/

      tests/fixtures/trouble/departments/tay-van/department.md:1:1  lỗi  web-update-monthly
        Chưa ghi ngày cập nhật trang thông tin điện tử tháng 09/2026 của Cục Thi hành án dân sự tỉnh Tây Vân. Hạn là
        ngày cuối của tháng (30/09/2026), quá 53 ngày. Thêm tệp
        \`tests/fixtures/trouble/departments/tay-van/briefings/2026-09.md\` và ghi ngày đã cập nhật ở \`webUpdatedOn:\`.
        Nếu cấp trên đã miễn trừ bằng văn bản, thêm một bản ghi vào
        \`tests/fixtures/trouble/departments/tay-van/waivers/\`.
        Công văn, mục 2.2.1, gạch đầu dòng 1 · https://tay-van.example/quy-dinh/web-update-monthly/

      tests/fixtures/trouble/departments/tay-van/responses/2026-09-21-tien-boi-thuong.md:7:1  lỗi  response-within-30-days
        Chưa ghi văn bản trả lời cơ quan báo chí. Hạn là ngày 21/10/2026, quá 32 ngày: 30 ngày kể từ ngày nhận được
        (21/09/2026). Khi đã trả lời, thêm \`reply:\` với các dòng con \`number\`, \`date\`, \`to: bao-tay-van\`, \`states\`
        (\`result\` là kết quả, \`measure\` là biện pháp) và \`summary\`; \`speaker:\` với tên tệp của người phát ngôn;
        \`approval:\` với các dòng con \`by: khong-van-lam\` (thủ trưởng) và \`at\` (lúc cho ý kiến). Nếu cấp trên đã miễn
        trừ bằng văn bản, thêm một bản ghi vào \`tests/fixtures/trouble/departments/tay-van/waivers/\`.
        Công văn, mục 2.2.5, đoạn 2 · https://tay-van.example/quy-dinh/response-within-30-days/

      Việc đã qua trái quy định: ghi nhầm thì sửa, đúng như vậy thì giải trình (3)

      tests/fixtures/trouble/departments/lung-sen/statements/2026-11-03-sat-lo-kho-vat-chung.md:6:1  lỗi  speaker-authority
        “Người phát ngôn” (\`speaker\`): Quàng Văn Sinh phát ngôn ngày 03/11/2026 mà thẩm quyền đã hết vào ngày
        15/10/2026. Nếu ghi nhầm, sửa \`speaker\` thành tên tệp của người đã phát ngôn, hoặc sửa \`to\` trong
        \`tests/fixtures/trouble/departments/lung-sen/spokespersons/quang-van-sinh.md\` cho đúng với văn bản. Nếu đúng
        là như vậy, giữ nguyên bản ghi: bản ghi được đăng khi đơn vị giải trình bằng tệp
        \`tests/fixtures/trouble/departments/lung-sen/explanations/speaker-authority-2026-11-03-sat-lo-kho-vat-chung.md\`,
        giữa hai dòng \`---\` có ba dòng \`rule: speaker-authority\`,
        \`subject: lung-sen/statements/2026-11-03-sat-lo-kho-vat-chung\`, \`date: 2026-11-22\`, bên dưới là nội dung giải
        trình.
        Công văn, mục 2.1, đoạn 2 và 4 · https://tay-van.example/quy-dinh/speaker-authority/

      tests/fixtures/trouble/departments/tay-van/authorisations/vi-thi-nhuan-hai-vu-viec.md:12:1  lỗi  authorisation-single-case
        “Mã vụ việc” (\`case\`): Văn bản 4/GUQ-CTHADS ủy quyền phát ngôn trong 2 vụ việc (TV-2026-0011, TV-2026-0012),
        mà mỗi lần ủy quyền chỉ được áp dụng cho một vụ việc. Nếu ghi nhầm, chỉ ghi mã vụ việc mà văn bản nêu, ví dụ
        \`case: TV-2026-0011\`. Nếu đúng là như vậy, giữ nguyên bản ghi: bản ghi được đăng khi đơn vị giải trình bằng
        tệp
        \`tests/fixtures/trouble/departments/tay-van/explanations/authorisation-single-case-vi-thi-nhuan-hai-vu-viec.md\`,
        giữa hai dòng \`---\` có ba dòng \`rule: authorisation-single-case\`,
        \`subject: tay-van/authorisations/vi-thi-nhuan-hai-vu-viec\`, \`date: 2026-11-22\`, bên dưới là nội dung giải
        trình.
        Công văn, mục 2.1, đoạn 2 · https://tay-van.example/quy-dinh/authorisation-single-case/

      tests/fixtures/trouble/departments/tay-van/briefings/2026-10.md:9:3  lỗi  approval-before-release
        “Thời điểm cho ý kiến” (\`approval.at\`): Thủ trưởng cho ý kiến lúc 16:45 ngày 28/10/2026, sau khi đã cung cấp
        (08:30 ngày 28/10/2026), trong khi ý kiến phải có trước. Nếu ghi nhầm, sửa \`at\` hoặc \`releasedAt\` cho đúng với
        văn bản. Nếu đúng là như vậy, giữ nguyên bản ghi: bản ghi được đăng khi đơn vị giải trình bằng tệp
        \`tests/fixtures/trouble/departments/tay-van/explanations/approval-before-release-2026-10.md\`, giữa hai dòng
        \`---\` có ba dòng \`rule: approval-before-release\`, \`subject: tay-van/briefings/2026-10\`, \`date: 2026-11-22\`,
        bên dưới là nội dung giải trình.
        Công văn, mục 2.2.4, đoạn 2 · https://tay-van.example/quy-dinh/approval-before-release/

      Bản ghi sai: sửa đúng tệp và dòng được nêu (6)

      tests/fixtures/trouble/departments/suoi-kho/spokespersons/chua-bo-nhiem.md:2:1  lỗi  spokesperson-name-required
        “Họ và tên” (\`name\`) ghi “Chưa bổ nhiệm”, không hợp lệ. Công văn, mục 2.1, đoạn 1 yêu cầu nội dung này. Ghi họ
        và tên đầy đủ, ít nhất hai từ, theo mẫu \`name: Nguyễn Văn …\`.
        Công văn, mục 2.1, đoạn 1 · https://tay-van.example/quy-dinh/spokesperson-name-required/

      tests/fixtures/trouble/departments/suoi-kho/spokespersons/chua-bo-nhiem.md:3:1  lỗi  spokesperson-position-required
        “Chức vụ” (\`position\`) ghi “...”, không hợp lệ. Công văn, mục 2.1, đoạn 1 yêu cầu nội dung này. Ghi nội dung
        thật, không phải chữ giữ chỗ, theo mẫu \`position: Trưởng phòng …\`.
        Công văn, mục 2.1, đoạn 1 · https://tay-van.example/quy-dinh/spokesperson-position-required/

      tests/fixtures/trouble/departments/suoi-kho/spokespersons/chua-bo-nhiem.md:4:1  lỗi  spokesperson-phone-required
        “Điện thoại” (\`phone\`) ghi “0000000000”, không hợp lệ. Công văn, mục 2.1, đoạn 1 yêu cầu nội dung này. Ghi số
        điện thoại gọi được: cố định 10–11 chữ số bắt đầu bằng 02, di động 10 chữ số, theo mẫu \`phone: 0200 … …\`.
        Công văn, mục 2.1, đoạn 1 · https://tay-van.example/quy-dinh/spokesperson-phone-required/

      tests/fixtures/trouble/departments/suoi-kho/spokespersons/chua-bo-nhiem.md:5:1  lỗi  spokesperson-email-required
        “Thư điện tử” (\`email\`) ghi “đang cập nhật”, không hợp lệ. Công văn, mục 2.1, đoạn 1 yêu cầu nội dung này. Ghi
        địa chỉ thư điện tử có dạng ten@coquan.vn, theo mẫu \`email: ten@….vn\`.
        Công văn, mục 2.1, đoạn 1 · https://tay-van.example/quy-dinh/spokesperson-email-required/

      tests/fixtures/trouble/departments/tay-van/responses/2026-10-01-lich-tiep-dan.md:10:3  lỗi  reference-dangling
        “Gửi” (\`reply.to\`): Không tìm thấy \`bao-tay-vam\`. Có lẽ là \`bao-tay-van\`: sửa thành \`to: bao-tay-van\`.
        https://tay-van.example/quy-dinh/reference-dangling/

      tests/fixtures/trouble/departments/tay-van/spokespersons/thach-thi-doan.md:24:1  lỗi  spokesperson-email-required
        Thiếu “Thư điện tử” (\`email\`). Công văn, mục 2.1, đoạn 1 yêu cầu nội dung này. Thêm một dòng theo mẫu
        \`email: ten@….vn\` phía trên dòng \`---\` này.
        Công văn, mục 2.1, đoạn 1 · https://tay-van.example/quy-dinh/spokesperson-email-required/

      Cần làm: sửa 6 chỗ sai trong bản ghi; sửa hoặc giải trình 3 việc trái quy định; làm 4 việc quá hạn. Xong thì
      chạy lại npm run check. Cách đọc và sửa: https://tay-van.example/huong-dan/doc-ket-qua-kiem-tra/

      Tính đến ngày 22/11/2026: 52 bản ghi, 13 lỗi, 11 cảnh báo, 23 lưu ý.
      "
    `);
  });

  test('of the same in English: 1', async () => {
    const { status, stdout } = await check(...trouble, '--lang', 'en', '--department', 'tay-van');
    expect(status).toBe(1);
    expect(stdout).toMatchInlineSnapshot(`
      "1 duty was fulfilled late: nothing to do (in full: npm run check -- --notices)

      Warnings: nothing is blocked, but look at them (4)

      tests/fixtures/trouble/departments/tay-van/department.md:1:1  warning  lapse-handled
        The Tây Vân Provincial Department of Civil Judgment Enforcement has 4 duties overdue for more than 30 days
        that nobody has dealt with; the oldest is \`briefing-monthly\` for \`2026-09\`, due on 30 September 2026, 53 days
        ago. The 30 days are this publisher’s policy; the letter sets no limit. Fulfil the duty; if that is not yet
        possible, add an explanation with that \`rule\` and \`subject\` to
        \`tests/fixtures/trouble/departments/tay-van/explanations/\`, or the written waiver of the department above to
        \`tests/fixtures/trouble/departments/tay-van/waivers/\`.
        Letter, section 3.1, fifth dash · https://tay-van.example/quy-dinh/lapse-handled/

      tests/fixtures/trouble/departments/tay-van/department.md:1:1  warning  report-on-time
        There is no report for Q3 2026 by the Tây Vân Provincial Department of Civil Judgment Enforcement. It was due
        on 15 October 2026, 38 days ago: 15 days from the day of the end of Q3 2026 (30 September 2026). Quarterly
        reporting and the 15 days are this publisher’s policy; the letter sets no limit. Send it and add the file
        \`tests/fixtures/trouble/departments/tay-van/reports/2026-Q3.md\`; if it is part of another report, name that
        one in \`mergedInto\`. If the department above has excused it in writing, add a record to
        \`tests/fixtures/trouble/departments/tay-van/waivers/\`.
        Letter, section 3.1, fourth dash · https://tay-van.example/quy-dinh/report-on-time/

      tests/fixtures/trouble/departments/tay-van/department.md:1:1  warning  rules-made-known
        It is not recorded that the Tây Vân Provincial Department of Civil Judgment Enforcement made the rules in
        force known to its staff. Add to \`tests/fixtures/trouble/departments/tay-van/awareness/\` a record with
        \`kind: rules\` and \`ruleSet: letter-2015\`. The 30 days are this publisher’s policy; the letter sets no limit.
        Letter, section 3.1, first dash, and section 1, second dash · https://tay-van.example/quy-dinh/rules-made-known/

      tests/fixtures/trouble/departments/tay-van/department.md:1:1  warning  social-media-reminder
        It is not recorded that the Tây Vân Provincial Department of Civil Judgment Enforcement reminded its staff not
        to post internal affairs on social networks. Add to \`tests/fixtures/trouble/departments/tay-van/awareness/\` a
        record with \`kind: social-media\`. The 30 days are this publisher’s policy; the letter sets no limit.
        Letter, section 2.1, paragraph 4 · https://tay-van.example/quy-dinh/social-media-reminder/

      Overdue duties: do what is missing, then record it (3)

      tests/fixtures/trouble/departments/tay-van/department.md:1:1  error  briefing-monthly
        There is no briefing for September 2026 by the Tây Vân Provincial Department of Civil Judgment Enforcement. It
        was due on the last day of the month (30 September 2026), 53 days ago. Add the file
        \`tests/fixtures/trouble/departments/tay-van/briefings/2026-09.md\`: you may copy last month’s and change every
        field. If the department above has excused it in writing, add a record to
        \`tests/fixtures/trouble/departments/tay-van/waivers/\`.
        Letter, section 2.2.1, first dash · https://tay-van.example/quy-dinh/briefing-monthly/

      tests/fixtures/trouble/departments/tay-van/department.md:1:1  error  web-update-monthly
        No update of the website in September 2026 is recorded for the Tây Vân Provincial Department of Civil Judgment
        Enforcement. It was due on the last day of the month (30 September 2026), 53 days ago. Add the file
        \`tests/fixtures/trouble/departments/tay-van/briefings/2026-09.md\` and write the day of the update at
        \`webUpdatedOn:\`. If the department above has excused it in writing, add a record to
        \`tests/fixtures/trouble/departments/tay-van/waivers/\`.
        Letter, section 2.2.1, first dash · https://tay-van.example/quy-dinh/web-update-monthly/

      tests/fixtures/trouble/departments/tay-van/responses/2026-09-21-tien-boi-thuong.md:7:1  error  response-within-30-days
        No written reply to the outlet is recorded. It was due on 21 October 2026, 32 days ago: 30 days from the day
        of receipt (21 September 2026). Once it is answered, add \`reply:\` with \`number\`, \`date\`, \`to: bao-tay-van\`,
        \`states\` (\`result\` or \`measure\`) and \`summary\` below it; \`speaker:\` with the file name of who spoke;
        \`approval:\` with \`by: khong-van-lam\` (the head) and \`at\` (when the opinion was given) below it. If the
        department above has excused it in writing, add a record to
        \`tests/fixtures/trouble/departments/tay-van/waivers/\`.
        Letter, section 2.2.5, paragraph 2 · https://tay-van.example/quy-dinh/response-within-30-days/

      Past breaches of rules: correct what was recorded by mistake, explain what is true (2)

      tests/fixtures/trouble/departments/tay-van/authorisations/vi-thi-nhuan-hai-vu-viec.md:12:1  error  authorisation-single-case
        “Case” (\`case\`): Document 4/GUQ-CTHADS authorises for 2 cases (TV-2026-0011, TV-2026-0012), but each
        authorisation applies to one case only. If this is a mistake, write only the code that the document names,
        such as \`case: TV-2026-0011\`. If it is true, leave the record as it is: it is published once the department
        explains it in the file
        \`tests/fixtures/trouble/departments/tay-van/explanations/authorisation-single-case-vi-thi-nhuan-hai-vu-viec.md\`,
        with the three lines \`rule: authorisation-single-case\`,
        \`subject: tay-van/authorisations/vi-thi-nhuan-hai-vu-viec\`, \`date: 2026-11-22\` between two lines \`---\`, and
        the explanation below.
        Letter, section 2.1, paragraph 2 · https://tay-van.example/quy-dinh/authorisation-single-case/

      tests/fixtures/trouble/departments/tay-van/briefings/2026-10.md:9:3  error  approval-before-release
        “At” (\`approval.at\`): The head gave the opinion at 16:45 on 28 October 2026, after the release (08:30 on 28
        October 2026), although it must come before. If this is a mistake, correct \`at\` or \`releasedAt\` so that it
        agrees with the document. If it is true, leave the record as it is: it is published once the department
        explains it in the file
        \`tests/fixtures/trouble/departments/tay-van/explanations/approval-before-release-2026-10.md\`, with the three
        lines \`rule: approval-before-release\`, \`subject: tay-van/briefings/2026-10\`, \`date: 2026-11-22\` between two
        lines \`---\`, and the explanation below.
        Letter, section 2.2.4, paragraph 2 · https://tay-van.example/quy-dinh/approval-before-release/

      Invalid records: correct the file and line named (2)

      tests/fixtures/trouble/departments/tay-van/responses/2026-10-01-lich-tiep-dan.md:10:3  error  reference-dangling
        “To” (\`reply.to\`): \`bao-tay-vam\` is not found. It may be \`bao-tay-van\`: change it to \`to: bao-tay-van\`.
        https://tay-van.example/quy-dinh/reference-dangling/

      tests/fixtures/trouble/departments/tay-van/spokespersons/thach-thi-doan.md:24:1  error  spokesperson-email-required
        “E-mail” (\`email\`) is missing. Required by: Letter, section 2.1, paragraph 1. Add a line like
        \`email: ten@….vn\` above this \`---\`.
        Letter, section 2.1, paragraph 1 · https://tay-van.example/quy-dinh/spokesperson-email-required/

      To do: correct 2 mistakes in records; correct or explain 2 breaches; fulfil 3 overdue duties. Then run npm run
      check again. How to read and correct this: https://tay-van.example/huong-dan/doc-ket-qua-kiem-tra/

      As of 22 November 2026: records 52, errors 7, warnings 4, notices 1.
      "
    `);
  });
});

describe('A record that is wrong: 1', () => {
  test('one e-mail line deleted is named with file, line, rule and the line to add', async () => {
    const content = join(temporary, 'without-mail');
    cpSync(demoContent, content, { recursive: true });
    const file = join(content, 'departments/dong-sa/spokespersons/dinh-cong-thuat.md');
    const lines = readFileSync(file, 'utf8').split('\n');
    writeFileSync(file, lines.filter((line) => !line.startsWith('email:')).join('\n'));
    const closing = lines.indexOf('---', 1);

    const { status, stdout } = await check('--content', content);
    expect(status).toBe(1);
    expect(stdout).toContain(
      `${file}:${closing}:1  lỗi  spokesperson-email-required
  Thiếu “Thư điện tử” (\`email\`). Công văn, mục 2.1, đoạn 1 yêu cầu nội dung này. Thêm một dòng theo mẫu
  \`email: ten@….vn\` phía trên dòng \`---\` này.
  Công văn, mục 2.1, đoạn 1 · https://cong-khai.example/quy-dinh/spokesperson-email-required/
`,
    );
    expect(stdout).toMatch(/, 1 lỗi, /);
  });
});

describe('Every record right and a duty overdue: 3', () => {
  const provincial = [...registerOf(demoContent).departments.values()]
    .filter(({ record }) => record.data.kind === 'provincial')
    .map(({ folder }) => folder);

  test('a month later the demo names each provincial department’s missing month, and the file to add', async () => {
    const { status, stdout } = await check('--as-of', '2026-12-23');
    expect(status).toBe(3);
    expect(provincial.length).toBeGreaterThan(1);
    for (const folder of provincial) {
      expect(stdout).toContain(`content/departments/${folder}/department.md:1:1  lỗi  briefing-monthly`);
      expect(stdout).toContain(`content/departments/${folder}/briefings/2026-11.md`);
    }
  });

  test('and nobody else’s: a Chi cục owes no month', async () => {
    const { stdout } = await check('--as-of', '2026-12-23', '--format', 'json');
    const { findings } = read(stdout);
    const late = findings.filter(({ rule }) => rule === 'briefing-monthly');
    expect(late.filter(({ due }) => due === '2026-11-30').map(({ department }) => department)).toEqual(
      provincial,
    );
    expect(findings.filter(({ severity, kind }) => severity === 'error' && kind === 'record')).toEqual([]);
  });

  test('on the last day of the month the same duty is only near', async () => {
    const { stdout } = await check(
      '--as-of',
      '2026-11-30T23:59+07:00',
      '--department',
      'dong-sa',
      '--format',
      'json',
    );
    const november = read(stdout).findings.filter(
      ({ rule, due }) => rule === 'briefing-monthly' && due === '2026-11-30',
    );
    expect(november.map(({ severity, daysLate }) => [severity, daysLate])).toEqual([['notice', 0]]);
  });
});

describe('A command that cannot run says so in a sentence: 2', () => {
  const missing = join(temporary, 'missing');
  mkdirSync(missing);
  writeFileSync(join(missing, 'note.txt'), 'nothing');
  const broken = writeTree({ 'publisher.yaml': 'name: An Phú\ntimeZone: Asia/Bangkok\n' });

  test.each([
    [['--lnag', 'en'], 'Không có tùy chọn “--lnag”. Có lẽ là --lang. Thêm --help để xem hướng dẫn.'],
    [['--verbose'], 'Không có tùy chọn “--verbose”. Thêm --help để xem hướng dẫn.'],
    [['-x'], 'Không có tùy chọn “-x”. Thêm --help để xem hướng dẫn.'],
    [
      ['content'],
      'Lệnh chỉ nhận các tùy chọn bắt đầu bằng --, không nhận “content”. Thêm --help để xem hướng dẫn.',
    ],
    [['--as-of'], '--as-of cần một giá trị. Thêm --help để xem hướng dẫn.'],
    [['--content='], '--content cần một giá trị. Thêm --help để xem hướng dẫn.'],
    [['--help=x'], '--help không nhận giá trị nào. Thêm --help để xem hướng dẫn.'],
    [['--format', 'xml'], /^--format nhận một trong: text, json, github.*\. Không nhận “xml”\.$/],
    [['--lang', 'fr'], '--lang nhận một trong: vi, en. Không nhận “fr”.'],
    [['--scope', 'some'], '--scope nhận một trong: all, changed. Không nhận “some”.'],
    [['--as-of', '22/11/2026'], '--as-of nhận một ngày có thật như 2026-11-22. Không nhận “22/11/2026”.'],
    [['--as-of', '2026-02-30'], '--as-of nhận một ngày có thật như 2026-11-22. Không nhận “2026-02-30”.'],
    [
      ['--as-of', '2026-02-30', '--lang=en'],
      '--as-of takes a real date such as 2026-11-22. It does not take “2026-02-30”.',
    ],
    [['--department', 'dong-s'], 'Không có đơn vị “dong-s”. Có lẽ là dong-sa.'],
    [['--department', 'tokyo'], 'Không có đơn vị “tokyo”.'],
    [['--content', 'không/có'], 'Không có thư mục nội dung “không/có”. Kiểm tra --content.'],
    [['--content', 'nowhere', '--lang', 'en'], 'There is no content folder “nowhere”. Check --content.'],
    [
      ['--content', 'content/publisher.yaml'],
      '“content/publisher.yaml” không phải là thư mục. Kiểm tra --content.',
    ],
    [['--content', missing], new RegExp(`^${missing}/publisher.yaml:1:1 {2}lỗi {2}publisher\n {2}Thiếu tệp`)],
    [
      ['--content', broken],
      /publisher\.yaml:1:1 {2}lỗi {2}field-malformed\n(.|\n)*Asia\/Bangkok(.|\n)*Asia\/Ho_Chi_Minh/,
    ],
    [['--content', broken, '--lang', 'en'], /publisher\.yaml:1:1 {2}error {2}field-malformed\n {2}“Name”/],
  ])('%j', async (args, said) => {
    const { status, stdout, stderr } = await check(...args);
    expect([status, stdout]).toEqual([2, '']);
    if (typeof said === 'string') expect(stderr).toBe(`${said}\n`);
    else expect(stderr.trimEnd()).toMatch(said);
    expect(stderr).not.toMatch(/\n\s+at |node:|Error:/);
  });
});

describe('--help: 0', () => {
  test('names every option, its variable and every exit status', async () => {
    const { status, stdout, stderr } = await check('--help');
    expect([status, stderr]).toEqual([0, '']);
    for (const name of ['content', 'as-of', 'lang', 'help', 'format', 'scope', 'base', 'department']) {
      expect(stdout).toContain(`  --${name}`);
    }
    for (const name of ['[CONTENT_DIR]', '[AS_OF]', '  0  ', '  1  ', '  2  ', '  3  ']) {
      expect(stdout).toContain(name);
    }
  });

  test('is short for -h, speaks English as well, and reads no record', async () => {
    const short = await check('-h', '--content', 'nowhere');
    expect(short.stdout).toBe((await check('--help')).stdout);
    const { status, stdout } = await check('--help', '--lang', 'en');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^npm run check -- \[options\]\n\nReads all records/);
    expect(stdout).not.toMatch(/[ăâđêôơư]/);
  });
});

describe('--format json', () => {
  test('has the shape that others read, sorted by file, line and rule', async () => {
    const { status, stdout } = await check(...trouble, '--format', 'json');
    const { asOf, counts, findings } = read(stdout);
    expect([status, asOf]).toEqual([1, '2026-11-22']);
    for (const severity of ['error', 'warning', 'notice'] as const) {
      expect(counts[severity]).toBe(findings.filter((finding) => finding.severity === severity).length);
    }
    const keys = findings.map(({ file, line, rule }) => `${file}\0${String(line).padStart(6, '0')}\0${rule}`);
    expect(keys).toEqual(keys.toSorted());
  });

  test('tells how a due date was reckoned', async () => {
    const { stdout } = await check('--format', 'json', '--department', 'dong-sa');
    const { findings } = read(stdout);
    expect(findings.find(({ due }) => due === '2026-11-25')?.trace).toEqual({
      event: 'nhận được',
      start: '2026-10-25',
      rule: 'response-within-30-days',
      ruleSet: 'letter-2015',
      days: 30,
      end: '2026-11-24',
      skipped: [
        {
          date: '2026-11-24',
          name: 'Ngày Văn hóa Việt Nam',
          citation: { text: 'Nghị quyết 28/2026/QH16', status: 'verified' },
        },
      ],
      due: '2026-11-25',
    });
  });

  test('is the same to the byte in every time zone, in every language setting, and on a second run', async () => {
    const args = ['--format', 'json', '--as-of', '2026-12-23'];
    const runs = await Promise.all([
      run('check', args),
      run('check', args),
      run('check', args, { TZ: 'America/New_York', LANG: 'C', LC_ALL: 'C' }),
      run('check', args, { TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8' }),
      run('check', args, { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' }),
    ]);
    expect(new Set(runs.map(({ stdout }) => stdout)).size).toBe(1);
    expect(read(runs[0].stdout).findings.length).toBeGreaterThan(5);
  });

  test('and in whatever folder the content lies', async () => {
    const outputs = ['one', 'two'].map((name) => {
      const folder = join(temporary, name);
      mkdirSync(folder);
      cpSync(demoContent, join(folder, 'content'), { recursive: true });
      symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
      return stdoutIn(folder, ['--format', 'json']);
    });
    const here = await check('--format', 'json');
    expect(await Promise.all(outputs)).toEqual([here.stdout, here.stdout]);
  });
});

/** What `check` prints when it is called from another folder. */
async function stdoutIn(cwd: string, args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [join(project, 'src/cli/check.ts'), ...args], { cwd });
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  await new Promise((settle) => child.once('close', settle));
  return stdout;
}

describe('--format github', () => {
  const content = writeTree({
    'outlets/bao-le.md': '---\nname: Báo Lề\nscope: |-\n  50%\n  ngoài nước\n---\n',
    'outlets/bao, chí: mới.md': '---\nname: Báo Mới\nscope: local\n---\n',
  });

  test('escapes what would end a command or a property', async () => {
    const { status, stdout } = await check('--content', content, '--format', 'github');
    expect(status).toBe(1);
    expect(
      stdout
        .replaceAll(content, 'content')
        .split('\n')
        .filter((line) => line.includes('outlets')),
    ).toEqual([
      '::error file=content/outlets/bao%2C chí%3A mới.md,line=1,col=1,title=file-name::Tên `bao, chí: mới` không hợp lệ, vì tên là một phần của địa chỉ trang. Tên phải là chữ thường không dấu, chữ số và dấu gạch nối. Đổi tên thành `bao-chi-moi`.',
      '::error file=content/outlets/bao-le.md,line=3,col=1,title=field-malformed::“Phạm vi” (`scope`) ghi “50%25%0Angoài nước”, không hợp lệ. Ghi một trong các giá trị: `local` (Địa phương), `national` (Trung ương).',
    ]);
  });

  test('ends with the line that counts', async () => {
    const { stdout } = await check('--format', 'github');
    const text = await check();
    expect(stdout.trimEnd().split('\n').at(-1)).toBe(text.stdout.trimEnd().split('\n').at(-1));
    expect(stdout).toMatch(/^::(warning|notice) file=content\//);
  });

  test('is the default under GitHub Actions, and an explicit format has the last word', async () => {
    const actions = { GITHUB_ACTIONS: 'true' };
    const [byDefault, asked, text] = await Promise.all([
      run('check', [], actions),
      check('--format', 'github'),
      run('check', ['--format', 'text'], actions),
    ]);
    expect(byDefault.stdout).toBe(asked.stdout);
    expect(text.stdout).not.toContain('::');
  });
});

describe('--department', () => {
  test('shows one department alone, and its own exit status', async () => {
    const [fine, wrong] = await Promise.all([
      check(...trouble, '--department', 'co-quan-trung-uong'),
      check(...trouble, '--department', 'lung-sen', '--format', 'json'),
    ]);
    expect([fine.status, fine.stdout]).toEqual([
      0,
      'Tính đến ngày 22/11/2026: 52 bản ghi, 0 lỗi, 0 cảnh báo, 0 lưu ý.\n',
    ]);
    expect(wrong.status).toBe(1);
    expect(new Set(read(wrong.stdout).findings.map(({ department }) => department))).toEqual(
      new Set(['lung-sen']),
    );
  });

  test('knows a department whose own file cannot be read', async () => {
    const content = writeTree({ 'departments/an-phu-bac/department.md': '---\nname: ...\n---\n' });
    const { status, stdout } = await check('--content', content, '--department', 'an-phu-bac');
    expect(status).toBe(1);
    expect(stdout).toContain('an-phu-bac/department.md');
  });
});

describe('Variables stand in for flags', () => {
  test('CONTENT_DIR and AS_OF', async () => {
    const variables = { CONTENT_DIR: 'tests/fixtures/trouble', AS_OF: '2026-11-21' };
    const { status, stdout } = await run('check', [], variables);
    expect(status).toBe(1);
    expect(stdout).toBe((await check(...trouble, '--as-of', '2026-11-21')).stdout);
    expect(stdout).toContain('Tính đến ngày 21/11/2026');
  });

  test('and give way to flags', async () => {
    const { stdout } = await run('check', ['--content', 'content', '--as-of', '2026-11-22'], {
      CONTENT_DIR: 'nowhere',
      AS_OF: 'never',
    });
    expect(stdout).toBe((await check()).stdout);
  });

  test('a wrong value in a variable is refused like one in a flag, and an empty one is none', async () => {
    const [wrong, empty] = await Promise.all([
      run('check', [], { AS_OF: 'hôm nay' }),
      run('check', [], { AS_OF: '', CONTENT_DIR: '' }),
    ]);
    expect([wrong.status, wrong.stderr]).toEqual([
      2,
      '--as-of nhận một ngày có thật như 2026-11-22. Không nhận “hôm nay”.\n',
    ]);
    expect(empty.status).toBe(0);
  });
});

test('A reader that closes the pipe early ends the output, without a stack trace', async () => {
  const child = spawn(process.execPath, ['src/cli/check.ts', '--format', 'json', '--as-of', '2030-01-01'], {
    cwd: project,
  });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  child.stdout.destroy();
  await new Promise((settle) => child.once('close', settle));
  expect(stderr).toBe('');
});
