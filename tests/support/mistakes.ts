/** A record as a clerk gets it wrong: one mistake, and the one finding that it comes to. */
export interface Mistake {
  /** The place of the file in the small tree. */
  at: string;
  /** The file of the small tree that it takes the place of, where it bears another name. */
  instead?: string;
  rule: string;
  line: number;
  /** The label of the field; where no field is at fault, what is at fault by its name. */
  names: string;
  /** The next edit, which the message has in backticks. */
  edit: string;
  /** The whole message in Vietnamese. */
  message: string;
}

/** Every file of `tests/fixtures/mistakes/` that holds a mistake. */
export const mistakes: Readonly<Record<string, Mistake>> = {
  'ngay-ghi-ngay-truoc-nam-sau.md': {
    at: 'departments/an-phu/awareness/2026-08-05-nhac-mang-xa-hoi.md',
    rule: 'field-malformed',
    line: 3,
    names: 'Ngày',
    edit: 'date: 2026-08-05',
    message: '“Ngày” (`date`) ghi “05/08/2026”, không hợp lệ. Sửa thành `date: 2026-08-05`.',
  },
  'ngay-31-thang-2.md': {
    at: 'departments/an-phu/responses/2026-10-05-cham-tra-bien-lai.md',
    rule: 'response-within-30-days',
    line: 6,
    names: 'Ngày nhận',
    edit: 'receivedOn: 2026-…-…',
    message:
      '“Ngày nhận” (`receivedOn`) ghi “2026-02-31”, không hợp lệ. Công văn, mục 2.2.5, đoạn 2 yêu cầu nội dung này. Ghi một ngày có thật, viết năm-tháng-ngày, theo mẫu `receivedOn: 2026-…-…`.',
  },
  'thang-13.md': {
    at: 'departments/an-phu/briefings/2026-10.md',
    rule: 'field-malformed',
    line: 5,
    names: 'Ngày cập nhật trang thông tin',
    edit: 'webUpdatedOn: 2026-…-…',
    message:
      '“Ngày cập nhật trang thông tin” (`webUpdatedOn`) ghi “2026-13-28”, không hợp lệ. Ghi một ngày có thật, viết năm-tháng-ngày, theo mẫu `webUpdatedOn: 2026-…-…`.',
  },
  'gio-thieu-mui-gio.md': {
    at: 'departments/an-phu/briefings/2026-10.md',
    rule: 'field-malformed',
    line: 4,
    names: 'Thời điểm cung cấp',
    edit: 'releasedAt: 2026-10-28T09:00+07:00',
    message:
      '“Thời điểm cung cấp” (`releasedAt`) ghi “2026-10-28T09:00”, không hợp lệ. Sửa thành `releasedAt: 2026-10-28T09:00+07:00`.',
  },
  'gio-viet-bang-chu.md': {
    at: 'departments/an-phu/statements/2026-09-15-cay-do-truoc-tru-so.md',
    rule: 'field-malformed',
    line: 6,
    names: 'Thời điểm phát ngôn',
    edit: 'releasedAt: 2026-09-15T10:30+07:00',
    message:
      '“Thời điểm phát ngôn” (`releasedAt`) ghi “10 giờ 30 ngày 15/9/2026”, không hợp lệ. Sửa thành `releasedAt: 2026-09-15T10:30+07:00`.',
  },
  'gio-24.md': {
    at: 'departments/an-phu/statements/2026-09-15-cay-do-truoc-tru-so.md',
    rule: 'field-malformed',
    line: 6,
    names: 'Thời điểm phát ngôn',
    edit: 'releasedAt: 2026-…-…T…:…+07:00',
    message:
      '“Thời điểm phát ngôn” (`releasedAt`) ghi “2026-09-15T24:00+07:00”, không hợp lệ. Ghi ngày, chữ T, giờ:phút và +07:00, theo mẫu `releasedAt: 2026-…-…T…:…+07:00`.',
  },
  'thieu-truong.md': {
    at: 'departments/an-phu/briefings/2026-10.md',
    rule: 'field-missing',
    line: 11,
    names: 'Tiêu đề',
    edit: 'title: Thông tin định kỳ tháng …',
    message:
      'Thiếu “Tiêu đề” (`title`). Tiêu đề để bạn đọc thấy. Thêm một dòng theo mẫu `title: Thông tin định kỳ tháng …` phía trên dòng `---` này.',
  },
  'thieu-truong-con.md': {
    at: 'departments/an-phu/responses/2026-10-05-cham-tra-bien-lai.md',
    rule: 'response-states-outcome',
    line: 7,
    names: 'Tóm tắt',
    edit: 'summary: Đã chi trả …',
    message:
      'Thiếu “Tóm tắt” (`reply.summary`). Công văn, mục 2.2.5, đoạn 2 yêu cầu nội dung này. Thêm `summary: Đã chi trả …` thụt vào dưới dòng này.',
  },
  'thieu-kinh-gui.md': {
    at: 'departments/an-phu/responses/2026-10-05-cham-tra-bien-lai.md',
    rule: 'response-in-writing',
    line: 7,
    names: 'Gửi',
    edit: 'to: …',
    message:
      'Thiếu “Gửi” (`reply.to`). Công văn, mục 2.2.5, đoạn 2 yêu cầu nội dung này. Thêm `to: …` thụt vào dưới dòng này. Các giá trị được dùng: `bao-an-phu` (Báo An Phú), `tap-chi-dan-sinh` (Tạp chí Dân Sinh).',
  },
  'truong-de-trong.md': {
    at: 'departments/an-phu/requests/2026-10-06-lich-tiep-cong-dan.md',
    rule: 'field-missing',
    line: 5,
    names: 'Nội dung yêu cầu',
    edit: 'topic: Tiến độ thi hành án …',
    message:
      '“Nội dung yêu cầu” (`topic`) chưa có giá trị. Báo chí hỏi gì. Điền vào dòng này theo mẫu `topic: Tiến độ thi hành án …`.',
  },
  'ten-truong-sai-chinh-ta.md': {
    at: 'departments/an-phu/briefings/2026-10.md',
    rule: 'key-unknown',
    line: 2,
    names: 'Tiêu đề',
    edit: 'title',
    message:
      'Không có trường nào tên là `tittle`. Có lẽ ý bạn là “Tiêu đề” (`title`): sửa tên trường ở dòng này thành `title:`.',
  },
  'ten-truong-bang-tieng-viet.md': {
    at: 'departments/an-phu/briefings/2026-10.md',
    rule: 'key-unknown',
    line: 2,
    names: 'Tiêu đề',
    edit: 'title',
    message:
      'Không có trường nào tên là `Tiêu đề`. Có lẽ ý bạn là “Tiêu đề” (`title`): sửa tên trường ở dòng này thành `title:`.',
  },
  'ten-truong-viet-hoa.md': {
    at: 'departments/an-phu/briefings/2026-10.md',
    rule: 'key-unknown',
    line: 3,
    names: 'Tháng',
    edit: 'period',
    message:
      'Không có trường nào tên là `Period`. Có lẽ ý bạn là “Tháng” (`period`): sửa tên trường ở dòng này thành `period:`.',
  },
  'ten-phong-vien.md': {
    at: 'departments/an-phu/requests/2026-10-06-lich-tiep-cong-dan.md',
    rule: 'key-unknown',
    line: 4,
    names: 'journalist',
    edit: 'journalist',
    message:
      'Không có trường nào tên là `journalist`. Xóa dòng này, hoặc dùng một trong các trường: `receivedAt` (Thời điểm nhận), `from` (Bên yêu cầu), `channel` (Cách gửi), `topic` (Nội dung yêu cầu), `case` (Mã vụ việc), `host` (Người tiếp), `outcome` (Kết quả), `answeredAt` (Thời điểm trả lời), `promisedFor` (Hẹn trả lời ngày), `speaker` (Người phát ngôn), `approval` (Ý kiến của thủ trưởng), `refusal` (Từ chối), `formerly` (Tên tệp trước đây), `withdrawn` (Đã rút).',
  },
  'phong-vien-thay-cho-bao.md': {
    at: 'departments/an-phu/requests/2026-10-06-lich-tiep-cong-dan.md',
    rule: 'field-malformed',
    line: 3,
    names: 'Bên yêu cầu',
    edit: 'press-authority',
    message:
      '“Bên yêu cầu” (`from`) ghi “Phạm Văn Dư, phóng viên”, không hợp lệ. Một cơ quan báo chí, hoặc press-authority (cơ quan quản lý báo chí). Không ghi tên phóng viên. Ghi một trong các giá trị: `bao-an-phu` (Báo An Phú), `tap-chi-dan-sinh` (Tạp chí Dân Sinh), `press-authority`.',
  },
  'lua-chon-sai-chinh-ta.md': {
    at: 'departments/an-phu/requests/2026-10-06-lich-tiep-cong-dan.md',
    rule: 'field-malformed',
    line: 4,
    names: 'Cách gửi',
    edit: 'channel: email',
    message:
      '“Cách gửi” (`channel`) ghi “emial”, không hợp lệ. Sửa thành `channel: email`. Các giá trị được dùng: `visit` (Đến trụ sở), `letter` (Văn bản), `email` (Thư điện tử), `phone` (Điện thoại), `other` (Cách khác).',
  },
  'lua-chon-bang-tieng-viet.md': {
    at: 'departments/an-phu/requests/2026-10-06-lich-tiep-cong-dan.md',
    rule: 'field-malformed',
    line: 6,
    names: 'Kết quả',
    edit: 'outcome: answered',
    message:
      '“Kết quả” (`outcome`) ghi “Đã trả lời”, không hợp lệ. Sửa thành `outcome: answered`. Các giá trị được dùng: `pending` (Đang xử lý), `answered` (Đã trả lời), `deferred` (Hẹn trả lời), `refused` (Từ chối).',
  },
  'lua-chon-khong-co.md': {
    at: 'departments/an-phu/responses/2026-10-05-cham-tra-bien-lai.md',
    rule: 'field-malformed',
    line: 4,
    names: 'Loại',
    edit: 'petition',
    message:
      '“Loại” (`kind`) ghi “hoi-dap”, không hợp lệ. Ghi một trong các giá trị: `opinion` (Ý kiến), `petition` (Kiến nghị), `criticism` (Phê bình), `complaint` (Khiếu nại), `denunciation` (Tố cáo).',
  },
  'thut-dong-bang-tab.md': {
    at: 'departments/an-phu/briefings/2026-10.md',
    rule: 'front-matter',
    line: 8,
    names: 'Người cho ý kiến',
    edit: '  by: tran-thi-mai-lan',
    message:
      'Dòng của “Người cho ý kiến” (`approval.by`) có phím Tab ở đầu, mà ở đây chỉ được dùng dấu cách. Thay mỗi phím Tab bằng hai dấu cách: `  by: tran-thi-mai-lan`.',
  },
  'thieu-dong-gach-cuoi.md': {
    at: 'departments/an-phu/awareness/2026-08-05-nhac-mang-xa-hoi.md',
    rule: 'front-matter',
    line: 1,
    names: '---',
    edit: '---',
    message:
      'Phần đầu tệp mở bằng `---` nhưng không được đóng. Thêm một dòng chỉ có `---` sau dòng cuối của phần này.',
  },
  'thieu-dong-gach-dau.md': {
    at: 'departments/an-phu/awareness/2026-08-05-nhac-mang-xa-hoi.md',
    rule: 'front-matter',
    line: 1,
    names: '---',
    edit: '---',
    message:
      'Tệp phải bắt đầu bằng một dòng `---`, tiếp theo là các trường của bản ghi, rồi một dòng `---`. Thêm phần này vào đầu tệp.',
  },
  'hai-cham-trong-tieu-de.md': {
    at: 'departments/an-phu/briefings/2026-10.md',
    rule: 'front-matter',
    line: 2,
    names: 'Tiêu đề',
    edit: 'title: "Thông tin định kỳ: tháng 10/2026"',
    message:
      'Giá trị của “Tiêu đề” (`title`) có dấu hai chấm nên phải đặt cả giá trị trong ngoặc: `title: "Thông tin định kỳ: tháng 10/2026"`.',
  },
  'thieu-dau-cach-sau-hai-cham.md': {
    at: 'departments/an-phu/briefings/2026-10.md',
    rule: 'front-matter',
    line: 2,
    names: 'Tiêu đề',
    edit: 'title: Thông tin định kỳ tháng 10/2026',
    message:
      'Sau dấu hai chấm của “Tiêu đề” (`title`) phải có một dấu cách thường. Sửa thành `title: Thông tin định kỳ tháng 10/2026`.',
  },
  'hai-cham-rong.md': {
    at: 'departments/an-phu/briefings/2026-10.md',
    rule: 'front-matter',
    line: 2,
    names: 'Tiêu đề',
    edit: 'title: Thông tin định kỳ tháng 10/2026',
    message:
      'Dấu hai chấm của “Tiêu đề” (`title`) là dấu “：” rộng, không phải “:”. Xóa và gõ lại, rồi một dấu cách: `title: Thông tin định kỳ tháng 10/2026`.',
  },
  'danh-sach-cach-bang-phay.md': {
    at: 'departments/an-phu/briefings/2026-10.md',
    rule: 'field-malformed',
    line: 10,
    names: 'Hình thức',
    edit: 'channels: [release, web]',
    message: '“Hình thức” (`channels`) phải là một danh sách. Sửa thành `channels: [release, web]`.',
  },
  'danh-sach-khong-dong-ngoac.md': {
    at: 'departments/an-phu/briefings/2026-10.md',
    rule: 'front-matter',
    line: 11,
    names: 'Nội dung',
    edit: ']',
    message:
      'Giá trị của “Nội dung” (`topics`) mở bằng `[` mà không đóng. Thêm `]` vào cuối giá trị ở dòng này.',
  },
  'dien-thoai-co-chu.md': {
    at: 'departments/an-phu/spokespersons/tran-thi-mai-lan.md',
    rule: 'spokesperson-phone-required',
    line: 4,
    names: 'Điện thoại',
    edit: 'phone: 0200 555 0101',
    message:
      '“Điện thoại” (`phone`) ghi “0200 555 O1O1”, không hợp lệ. Công văn, mục 2.1, đoạn 1 yêu cầu nội dung này. Sửa thành `phone: 0200 555 0101`.',
  },
  'dien-thoai-thieu-so.md': {
    at: 'departments/an-phu/spokespersons/tran-thi-mai-lan.md',
    rule: 'spokesperson-phone-required',
    line: 4,
    names: 'Điện thoại',
    edit: 'phone: 0200 … …',
    message:
      '“Điện thoại” (`phone`) ghi “0905 550 10”, không hợp lệ. Công văn, mục 2.1, đoạn 1 yêu cầu nội dung này. Ghi số điện thoại gọi được: cố định 10–11 chữ số bắt đầu bằng 02, di động 10 chữ số, theo mẫu `phone: 0200 … …`.',
  },
  'hai-so-dien-thoai.md': {
    at: 'departments/an-phu/spokespersons/tran-thi-mai-lan.md',
    rule: 'spokesperson-phone-required',
    line: 4,
    names: 'Điện thoại',
    edit: 'phone: 0200 555 0101',
    message:
      '“Điện thoại” (`phone`) ghi nhiều số, mà trường này chỉ nhận một. Công văn, mục 2.1, đoạn 1 yêu cầu nội dung này. Giữ một số: `phone: 0200 555 0101` hoặc `phone: 0200 555 0102`; số còn lại ghi vào nội dung, dưới dòng `---` thứ hai.',
  },
  'thu-dien-tu-co-dau-cach.md': {
    at: 'departments/an-phu/spokespersons/tran-thi-mai-lan.md',
    rule: 'spokesperson-email-required',
    line: 5,
    names: 'Thư điện tử',
    edit: 'email: tranthimailan@anphu.example',
    message:
      '“Thư điện tử” (`email`) ghi “tranthimailan @anphu.example”, không hợp lệ. Công văn, mục 2.1, đoạn 1 yêu cầu nội dung này. Sửa thành `email: tranthimailan@anphu.example`.',
  },
  'thu-dien-tu-thieu-a-cong.md': {
    at: 'departments/an-phu/spokespersons/tran-thi-mai-lan.md',
    rule: 'spokesperson-email-required',
    line: 5,
    names: 'Thư điện tử',
    edit: 'email: ten@….vn',
    message:
      '“Thư điện tử” (`email`) ghi “tranthimailan.anphu.example”, không hợp lệ. Công văn, mục 2.1, đoạn 1 yêu cầu nội dung này. Ghi địa chỉ thư điện tử có dạng ten@coquan.vn, theo mẫu `email: ten@….vn`.',
  },
  'con-dau-ba-cham.md': {
    at: 'departments/an-phu/spokespersons/tran-thi-mai-lan.md',
    rule: 'spokesperson-position-required',
    line: 3,
    names: 'Chức vụ',
    edit: 'position: Trưởng phòng …',
    message:
      '“Chức vụ” (`position`) ghi “…”, không hợp lệ. Công văn, mục 2.1, đoạn 1 yêu cầu nội dung này. Ghi nội dung thật, không phải chữ giữ chỗ, theo mẫu `position: Trưởng phòng …`.',
  },
  'ho-ten-mot-chu.md': {
    at: 'departments/an-phu/spokespersons/tran-thi-mai-lan.md',
    rule: 'spokesperson-name-required',
    line: 2,
    names: 'Họ và tên',
    edit: 'name: Nguyễn Văn …',
    message:
      '“Họ và tên” (`name`) ghi “Lan”, không hợp lệ. Công văn, mục 2.1, đoạn 1 yêu cầu nội dung này. Ghi họ và tên đầy đủ, ít nhất hai từ, theo mẫu `name: Nguyễn Văn …`.',
  },
  'ky-khac-ten-tep.md': {
    at: 'departments/an-phu/briefings/2026-10.md',
    rule: 'file-name',
    line: 3,
    names: 'Tháng',
    edit: 'period: 2026-10',
    message:
      '“Tháng” (`period`): Tệp tên là `2026-10.md` nhưng `period` ghi 2026-11. Sửa `period: 2026-10`, hoặc đổi tên tệp thành `2026-11.md`.',
  },
  'ngoac-kep-khong-dong.md': {
    at: 'departments/an-phu/briefings/2026-10.md',
    rule: 'front-matter',
    line: 2,
    names: 'Tiêu đề',
    edit: '"',
    message:
      'Giá trị của “Tiêu đề” (`title`) mở bằng `"` mà không đóng. Thêm `"` vào cuối giá trị ở dòng này.',
  },
  'chu-ngoai-ngoac-kep.md': {
    at: 'departments/an-phu/responses/2026-10-05-cham-tra-bien-lai.md',
    rule: 'front-matter',
    line: 2,
    names: 'Tiêu đề',
    edit: 'title: \'"Trả lời kiến nghị" về việc chậm trả biên lai\'',
    message:
      'Giá trị của “Tiêu đề” (`title`) có chữ nằm ngoài cặp ngoặc nên phải đặt cả giá trị trong ngoặc: `title: \'"Trả lời kiến nghị" về việc chậm trả biên lai\'`.',
  },
  'ngoac-kep-cong.md': {
    at: 'departments/an-phu/awareness/2026-08-05-nhac-mang-xa-hoi.md',
    rule: 'field-malformed',
    line: 2,
    names: 'Loại',
    edit: 'kind: social-media',
    message:
      '“Loại” (`kind`) ghi ““social-media””, không hợp lệ. Sửa thành `kind: social-media`. Các giá trị được dùng: `rules` (Phổ biến, quán triệt quy định), `social-media` (Lưu ý về mạng xã hội), `training` (Bồi dưỡng).',
  },
  'chu-d-gia.md': {
    at: 'departments/an-phu/awareness/2026-08-05-nhac-mang-xa-hoi.md',
    rule: 'text-letters',
    line: 5,
    names: 'Ð',
    edit: 'Đ',
    message:
      'Chữ “Ð” ở đây không phải chữ đ của tiếng Việt, nên tìm kiếm sẽ không thấy. Xóa và gõ lại chữ `Đ`.',
  },
  'ky-tu-khong-nhin-thay.md': {
    at: 'departments/an-phu/awareness/2026-08-05-nhac-mang-xa-hoi.md',
    rule: 'text-letters',
    line: 7,
    names: 'U+200B',
    edit: 'audience: Toàn thể công chức và người lao động của Cục',
    message:
      'Sau “audience: Toàn” có một ký tự không nhìn thấy (U+200B), thường do sao chép từ nơi khác. Xóa cả dòng và gõ lại: `audience: Toàn thể công chức và người lao động của Cục`.',
  },
  'nguoi-phat-ngon-ghi-ho-ten.md': {
    at: 'departments/an-phu/briefings/2026-10.md',
    rule: 'speaker-authority',
    line: 6,
    names: 'Người phát ngôn',
    edit: 'speaker: tran-thi-mai-lan',
    message:
      '“Người phát ngôn” (`speaker`) ghi “Trần Thị Mai Lan”, không hợp lệ. Công văn, mục 2.1, đoạn 2 và 4 yêu cầu nội dung này. Sửa thành `speaker: tran-thi-mai-lan`.',
  },
  'nguoi-phat-ngon-sai-mot-chu.md': {
    at: 'departments/an-phu/briefings/2026-10.md',
    rule: 'reference-dangling',
    line: 6,
    names: 'Người phát ngôn',
    edit: 'speaker: tran-thi-mai-lan',
    message:
      '“Người phát ngôn” (`speaker`): Không tìm thấy `tran-thi-mai-lam`. Có lẽ là `tran-thi-mai-lan`: sửa thành `speaker: tran-thi-mai-lan`.',
  },
  'nguoi-phat-ngon-da-thoi-viec.md': {
    at: 'departments/an-phu/spokespersons/tran-thi-mai-lan.md',
    rule: 'spokesperson-employed',
    line: 15,
    names: 'Công tác đến ngày',
    edit: 'to: 2026-10-31',
    message:
      '“Công tác đến ngày” (`criteria.employedTo`): Trần Thị Mai Lan thôi công tác tại đơn vị từ sau ngày 31/10/2026, mà vẫn giữ nhiệm vụ và bản ghi không có ngày kết thúc. Nếu ghi nhầm, ghi ngày cuối giữ nhiệm vụ, ví dụ `to: 2026-10-31` khi thôi nhiệm vụ cùng ngày; nếu người này còn công tác, sửa hoặc xóa `employedTo`. Nếu đúng là như vậy, giữ nguyên bản ghi: bản ghi được đăng khi đơn vị giải trình bằng tệp `content/departments/an-phu/explanations/spokesperson-employed-tran-thi-mai-lan.md`, giữa hai dòng `---` có ba dòng `rule: spokesperson-employed`, `subject: an-phu/spokespersons/tran-thi-mai-lan`, `date: 2026-11-22`, bên dưới là nội dung giải trình.',
  },
  'uy-quyen-het-tu-hom-truoc.md': {
    at: 'departments/an-phu/corrections/2026-09-10-so-tien-ban-nha.md',
    rule: 'correction-by-authority',
    line: 11,
    names: 'Người phát ngôn',
    edit: 'speaker: tran-thi-mai-lan',
    message:
      '“Người phát ngôn” (`speaker`): Cao Thị Thu phát ngôn ngày 01/11/2026 mà thẩm quyền đã hết vào ngày 31/10/2026. Nếu ghi nhầm, sửa thành `speaker: tran-thi-mai-lan` khi chính người đó đã phát ngôn, hoặc sửa `to` trong `content/departments/an-phu/authorisations/cao-thi-thu-giao-nha.md` cho đúng với văn bản. Nếu đúng là như vậy, giữ nguyên bản ghi: bản ghi được đăng khi đơn vị giải trình bằng tệp `content/departments/an-phu/explanations/correction-by-authority-2026-09-10-so-tien-ban-nha.md`, giữa hai dòng `---` có ba dòng `rule: correction-by-authority`, `subject: an-phu/corrections/2026-09-10-so-tien-ban-nha`, `date: 2026-11-22`, bên dưới là nội dung giải trình.',
  },
  'uy-quyen-vu-viec-khac.md': {
    at: 'departments/an-phu/corrections/2026-09-10-so-tien-ban-nha.md',
    rule: 'correction-by-authority',
    line: 11,
    names: 'Người phát ngôn',
    edit: 'speaker: tran-thi-mai-lan',
    message:
      '“Người phát ngôn” (`speaker`): Cao Thị Thu phát ngôn ngày 10/09/2026 về vụ việc AP-2026-0032 mà chỉ được ủy quyền trong vụ việc AP-2026-0031. Nếu ghi nhầm, sửa thành `speaker: tran-thi-mai-lan` khi chính người đó đã phát ngôn, hoặc sửa `case` ở đây thành vụ việc đã nói đến. Nếu đúng là như vậy, giữ nguyên bản ghi: bản ghi được đăng khi đơn vị giải trình bằng tệp `content/departments/an-phu/explanations/correction-by-authority-2026-09-10-so-tien-ban-nha.md`, giữa hai dòng `---` có ba dòng `rule: correction-by-authority`, `subject: an-phu/corrections/2026-09-10-so-tien-ban-nha`, `date: 2026-11-22`, bên dưới là nội dung giải trình.',
  },
  'y-kien-sau-khi-cung-cap.md': {
    at: 'departments/an-phu/briefings/2026-10.md',
    rule: 'approval-before-release',
    line: 9,
    names: 'Thời điểm cho ý kiến',
    edit: 'at',
    message:
      '“Thời điểm cho ý kiến” (`approval.at`): Thủ trưởng cho ý kiến lúc 14:00 ngày 28/10/2026, sau khi đã cung cấp (09:00 ngày 28/10/2026), trong khi ý kiến phải có trước. Nếu ghi nhầm, sửa `at` hoặc `releasedAt` cho đúng với văn bản. Nếu đúng là như vậy, giữ nguyên bản ghi: bản ghi được đăng khi đơn vị giải trình bằng tệp `content/departments/an-phu/explanations/approval-before-release-2026-10.md`, giữa hai dòng `---` có ba dòng `rule: approval-before-release`, `subject: an-phu/briefings/2026-10`, `date: 2026-11-22`, bên dưới là nội dung giải trình.',
  },
  'y-kien-khong-phai-cua-thu-truong.md': {
    at: 'departments/an-phu/briefings/2026-10.md',
    rule: 'approval-before-release',
    line: 8,
    names: 'Người cho ý kiến',
    edit: 'by: tran-thi-mai-lan',
    message:
      '“Người cho ý kiến” (`approval.by`): Võ Minh Trí cho ý kiến ngày 27/10/2026 mà không phải là thủ trưởng của đơn vị này vào ngày đó, trong khi ý kiến phải do thủ trưởng cho. Nếu ghi nhầm, sửa thành `by: tran-thi-mai-lan`. Nếu đúng là như vậy, giữ nguyên bản ghi: bản ghi được đăng khi đơn vị giải trình bằng tệp `content/departments/an-phu/explanations/approval-before-release-2026-10.md`, giữa hai dòng `---` có ba dòng `rule: approval-before-release`, `subject: an-phu/briefings/2026-10`, `date: 2026-11-22`, bên dưới là nội dung giải trình.',
  },
  'thieu-y-kien.md': {
    at: 'departments/an-phu/requests/2026-10-06-lich-tiep-cong-dan.md',
    rule: 'approval-before-release',
    line: 10,
    names: 'Ý kiến của thủ trưởng',
    edit: 'approval:',
    message:
      '“Ý kiến của thủ trưởng” (`approval`): Nội dung đã cung cấp cho báo chí (15:00 ngày 08/10/2026) mà bản ghi không có ý kiến của thủ trưởng, trong khi ý kiến phải có trước khi cung cấp. Nếu ghi nhầm, thêm `approval:` với `by: tran-thi-mai-lan` và `at` (lúc cho ý kiến, đúng với phiếu trình). Nếu đúng là như vậy, giữ nguyên bản ghi: bản ghi được đăng khi đơn vị giải trình bằng tệp `content/departments/an-phu/explanations/approval-before-release-2026-10-06-lich-tiep-cong-dan.md`, giữa hai dòng `---` có ba dòng `rule: approval-before-release`, `subject: an-phu/requests/2026-10-06-lich-tiep-cong-dan`, `date: 2026-11-22`, bên dưới là nội dung giải trình.',
  },
  'tu-choi-khong-can-cu.md': {
    at: 'departments/an-phu/requests/2026-10-06-lich-tiep-cong-dan.md',
    rule: 'refusal-ground-listed',
    line: 8,
    names: 'Từ chối',
    edit: 'refusal:',
    message:
      '“Từ chối” (`refusal`): Yêu cầu bị từ chối (08/10/2026) mà bản ghi không nêu căn cứ nào, trong khi chỉ được từ chối theo căn cứ trong danh mục. Nếu ghi nhầm, thêm `refusal:` với `ground` (mã căn cứ) và `legalReference` (điều khoản) đã dùng khi từ chối. Nếu đúng là như vậy, giữ nguyên bản ghi: bản ghi được đăng khi đơn vị giải trình bằng tệp `content/departments/an-phu/explanations/refusal-ground-listed-2026-10-06-lich-tiep-cong-dan.md`, giữa hai dòng `---` có ba dòng `rule: refusal-ground-listed`, `subject: an-phu/requests/2026-10-06-lich-tiep-cong-dan`, `date: 2026-11-22`, bên dưới là nội dung giải trình.',
  },
  'can-cu-tu-choi-khong-co.md': {
    at: 'departments/an-phu/requests/2026-10-06-lich-tiep-cong-dan.md',
    rule: 'refusal-ground-listed',
    line: 9,
    names: 'Căn cứ từ chối',
    edit: 'state-secret',
    message:
      '“Căn cứ từ chối” (`refusal.ground`): Yêu cầu bị từ chối vì “bi-mat-cong-tac”, là căn cứ không có trong quy định áp dụng vào ngày từ chối (08/10/2026). Nếu ghi nhầm, sửa `ground` thành căn cứ đã dùng khi từ chối, trong số: `state-secret`, `party-secret`, `outside-authority`, `pending-case`, `pending-inspection`, `pending-complaint`, `pending-dispute`, `draft-policy`. Nếu đúng là như vậy, giữ nguyên bản ghi: bản ghi được đăng khi đơn vị giải trình bằng tệp `content/departments/an-phu/explanations/refusal-ground-listed-2026-10-06-lich-tiep-cong-dan.md`, giữa hai dòng `---` có ba dòng `rule: refusal-ground-listed`, `subject: an-phu/requests/2026-10-06-lich-tiep-cong-dan`, `date: 2026-11-22`, bên dưới là nội dung giải trình.',
  },
  'tu-choi-khi-da-co-ket-luan.md': {
    at: 'departments/an-phu/requests/2026-10-06-lich-tiep-cong-dan.md',
    rule: 'refusal-pending-conclusion',
    line: 12,
    names: 'Ngày có kết luận',
    edit: 'concludedOn',
    message:
      '“Ngày có kết luận” (`refusal.concludedOn`): Vụ việc đã có kết luận chính thức ngày 20/10/2026, nên căn cứ từ chối không còn. Trả lời báo chí, rồi sửa `outcome` và ghi `answeredAt`, `speaker`, `approval`; nếu ghi nhầm ngày, sửa `concludedOn`.',
  },
  'tu-choi-ma-con-noi-dung.md': {
    at: 'departments/an-phu/requests/2026-10-06-lich-tiep-cong-dan.md',
    rule: 'refusal-ground-listed',
    line: 15,
    names: 'nội dung',
    edit: '---',
    message:
      'Yêu cầu bị từ chối mà dưới dòng `---` này còn có nội dung. Bản ghi từ chối chỉ giữ mã căn cứ, để điều không được cung cấp không có chỗ ghi: xóa toàn bộ nội dung dưới dòng này.',
  },
  'uy-quyen-hai-vu-viec.md': {
    at: 'departments/an-phu/authorisations/cao-thi-thu-giao-nha.md',
    rule: 'authorisation-single-case',
    line: 12,
    names: 'Mã vụ việc',
    edit: 'case: [AP-2026-0031, AP-2026-0032]',
    message:
      '“Mã vụ việc” (`case`) ghi nhiều giá trị, mà chỉ nhận một. Công văn, mục 2.1, đoạn 2 yêu cầu nội dung này. Ghi đúng một mã vụ việc, không có dấu cách, dấu phẩy hay dấu chấm phẩy: `case: AP-2026-0031` hoặc `case: AP-2026-0032`. Nếu văn bản nêu đủ các giá trị ấy, ghi thành danh sách: `case: [AP-2026-0031, AP-2026-0032]`.',
  },
  'uy-quyen-khong-thoi-han.md': {
    at: 'departments/an-phu/authorisations/cao-thi-thu-giao-nha.md',
    rule: 'authorisation-definite-term',
    line: 17,
    names: 'Đến ngày',
    edit: 'rule: authorisation-definite-term',
    message:
      '“Đến ngày” (`to`): Văn bản 3/GUQ-CTHADS ủy quyền cho Cao Thị Thu từ ngày 07/09/2026 mà không có ngày kết thúc, trong khi ủy quyền phải có thời hạn xác định. Nếu ghi nhầm, thêm `to:` với ngày kết thúc ghi trong văn bản. Nếu đúng là như vậy, giữ nguyên bản ghi: bản ghi được đăng khi đơn vị giải trình bằng tệp `content/departments/an-phu/explanations/authorisation-definite-term-cao-thi-thu-giao-nha.md`, giữa hai dòng `---` có ba dòng `rule: authorisation-definite-term`, `subject: an-phu/authorisations/cao-thi-thu-giao-nha`, `date: 2026-11-22`, bên dưới là nội dung giải trình.',
  },
  'uy-quyen-ngay-cuoi-truoc-ngay-dau.md': {
    at: 'departments/an-phu/authorisations/cao-thi-thu-giao-nha.md',
    rule: 'authorisation-definite-term',
    line: 17,
    names: 'Đến ngày',
    edit: 'to',
    message:
      '“Đến ngày” (`to`): Ủy quyền kết thúc ngày 31/08/2026, trước khi bắt đầu (07/09/2026). Sửa `from` hoặc `to` cho đúng với văn bản.',
  },
  'uy-quyen-ky-sau-khi-bat-dau.md': {
    at: 'departments/an-phu/authorisations/cao-thi-thu-giao-nha.md',
    rule: 'authorisation-in-writing',
    line: 15,
    names: 'Ngày văn bản',
    edit: 'from',
    message:
      '“Ngày văn bản” (`document.date`): Ủy quyền có hiệu lực từ ngày 02/09/2026 mà đến ngày 04/09/2026 văn bản 3/GUQ-CTHADS mới được ký, trong khi ủy quyền phải bằng văn bản. Nếu ghi nhầm, sửa `from` hoặc `date` cho đúng với văn bản. Nếu đúng là như vậy, giữ nguyên bản ghi: bản ghi được đăng khi đơn vị giải trình bằng tệp `content/departments/an-phu/explanations/authorisation-in-writing-cao-thi-thu-giao-nha.md`, giữa hai dòng `---` có ba dòng `rule: authorisation-in-writing`, `subject: an-phu/authorisations/cao-thi-thu-giao-nha`, `date: 2026-11-22`, bên dưới là nội dung giải trình.',
  },
  'uy-quyen-moi-viec.md': {
    at: 'departments/an-phu/authorisations/cao-thi-thu-giao-nha.md',
    rule: 'authorisation-matter-specific',
    line: 11,
    names: 'Vấn đề được giao',
    edit: 'matter',
    message:
      '“Vấn đề được giao” (`matter`): Văn bản 3/GUQ-CTHADS ủy quyền về “Mọi việc”, không phải là vấn đề cụ thể, mà ủy quyền phải nêu vấn đề cụ thể được giao. Nếu ghi nhầm, ghi ở `matter` đúng vấn đề cụ thể mà văn bản nêu. Nếu đúng là như vậy, giữ nguyên bản ghi: bản ghi được đăng khi đơn vị giải trình bằng tệp `content/departments/an-phu/explanations/authorisation-matter-specific-cao-thi-thu-giao-nha.md`, giữa hai dòng `---` có ba dòng `rule: authorisation-matter-specific`, `subject: an-phu/authorisations/cao-thi-thu-giao-nha`, `date: 2026-11-22`, bên dưới là nội dung giải trình.',
  },
  'mien-tru-khong-thoi-han.md': {
    at: 'departments/an-phu/waivers/2026-10-ngap-tru-so.md',
    rule: 'waiver-limited',
    line: 10,
    names: 'Đến ngày',
    edit: 'to: 2026-…-…',
    message:
      'Thiếu “Đến ngày” (`to`). Công văn, mục 3.1, gạch đầu dòng 5 (điều kiện miễn trừ là chính sách của trang) yêu cầu nội dung này. Thêm một dòng theo mẫu `to: 2026-…-…` phía trên dòng `---` này.',
  },
  'mien-tru-do-cap-duoi.md': {
    at: 'departments/an-phu/waivers/2026-10-ngap-tru-so.md',
    rule: 'waiver-limited',
    line: 5,
    names: 'Cơ quan cho phép',
    edit: 'grantedBy: trung-uong',
    message:
      '“Cơ quan cho phép” (`grantedBy`): Văn bản 61/TCTHADS-VP miễn trừ cho đơn vị là của Chi cục Thi hành án dân sự huyện An Phú Bắc, không phải cấp trên của đơn vị, mà chỉ cấp trên mới được miễn trừ, nên văn bản ấy không có tác dụng. Nếu ghi nhầm, sửa thành `grantedBy: trung-uong`. Nếu đúng là như vậy, giữ nguyên bản ghi: bản ghi được đăng khi đơn vị giải trình bằng tệp `content/departments/an-phu/explanations/waiver-limited-2026-10-ngap-tru-so.md`, giữa hai dòng `---` có ba dòng `rule: waiver-limited`, `subject: an-phu/waivers/2026-10-ngap-tru-so`, `date: 2026-11-22`, bên dưới là nội dung giải trình.',
  },
  'tra-loi-truoc-khi-nhan.md': {
    at: 'departments/an-phu/responses/2026-10-05-cham-tra-bien-lai.md',
    rule: 'dates-order',
    line: 9,
    names: 'Ngày văn bản',
    edit: 'date',
    message:
      '“Ngày văn bản” (`reply.date`) ghi 02/10/2026, trước “Ngày nhận” (`receivedOn`): 05/10/2026. Không thể có thứ tự này. Đối chiếu với hồ sơ, rồi sửa `date` hoặc `receivedOn`, dòng nào ghi nhầm.',
  },
  'tra-loi-nham-bao.md': {
    at: 'departments/an-phu/responses/2026-10-05-cham-tra-bien-lai.md',
    rule: 'response-in-writing',
    line: 10,
    names: 'Gửi',
    edit: 'to: bao-an-phu',
    message:
      '“Gửi” (`reply.to`): Văn bản trả lời 41/CTHADS gửi Tạp chí Dân Sinh, trong khi Báo An Phú mới là cơ quan báo chí đã chuyển đến hoặc đăng, phát. Nếu ghi nhầm, sửa thành `to: bao-an-phu`. Nếu đúng là như vậy, giữ nguyên bản ghi: bản ghi được đăng khi đơn vị giải trình bằng tệp `content/departments/an-phu/explanations/response-in-writing-2026-10-05-cham-tra-bien-lai.md`, giữa hai dòng `---` có ba dòng `rule: response-in-writing`, `subject: an-phu/responses/2026-10-05-cham-tra-bien-lai`, `date: 2026-11-22`, bên dưới là nội dung giải trình.',
  },
  'thieu-ngay-nhan.md': {
    at: 'departments/an-phu/responses/2026-10-05-cham-tra-bien-lai.md',
    rule: 'response-within-30-days',
    line: 16,
    names: 'Ngày nhận',
    edit: 'receivedOn:',
    message:
      '“Ngày nhận” (`receivedOn`): Không ghi ngày nhận hay ngày đăng, phát, nên không tính được hạn 30 ngày. Thêm `receivedOn:` hoặc `publishedOn:` phía trên dòng này.',
  },
  'co-quan-bao-chi-chua-co.md': {
    at: 'departments/an-phu/responses/2026-10-05-cham-tra-bien-lai.md',
    rule: 'reference-dangling',
    line: 3,
    names: 'Cơ quan báo chí',
    edit: 'bao-an-phu',
    message:
      '“Cơ quan báo chí” (`outlet`): Không tìm thấy `bao-huu-nghi`. Dùng một trong: `bao-an-phu`, `tap-chi-dan-sinh`, hoặc thêm tệp `content/outlets/bao-huu-nghi.md`.',
  },
  'dinh-kem-khong-co-tep.md': {
    at: 'departments/an-phu/briefings/2026-10.md',
    rule: 'reference-dangling',
    line: 13,
    names: 'Tệp',
    edit: 'content/departments/an-phu/attachments/so-lieu-2026-10.pdf',
    message:
      '“Tệp” (`attachments`, mục 1, `file`): Không tìm thấy `so-lieu-2026-10.pdf`. Sửa lại ở dòng này cho đúng tên đã có, hoặc thêm tệp `content/departments/an-phu/attachments/so-lieu-2026-10.pdf`.',
  },
  'dinh-kem-sai-loai.zip': {
    at: 'departments/an-phu/attachments/so-lieu.zip',
    rule: 'attachment',
    line: 1,
    names: 'đính kèm',
    edit: '.pdf',
    message:
      'Tệp đính kèm phải có một trong các đuôi: `.pdf`, `.png`, `.jpg`, `.jpeg`, `.docx`, `.xlsx`, `.odt`, `.csv`. Chuyển tệp sang một trong các dạng này, hoặc xóa.',
  },
  'dinh-kem-doi-duoi.pdf': {
    at: 'departments/an-phu/attachments/so-lieu.pdf',
    rule: 'attachment',
    line: 1,
    names: '.pdf',
    edit: '.pdf',
    message:
      'Nội dung của tệp không phải dạng `.pdf` như tên ghi. Lưu lại tệp đúng dạng, hoặc sửa đuôi của tên.',
  },
  'lien-ket-http.md': {
    at: 'departments/an-phu/briefings/2026-10.md',
    rule: 'body',
    line: 14,
    names: 'http://',
    edit: 'https://',
    message:
      'Liên kết đến “http://anphu.example/lich” không được dùng. Sửa thành `https://anphu.example/lich`; địa chỉ phải bắt đầu bằng `https://`, `mailto:`, `tel:`, hoặc bằng `/` cho trang này.',
  },
  'lien-ket-javascript.md': {
    at: 'departments/an-phu/briefings/2026-10.md',
    rule: 'body',
    line: 14,
    names: 'javascript:',
    edit: 'https://',
    message:
      'Liên kết đến “javascript:mo()” không được dùng. Dùng địa chỉ khác hoặc xóa liên kết; địa chỉ phải bắt đầu bằng `https://`, `mailto:`, `tel:`, hoặc bằng `/` cho trang này.',
  },
  'ma-html.md': {
    at: 'departments/an-phu/briefings/2026-10.md',
    rule: 'body',
    line: 14,
    names: '<b>',
    edit: '**…**',
    message: 'Nội dung có mã HTML (`<b>`), không được đăng. Xóa mã ấy; muốn in đậm thì ghi `**…**`.',
  },
  'anh-trong-noi-dung.md': {
    at: 'departments/an-phu/briefings/2026-10.md',
    rule: 'body',
    line: 16,
    names: 'hình ảnh',
    edit: 'attachments',
    message: 'Nội dung không nhận hình ảnh. Đưa tệp vào `attachments/` và ghi ở trường `attachments`.',
  },
  'tep-sai-thu-muc.md': {
    at: 'departments/an-phu/2026-11.md',
    rule: 'file-misplaced',
    line: 1,
    names: '2026-11.md',
    edit: 'departments/an-phu/briefings/2026-11.md',
    message:
      'Trong thư mục của đơn vị chỉ có `department.md` được nằm ngoài các thư mục con. Chuyển `2026-11.md` vào thư mục của loại bản ghi, ví dụ `departments/an-phu/briefings/2026-11.md`.',
  },
  'thu-muc-sai-chinh-ta.md': {
    at: 'departments/an-phu/briefing/2026-10.md',
    instead: 'departments/an-phu/briefings/2026-10.md',
    rule: 'file-misplaced',
    line: 1,
    names: 'briefing',
    edit: 'departments/an-phu/briefings/',
    message:
      'Không có loại bản ghi nào tên là `briefing`. Có lẽ là `briefings/`: chuyển tệp vào `departments/an-phu/briefings/`.',
  },
  'ten-tep-co-dau-va-dau-cach.md': {
    at: 'departments/an-phu/responses/Trả lời kiến nghị.md',
    instead: 'departments/an-phu/responses/2026-10-05-cham-tra-bien-lai.md',
    rule: 'file-name',
    line: 1,
    names: 'Trả lời kiến nghị',
    edit: 'tra-loi-kien-nghi',
    message:
      'Tên `Trả lời kiến nghị` không hợp lệ, vì tên là một phần của địa chỉ trang. Tên phải là chữ thường không dấu, chữ số và dấu gạch nối. Đổi tên thành `tra-loi-kien-nghi`.',
  },
  'ten-tep-ky-sai.md': {
    at: 'departments/an-phu/briefings/thang-10.md',
    instead: 'departments/an-phu/briefings/2026-10.md',
    rule: 'file-name',
    line: 1,
    names: 'thang-10',
    edit: '2026-…',
    message:
      'Tên `thang-10` không hợp lệ, vì tên là một phần của địa chỉ trang. Tên phải là tháng của bản tin, viết năm-tháng như `2026-…`. Đổi tên cho đúng.',
  },
  'duoi-tep-word.docx': {
    at: 'departments/an-phu/responses/2026-10-05-tra-loi.docx',
    rule: 'file-name',
    line: 1,
    names: '.md',
    edit: '2026-10-05-tra-loi.md',
    message:
      'Tệp này không phải là bản ghi, và đổi đuôi cũng không thành bản ghi. Tạo tệp `2026-10-05-tra-loi.md` (chạy `npm run new`, hoặc chép một bản ghi cùng loại), chép nội dung của tệp này vào dưới dòng `---` thứ hai, rồi xóa tệp này hoặc chuyển vào `attachments/`.',
  },
  'ghi-trung-hai-lan.md': {
    at: 'departments/an-phu/responses/2026-10-05-Cham-Tra-Bien-Lai.md',
    rule: 'identity-duplicate',
    line: 1,
    names: '2026-10-05-cham-tra-bien-lai.md',
    edit: 'content/departments/an-phu/responses/2026-10-05-cham-tra-bien-lai.md',
    message:
      'Tên tệp này chỉ khác `content/departments/an-phu/responses/2026-10-05-cham-tra-bien-lai.md` ở chữ hoa, dấu hoặc chỗ để, nên hai bản ghi sẽ có cùng một địa chỉ. Đổi tên hoặc xóa một trong hai tệp.',
  },
  'don-vi-khong-co.md': {
    at: 'departments/an-phu/reports/2026-Q3.md',
    rule: 'reference-dangling',
    line: 7,
    names: 'Đơn vị được báo cáo',
    edit: 'an-phu-bac',
    message:
      '“Đơn vị được báo cáo” (`covers`, mục 2): Không tìm thấy `nam-son`. Dùng một trong: `an-phu-bac`, `an-phu`, `trung-uong`, hoặc thêm tệp `content/departments/nam-son/department.md`.',
  },
  'don-vi-ghi-ten-day-du.md': {
    at: 'departments/an-phu/reports/2026-Q3.md',
    rule: 'field-malformed',
    line: 8,
    names: 'Đơn vị được báo cáo',
    edit: '- an-phu',
    message:
      '“Đơn vị được báo cáo” (`covers`, mục 1) ghi “Cục Thi hành án dân sự tỉnh An Phú”, không hợp lệ. Sửa thành `- an-phu`.',
  },
  'co-thay-cho-true.md': {
    at: 'departments/an-phu/statements/2026-09-15-cay-do-truoc-tru-so.md',
    rule: 'field-malformed',
    line: 4,
    names: 'Cần có ngay thông tin ban đầu',
    edit: 'needsInitialInformation: true',
    message:
      '“Cần có ngay thông tin ban đầu” (`needsInitialInformation`) ghi “có”, không hợp lệ. Sửa thành `needsInitialInformation: true`. Các giá trị được dùng: `true` (có), `false` (không).',
  },
  'so-kem-don-vi.md': {
    at: 'departments/an-phu/awareness/2026-08-05-nhac-mang-xa-hoi.md',
    rule: 'field-malformed',
    line: 7,
    names: 'Số người',
    edit: 'people: 42',
    message: '“Số người” (`people`) ghi “42 người”, không hợp lệ. Sửa thành `people: 42`.',
  },
  'tep-trong.md': {
    at: 'departments/an-phu/awareness/2026-08-05-nhac-mang-xa-hoi.md',
    rule: 'file-empty',
    line: 1,
    names: 'Tệp trống',
    edit: '---',
    message:
      'Tệp trống, không có nội dung nào. Chép vào đây một tệp cùng loại, bắt đầu từ dòng `---`, rồi sửa cho đúng; hoặc xóa tệp.',
  },
  'bang-ma-windows-1258.md': {
    at: 'departments/an-phu/awareness/2026-08-05-nhac-mang-xa-hoi.md',
    rule: 'file-encoding',
    line: 7,
    names: 'UTF-8',
    edit: 'UTF-8',
    message:
      'Tệp không được lưu bằng bảng mã UTF-8, nên chữ tiếng Việt sẽ hỏng. Mở tệp và lưu lại với bảng mã `UTF-8`.',
  },
  'truong-ghi-hai-lan.md': {
    at: 'departments/an-phu/briefings/2026-10.md',
    rule: 'key-duplicate',
    line: 6,
    names: 'Tháng',
    edit: 'period',
    message:
      'Trường “Tháng” (`period`) được ghi hai lần, nên không biết giá trị nào đúng. Giữ một dòng và xóa dòng kia.',
  },
  'thut-dong-lech.md': {
    at: 'departments/an-phu/briefings/2026-10.md',
    rule: 'front-matter',
    line: 9,
    names: 'Thời điểm cho ý kiến',
    edit: '  at: 2026-10-27T16:00+07:00',
    message:
      'Dấu cách ở đầu dòng của “Thời điểm cho ý kiến” (`approval.at`) không khớp với các dòng trên: trường cùng cấp phải thẳng hàng, chỉ dòng con mới thụt vào hai dấu cách. Sửa thành `  at: 2026-10-27T16:00+07:00`.',
  },
  'so-van-ban-thieu-gach-cheo.md': {
    at: 'departments/an-phu/awareness/2026-08-05-nhac-mang-xa-hoi.md',
    rule: 'field-malformed',
    line: 5,
    names: 'Số, ký hiệu',
    edit: 'number: 3/TB-CTHADS',
    message:
      '“Số, ký hiệu” (`document.number`) ghi “3 TB-CTHADS”, không hợp lệ. Sửa thành `number: 3/TB-CTHADS`.',
  },
  'van-ban-ghi-mot-dong.md': {
    at: 'departments/an-phu/awareness/2026-08-05-nhac-mang-xa-hoi.md',
    rule: 'field-malformed',
    line: 4,
    names: 'Văn bản',
    edit: 'number: …/QĐ-CTHADS',
    message:
      '“Văn bản” (`document`) phải có các dòng con thụt vào bên dưới. Ghi theo mẫu `document:`, bên dưới là các dòng thụt vào hai dấu cách `number: …/QĐ-CTHADS`, `date: 2026-…-…`.',
  },
  'cung-cap-truoc-khi-thang-bat-dau.md': {
    at: 'departments/an-phu/briefings/2026-10.md',
    rule: 'briefing-monthly',
    line: 4,
    names: 'Thời điểm cung cấp',
    edit: 'releasedAt',
    message:
      '“Thời điểm cung cấp” (`releasedAt`): Thông tin định kỳ tháng 10/2026 ghi là đã cung cấp ngày 28/09/2026, trước khi tháng bắt đầu. Có lẽ ngày này chép từ tháng trước: sửa `releasedAt` thành lúc cung cấp thật.',
  },
  'ngay-thoi-truoc-ngay-nhan-nhiem-vu.md': {
    at: 'departments/an-phu/spokespersons/tran-thi-mai-lan.md',
    rule: 'dates-order',
    line: 8,
    names: 'Đến ngày',
    edit: 'from',
    message:
      '“Đến ngày” (`to`) ghi 31/12/2025, trước “Từ ngày” (`from`): 01/08/2026. Không thể có thứ tự này. Đối chiếu với hồ sơ, rồi sửa `to` hoặc `from`, dòng nào ghi nhầm.',
  },
  'hen-tra-loi-khong-ngay.md': {
    at: 'departments/an-phu/requests/2026-10-06-lich-tiep-cong-dan.md',
    rule: 'deferral-dated',
    line: 7,
    names: 'Hẹn trả lời ngày',
    edit: 'promisedFor:',
    message:
      '“Hẹn trả lời ngày” (`promisedFor`): Yêu cầu được hẹn trả lời mà không ghi hẹn ngày nào, nên báo chí không biết khi nào có trả lời. Thêm `promisedFor:` với ngày đã hẹn.',
  },
  'phong-vien-den-khong-ai-tiep.md': {
    at: 'departments/an-phu/requests/2026-10-06-lich-tiep-cong-dan.md',
    rule: 'visit-hosted',
    line: 13,
    names: 'Người tiếp',
    edit: 'host:',
    message:
      '“Người tiếp” (`host`): Phóng viên đến trụ sở ngày 06/10/2026 mà bản ghi không nêu ai của đơn vị đón tiếp. Nếu ghi nhầm, thêm `host:` với tên tệp trong `spokespersons/` của thủ trưởng hoặc của công chức đã tiếp. Nếu đúng là như vậy, giữ nguyên bản ghi: bản ghi được đăng khi đơn vị giải trình bằng tệp `content/departments/an-phu/explanations/visit-hosted-2026-10-06-lich-tiep-cong-dan.md`, giữa hai dòng `---` có ba dòng `rule: visit-hosted`, `subject: an-phu/requests/2026-10-06-lich-tiep-cong-dan`, `date: 2026-11-22`, bên dưới là nội dung giải trình.',
  },
  'giao-nhiem-vu-khong-van-ban.md': {
    at: 'departments/an-phu/spokespersons/dang-van-kien.md',
    rule: 'spokesperson-single-designation',
    line: 22,
    names: 'Quyết định',
    edit: 'decision:',
    message:
      '“Quyết định giao nhiệm vụ” (`decision`): Đặng Văn Kiên làm công chức phát ngôn từ ngày 01/08/2026 mà bản ghi không có văn bản giao nhiệm vụ, trong khi việc giao phải có văn bản. Nếu ghi nhầm, thêm `decision:` với `number` và `date` của văn bản giao nhiệm vụ. Nếu đúng là như vậy, giữ nguyên bản ghi: bản ghi được đăng khi đơn vị giải trình bằng tệp `content/departments/an-phu/explanations/spokesperson-single-designation-dang-van-kien.md`, giữa hai dòng `---` có ba dòng `rule: spokesperson-single-designation`, `subject: an-phu/spokespersons/dang-van-kien`, `date: 2026-11-22`, bên dưới là nội dung giải trình.',
  },
};

/** Files that look odd and hold no mistake, with the place in the small tree. */
export const accepted: Readonly<Record<string, string>> = {
  'dau-bom-va-xuong-dong-kieu-windows.md': 'departments/an-phu/awareness/2026-08-05-nhac-mang-xa-hoi.md',
  'tab-sau-dau-hai-cham.md': 'departments/an-phu/awareness/2026-08-05-nhac-mang-xa-hoi.md',
};
