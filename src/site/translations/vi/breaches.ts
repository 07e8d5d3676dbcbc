import { displayMonth, type Month } from '../../../domain/dates.ts';
import { numbers } from './numbers.ts';

/** What was done against a rule. */
export const breaches = {
  breach: {
    title: 'Việc trái quy định',
    plural: 'Việc trái quy định',
    none: 'Bản ghi không cho thấy việc trái quy định nào.',
    explained: 'đã giải trình',
    unexplained: 'chưa giải trình',
    gone: 'bản ghi không còn cho thấy',
    of: (rule: string) => `Trái quy định “${rule}”`,
    notShown:
      'Đơn vị đã giải trình việc này, nhưng bản ghi hiện nay không còn cho thấy việc nào trái quy định đó.',
    edited: 'Bản ghi đã được sửa sau khi khóa sổ tháng',
    toldAtClose: (month: Month) => `Khi khóa sổ tháng ${displayMonth(month)}, bản ghi cho thấy:`,
    rule: 'Quy định',
    record: 'Bản ghi',
    on: 'Ngày xảy ra',
    page: 'Trang của việc trái quy định này',
    permanent: 'Trang này được giữ lại, dù sau này bản ghi được sửa hay việc đã được giải trình.',
    standing: (count: number) => `${numbers.format(count)} việc trái quy định`,
    exists: 'bản ghi cho thấy',
    missing: 'bản ghi không cho thấy',
    inMonth: 'Việc trái quy định trong tháng',
    noneInMonth: 'Không có việc trái quy định nào trong tháng.',
    current: 'Chưa giải trình',
    all: (count: number) => `Xem cả ${numbers.format(count)} việc trái quy định`,
    more: (count: number) => `Còn ${numbers.format(count)} việc trái quy định nữa`,
    latest: (listed: number, all: number) =>
      `Dưới đây là ${numbers.format(listed)} việc mới nhất trong ${numbers.format(all)} việc. Bảng tính (.xlsx) có việc của mọi đơn vị`,
    allExplained: (count: number) =>
      `${numbers.format(count)} việc trái quy định trên bản ghi đều đã được đơn vị giải trình.`,
    ofRule: 'Việc trái quy định này',
    enforcement: {
      fail: 'Không đăng được cho đến khi đơn vị giải trình',
      explain: 'Không đăng được cho đến khi đơn vị giải trình, trừ bản đăng kèm việc quá hạn',
      publish: 'Vẫn đăng, ghi rõ là đơn vị chưa giải trình',
    },
    data: 'Việc trái quy định',
    dataExplained: 'Mỗi dòng là một bản ghi cho thấy việc đã qua trái một quy định, kèm giải trình nếu có.',
    canBe: 'Việc đã qua có thể trái quy định này',
    canBeExplained:
      'Khi một bản ghi đúng cho thấy việc đã qua trái quy định này, sửa bản ghi không làm việc đó mất đi. Bản ghi được giữ nguyên, đơn vị giải trình trong explanations/, và việc đó có một trang giữ mãi.',
    cannotBeExplained:
      'Điều sai theo quy định này được khắc phục bằng cách sửa bản ghi hoặc làm việc còn thiếu, nên không cần giải trình trong explanations/ trừ khi quá hạn.',
    rulesOfPast: 'Quy định mà việc đã qua có thể trái',
    rulesOfPastExplained:
      'Việc đã qua trái các quy định sau không sửa lại được: bản ghi giữ đúng sự thật và đơn vị giải trình. Điều sai theo các quy định khác thì sửa bản ghi hoặc làm việc còn thiếu là xong.',
  },
};
