/** The page that shows every component. */
export const styles = {
  styles: {
    title: 'Giao diện',
    description:
      'Mọi thành phần của trang, ở mọi trạng thái. Các ví dụ dưới đây là hư cấu, không phải bản ghi của ai.',
    type: 'Chữ',
    links: 'Liên kết và nút',
    link: 'Liên kết trong câu',
    button: 'Nút',
    folded: 'Phần gập lại',
    status: 'Tình trạng',
    statusExplained: 'Luôn có chữ và hình, không chỉ có màu.',
    answer: 'Câu trả lời ở đầu bản ghi',
    months: 'Các tháng của một năm',
    duties: 'Nhiệm vụ trong danh sách',
    entries: 'Bản ghi trong danh sách',
    facts: 'Thông tin có nguồn',
    message: 'Thông báo kiểm tra và ví dụ',
    tables: 'Bảng',
    charts: 'Biểu đồ',
    forms: 'Biểu mẫu',
    paper: 'Báo cáo để in',
    band: 'Đăng khẩn cấp',
    laws: 'Thay đổi của luật',
    empty: 'Danh sách trống',
  },
};
