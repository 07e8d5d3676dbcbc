import type { Random } from './random.ts';

const digits = ['Không', 'Một', 'Hai', 'Ba', 'Bốn', 'Năm', 'Sáu', 'Bảy', 'Tám', 'Chín'];

/** The name of somebody who does not exist: a number spelt out, since a name has letters only. */
export const personName = (number: number): string =>
  ['Minh Họa', ...Array.from(String(number), (digit) => digits[Number(digit)])].join(' ');

/** What enforcement offices deal with, as the middle of a sentence. */
const matters = [
  'kê biên nhà xưởng trên đất thuê',
  'giao nhà cho người mua được tài sản bán đấu giá',
  'chi trả tiền bán tài sản',
  'cấp dưỡng nuôi con',
  'tháo dỡ công trình lấn ngõ đi chung',
  'định giá lại quyền sử dụng đất',
  'hoàn trả tạm ứng án phí',
  'phong tỏa tài khoản',
  'ủy thác thi hành án ngoài tỉnh',
  'xác minh điều kiện thi hành án',
  'giảm giá tài sản nhiều lần',
  'bàn giao máy móc, thiết bị',
  'thu hồi tài sản trong án tín dụng',
  'trả giấy chứng nhận quyền sử dụng đất',
  'niêm yết thông báo bán đấu giá',
  'tiền lương của người lao động',
  'phân chia tài sản sau ly hôn',
  'xử lý vật chứng, tài sản tạm giữ',
  'trông giữ phương tiện vận tải',
  'thời hạn tự nguyện thi hành án',
];

const bodies = [
  'Tòa án',
  'Viện kiểm sát',
  'Ủy ban nhân dân xã',
  'cơ quan đăng ký đất đai',
  'tổ chức thẩm định giá',
  'tổ chức đấu giá tài sản',
  'công an xã',
  'ngân hàng',
  'Mặt trận Tổ quốc xã',
  'Bảo hiểm xã hội',
];

const sentences = [
  'Trong kỳ, đơn vị thụ lý {n} việc mới, nâng tổng số việc phải thi hành lên {b} việc với số tiền {m} tỷ đồng.',
  'Đã thi hành xong {n} việc, đạt {p}% trên số việc có điều kiện thi hành.',
  'Số tiền thu được là {m} tỷ đồng, tăng {p}% so với cùng kỳ năm trước.',
  'Vụ việc về {t} tại xã Mẫu {x} được thụ lý tháng {k} và do một chấp hành viên phụ trách.',
  'Ngày {d}, chấp hành viên cùng {c} làm việc với các bên và lập biên bản có chữ ký của từng người.',
  'Người phải thi hành án đề nghị được tự thực hiện trong {s} ngày để giảm chi phí cưỡng chế.',
  'Người được thi hành án đồng ý nhận số tiền {m} triệu đồng trong đợt chi trả đầu tiên.',
  'Việc chậm do {c} chưa có văn bản trả lời về hiện trạng thửa đất số {n}, tờ bản đồ số {s}.',
  'Kết quả đo đạc ngày {d} cho thấy diện tích thực tế lớn hơn giấy chứng nhận {p} m².',
  'Đơn vị đã gửi văn bản đôn đốc lần thứ hai đến {c} và nhận được trả lời sau {s} ngày.',
  'Tài sản được đưa ra bán đấu giá với giá khởi điểm {m} tỷ đồng; có {s} khách hàng đăng ký.',
  'Cuộc đấu giá kết thúc sau {s} vòng, giá trúng cao hơn giá khởi điểm {p}%.',
  'Do không có người đăng ký, tài sản được giảm giá lần thứ {s} theo đúng quy định.',
  'Việc {t} liên quan đến {n} hộ dân thuộc xã Mẫu {x} và hai xã lân cận.',
  'Bộ phận một cửa tiếp {n} lượt công dân, nhận {s} đơn, trong đó {s} đơn thuộc thẩm quyền.',
  'Các khoản không tranh chấp đã được chi trả; phần còn lại giữ trên tài khoản tạm giữ.',
  'Thủ trưởng đơn vị giao phòng nghiệp vụ kiểm tra hồ sơ và báo cáo trước ngày {d}.',
  'Hồ sơ {t} được số hóa từ trang bìa đến biên bản cuối cùng, gồm {n} trang.',
  'Báo chí và người dân có thể xem lịch đấu giá trên trang thông tin điện tử, không qua trung gian.',
  'Không có xô xát, không ai bị thương và việc kiểm kê kết thúc trong ngày.',
  'Biện pháp tiếp theo là {t}, dự kiến thực hiện trong tháng {k} nếu thời tiết thuận lợi.',
  'Nội dung phản ánh đúng một phần: thông báo gửi chậm {s} ngày so với quy trình nội bộ.',
  'Nội dung phản ánh về {t} không có cơ sở, vì biên lai và sổ quỹ khớp nhau.',
  'Đơn vị rút kinh nghiệm với chấp hành viên phụ trách và thay mẫu thông báo từ tháng {k}.',
  'Chi phí cưỡng chế dự kiến {m} triệu đồng, tạm ứng từ ngân sách và thu lại sau khi bán tài sản.',
  'Theo bản án, nghĩa vụ gồm {s} khoản, trong đó khoản {t} phải thực hiện trước.',
  'Người dân xã Mẫu {x} đề nghị giải thích thời hạn khiếu nại; đơn vị đã trả lời trực tiếp ngày {d}.',
  'Các bên thống nhất gặp lại vào ngày {d} tại trụ sở {c}.',
  'So với kế hoạch năm, chỉ tiêu về việc đạt {p}%, chỉ tiêu về tiền đạt {p}%.',
  'Trong {b} việc chuyển kỳ sau có {n} việc chưa có điều kiện thi hành.',
  'Đơn vị phối hợp với {c} xác minh tài sản tại {s} địa phương và chưa phát hiện tài sản khác.',
  'Thông tin lan truyền trên mạng xã hội về {t} là không chính xác.',
  'Số điện thoại tiếp nhận câu hỏi được công bố trên trang này và tại nơi tiếp công dân.',
  'Việc bàn giao có sự chứng kiến của {c} và được ghi hình từ đầu đến cuối.',
  'Văn bản số {n}/TB đã được niêm yết tại trụ sở và tại nhà văn hóa thôn trong {s} ngày.',
  'Đến hết ngày {d}, còn {s} trường hợp chưa nhận được thông báo do thay đổi nơi cư trú.',
];

