import { z } from 'zod';
import { isInstant, isPlainDate } from './dates.ts';
import { choice, flag } from './fields/choice.ts';
import { handles, url } from './fields/contact.ts';
import { blank, field, withForm } from './fields/field.ts';
import { bilingual, text } from './fields/text.ts';
import { from, to } from './fields/time.ts';
import { workingYearPattern } from './periods.ts';
import { repository } from './publisher/repository.ts';
import { policy } from './publisher/policy.ts';
import { responsible } from './publisher/responsible.ts';

const reportYears = {
  calendar: { vi: 'Năm dương lịch', en: 'Calendar year' },
  working: { vi: 'Năm công tác', en: 'Working year' },
} as const;

/** `content/publisher.yaml`. */
export const publisherSchema = z.strictObject({
  name: field(bilingual(), ['Tên', 'Tên trang công khai.'], ['Name', 'The name of this publisher.']),
  description: field(bilingual(), ['Mô tả', 'Một câu giới thiệu.'], ['Description', 'One sentence.']),
  site: field(
    url(),
    ['Địa chỉ', 'Địa chỉ của trang, bắt đầu bằng https://.'],
    ['Site', 'The address of the site.'],
    { example: 'https://….vn' },
  ),
  timeZone: field(
    z.literal('Asia/Ho_Chi_Minh'),
    ['Múi giờ', 'Múi giờ Việt Nam.'],
    ['Time zone', 'The time zone of Vietnam.'],
    { example: 'Asia/Ho_Chi_Minh' },
  ),
  rulebook: field(
    z
      .array(
        z.strictObject({
          set: field(
            text(),
            ['Bộ quy định', 'Tên tệp trong rulebook/, không có đuôi .yaml.'],
            ['Rule set', 'A file name in rulebook/, without .yaml.'],
            { example: 'letter-2015' },
          ),
          from: from(),
          to: to().optional(),
        }),
      )
      .min(1),
    ['Bộ quy định', 'Các bộ quy định được áp dụng và thời gian áp dụng.'],
    ['Rulebook', 'The rule sets that apply, and when.'],
  ),
  enforcement: field(
    z
      .strictObject({
        overdue: field(
          z.enum(['fail', 'publish']),
          ['Xử lý quá hạn', 'fail: dừng; publish: đăng kèm việc quá hạn.'],
          ['Overdue', 'fail: stop; publish: publish with the lapse shown.'],
          { example: 'fail' },
        ).default('fail'),
        breach: field(
          z.enum(['fail', 'explain', 'publish']),
          [
            'Xử lý việc trái quy định',
            'Khi một bản ghi đúng cho thấy việc đã qua trái quy định mà đơn vị chưa giải trình. explain: dừng cho đến khi có giải trình, trừ bản đăng kèm việc quá hạn (overdue: publish) thì đăng và ghi rõ là chưa giải trình; fail: luôn dừng cho đến khi có giải trình; publish: đăng ngay và ghi rõ là chưa giải trình. Việc đã giải trình thì không cản trở việc đăng.',
          ],
          [
            'Breach',
            'What to do when a truthful record shows a past breach of a rule that the department has not explained. explain: stop until it is explained, except that a site published with what is overdue (overdue: publish) shows it as not yet explained; fail: always stop until it is explained; publish: publish at once, as not yet explained. An explained breach never stops publication.',
          ],
          { example: 'explain' },
        ).default('explain'),
      })
      .prefault({}),
    ['Cách xử lý', 'Khi có việc quá hạn hoặc việc trái quy định thì dừng hay đăng.'],
    ['Enforcement', 'Whether overdue duties and breaches stop a publication or are published.'],
  ),
  policy: field(
    policy,
    ['Chính sách', 'Các con số mà luật không quy định.'],
    ['Policy', 'The numbers that the law does not set.'],
  ),
  licence: field(
    z.strictObject({
      name: field(
        bilingual(),
        ['Tên giấy phép', 'Tên đầy đủ, kèm phiên bản.'],
        ['Name', 'The full name, with its version.'],
      ),
      url: field(
        url(),
        ['Địa chỉ giấy phép', 'Nơi đăng toàn văn giấy phép.'],
        ['Address', 'Where its full text is published.'],
        { example: 'https://creativecommons.org/licenses/by/4.0/' },
      ),
    }),
    [
      'Giấy phép dữ liệu',
      'Điều kiện để người khác dùng lại dữ liệu mở. Không ghi thì trang nói rõ là chưa công bố giấy phép.',
    ],
    [
      'Licence of the data',
      'The terms on which others may use the open data. Without it, the site says that no licence has been published.',
    ],
  ).optional(),
  repository: field(
    repository,
    ['Kho mã nguồn', 'Nơi lưu bản ghi và nhận đề nghị sửa đổi.'],
    ['Repository', 'Where the records are kept and changes are proposed.'],
  ).optional(),
  responsible: field(
    responsible,
    [
      'Cơ quan chịu trách nhiệm',
      'Cơ quan đứng sau trang và cách liên hệ. Không ghi thì trang nói rõ là chưa công bố.',
    ],
    [
      'Responsible body',
      'The body behind the site and how it is reached. Without it, the site says that none has been named.',
    ],
  ).optional(),
  reportYear: field(
    choice(reportYears),
    [
      'Năm báo cáo',
      'Kỳ báo cáo theo năm dương lịch (calendar) hay năm công tác (working), từ 01/10 năm trước đến 30/9.',
    ],
    [
      'Report year',
      'Whether reports are made by the calendar year or by the working year, from 1 October of the year before to 30 September.',
    ],
  ).default('calendar'),
  firstWorkingYear: field(
    withForm(
      z.string().regex(workingYearPattern),
      { vi: 'một năm công tác, như “NCT2026”', en: 'a working year, such as “NCT2026”' },
      `NCT${blank}`,
    ),
    [
      'Năm công tác đầu tiên',
      'Báo cáo theo năm công tác từ năm này; các quý trước đó mang tên theo năm dương lịch. Không ghi thì mọi quý theo năm công tác.',
    ],
    [
      'First working year',
      'Reports are made by the working year from this one on; quarters before it have the name that the calendar year gives them. Without it, all quarters are of the working year.',
    ],
  ).optional(),
  reportErrors: field(
    flag(),
    [
      'Nhận báo lỗi',
      '`true` thì cuối mỗi trang có liên kết để bạn đọc báo lỗi tại kho mã nguồn; cần ghi repository.',
    ],
    [
      'Report errors',
      '`true` puts a link at the foot of each page for readers to report an error to the repository; repository must be set.',
    ],
  ).default(false),
  maintainers: field(
    handles(),
    [
      'Nhóm quản trị',
      'Nhóm trên kho mã nguồn phải duyệt thay đổi về mã, quy định và hướng dẫn. Ghi tên nhóm, không ghi cá nhân.',
    ],
    [
      'Maintainers',
      'Groups in the repository that approve changes to code, law and guides. Name groups, not individuals.',
    ],
  ).optional(),
  demo: field(
    flag(),
    ['Minh họa', '`true` nếu là dữ liệu minh họa.'],
    ['Demo', '`true` for a demonstration.'],
  ).default(false),
  asOf: field(
    withForm(
      z.string().refine((value) => isPlainDate(value) || isInstant(value)),
      { vi: 'một ngày có thật, viết năm-tháng-ngày', en: 'a real date, written year-month-day' },
      '2026-…-…',
      'day',
    ),
    ['Tính đến', 'Ngày cố định thay cho hôm nay; trang thật không ghi.'],
    ['As of', 'A fixed day in place of today; a real site leaves it out.'],
  ).optional(),
});

/** Who publishes, where, under which law and with which policy. */
export type Publisher = z.output<typeof publisherSchema>;

/** What a publisher does about overdue duties, and about breaches that nobody has explained. */
export type Enforcement = Publisher['enforcement'];

/** What a publisher does about what was not kept, with what a call says of overdue duties in place of the settings. */
export const enforcementWith = (
  { enforcement }: Pick<Publisher, 'enforcement'>,
  overdue: Enforcement['overdue'] | undefined,
): Enforcement => ({ ...enforcement, overdue: overdue ?? enforcement.overdue });
