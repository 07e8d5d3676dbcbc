import { withFields, withFieldsAfter } from '../../src/rules/example-fields.ts';
import { report } from '../../src/rules/example-records/reports.ts';
import { smallTree, type Overlay } from './tree.ts';

/** What becomes of something that was typed. */
export interface Format {
  typed: string;
  /** As it is published. Where nothing else is given, nothing is said of it either. */
  shown?: string;
  /** The lines that the message proposes, whose first is in place of what was typed. */
  lines?: readonly string[];
  /** Whether it is published, and something is said of it nevertheless. */
  isRemarked?: boolean;
}

/** Where something is typed: the file, the field, and what else the record has to say. */
export interface Place {
  file: string;
  field: string;
  /** The identity of the record. */
  id: string;
  /** The record, where the small tree has none there. */
  record?: string;
  more?: Readonly<Record<string, string>>;
}

/** A row of the list of how officials write things, and every shape in it. */
export interface FormatRow {
  what: string;
  place: Place;
  formats: readonly Format[];
}

const inDepartment = (type: string, slug: string, field: string, more = {}): Place => ({
  file: `departments/an-phu/${type}/${slug}.md`,
  id: `an-phu/${type}/${slug}`,
  field,
  more,
});

const person = (field: string, more = {}) => inDepartment('spokespersons', 'tran-thi-mai-lan', field, more);
const office: Place = { file: 'departments/an-phu/department.md', id: 'an-phu', field: 'phone' };
const awareness = (field: string) => inDepartment('awareness', '2026-08-05-nhac-mang-xa-hoi', field);
const request = (field: string) => inDepartment('requests', '2026-10-06-lich-tiep-cong-dan', field);

/** A request by a letter of the outlet. */
const letter = `---
receivedAt: 2026-10-06T09:00+07:00
from: bao-an-phu
channel: letter
inbound:
  number: 583/BTT-PV
  date: 2026-10-05
topic: Lịch tiếp công dân
outcome: answered
answeredAt: 2026-10-07T10:00+07:00
speaker: tran-thi-mai-lan
approval:
  by: tran-thi-mai-lan
  at: 2026-10-07T09:00+07:00
---

Lịch tiếp công dân niêm yết tại trụ sở.
`;

const accepted = (...typed: string[]): Format[] => typed.map((one) => ({ typed: one, shown: one }));
const refused = (...typed: string[]): Format[] => typed.map((one) => ({ typed: one }));
const shown = (typed: string, as: string): Format => ({ typed, shown: as });
const offered = (typed: string, ...lines: string[]): Format => ({ typed, lines });

const decision = '\n  number: 31/QĐ-TCTHADS\n  date: 2026-07-29';

