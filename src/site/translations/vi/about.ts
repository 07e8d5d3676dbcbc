/** Who stands behind the site, what it is and what not, and what it knows of its readers. */
export const about = {
  title: 'Giới thiệu',
  link: 'Giới thiệu',
  description:
    'Ai chịu trách nhiệm về trang này, trang là gì và không phải là gì, khả năng tiếp cận và quyền riêng tư.',
  responsible: 'Cơ quan chịu trách nhiệm',
  nobodyNamed: 'Trang chưa công bố cơ quan chịu trách nhiệm và cách liên hệ.',
  noContact: 'Trang chưa công bố cách liên hệ với cơ quan này.',
  name: 'Cơ quan',
  address: 'Địa chỉ',
  phone: 'Điện thoại',
  email: 'Thư điện tử',
  departmentsAnswer:
    'Việc của đơn vị nào thì hỏi người phát ngôn của đơn vị ấy: họ trả lời báo chí, còn cơ quan trên đây trả lời về trang này.',
  is: 'Trang này là gì',
  isList: [
    'Nơi tra cứu ai phát ngôn cho từng đơn vị, đơn vị đã cung cấp thông tin gì cho báo chí và có đúng hạn không.',
    'Mọi trang được dựng từ bản ghi của các đơn vị. Phần mềm tính hạn và đối chiếu bản ghi với các quy định ở mục Quy định; bản ghi sai thì không đăng được.',
    'Việc quá hạn và việc trái quy định vẫn còn trên trang sau khi đã xong hoặc đã được giải trình.',
  ],
  isNot: 'Trang này không phải là gì',
  isNotList: [
    'Không phải nơi nộp đơn, khiếu nại, tố cáo hay hỏi về một vụ thi hành án: xin gửi thẳng cho cơ quan có thẩm quyền.',
    'Không thay cho văn bản pháp luật và không phải tư vấn pháp luật: khi có chỗ khác nhau thì theo văn bản gốc.',
    'Không phải kết luận về một đơn vị: phần mềm chỉ biết điều đã được ghi. Việc đã làm mà chưa ghi thì ở đây vẫn hiện là chưa làm.',
  ],
  accessibility: 'Khả năng tiếp cận',
  accessibilityList: [
    'Trang hướng tới mức AA của WCAG 2.2. Bộ kiểm thử của phần mềm kiểm tra tự động từng loại trang bằng axe, ở màn hình hẹp và rộng, nền sáng và nền tối.',
    'Mọi trang đều đọc được khi tắt JavaScript; chỉ tìm kiếm và trình soạn thảo là cần đến. Không có JavaScript thì duyệt theo loại, năm và đơn vị.',
    'Kiểm tra tự động không thấy hết mọi trở ngại, và phần mềm không kèm kết quả đánh giá độc lập nào. Tệp đính kèm do các đơn vị cung cấp, trang không kiểm tra khả năng tiếp cận của chúng. Trình soạn thảo dành cho công chức là phần mềm của bên khác.',
    'Bản ghi chỉ có bằng tiếng Việt, kể cả trên các trang tiếng Anh.',
  ],
  accessibilityContact: 'Gặp trở ngại khi dùng trang, xin cho cơ quan chịu trách nhiệm biết.',
  privacy: 'Quyền riêng tư',
  privacyList: [
    'Các trang cho người đọc không đặt cookie, không đo lượt xem và không tải gì từ nơi khác.',
    'Tìm kiếm chạy ngay trong trình duyệt. Địa chỉ của trang tìm kiếm có thể chứa từ khóa (?q=…): tải lại hoặc chia sẻ địa chỉ ấy thì máy chủ cũng nhận được từ khóa.',
    'Nơi lưu trữ trang có thể ghi nhật ký truy cập, trong đó có địa chỉ mạng của bạn. Phần mềm không quyết định việc ấy và không biết nhật ký được giữ bao lâu.',
    'Trình soạn thảo dành cho công chức nhớ trong trình duyệt đơn vị đã chọn và cách hiển thị; khi đăng nhập, nó làm việc với kho bản ghi theo quy định của nơi giữ kho.',
    'Bấm gọi, gửi thư hay mở liên kết ra ngoài thì bạn rời trang này.',
  ],
  privacyOfSpokespersons:
    'Họ tên, chức vụ, số điện thoại và thư điện tử của người phát ngôn được công bố theo quy định:',
  errors: 'Thấy sai trên một trang: dùng liên kết ở cuối trang ấy.',
  sources: 'Nguồn và dữ liệu',
  repository: 'Kho bản ghi, với lịch sử của từng thay đổi',
  licence: 'Giấy phép dữ liệu',
};
