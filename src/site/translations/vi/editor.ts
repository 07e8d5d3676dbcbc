/** Where staff edit the records. */
export const editor = {
  admin: {
    link: 'Dành cho công chức',
    title: 'Soạn thảo bản ghi',
    lead: 'Công chức chọn đơn vị của mình để thêm thông tin định kỳ, ghi câu trả lời, đổi số điện thoại. Bạn đọc không cần đến trang này.',
    choose: 'Chọn đơn vị',
    practice: 'tập dùng',
    practiceExplained:
      'Chế độ tập dùng có sẵn các bản ghi đã đăng của đơn vị; mọi thứ bạn lưu chỉ nằm trong trình duyệt này, không gửi đi đâu và không thay đổi trang.',
    proposed:
      'Điều bạn lưu là một đề nghị sửa đổi gửi đến kho bản ghi. Đề nghị được kiểm tra, được duyệt rồi mới lên trang.',
    direct:
      'Điều bạn lưu được ghi thẳng vào nhánh chính của kho bản ghi: với phần mềm này, trình soạn thảo chưa gửi được đề nghị sửa đổi.',
    repository: 'Kho bản ghi',
    noRepository: 'Trang này chưa kết nối với kho bản ghi nào, nên trên mạng chỉ có chế độ tập dùng.',
    noRepositoryNext:
      'Để dùng chính thức, người quản lý trang ghi địa chỉ kho vào mục repository của publisher.yaml rồi dựng lại trang. Hoặc dùng trên máy của mình: chạy npm run dev, mở trang này tại địa chỉ localhost và chọn thư mục của dự án; không cần máy chủ nào.',
    needsScript: 'Trình soạn thảo cần JavaScript. Bật JavaScript trong trình duyệt rồi tải lại trang.',
    opening: 'Đang mở trình soạn thảo…',
    failed: 'Không mở được trình soạn thảo cho đơn vị này. Quay lại và chọn đơn vị trong danh sách.',
    back: 'Về danh sách đơn vị',
  },
};