/** How officials write things, in the order in which they are listed, and what becomes of each. */
export const formatRows: readonly FormatRow[] = [
  {
    what: 'fixed line',
    place: person('phone'),
    formats: [
      shown('(0200) 3855 011', '0200 385 5011'),
      shown('0200.3855.011', '0200 385 5011'),
      shown('02003.855.011', '0200 385 5011'),
      shown('(0200)3.855.011', '0200 385 5011'),
      shown('(024) 3000 1122', '024 3000 1122'),
      shown('(0243) 0001122', '024 3000 1122'),
      shown('024. 3000 1122', '024 3000 1122'),
    ],
  },
  {
    what: 'country code',
    place: person('phone'),
    formats: [
      shown('+84 200 385 5011', '0200 385 5011'),
      shown('(+84) 200 385 5011', '0200 385 5011'),
      shown('(84-200) 385 5011', '0200 385 5011'),
      shown('84 200 385 5011', '0200 385 5011'),
      shown('0084 200 385 5011', '0200 385 5011'),
    ],
  },
  {
    what: 'networks of the state',
    place: person('phone'),
    formats: [
      shown('069.2000.111', '069 200 0111'),
      shown('0692.000.111', '069 200 0111'),
      shown('080.48111', '080 48 111'),
      shown('080 43162', '080 43 162'),
    ],
  },
  {
    what: 'mobile',
    place: person('phone'),
    formats: [shown('0900.00.11.22', '0900 001 122'), shown('090.000.1122', '0900 001 122')],
  },
  {
    what: 'hotline of a department',
    place: office,
    formats: accepted('1022', '1900 0011', '1800 0011'),
  },
  {
    what: 'hotline as the only number of a person',
    place: person('phone'),
    formats: refused('1022', '1900 0011'),
  },
  {
    what: 'several numbers',
    place: person('phone'),
    formats: [
      offered(
        '0200 385 5011 - 0200 385 5012',
        'phone: 0200 385 5011',
        'otherPhones: [{ number: 0200 385 5012 }]',
      ),
      offered(
        '0200 385 5011 / 0900 001 122',
        'phone: 0200 385 5011',
        'otherPhones: [{ number: 0900 001 122 }]',
      ),
      offered(
        '0200 385 5011; 0900 001 122',
        'phone: 0200 385 5011',
        'otherPhones: [{ number: 0900 001 122 }]',
      ),
      offered(
        '0200 385 5011 hoặc 0900 001 122',
        'phone: 0200 385 5011',
        'otherPhones: [{ number: 0900 001 122 }]',
      ),
      offered(
        '(84-8) 30.000011 - 30.000022',
        'phone: 028 3000 0011',
        'otherPhones: [{ number: 028 3000 0022 }]',
      ),
    ],
  },
  {
    what: 'extension',
    place: person('phone'),
    formats: [
      offered('0200 385 5011 (Máy lẻ: 115)', 'phone: 0200 385 5011', 'extension: 115'),
      offered('0200 385 5011 - Ext: 206', 'phone: 0200 385 5011', 'extension: 206'),
      offered('0200 385 5011 | Số máy lẻ: 117', 'phone: 0200 385 5011', 'extension: 117'),
      offered(
        '0200 385 5011 số máy nội bộ 127, 128',
        'phone: 0200 385 5011',
        'extension: 127',
        'otherPhones: [{ number: 0200 385 5011, extension: 128 }]',
      ),
      offered('(028) 3000 0520 (17)', 'phone: 028 3000 0520', 'extension: 17'),
    ],
  },
  {
    what: 'kinds in one cell',
    place: person('phone'),
    formats: [
      offered(
        'SĐT văn phòng: 0200 385 5011 | Di động: 0900 001 122',
        'phone: 0200 385 5011',
        'otherPhones: [{ number: 0900 001 122, kind: mobile }]',
      ),
    ],
  },
  { what: 'lost zero', place: person('phone'), formats: [offered('2003855011', 'phone: 0200 385 5011')] },
  {
    what: 'out of date',
    place: person('phone'),
    formats: [
      offered('04.60001122', 'phone: 024 6000 1122'),
      offered('(84-8) 38001122', 'phone: 028 3800 1122'),
      offered('0168 200 1122', 'phone: 0382 001 122'),
    ],
  },
  {
    what: 'out of date, in a record of its time',
    place: {
      file: 'departments/an-phu/spokespersons/nguoi-cu.md',
      id: 'an-phu/spokespersons/nguoi-cu',
      field: 'phone',
      record: `---
name: Nguyễn Văn Thử
position: Cục trưởng
phone: 0200 555 0101
email: thu@anphu.example
basis: head
from: 2015-08-01
to: 2016-12-31
notices:
  - number: 1/TB-CTHADS
    date: 2015-08-03
    recipients: [press, parent]
criteria:
  permanentStaff: true
  employedFrom: 1986-03-01
  politicalStanding: true
  knowledgeOfDepartment: true
  knowledgeOfPress: true
  abilityToSpeak: true
  attestedBy: Vụ Tổ chức cán bộ
  attestedOn: 2015-07-28
verifiedOn: 2016-08-01
---
`,
    },
    formats: [
      shown('04.60001122', '(04) 6000 1122'),
      shown('(84-8) 38001122', '(08) 3800 1122'),
      shown('(037) 3822 222', '(037) 382 2222'),
      shown('0168 200 1122', '0168 200 1122'),
    ],
  },
  {
    what: 'no number',
    place: person('phone'),
    formats: refused(
      'Không có thông tin',
      'Không công bố',
      '(0200) 3824 Báo cáo qua 113',
      'Liên hệ Cục X: 069 200 0111',
    ),
  },
  {
    what: 'e-mail with a dot too many',
    place: person('email'),
    formats: [
      offered('sxd.@tinh.example', 'email: sxd@tinh.example'),
      offered('.lan@tinh.example', 'email: lan@tinh.example'),
      offered('lan..a@tinh.example', 'email: lan.a@tinh.example'),
    ],
  },
  {
    what: 'e-mails in one cell, or with a name',
    place: person('email'),
    formats: [
      offered('lan@x.example; ba@x.example', 'email: lan@x.example', 'otherEmails: [ba@x.example]'),
      offered('Nguyễn Văn Thử <thu@x.example>', 'email: thu@x.example'),
    ],
  },
  {
    what: 'e-mail that is no office’s, or of a province that is no more',
    place: person('email'),
    formats: ['lan.cuc@gmail.com', 'lan.cuc@vnn.vn', 'lan@sotuphap.hagiang.gov.vn'].map((typed) => ({
      typed,
      shown: typed,
      isRemarked: true,
    })),
  },
  {
    what: 'position of who acts as head',
    place: person('position', { basis: 'acting', decision }),
    formats: accepted('Quyền Cục trưởng'),
  },
  {
    what: 'position of who is in charge',
    place: person('position', { basis: 'in-charge', decision }),
    formats: accepted('Phó Cục trưởng phụ trách', 'Phó Chánh Văn phòng, phụ trách Văn phòng'),
  },
  {
    what: 'position of a head who is none',
    place: person('position', { basis: 'head', decision }),
    formats: [
      { typed: 'Quyền Cục trưởng', shown: 'Quyền Cục trưởng', isRemarked: true, lines: ['basis: acting'] },
      {
        typed: 'Phó Cục trưởng phụ trách',
        shown: 'Phó Cục trưởng phụ trách',
        isRemarked: true,
        lines: ['basis: in-charge'],
      },
    ],
  },
  {
    what: 'position with another beside it',
    place: person('position'),
    formats: accepted('Chánh Văn phòng kiêm Người phát ngôn'),
  },
  {
    what: 'name with what is no part of it',
    place: person('name'),
    formats: [
      shown('Đ/c Nguyễn Văn Thử', 'Nguyễn Văn Thử'),
      shown('Đồng chí Nguyễn Văn Thử', 'Nguyễn Văn Thử'),
      shown('Ông Nguyễn Văn Thử', 'Nguyễn Văn Thử'),
      shown('Bà Nguyễn Thị Thử', 'Nguyễn Thị Thử'),
      shown('ThS. Nguyễn Văn Thử', 'Nguyễn Văn Thử'),
      shown('Nguyễn Văn Thử (ThS)', 'Nguyễn Văn Thử'),
      shown('Ông Y Thử Êban', 'Y Thử Êban'),
      shown('Bà H’Hen Niê Thử', 'H’Hen Niê Thử'),
      shown("Bà H'Hen Niê Thử", "H'Hen Niê Thử"),
      shown('Đ/c Đại tá Nguyễn Văn Thử', 'Nguyễn Văn Thử'),
      shown('Ông Thạc sĩ Lò Văn Thử', 'Lò Văn Thử'),
    ],
  },
  {
    what: 'name',
    place: person('name'),
    formats: accepted(
      'Y Thử Êban',
      "H'Hen Niê Thử",
      'H’Hen Niê Thử',
      'Lò Thị Thử',
      'Ông Ích Thử',
      'Ông Văn Thử',
    ),
  },
  {
    what: 'document of the State',
    place: awareness('document.number'),
    formats: accepted(
      '393/TB-CTHA',
      '2558/TCTHADS-VP',
      '12/TB-CTHADS-VP',
      '126/2025/QH15',
      '44/VBHN-VPQH',
      '118/TTr-STTTT',
    ),
  },
  {
    what: 'document of the Party',
    place: awareness('document.number'),
    formats: accepted('19-2017/NQ-CP', '48-CV/TU', '714-TB/TU', '45-TB/VPTW', '147-CTHĐ/TU'),
  },
  {
    what: 'document with more than its number',
    place: awareness('document.number'),
    formats: [
      shown('357/UBND - TTPTQĐ', '357/UBND-TTPTQĐ'),
      shown('118/TTr- STTTT', '118/TTr-STTTT'),
      shown('Số 12/TB-CTHADS', '12/TB-CTHADS'),
      shown('Số: 12/TB-CTHADS', '12/TB-CTHADS'),
      shown('36/2006/CT-TTG', '36/2006/CT-TTg'),
      offered('Công văn số 12/TB-CTHADS', 'number: 12/TB-CTHADS'),
      offered('12 TB-CTHADS', 'number: 12/TB-CTHADS'),
    ],
  },
  {
    what: 'document that has not been issued',
    place: awareness('document.number'),
    formats: refused('Số: /2025/TT-BTP', 'Số:      /CTHADS', '....../QĐ-CTHADS'),
  },
  {
    what: 'outlet’s letter',
    place: { ...request('inbound.number'), record: letter },
    formats: accepted('583/BTT-PV', '83-CV/BAP', 'Công văn số 12'),
  },
  {
    what: 'period',
    place: inDepartment('reports', '2026-Q3', 'period'),
    formats: [
      offered('quý III/2026', 'period: 2026-Q3'),
      offered('Quý 3 năm 2026', 'period: 2026-Q3'),
      ...refused('15/8/2026 đến 20/9/2026', '01/07/2026 - 30/09/2026'),
    ],
  },
  {
    what: 'period of the working year',
    place: { ...inDepartment('reports', 'NCT2026', 'period'), record: report },
    formats: [
      offered('01/10/2025 đến 30/9/2026', 'period: NCT2026'),
      offered('năm công tác 2026', 'period: NCT2026'),
    ],
  },
  {
    what: 'date',
    place: awareness('document.date'),
    formats: [
      offered('24.2.2012', 'date: 2012-02-24'),
      offered('9-2-2017', 'date: 2017-02-09'),
      offered('ngày 23 tháng 3 năm 2017', 'date: 2017-03-23'),
      offered('05/08/2026', 'date: 2026-08-05'),
      ...refused('11 - 14/10/2016', '24.7', '31/02/2026', '5/8/26', '5/8/1926', '1926-08-05', '5/8/2206'),
    ],
  },
  {
    what: 'instant',
    place: request('receivedAt'),
    formats: [
      offered('2026-10-06T02:00:00.000Z', 'receivedAt: 2026-10-06T09:00+07:00'),
      offered('2026-10-06T10:00+08:00', 'receivedAt: 2026-10-06T09:00+07:00'),
      offered('6/10/2026 2:30 PM', 'receivedAt: 2026-10-06T14:30+07:00'),
      offered('2 giờ 30 chiều ngày 6/10/2026', 'receivedAt: 2026-10-06T14:30+07:00'),
      offered('14h30 ngày 6/10/2026', 'receivedAt: 2026-10-06T14:30+07:00'),
      ...refused(
        '2:30 PM',
        '2 giờ 30 chiều',
        '14h30',
        '2026-10-06',
        '12 giờ đêm 6/10/2026',
        '6/10/1926 14:30',
      ),
    ],
  },
  {
    what: 'letters of other keyboards',
    place: awareness('document.number'),
    formats: [shown('12/2026/N\u00d0-CP', '12/2026/NĐ-CP'), shown('7/Q\u0189-CTHADS', '7/QĐ-CTHADS')],
  },
  {
    what: 'letters of old fonts',
    place: person('position'),
    formats: refused('Côc tr\u00adëng', 'Cuïc tröôûng', 'Phã Côc tr\u00adëng', 'Phoù Cuïc tröôûng'),
  },
];

/** A value as it stands behind a colon: in quotes where it would be read as something else. */
const inFile = (typed: string): string => (/: |\s#|^[.&*!%@`'"[{>|-]/.test(typed) ? `"${typed}"` : typed);

/** The small tree with something typed into a place of it. */
export function withTyped({ file, field, record, more = {} }: Place, typed: string): Overlay {
  const there = smallTree().files.find(({ path }) => path === file)?.bytes;
  const original = record ?? there?.toString() ?? '';
  const { decision: added, ...others } = more;
  const changed = withFields(original, { ...others, [field]: inFile(typed) });
  return { [file]: added ? withFieldsAfter(changed, 'from', { decision: added }) : changed };
}
