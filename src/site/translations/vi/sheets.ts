/** Tables for people, and what is in them. They are made in the publisher's own language alone. */
export const sheets = {
  sheet: {
    link: 'Bảng tính (.xlsx)',
    notes: 'Giới thiệu',
    table: 'Bảng',
    publisher: 'Đơn vị công bố',
    source: 'Nguồn',
    forWhom: 'Dành cho',
    forPeople: 'Người đọc, mở bằng Excel hoặc phần mềm bảng tính khác',
    forPrograms: 'Cùng dữ liệu, cho chương trình máy tính',
    notice: 'Lưu ý',
    answer: 'Tóm tắt',
    page: 'Địa chỉ trang',
    happened: 'Việc đã xảy ra',
    explained: 'Đã giải trình',
    explanations: 'Giải trình',
    day: 'Ngày',
    matter: 'Việc',
    state: 'Tình trạng',
    duty: 'Nhiệm vụ',
    figure: 'Số liệu',
  },
};