const slots: Readonly<Record<string, (random: Random) => string>> = {
  n: (random) => String(random.between(2, 480)),
  b: (random) => `${random.between(1, 12)}.${String(random.between(0, 999)).padStart(3, '0')}`,
  m: (random) => `${random.between(1, 940)},${random.between(0, 9)}`,
  p: (random) => `${random.between(1, 98)},${random.between(10, 99)}`,
  s: (random) => String(random.between(2, 29)),
  x: (random) => String(random.between(1, 9999)),
  k: (random) => `${random.between(1, 12)}`,
  d: (random) => `${String(random.between(1, 28)).padStart(2, '0')}/${random.between(1, 12)}`,
  t: (random) => random.pick(matters),
  c: (random) => random.pick(bodies),
};

/** What a record is about, as the end of its title. */
export const matter = (random: Random): string =>
  `${random.pick(matters)} tại xã Mẫu ${random.between(1, 9999)}`;

const sentence = (random: Random): string =>
  random.pick(sentences).replace(/\{(\w)\}/g, (_, key: string) => slots[key]?.(random) ?? '');

/** So many sentences on one line. */
export const paragraph = (random: Random, count: number): string =>
  Array.from({ length: count }, () => sentence(random)).join(' ');

const list = (random: Random): string =>
  Array.from({ length: 3 }, () => `- ${paragraph(random, 1)}`).join('\n');

/** A text of so many paragraphs, with a list among the longer ones. */
export const text = (random: Random, paragraphs: number): string =>
  Array.from({ length: paragraphs }, (_, index) =>
    index === 2 ? list(random) : paragraph(random, random.between(4, 7)),
  ).join('\n\n');

const headings = [
  'Kết quả trong tháng',
  'Vụ việc được quan tâm',
  'Bán đấu giá tài sản',
  'Đơn, thư',
  'Tháng tới',
];

/** A text under headings, as briefings have it. */
export const sections = (random: Random): string =>
  headings.map((heading) => `## ${heading}\n\n${text(random, random.between(1, 3))}`).join('\n\n');
