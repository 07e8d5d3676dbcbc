import { z } from 'zod';
import { isInstant, isPlainDate } from './dates.ts';
import { choice, count, flag } from './fields/choice.ts';
import { handles, url } from './fields/contact.ts';
import { field, formed } from './fields/field.ts';
import { bilingual, text } from './fields/text.ts';
import { from, to } from './fields/time.ts';

const hosts = {
  github: { vi: 'GitHub', en: 'GitHub' },
  gitlab: { vi: 'GitLab', en: 'GitLab' },
  forgejo: { vi: 'Forgejo hoặc Gitea', en: 'Forgejo or Gitea' },
} as const;

/** The software that serves a repository: what its addresses and its API look like. */
export type RepositoryHost = keyof typeof hosts;

/** Every software that can serve a repository. */
export const repositoryHosts = Object.keys(hosts) as RepositoryHost[];

/** Where the repository of the records is, and by which software it is served. */
const repository = z.strictObject({
  host: field(
    choice(hosts),
    ['Phần mềm', 'github, gitlab hoặc forgejo (dùng cho cả Gitea).'],
    ['Host', 'github, gitlab or forgejo (for Gitea as well).'],
    { example: 'github' },
  ),
  url: field(
    url(),
    ['Địa chỉ kho', 'Trang của kho trên mạng, không có đuôi .git.'],
    ['Address', 'The page of the repository on the web, without .git.'],
    { example: 'https://….vn/…' },
  ),
  branch: field(
    text(),
    ['Nhánh chính', 'Nhánh mà trang được dựng từ đó.'],
    ['Branch', 'The branch from which the site is built.'],
    { example: 'main' },
  ).default('main'),
  signIn: field(
    z.strictObject({
      service: field(
        url(),
        ['Dịch vụ đăng nhập', 'Chỉ với GitHub: địa chỉ dịch vụ đăng nhập do cơ quan tự vận hành.'],
        ['Sign-in service', 'For GitHub only: the address of a sign-in service that the publisher runs.'],
        { example: 'https://….vn' },
      ).optional(),
      appId: field(
        text(),
        ['Mã ứng dụng', 'Với GitLab, Forgejo, Gitea: mã ứng dụng đã đăng ký ở kho mã nguồn.'],
        ['Application ID', 'For GitLab, Forgejo, Gitea: the ID of the application registered there.'],
        { example: '…' },
      ).optional(),
    }),
    [
      'Đăng nhập trình soạn thảo',
      'Để đăng nhập bằng tài khoản của kho mã nguồn. Không ghi thì đăng nhập bằng mã truy cập cá nhân.',
    ],
    [
      'Sign-in of the editor',
      'For signing in with one’s account at the repository. Without it one signs in with a personal access token.',
    ],
  ).optional(),
});

/** The repository of a publisher, as `publisher.yaml` names it. */
export type RepositorySettings = z.output<typeof repository>;

