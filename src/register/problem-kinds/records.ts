import type { ProblemKind } from '../problem-kinds.ts';

/** Problems of what records say, of their texts and attachments, and of what was published. */
export const recordKinds: readonly ProblemKind[] = [
  {
    id: 'dates-order',
    title: { vi: 'Thứ tự các ngày', en: 'The order of days' },
    checks: {
      vi: 'Các ngày, giờ trong một bản ghi theo thứ tự có thể xảy ra: không trả lời trước khi nhận, không gửi trước khi ký.',
      en: 'The days and times of a record are in a possible order: nothing is answered before it was received, or sent before it was signed.',
    },
  },
  {
    id: 'date-ahead',
    title: { vi: 'Việc ghi trước khi xảy ra', en: 'An event recorded before it happened' },
    checks: {
      vi: 'Việc đã làm (nhận, ký, gửi, trả lời, xác nhận, cho ý kiến) không ghi ngày, giờ sau thời điểm kiểm tra. Thời hạn, ngày hẹn và lúc phát ngôn dự kiến thì được ghi trước.',
      en: 'What has been done (received, signed, sent, answered, confirmed, approved) has no date or time after that of the check. Terms, promised dates and a planned release may be in the future.',
    },
  },
  {
    id: 'date-far',
    title: { vi: 'Năm có lẽ gõ nhầm', en: 'A year that is probably a slip' },
    checks: {
      vi: 'Ngày hẹn, ngày cuối và lúc phát ngôn dự kiến không quá xa: hơn hai năm nữa (với nhiệm kỳ của người phát ngôn là hơn mười năm) thì cảnh báo; lúc phát ngôn thì là lỗi.',
      en: 'Promised dates, last days and planned releases are not too far ahead: there is a warning beyond two years (ten for the term of a spokesperson), and for a release it is an error.',
    },
  },
  {
    id: 'published-later',
    title: { vi: 'Bản ghi chưa đến giờ đăng', en: 'A record that is published later' },
    checks: {
      vi: 'Thông tin định kỳ, thông tin đột xuất chuẩn bị trước thì chưa được đăng cho đến lúc ghi ở `releasedAt`; lần dựng trang đầu tiên sau lúc ấy sẽ đăng. Đây chỉ là thông báo.',
      en: 'A briefing or statement prepared in advance is not published before the time in `releasedAt`; the first build after that publishes it. This is a notice only.',
    },
  },
  {
    id: 'head-authority-single',
    title: { vi: 'Mỗi lúc một thủ trưởng', en: 'One head at a time' },
    checks: {
      vi: 'Vào mỗi ngày, một đơn vị chỉ có một thủ trưởng, hoặc một người được giao quyền hay giao phụ trách, và không ai có hai bản ghi người phát ngôn cho cùng một thời gian.',
      en: 'On any day a department has only one head, or one person who is acting head or in charge, and nobody has two records as its spokesperson.',
    },
  },
  {
    id: 'head-by-position',
    title: { vi: 'Thủ trưởng hay người được giao quyền', en: 'A head, or somebody in the head’s place' },
    checks: {
      vi: 'Người có chức vụ ghi “Quyền …” hay “phụ trách” thì căn cứ là được giao quyền (`acting`) hay giao phụ trách (`in-charge`), có văn bản; ghi là thủ trưởng (`head`) thì cảnh báo, vì trang gọi người ấy là thủ trưởng.',
      en: 'Whose position is “Quyền …” (acting) or “phụ trách” (in charge) has the basis `acting` or `in-charge`, with its document. There is a warning where the basis is `head`, since the site calls that person the head.',
    },
  },
  {
    id: 'substitutes',
    title: { vi: 'Thứ tự thay thủ trưởng', en: 'The order of substitutes' },
    checks: {
      vi: 'Người được ghi để thay thủ trưởng khi vắng mặt thuộc chính đơn vị, đang hoặc sắp được phát ngôn, và ghi một lần; người đã hết nhiệm vụ thì cảnh báo, kèm danh sách đúng.',
      en: 'Those listed to speak while the head is away belong to the department, may speak now or soon, and are listed once. There is a warning for one whose term has ended, with the right list.',
    },
  },
  {
    id: 'mailbox',
    title: { vi: 'Hộp thư nên xem lại', en: 'A mailbox that is worth a look' },
    checks: {
      vi: 'Hộp thư ở nhà cung cấp mà ai cũng lập được, hoặc ở tên miền của một tỉnh đã nhập vào tỉnh khác, vẫn được đăng; đây chỉ là lưu ý.',
      en: 'A mailbox at a provider where anybody can have one, or at the domain of a province that was merged into another, is published all the same; this is a notice only.',
    },
  },
  {
    id: 'reference-dangling',
    title: { vi: 'Dẫn đến bản ghi không có', en: 'A reference that leads nowhere' },
    checks: {
      vi: 'Mọi tên dẫn đến người, cơ quan báo chí, đơn vị hay tệp khác đều dẫn đến thứ có thật, và mọi liên kết trong nội dung đến một trang, một tệp hay một mục của trang này cũng vậy.',
      en: 'Every name of a person, outlet, department or file leads to one that exists, and so does every link in a text to a page, a file or a part of this site.',
    },
  },
  {
    id: 'transfer',
    title: { vi: 'Chuyển vụ việc cho đơn vị khác', en: 'A matter that is passed on' },
    checks: {
      vi: 'Vụ việc được chuyển cho một đơn vị khác, đang tồn tại vào ngày chuyển. Vụ việc bị chuyển vòng về đơn vị đã chuyển nó đi thì cảnh báo: điều đó có thể đã xảy ra, nhưng bạn đọc cần thấy.',
      en: 'A matter is passed to another department that exists on that day. There is a warning where it comes back to one that had passed it on: that may have happened, and readers should see it.',
    },
  },
  {
    id: 'referral',
    title: { vi: 'Chỉ nơi có thẩm quyền', en: 'Who is competent' },
    checks: {
      vi: 'Yêu cầu bị từ chối vì không thuộc quyền hạn phát ngôn thì ghi ai có thẩm quyền, để bạn đọc biết hỏi ở đâu. Đây là chính sách của trang, Công văn không quy định, nên thiếu thì chỉ cảnh báo; đơn vị được chỉ đến phải là đơn vị khác, đang tồn tại vào ngày đó.',
      en: 'A request that was refused as outside the authority to speak says who is competent, so that readers know whom to ask. This is this publisher’s policy, on which the letter is silent, so its absence only warns; the department referred to is another one, and exists on that day.',
    },
  },
  {
    id: 'text-letters',
    title: { vi: 'Chữ giống chữ đ, ký tự ẩn', en: 'Look-alike letters and invisible characters' },
    checks: {
      vi: 'Chữ đ là chữ đ của tiếng Việt, và không có ký tự không nhìn thấy.',
      en: 'The letter đ is the Vietnamese one, and no invisible characters are present.',
    },
  },
  {
    id: 'body',
    title: {
      vi: 'Nội dung không an toàn hoặc không hiện đủ',
      en: 'Text that is unsafe or not shown in full',
    },
    checks: {
      vi: 'Nội dung là Markdown thuần và hiện trên trang đúng từng chữ như đã gõ: không mã HTML, không hình ảnh, không chú thích cuối trang, không dấu định dạng đặt giữa từ, không ô thừa trong bảng; liên kết chỉ dùng https:, mailto:, tel: hoặc địa chỉ trong trang.',
      en: 'The text is plain Markdown, and the page shows it word for word as it was typed: no HTML, no pictures, no footnotes, no marks of formatting within words, no cells beyond a table’s columns; links only by https:, mailto:, tel: or within the site.',
    },
  },
  {
    id: 'guide',
    title: { vi: 'Trang hướng dẫn', en: 'A guide' },
    checks: {
      vi: 'Hướng dẫn trong `guide/` đọc được: thẻ mở thì có thẻ đóng, không có mã chạy được, liên kết và hình ảnh có địa chỉ dùng được.',
      en: 'The guides in `guide/` can be read: a tag that opens is closed, there is no code that runs, and links and pictures have addresses that can be used.',
    },
  },
  {
    id: 'explanation',
    title: { vi: 'Giải trình đúng việc', en: 'An explanation that fits its subject' },
    checks: {
      vi: 'Mỗi giải trình nói về một việc trễ hạn hoặc một việc đã qua trái quy định của chính đơn vị, ghi đúng quy định, bản ghi và ngày. Bản ghi không còn cho thấy việc đã giải trình thì cảnh báo.',
      en: 'Every explanation is about a lapse or a breach of the department itself, and gives the right rule, record and a possible day. There is a warning where the record no longer shows what was explained.',
    },
  },
  {
    id: 'attachment',
    title: { vi: 'Tệp đính kèm', en: 'An attachment' },
    checks: {
      vi: 'Tệp đính kèm thuộc loại được phép, không trống, không quá lớn, còn nguyên vẹn, và nội dung đúng với tên.',
      en: 'An attachment is of an allowed type, not empty, not too large and undamaged, and its content matches its name.',
    },
  },
  {
    id: 'attachment-unnamed',
    title: { vi: 'Tệp đính kèm không bản ghi nào dẫn đến', en: 'An attachment that no record names' },
    checks: {
      vi: 'Mỗi tệp trong `attachments/` được một bản ghi dẫn đến, ở một trường hoặc bằng một liên kết trong nội dung; tệp không được dẫn đến thì không được đăng.',
      en: 'Every file in `attachments/` is named by a record, in a field or by a link in its text; one that is not is not published.',
    },
  },
  {
    id: 'published-removed',
    title: { vi: 'Bản ghi đã đăng bị xóa hoặc đổi tên', en: 'Something published is deleted or renamed' },
    checks: {
      vi: 'Bản ghi, đơn vị, tệp đính kèm và hướng dẫn đã đăng không bị xóa: bản ghi được rút thì ghi `withdrawn`, tệp đổi tên thì ghi `formerly`, và địa chỉ cũ vẫn còn. Được xem ở đề nghị sửa đổi, so với bản đã đăng.',
      en: 'Records, departments, attachments and guides that were published are not deleted: a withdrawn record says `withdrawn`, a renamed file says `formerly`, and the old address stays. This is checked in a proposal, against what was published.',
    },
  },
  {
    id: 'calendar-missing',
    title: { vi: 'Thiếu lịch của năm', en: 'A year without a calendar' },
    checks: {
      vi: 'Năm mà một hạn rơi vào phải có tệp lịch ngày nghỉ; không đoán ngày nghỉ.',
      en: 'Every year in which a due date falls has its calendar on file; days off are never guessed.',
    },
  },
  {
    id: 'emergency-completed',
    title: { vi: 'Hoàn thiện thông tin khẩn cấp', en: 'An emergency statement is completed' },
    checks: {
      vi: 'Thông tin đột xuất ghi `emergency: true` được bổ sung đủ thời điểm, người phát ngôn, ý kiến của thủ trưởng, mức độ tác động và nội dung. Số ngày để bổ sung là chính sách của trang: Công văn không quy định luồng khẩn cấp. Quá số ngày ấy thì cảnh báo.',
      en: 'An urgent statement with `emergency: true` is completed with its time, speaker, approval, impact and text. The number of days for that is this publisher’s policy: the letter has no emergency lane. After that there is a warning.',
    },
  },
];
