/** A query of somebody who knows what they want, and the pages of the demonstration of which one answers it. */
export type KnownQuery = readonly [query: string, ...pages: string[]];

const department = (folder: string) => `/don-vi/${folder}/`;
const spokesperson = (folder: string, slug: string) => `/don-vi/${folder}/nguoi-phat-ngon/${slug}/`;
const authorisation = (folder: string, slug: string) => `/don-vi/${folder}/uy-quyen/${slug}/`;

const lam = spokesperson('dong-sa', 'bui-thi-ngoc-lam');
const thuat = spokesperson('dong-sa', 'dinh-cong-thuat');
const diem = spokesperson('dong-sa-sa-ly', 'luong-quoc-diem');
const hau = spokesperson('dong-sa-cua-dao', 'trinh-thi-hai-hau');
const men = spokesperson('thach-giang-khe-ngan', 'ha-thi-men');
const dam = spokesperson('thach-giang', 'luong-quang-dam');
const tuyen = spokesperson('thach-giang', 'ma-van-tuyen');
const thuy = spokesperson('tong-cuc', 'doan-vinh-thuy');

/** Fifty of them: people and departments, telephone numbers, pages, records, and words that are misspelt. */
export const knownQueries: readonly KnownQuery[] = [
  ['người phát ngôn đông sa', lam, thuat],
  ['nguoi phat ngon dong sa', lam, thuat],
  ['spokesperson dong sa', lam, thuat],
  ['Đông Sa', department('dong-sa')],
  ['dong sa', department('dong-sa')],
  ['Sa Lý', department('dong-sa-sa-ly')],
  ['sa ly', department('dong-sa-sa-ly')],
  ['người phát ngôn sa lý', diem],
  ['Sa Ly spokesperson', diem],
  ['thạch giang', department('thach-giang')],
  ['cục thi hành án vĩnh hà', department('vinh-ha')],
  ['chi cuc binh lam', department('vinh-ha-binh-lam')],
  ['Vinh Ha City', department('vinh-ha-thanh-pho')],
  ['cửa đào', department('dong-sa-cua-dao')],
  ['Lach Bang District', department('dong-sa-lach-bang')],
  ['địa chỉ khe ngàn', department('thach-giang-khe-ngan')],
  ['hướng dẫn cho nhà báo', '/huong-dan/cho-nha-bao/'],
  ['số điện thoại sa lý', department('dong-sa-sa-ly'), diem],
  ['phone number cua dao', department('dong-sa-cua-dao'), hau],
  ['tổng cục trưởng', thuy],
  ['Bùi Thị Ngọc Lam', lam],
  ['bui thi ngoc lam', lam],
  ['Ngọc Lam', lam],
  ['chánh văn phòng đông sa', lam],
  ['chi cục trưởng khe ngàn', men],
  ['Mai Xuân Tiệp', authorisation('dong-sa', 'mai-xuan-tiep-kho-lanh-nam-con')],
  ['uỷ quyền kho lạnh nam cồn', authorisation('dong-sa', 'mai-xuan-tiep-kho-lanh-nam-con')],
  ['0200 351 2206', lam],
  ['02003512206', lam],
  ['+84 200 351-2206', lam],
  ['0200.353.6300', department('dong-sa-sa-ly')],
  ['(0200) 3536309', department('dong-sa-sa-ly')],
  ['danh sách người phát ngôn', '/nguoi-phat-ngon/'],
  ['đổi số điện thoại', '/huong-dan/doi-nguoi-phat-ngon/'],
  ['lap trang rieng', '/huong-dan/lap-trang-rieng/'],
  ['publish in an emergency', '/huong-dan/dang-khan-cap/'],
  ['trả lời báo chí trong 30 ngày', '/quy-dinh/response-within-30-days/'],
  ['an answer within 30 days', '/quy-dinh/response-within-30-days/'],
  ['yêu cầu bị từ chối', '/tuan-thu/requests-refused/'],
  ['tinh hinh tuan thu', '/tuan-thu/'],
  ['thông tin ban đầu trong một ngày', '/quy-dinh/statement-within-one-day/'],
  ['đầm tôm vụng rạm', '/don-vi/dong-sa-sa-ly/dot-xuat/2025-11-18-tam-dung-cuong-che-vung-ram/'],
  ['bao so 9', '/don-vi/dong-sa/dot-xuat/2026-10-07-bao-so-9/'],
  ['cải chính nam cồn', '/don-vi/dong-sa/cai-chinh/2026-11-12-gia-ban-kho-lanh/'],
  ['báo cáo đông sa quý 3', '/don-vi/dong-sa/bao-cao/2026-Q3/'],
  ['thông tin định kỳ tháng 8 đông sa', '/don-vi/dong-sa/thong-tin-dinh-ky/2026-08/'],
  ['ro ri khi kho lanh', '/don-vi/dong-sa/dot-xuat/2026-11-21-ro-ri-khi-kho-lanh-nam-con/'],
  ['đông xa', department('dong-sa')],
  ['nguoi phat ngom dong sa', lam, thuat],
  ['bùi thị ngọc lan', lam],
];

/** Others, which were written after the search had been made; two general changes came of looking at them. */
export const furtherQueries: readonly KnownQuery[] = [
  ['ai phát ngôn cho cục thạch giang', department('thach-giang'), dam, tuyen],
  ['sđt chánh văn phòng vĩnh hà', spokesperson('vinh-ha', 'ngo-the-luong')],
  ['Kieu Oanh', spokesperson('dong-sa-lach-bang', 'mai-thi-kieu-oanh')],
  ['chi cục THADS Lạch Bàng', department('dong-sa-lach-bang')],
  ['0200-367-4220', department('thach-giang-da-vach')],
  ['+84200 310 1001', thuy],
  ['tạp chí pháp đình', '/co-quan-bao-chi/tap-chi-phap-dinh/'],
  ['dai truyen hinh thach giang', '/co-quan-bao-chi/dai-thach-giang/'],
  ['sat lo duong pac mon', '/don-vi/thach-giang-khe-ngan/dot-xuat/2025-09-23-sat-lo-duong-pac-mon/'],
  ['trạm bơm nguyệt áng', '/don-vi/vinh-ha-binh-lam/cai-chinh/2026-11-10-tram-bom-nguyet-ang/'],
  ['sà lan trôi trên sông đình', '/don-vi/vinh-ha-thanh-pho/dot-xuat/2026-05-16-sa-lan-troi-tren-song-dinh/'],
  ['số tiền 27 hộ nậm sáy', '/don-vi/thach-giang/cai-chinh/2026-11-12-tien-cua-27-ho-nam-say/'],
  [
    'cách tính tiền lãi chậm thi hành án',
    '/don-vi/vinh-ha/tra-loi/2025-09-08-cach-tinh-lai-cham-thi-hanh-an/',
  ],
  ['Da Vach spokesperson', spokesperson('thach-giang-da-vach', 'dinh-cong-thao')],
  ['citizens guide', '/huong-dan/cho-nguoi-dan/'],
  ['cách thêm bản ghi', '/huong-dan/them-ban-ghi/'],
  ['corrections published', '/tuan-thu/corrections-published/'],
  ['trả lời bằng văn bản', '/quy-dinh/response-in-writing/'],
  ['thạch giang cục trưởng', dam],
  ['cửa đàu', department('dong-sa-cua-dao')],
];