/** The numbers on which the law is silent; each is labelled as policy wherever it is shown. */
const policy = z
  .strictObject({
    nearDays: field(
      count(),
      ['Số ngày sắp đến hạn', 'Còn bao nhiêu ngày thì tính là sắp đến hạn.'],
      ['Near days', 'Days before a due date from which it counts as near.'],
      { example: '7' },
    ).default(7),
    contactConfirmedDays: field(
      count(),
      ['Số ngày xác nhận còn giá trị', 'Bao nhiêu ngày thì phải xác nhận lại thông tin liên hệ.'],
      ['Contact confirmed days', 'Days for which a confirmation of contact details counts as fresh.'],
      { example: '180' },
    ).default(180),
    requestOutcomeDays: field(
      count(),
      ['Số ngày chờ kết quả', 'Quá bao nhiêu ngày mà yêu cầu của báo chí chưa có kết quả thì nhắc.'],
      ['Request outcome days', 'Days after which a press request without an outcome is warned of.'],
      { example: '10' },
    ).default(10),
    correctionFollowUpDays: field(
      count(),
      ['Số ngày chờ cải chính', 'Quá bao nhiêu ngày mà yêu cầu cải chính chưa có kết quả thì nhắc.'],
      ['Correction follow-up days', 'Days after which a correction without an outcome is warned of.'],
      { example: '30' },
    ).default(30),
    topicsMonths: field(
      count(),
      ['Số tháng xét nội dung', 'Từ tháng thứ mấy thì xét thông tin định kỳ đã đủ các mục nội dung chưa.'],
      ['Topics months', 'Months owed from which briefings are looked at for topics never covered.'],
      { example: '12' },
    ).default(12),
    reportDays: field(
      count(),
      ['Số ngày gửi báo cáo', 'Báo cáo quý phải gửi trong bao nhiêu ngày kể từ khi quý kết thúc.'],
      ['Report days', 'Days after the end of a quarter within which its report is sent.'],
      { example: '15' },
    ).default(15),
    awarenessDays: field(
      count(),
      ['Số ngày phổ biến', 'Quá bao nhiêu ngày mà quy định chưa được phổ biến, nhắc nhở thì nhắc.'],
      ['Awareness days', 'Days after which rules not made known, and a missing reminder, are warned of.'],
      { example: '30' },
    ).default(30),
    emergencyDays: field(
      count(),
      [
        'Số ngày hoàn thiện thông tin khẩn cấp',
        'Thông tin khẩn cấp phải được bổ sung đủ trong bao nhiêu ngày kể từ khi phát ngôn.',
      ],
      ['Emergency days', 'Days from the release within which an emergency statement is completed.'],
      { example: '1' },
    ).default(1),
    lapseHandledDays: field(
      count(),
      ['Số ngày xử lý việc quá hạn', 'Việc quá hạn quá bao nhiêu ngày mà chưa ghi việc xử lý thì nhắc.'],
      ['Lapse handled days', 'Days after which an overdue duty that nobody has dealt with is warned of.'],
      { example: '30' },
    ).default(30),
  })
  .prefault({});

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
            'When a true record tells of something past that was against a rule and the department has not explained it. explain: stop until it is explained, but a publication that tells of what is overdue (overdue: publish) publishes it as not yet explained; fail: always stop until it is explained; publish: publish at once, as not yet explained. What is explained never stops anything.',
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
    ['Policy', 'The numbers on which the law is silent.'],
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
        ['Address', 'Where its whole text stands.'],
        { example: 'https://creativecommons.org/licenses/by/4.0/' },
      ),
    }),
    [
      'Giấy phép dữ liệu',
      'Điều kiện để người khác dùng lại dữ liệu mở. Không ghi thì trang nói rõ là chưa công bố giấy phép.',
    ],
    [
      'Licence of the data',
      'On which terms others may use the open data. Without it the site says that none was stated.',
    ],
  ).optional(),
  repository: field(
    repository,
    ['Kho mã nguồn', 'Nơi lưu bản ghi và nhận đề nghị sửa đổi.'],
    ['Repository', 'Where the records are kept and changes are proposed.'],
  ).optional(),
  reportErrors: field(
    flag(),
    [
      'Nhận báo lỗi',
      '`true` thì cuối mỗi trang có liên kết để bạn đọc báo lỗi tại kho mã nguồn; cần ghi repository.',
    ],
    [
      'Report errors',
      '`true` puts a link below each page by which readers report an error to the repository; repository has to be set.',
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
      'Groups at the repository that approve changes of code, law and guides. Name groups, not persons.',
    ],
  ).optional(),
  demo: field(
    flag(),
    ['Minh họa', '`true` nếu là dữ liệu minh họa.'],
    ['Demo', '`true` for an illustration.'],
  ).default(false),
  asOf: field(
    formed(
      z.string().refine((value) => isPlainDate(value) || isInstant(value)),
      { vi: 'một ngày có thật, viết năm-tháng-ngày', en: 'an existing day, written year-month-day' },
      '2026-…-…',
      'day',
    ),
    ['Tính đến', 'Ngày cố định thay cho hôm nay; trang thật không ghi.'],
    ['As of', 'A pinned day in place of today; a real publisher leaves it out.'],
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
