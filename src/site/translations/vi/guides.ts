/** Guides. */
export const guides = {
  guideDescription: 'Cách dùng trang này, cách ghi và cách theo dõi, cho từng người dùng.',
  noGuides: 'Chưa có hướng dẫn nào.',
  guides: {
    audience: {
      journalists: 'Cho nhà báo',
      citizens: 'Cho người dân',
      staff: 'Cho công chức lập bản ghi',
      overseers: 'Cho cơ quan cấp trên',
      publishers: 'Cho đơn vị lập trang riêng',
    },
    contents: 'Trong hướng dẫn này',
    beside: 'Hướng dẫn liền kề',
    previous: 'Trước',
    next: 'Tiếp theo',
    untranslated: 'Hướng dẫn này chưa có bản tiếng Việt; dưới đây là bản gốc.',
  },
};
