import type { PlainDate } from '../../domain/dates.ts';
import { publisherSchema } from '../../domain/publisher.ts';
import { recordTypes } from '../../domain/records/index.ts';

/** The three files of a publisher with one department, and the schema of each. */
export const schemas = {
  publisher: publisherSchema,
  department: recordTypes.departments.schema,
  spokesperson: recordTypes.spokespersons.schema,
};

/** One of these files, as `--set` names it. */
export type Part = keyof typeof schemas;

/** What is printed above the questions about a file. */
export const headings: Record<Part, string> = {
  publisher: 'Trang công khai',
  department: 'Đơn vị đầu tiên',
  spokesperson: 'Thủ trưởng đơn vị, người phát ngôn đầu tiên',
};

/**
 * A question about a field: the proposed answer, whether that may be taken where nobody sees it, and a label where the
 * one of the schema does not say enough.
 */
export interface Item {
  field: string;
  proposed?: string;
  isSafe?: boolean;
  label?: string;
}

/**
 * What is asked for each file, in this order. The law orders the notice of the contact details and the standards of a
 * spokesperson from the first day on (letter, section 2.1), so both are asked for.
 */
export const questions = (today: PlainDate): Record<Part, readonly Item[]> => ({
  publisher: [
    { field: 'name.vi', label: 'Tên trang, bằng tiếng Việt' },
    { field: 'name.en', label: 'Tên trang, bằng tiếng Anh' },
    { field: 'site' },
  ],
  department: [
    { field: 'name' },
    { field: 'nameEn' },
    { field: 'kind', proposed: 'provincial', isSafe: true },
    { field: 'address' },
    { field: 'phone' },
    { field: 'email' },
    { field: 'validFrom', label: 'Đơn vị hoạt động từ ngày (ngày thành lập, không phải ngày lập trang)' },
  ],
  spokesperson: [
    { field: 'name' },
    { field: 'position', proposed: 'Cục trưởng', isSafe: true },
    { field: 'from', label: 'Là người phát ngôn từ ngày (của thủ trưởng: từ ngày giữ chức vụ)' },
    { field: 'phone' },
    { field: 'email' },
    { field: 'notices.0.number', label: 'Số, ký hiệu văn bản gửi báo chí và cơ quan cấp trên để công bố' },
    { field: 'notices.0.date', proposed: today, label: 'Ngày của văn bản ấy' },
    ...[
      'permanentStaff',
      'employedFrom',
      'politicalStanding',
      'knowledgeOfDepartment',
      'knowledgeOfPress',
      'abilityToSpeak',
      'attestedBy',
    ].map((field) => ({ field: `criteria.${field}` })),
    { field: 'criteria.attestedOn', proposed: today },
  ],
});
