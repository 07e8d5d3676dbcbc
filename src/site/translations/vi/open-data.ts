import { numbers } from './numbers.ts';

/** Open data. */
export const openData = {
  dataTitle: 'Dữ liệu mở',
  dataDescription:
    'Mọi bản ghi của trang dưới dạng bảng tính cho người đọc, CSV và JSON cho chương trình, kèm mô tả từng trường, gói dữ liệu, danh mục và lịch, để ai cũng dùng lại được.',
  findingsFile: 'Kết quả kiểm tra',
  manifestFile: 'Danh mục tệp và mã SHA-256',
  openDataPage: {
    asOf: 'Tính đến ngày',
    records: 'Số bản ghi',
    version: 'Phiên bản của định dạng',
    versionExplained:
      'Số đầu tăng khi một tệp, một cột hay một giá trị bị bỏ hoặc đổi nghĩa; số giữa tăng khi có thêm; số cuối tăng khi chỉ sửa lời mô tả.',
    licence: 'Giấy phép dữ liệu',
    noLicence:
      'Trang này chưa công bố giấy phép cho dữ liệu. Muốn dùng lại ngoài những gì pháp luật cho phép, xin hỏi đơn vị công bố.',
    tables: 'Các bảng',
    forPeople: 'Cho người đọc',
    forPrograms: 'Cho chương trình',
    sheetsExplained:
      'Để đọc, lọc và in, tải bảng tính (.xlsx): tên cột, tháng, quý, quy định và các lựa chọn ghi bằng lời; ngày là ngày; số điện thoại và số văn bản giữ nguyên từng chữ số. Để xử lý bằng chương trình, tải CSV hoặc JSON: tên cột và mã không đổi, và có cả nội dung văn bản.',
    tablesExplained:
      'Mỗi loại bản ghi là một bảng, mỗi bản ghi là một dòng. JSON có cùng nội dung, kể cả các danh sách lồng nhau. Lược đồ mô tả từng trường.',
    schema: 'Lược đồ',
    describes: (plural: string, count: number) =>
      `${plural}: ${numbers.format(count)} bản ghi, mỗi bản ghi một dòng.`,
    otherFiles: 'Các tệp khác',
    dataPackage: 'Gói dữ liệu (Frictionless Data Package)',
    dataPackageExplained:
      'Tên, kiểu và ràng buộc của từng cột, quan hệ giữa các bảng, dung lượng và mã SHA-256 của từng tệp CSV.',
    catalogue: 'Danh mục dữ liệu (DCAT)',
    catalogueExplained: 'Để cổng dữ liệu khác tự thu thập.',
    findingsExplained: 'Lỗi, cảnh báo và lưu ý mà việc kiểm tra tìm thấy trong các bản ghi.',
    manifestExplained: 'Mã của từng bản ghi và từng tệp đã đăng, để chứng minh đã đăng những gì.',
    departmentFiles: 'Từng đơn vị',
    departmentFilesExplained: 'Mọi bản ghi và nhiệm vụ của một đơn vị.',
    figures: 'Số liệu tuân thủ, từng trường hợp',
    figuresExplained:
      'Mỗi số liệu một bảng tính và một tệp CSV, mỗi trường hợp một dòng: đơn vị, ngày, loại, đối tượng, trạng thái, có được tính hay không, số ngày. Từ đó ai cũng tính lại được số liệu.',
    periods: 'Báo cáo định kỳ',
    periodsExplained:
      'Mỗi kỳ báo cáo của mỗi địa bàn một bảng tính và một tệp CSV: từng số liệu của từng đơn vị và của cả địa bàn.',
    sources: 'Bản ghi do các đơn vị lập',
    subscriptions: 'Theo dõi và lịch',
    everything: 'Tất cả',
    ofDepartment: 'Một đơn vị',
    contacts: 'danh bạ',
    departmentPart: '<đơn-vị>',
    departmentPartExplained: '<đơn-vị> là tên thư mục của đơn vị, có trong địa chỉ trang của đơn vị ấy.',
    uses: 'Cách dùng',
    download: 'Tải một bảng về',
    inPython: 'Số ngày từ khi nhận đến khi trả lời báo chí, tính bằng Python và pandas',
    inSql: 'Số yêu cầu của báo chí theo đơn vị, tính bằng SQL trong DuckDB',
    inExcel: 'Excel',
    inExcelExplained:
      'Mở bảng tính (.xlsx), không mở tệp CSV. Khi mở CSV, Excel tự đổi tháng như 2026-10 thành ngày, và ở một số máy dồn mọi cột vào một. Nếu cần CSV trong Excel, chọn Dữ liệu › Từ văn bản/CSV, dấu phân cách là dấu phẩy, kiểu cột là Văn bản.',
    conventions: 'Cách ghi',
    conventionsList: [
      'Mã id có dạng đơn-vị/loại/tên, không bao giờ thay đổi và không dùng lại cho bản ghi khác.',
      'Cột department_folder là thư mục của đơn vị, khớp với cột slug của bảng đơn vị. Các cột dẫn đến cơ quan báo chí khớp với cột slug của bảng cơ quan báo chí.',
      'Ngày ghi 2026-11-25; thời điểm ghi 2026-11-25T09:30+07:00, theo giờ Việt Nam; tháng ghi 2026-11, quý ghi 2026-Q3. Năm công tác, từ 01/10 năm trước đến 30/9, ghi NCT2026; quý của nó ghi NCT2026-Q1, sáu và chín tháng đầu ghi NCT2026-6T, NCT2026-9T.',
      'Các cột opened, due, closed, days và code, trong JSON nằm ở trường timing, không có trong bản ghi gốc mà được tính đến ngày của dữ liệu. Việc được chuyển đơn vị khác thì chỉ có một lần tính, ghi như nhau ở bản ghi của các đơn vị.',
      'Có hoặc không ghi true hoặc false. Không có thông tin thì ô CSV để trống, và JSON không có trường ấy.',
      'Trong CSV, trường nằm trong trường khác có dấu chấm ở tên cột, như reply.date; danh sách từ ngữ cách nhau bằng dấu chấm phẩy; danh sách phức tạp hơn ghi dưới dạng JSON trong một ô.',
      "Trong CSV, ô bắt đầu bằng =, +, - hoặc @ có thêm dấu ' ở đầu để phần mềm bảng tính không chạy nó như công thức. JSON giữ nguyên như đã ghi.",
    ],
    stability: 'Mức ổn định',
    stabilityExplained:
      'Địa chỉ của tệp và mã id không đổi sau khi đã đăng. Cột mới được thêm ở giữa, nên hãy đọc cột theo tên, không theo thứ tự. Dữ liệu được tính đến một ngày, ghi ở cuối trang và trong từng tệp JSON.',
  },
  file: 'Tệp',
  count: 'Số bản ghi',
};
