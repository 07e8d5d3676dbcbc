/** How a reader is told of what is new: by a feed, a calendar, or mail. */
export const follow = {
  follow: {
    title: 'Theo dõi',
    feed: {
      name: 'Nguồn tin',
      text: 'Ứng dụng đọc tin tự kiểm tra địa chỉ này và báo khi đơn vị có bản ghi mới, không cần mở lại trang. Chép một trong hai địa chỉ vào ứng dụng:',
    },
    calendar: {
      name: 'Lịch',
      text: 'Các việc sắp đến hạn và quá hạn của đơn vị. Đăng ký địa chỉ này trong ứng dụng lịch, lịch tự thay đổi khi việc đã xong:',
    },
    mail: {
      name: 'Thư điện tử',
      text: 'Trang này không gửi thư và không lưu địa chỉ của ai. Muốn nhận tin qua thư, hãy đưa địa chỉ nguồn tin cho một dịch vụ chuyển nguồn tin thành thư:',
    },
    ofDepartment: 'Theo dõi đơn vị này',
  },
};
