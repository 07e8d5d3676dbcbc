/** The page that stands for a missing one. */
export const notFound = {
  pageNotFound: 'Không tìm thấy trang',
  pageNotFoundNext: 'Thử tìm kiếm, hoặc chọn một đơn vị:',
  pageNotFoundText:
    'Địa chỉ này không có trang nào. Có thể địa chỉ bị gõ sai, hoặc liên kết dẫn đến đây đã cũ.',
};
