import type { Text } from '../text.ts';
import type { TypeName } from './index.ts';

/**
 * What a reviewer looks at in a record of each type before approving it: what no machine can see, since it stands on
 * paper or in the world. A new type cannot be without its list.
 */
export const reviewOf: Readonly<Record<TypeName, readonly [Text, ...Text[]]>> = {
  departments: [
    {
      vi: 'Tên, địa chỉ, điện thoại và thư điện tử đúng như đơn vị đang dùng; đã gọi thử số máy.',
      en: 'Name, address, telephone and mailbox are those in use; the number has been called.',
    },
    {
      vi: 'Nếu đơn vị đổi tên, sáp nhập hoặc giải thể: số, ngày của văn bản và đơn vị kế thừa khớp với văn bản.',
      en: 'Where it was renamed, merged or dissolved: the document’s number and date and the successor agree with the document.',
    },
    {
      vi: 'Nhóm duyệt là tên nhóm trên kho mã nguồn, không phải tên hay tài khoản của một cá nhân.',
      en: 'Its owners are groups at the repository, not the name or account of a person.',
    },
  ],
  outlets: [
    {
      vi: 'Tên đúng như giấy phép hoạt động báo chí; hộp thư là của tòa soạn, không phải của một phóng viên.',
      en: 'The name is that of the press licence; the mailbox is the newsroom’s, not a reporter’s.',
    },
  ],
  spokespersons: [
    {
      vi: 'Đã xem văn bản giao nhiệm vụ và văn bản thông báo: số, ngày, nơi nhận khớp với bản ghi.',
      en: 'The designation and the notice have been seen: numbers, dates and addressees agree with the record.',
    },
    {
      vi: 'Đã gọi thử số điện thoại và gửi thử thư: đúng người trả lời.',
      en: 'The telephone was dialled and the mailbox written to: the right person answered.',
    },
    {
      vi: 'Ngày bắt đầu và ngày kết thúc khớp với quyết định; người trước đó đã có ngày kết thúc.',
      en: 'First and last day agree with the decision; the person before has a last day.',
    },
  ],
  authorisations: [
    {
      vi: 'Văn bản ủy quyền chỉ nói về đúng một vụ việc, và mã vụ việc trong bản ghi là của vụ việc ấy.',
      en: 'The authorisation is for exactly one matter, and the case code is that of this matter.',
    },
    {
      vi: 'Văn bản ghi rõ ngày bắt đầu và ngày kết thúc, khớp với bản ghi.',
      en: 'The document states its first and last day, and the record has the same.',
    },
    {
      vi: 'Người ký là thủ trưởng đơn vị; người được ủy quyền thuộc biên chế của đơn vị.',
      en: 'It is signed by the head; the person authorised is on the department’s permanent staff.',
    },
  ],
  briefings: [
    {
      vi: 'Thời điểm phát hành là lúc báo chí thật sự nhận được thông tin, không phải lúc soạn xong.',
      en: 'The time of release is when the press received it, not when it was drafted.',
    },
    {
      vi: 'Thủ trưởng đã xem đúng bản này; ý kiến có trước thời điểm phát hành.',
      en: 'The head has reviewed this very text, before its release.',
    },
    {
      vi: 'Nội dung không có bí mật nhà nước và không nêu tên đương sự, người tố cáo.',
      en: 'The text holds no state secret and names no party to a case and no complainant.',
    },
  ],
  statements: [
    {
      vi: 'Thời điểm xảy ra và thời điểm phát ngôn khớp với hồ sơ vụ việc.',
      en: 'When it happened and when it was spoken of agree with the file.',
    },
    {
      vi: 'Người phát ngôn có thẩm quyền về vụ việc này; nếu được ủy quyền thì đúng vụ việc đã ghi.',
      en: 'The speaker has authority in this matter; if by authorisation, then for this case.',
    },
    {
      vi: 'Nội dung không suy đoán nguyên nhân, lỗi của ai khi chưa có kết luận.',
      en: 'The text does not guess at causes or blame before there is a conclusion.',
    },
  ],
  requests: [
    {
      vi: 'Thời điểm nhận đúng như sổ văn bản đến hoặc thư đã nhận.',
      en: 'The time of receipt agrees with the incoming register or the letter.',
    },
    {
      vi: 'Không có tên, số điện thoại hay thư riêng của phóng viên trong bản ghi.',
      en: 'The record holds no reporter’s name, telephone or mailbox.',
    },
    {
      vi: 'Nếu từ chối: lý do nằm trong danh mục, có căn cứ pháp lý, và bản ghi không chép lại điều được giữ kín.',
      en: 'If refused: the ground is a listed one with its legal basis, and what is withheld is not written down here.',
    },
  ],
  responses: [
    {
      vi: 'Số và ngày của văn bản trả lời khớp với văn bản đã gửi; nơi nhận là cơ quan báo chí đã nêu.',
      en: 'Number and date of the reply agree with what was sent; it is addressed to the outlet named.',
    },
    {
      vi: 'Văn bản trả lời nêu rõ kết quả hoặc biện pháp giải quyết, và phần tóm tắt nói đúng điều ấy.',
      en: 'The reply states the result or the measure, and the summary says the same.',
    },
    {
      vi: 'Ngày nhận hoặc ngày đăng báo đúng, vì thời hạn trả lời tính từ đó.',
      en: 'The day of receipt or of publication is right, since the time limit runs from it.',
    },
  ],
  corrections: [
    {
      vi: 'Đã xem bài báo: tên bài, ngày đăng và nội dung bị cho là sai khớp với bản ghi.',
      en: 'The article has been seen: title, day and the contested passage agree with the record.',
    },
    {
      vi: 'Văn bản yêu cầu do người có thẩm quyền phát ngôn ký, có căn cứ pháp lý.',
      en: 'The demand is signed by someone with authority to speak and names its legal basis.',
    },
    {
      vi: 'Kết quả ghi đúng điều cơ quan báo chí đã làm, có địa chỉ bài đăng nếu đã đăng.',
      en: 'The outcome is what the outlet did, with the address of what it published.',
    },
  ],
  reports: [
    {
      vi: 'Số, ngày văn bản và ngày gửi khớp với bản đã gửi cấp trên.',
      en: 'Number, date and day of sending agree with what was sent to the parent body.',
    },
    {
      vi: 'Danh sách đơn vị được báo cáo đủ và đúng với kỳ báo cáo.',
      en: 'The departments covered are complete and right for the period.',
    },
  ],
  awareness: [
    {
      vi: 'Ngày, đối tượng và số người khớp với biên bản hoặc danh sách dự.',
      en: 'Day, audience and number agree with the minutes or the list of those present.',
    },
    {
      vi: 'Không có danh sách cá nhân trong bản ghi hoặc tệp đính kèm.',
      en: 'Neither the record nor a file with it lists persons.',
    },
  ],
  waivers: [
    {
      vi: 'Văn bản do đơn vị cấp trên ban hành, nêu đúng nghĩa vụ và trường hợp được miễn.',
      en: 'The document comes from a department above and names this duty and this case.',
    },
    {
      vi: 'Thời hạn miễn trừ có ngày kết thúc; nếu gia hạn thì đã dẫn văn bản trước.',
      en: 'The term has a last day; a renewal names the waiver before it.',
    },
  ],
  explanations: [
    {
      vi: 'Giải trình nói đúng việc quá hạn hoặc việc trái quy định được dẫn, và không thay cho việc phải làm.',
      en: 'The explanation is about the lapse or the breach that it names, and does not replace what is owed.',
    },
    {
      vi: 'Nội dung không đổ lỗi cho một cá nhân được nêu tên.',
      en: 'The text blames no person by name.',
    },
  ],
};
