import { displayDate, type PlainDate } from '../../../domain/dates.ts';

/** A month in the date of a document: only one that could be read as another has a zero before it. */
const monthOfDocument = (date: PlainDate): string => date.slice(5, 7).replace(/^0(?=[3-9])/, '');

/** Periodic reports. */
export const reports = {
  periodicReports: 'Báo cáo định kỳ',
  periodicReportsExplained:
    'Báo cáo tình hình phát ngôn và cung cấp thông tin cho báo chí của từng địa bàn (Công văn, mục 3.1, gạch đầu dòng 4), lập từ bản ghi, in được trên khổ A4.',
  workingYearExplained:
    'Kỳ báo cáo theo năm công tác của hệ thống thi hành án dân sự, bắt đầu từ ngày 01/10 năm trước và kết thúc ngày 30/9.',
  noReportsYet: 'Chưa có kỳ báo cáo nào kết thúc.',
  report: {
    nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    number: (number: string | undefined) => `Số: ${number ?? '…… /BC-……'}`,
    date: (date: PlainDate | undefined) =>
      date
        ? `ngày ${date.slice(8, 10)} tháng ${monthOfDocument(date)} năm ${date.slice(0, 4)}`
        : 'ngày …… tháng …… năm ………',
    heading: 'BÁO CÁO',
    title: (period: string) => `Tình hình phát ngôn và cung cấp thông tin cho báo chí ${period}`,
    to: 'Kính gửi',
    lead: (name: string, count: number, first: PlainDate, last: PlainDate) =>
      `${name} báo cáo tình hình phát ngôn và cung cấp thông tin cho báo chí của ${count} cơ quan thi hành án dân sự trên địa bàn, từ ngày ${displayDate(first)} đến hết ngày ${displayDate(last)}, như sau:`,
    people: 'Người phát ngôn vào ngày cuối kỳ',
    onTime: 'Nhiệm vụ đến hạn trong kỳ',
    onTimeExplained: 'Số nhiệm vụ thực hiện đúng hạn trên số nhiệm vụ đến hạn trong kỳ.',
    work: 'Cung cấp thông tin, yêu cầu và phản ánh của báo chí',
    workExplained: 'Số trường hợp được tính trên tổng số, số lần, hoặc số ngày (trung vị).',
    lapses: 'Nhiệm vụ không đúng hạn và việc xử lý',
    noLapses: 'Không có nhiệm vụ nào trễ hạn hoặc quá hạn trong kỳ.',
    breaches: 'Việc trái quy định và giải trình',
    noBreaches: 'Không có việc trái quy định nào trong kỳ.',
    explained: (number: string | undefined, date: PlainDate) =>
      `Đã giải trình ngày ${displayDate(date)}${number ? `, văn bản ${number}` : ''}.`,
    unexplained: 'Chưa có giải trình.',
    recipients: 'Nơi nhận',
    asAbove: 'Như trên',
    archive: 'Lưu: VT',
    head: 'THỦ TRƯỞNG ĐƠN VỊ',
    sign: '(Ký, ghi rõ họ tên)',
    sent: (number: string, date: PlainDate) =>
      `Báo cáo của kỳ này đã gửi ngày ${displayDate(date)}, văn bản ${number}.`,
    unsent: 'Chưa có bản ghi về việc gửi báo cáo của kỳ này. Đây là bản lập sẵn từ bản ghi, chưa ký.',
    made: 'Lập tự động từ bản ghi công khai, theo tình trạng vào cuối ngày cuối kỳ.',
  },
};
