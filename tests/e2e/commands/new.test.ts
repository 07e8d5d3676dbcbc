import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newPublisher } from '../../../src/cli/new/publisher.ts';
import { newRecord } from '../../../src/cli/new/record.ts';
import { recordTypes, typeNames, type TypeName } from '../../../src/domain/records/index.ts';
import { formatRecord } from '../../../src/register/format/format-record.ts';
import { placeOf } from '../../../src/register/places/place.ts';
import { askedFields, requiredFields } from '../../../src/register/schema.ts';
import { run } from '../../support/command.ts';
import { criticism, files, transfer } from '../../support/matters.ts';
import { typing } from '../../support/terminal.ts';
import { judgeOn, writeTree, registerOf } from '../../support/tree.ts';
import { readTree } from '../../../src/register/files.ts';
import { temporaryFolder } from '../../support/temporary.ts';

const temporary = temporaryFolder('new');

/** The lines of a file whose field has no value, and none below it either. */
function emptyLines(text: string): number[] {
  const lines = text.split('\n');
  const isComment = (line: string) => line.trimStart().startsWith('#');
  return lines.flatMap((line, index) => {
    const next = lines.slice(index + 1).find((later) => !isComment(later)) ?? '';
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    const goesOn = (/^ */.exec(next)?.[0].length ?? 0) > indent;
    return !isComment(line) && /^\s*[a-zA-Z]+:$/.test(line) && !goesOn ? [index + 1] : [];
  });
}

interface Case {
  type: TypeName;
  department?: string;
  args: readonly string[];
  path: string;
  known: readonly string[];
}

const cases: readonly Case[] = [
  {
    type: 'briefings',
    args: ['--period', '2026-11'],
    path: 'departments/an-phu/briefings/2026-11.md',
    known: [
      'title: Thông tin định kỳ tháng 11/2026',
      'period: 2026-11',
      'speaker: tran-thi-mai-lan',
      '  by: tran-thi-mai-lan',
    ],
  },
  {
    type: 'spokespersons',
    args: ['--set', 'name=Đỗ Thị Ngọc Ánh'],
    path: 'departments/an-phu/spokespersons/do-thi-ngoc-anh.md',
    known: ['name: Đỗ Thị Ngọc Ánh'],
  },
  {
    type: 'authorisations',
    args: ['--set', 'person.name=Cao Thị Thu', '--set', 'case=AP-2026-0031'],
    path: 'departments/an-phu/authorisations/cao-thi-thu-ap-2026-0031.md',
    known: ['  name: Cao Thị Thu', 'grantedBy: tran-thi-mai-lan', 'case: AP-2026-0031'],
  },
  {
    type: 'statements',
    args: ['--set', 'occurredAt=20/11/2026 14:30', '--set', 'title=Cháy nhỏ tại kho vật chứng'],
    path: 'departments/an-phu/statements/2026-11-20-chay-nho-tai-kho-vat-chung.md',
    known: ['occurredAt: 2026-11-20T14:30+07:00'],
  },
  {
    type: 'requests',
    args: [
      '--set',
      'receivedAt=2026-11-20T08:00+07:00',
      '--set',
      'topic=Lịch nghỉ Tết',
      '--set',
      'from=bao-an-phu',
    ],
    path: 'departments/an-phu/requests/2026-11-20-lich-nghi-tet.md',
    known: ['from: bao-an-phu'],
  },
  {
    type: 'responses',
    args: ['--set', 'publishedOn=2026-11-10', '--set', 'title=Trả lời về việc chậm trả tiền'],
    path: 'departments/an-phu/responses/2026-11-10-tra-loi-ve-viec-cham-tra-tien.md',
    known: ['publishedOn: 2026-11-10'],
  },
  {
    type: 'corrections',
    args: ['--set', 'requestedOn=2026-11-20', '--set', 'title=Đề nghị cải chính về số tiền'],
    path: 'departments/an-phu/corrections/2026-11-20-de-nghi-cai-chinh-ve-so-tien.md',
    known: ['speaker: tran-thi-mai-lan'],
  },
  {
    type: 'reports',
    args: ['--period', '2026-Q4'],
    path: 'departments/an-phu/reports/2026-Q4.md',
    known: ['period: 2026-Q4', 'covers:', '  - an-phu', '  - an-phu-bac'],
  },
  {
    type: 'awareness',
    args: ['--set', 'date=2026-11-20', '--set', 'kind=social-media'],
    path: 'departments/an-phu/awareness/2026-11-20-social-media.md',
    known: ['kind: social-media', 'ruleSet: letter-2015'],
  },
  {
    type: 'waivers',
    department: 'an-phu-bac',
    args: [
      '--set',
      'from=2026-11-20',
      '--set',
      'reason=Trụ sở ngập nước',
      '--set',
      'rule=briefing-monthly',
      '--set',
      'subject=2026-11',
    ],
    path: 'departments/an-phu-bac/waivers/2026-11-20-tru-so-ngap-nuoc.md',
    known: ['rule: briefing-monthly', 'subject: 2026-11', 'grantedBy: an-phu'],
  },
  {
    type: 'explanations',
    args: ['--set', 'date=2026-11-20', '--set', 'rule=briefing-monthly', '--set', 'subject=2026-10'],
    path: 'departments/an-phu/explanations/briefing-monthly-2026-10.md',
    known: ['date: 2026-11-20'],
  },
  {
    type: 'outlets',
    args: ['--set', 'name=Đài Phát thanh và Truyền hình An Phú'],
    path: 'outlets/dai-phat-thanh-va-truyen-hinh-an-phu.md',
    known: [],
  },
  {
    type: 'departments',
    args: ['--department', 'an-phu-nam', '--set', 'name=Chi cục Thi hành án dân sự huyện An Phú Nam'],
    path: 'departments/an-phu-nam/department.md',
    known: ['parent: trung-uong'],
  },
];

describe('npm run new writes every type of record', () => {
  test('the cases have every type', () => {
    expect(cases.map(({ type }) => type).sort()).toEqual([...typeNames].sort());
  });

  test.each(cases)('$type', async ({ type, department = 'an-phu', args, path, known }) => {
    const content = writeTree();
    const place = type === 'outlets' || type === 'departments' ? [] : ['--department', department];
    const made = await run('new', ['--content', content, '--type', type, ...place, ...args]);
    expect([made.status, made.stderr]).toEqual([0, '']);
    const file = join(content, path);
    expect(made.stdout.split('\n')[0]).toBe(`Đã ghi ${file}`);
    expect(placeOf(path)).toMatchObject({ is: 'record', type });
    const text = readFileSync(file, 'utf8');
    for (const line of known) expect(text.split('\n')).toContain(line);
    expect(formatRecord(Buffer.from(text), type), 'the canonical form').toBe(text);
    expect(text).not.toMatch(/undefined|null/);

    const { findings } = judgeOn(registerOf(content), '2026-11-22');
    const own = findings.filter((finding) => finding.file === file);
    const lines = own.filter(({ rule }) => rule !== 'file-missing').map(({ line }) => line);
    const empty = emptyLines(text);
    // What a true record of a breach lacks is asked for by its rule, where that can be judged without the other fields.
    const { schema } = recordTypes[type];
    const byRule = new Set(askedFields(schema)).difference(new Set(requiredFields(schema)));
    const byForm = empty.filter((line) => !byRule.has(text.split('\n')[line - 1]?.replace(':', '') ?? ''));
    if (empty.length > 0) {
      expect(byForm.filter((line) => !lines.includes(line))).toEqual([]);
      const closing = text.split('\n').lastIndexOf('---') + 1;
      expect(lines.filter((line) => !empty.includes(line) && line !== closing)).toEqual([]);
    }
    for (const { message } of own) {
      expect(message.vi).not.toMatch(/zod|string|undefined|null|invalid/i);
      expect(made.stdout).toContain(message.vi);
    }
    for (const line of empty) {
      expect(text.split('\n')[line - 2], `a comment above line ${line}`).toMatch(/^\s*#\s*\S/);
    }
  });
});

/** What a clerk fills into the empty fields of a briefing. */
const filling: Readonly<Record<string, string>> = {
  'releasedAt:': 'releasedAt: 2026-11-20T09:00+07:00',
  '  at:': '  at: 2026-11-19T09:00+07:00',
  'channels:': 'channels:\n  - release',
  'topics:': 'topics:\n  - news',
};

test('A new briefing that is filled in as its comments say is right, and the month is kept', async () => {
  const content = writeTree();
  await run('new', [
    '--content',
    content,
    '--type',
    'briefings',
    '--department',
    'an-phu',
    '--period',
    '2026-11',
  ]);
  const file = join(content, 'departments/an-phu/briefings/2026-11.md');
  const filled = readFileSync(file, 'utf8').replace(/^.*:$/gm, (line) => filling[line] ?? line);
  writeFileSync(file, `${filled}\nCục thông tin tới báo chí.\n`);
  const { findings, duties } = judgeOn(registerOf(content), '2026-11-22');
  expect(findings.filter((finding) => finding.file === file && finding.kind === 'record')).toEqual([]);
  expect(
    duties.find(({ rule, subject }) => rule === 'briefing-monthly' && subject === '2026-11')?.state,
  ).toBe('kept');
});

test('The open lapse of a department is what its explanation is about', async () => {
  const content = writeTree({ 'departments/an-phu/briefings/2026-10.md': null });
  const asOf = ['--as-of', '2026-11-22'];
  const common = ['--content', content, '--type', 'explanations', '--department', 'an-phu', ...asOf];
  const several = await run('new', [...common, '--set', 'date=2026-11-22']);
  expect([several.status, several.stderr]).toEqual([
    2,
    'Thiếu --set rule=… --set subject=… (Việc quá hạn hoặc việc trái quy định), mà ở đây không hỏi được ai. Có lẽ là briefing-monthly 2026-10. Thêm tùy chọn ấy, hoặc chạy lệnh trong cửa sổ dòng lệnh để được hỏi.\n',
  ]);
  const made = await run('new', [...common, '--set', 'date=2026-11-22', '--set', 'rule=briefing-monthly']);
  expect(made.stderr).toBe('');
  const file = join(content, 'departments/an-phu/explanations/briefing-monthly-2026-10.md');
  expect(readFileSync(file, 'utf8')).toContain('rule: briefing-monthly\nsubject: 2026-10\n');
});

describe('A record that carries on what was passed to its department', () => {
  const overlay = { [files.first]: criticism(transfer()) };
  const args = ['--type', 'responses', '--department', 'an-phu-bac', '--as-of', '2026-11-22'];

  test('has what the two have in common, so that they are linked', async () => {
    const content = writeTree(overlay);
    const set = ['--set', 'title=Phản ánh về biên lai', '--set', 'receivedOn=2026-10-23'];
    const { status } = await run('new', ['--content', content, ...args, ...set]);
    expect(status).toBe(0);
    const register = registerOf(content);
    expect(register.findings).toEqual([]);
    const [record] = register.departments.get('an-phu-bac')?.responses ?? [];
    expect(record?.data).toMatchObject({ outlet: 'bao-an-phu', kind: 'criticism', origin: 'forwarded' });
    expect(record && register.matterOf(record.id)?.records).toHaveLength(2);
  });

  test('is proposed at a terminal, where a new matter can be chosen as well', async () => {
    const content = writeTree(overlay);
    const asked = { content, set: [], asOf: '2026-11-22', type: 'responses', department: 'an-phu-bac' };
    const { prompt, shown } = typing(['', '23/10/2026', '']);
    const written = await newRecord(asked, prompt, here);
    prompt.close();
    expect(shown()).toContain('Phản ánh về biên lai (an-phu/responses/2026-10-12-bien-lai)');
    expect(written).toContain('2026-10-23-phan-anh-ve-bien-lai.md');
  });
});

describe('npm run new says what keeps it from writing', () => {
  const content = writeTree();
  const briefing = ['--content', content, '--type', 'briefings', '--department', 'an-phu'];
  test.each<[what: string, args: readonly string[], said: string]>([
    ['no type', ['--content', content], 'Thiếu --type (Loại bản ghi), mà ở đây không hỏi được ai.'],
    [
      'no department',
      ['--content', content, '--type', 'briefings'],
      'Thiếu --department (Đơn vị), mà ở đây không hỏi được ai. Có lẽ là an-phu.',
    ],
    ['no period', briefing, 'Thiếu --period (Tháng), mà ở đây không hỏi được ai. Có lẽ là 2026-11.'],
    [
      'no name',
      ['--content', content, '--type', 'outlets'],
      'Thiếu --set name=… (hoặc --slug …) (Tên), mà ở đây không hỏi được ai.',
    ],
    [
      'a type that is none',
      ['--content', content, '--type', 'briefing'],
      'Không có “briefing”. Có lẽ là briefings.',
    ],
    [
      'a department that is none',
      ['--content', content, '--type', 'briefings', '--department', 'an-phuu'],
      'Không có “an-phuu”. Có lẽ là an-phu.',
    ],
    [
      'a month that is none',
      [...briefing, '--period', '2026-13'],
      '“Tháng” (`period`) ghi “2026-13”, không hợp lệ. Ghi một tháng, viết năm-tháng, theo mẫu `period: 2026-…`.',
    ],
    [
      'a period where there is none',
      ['--content', content, '--type', 'outlets', '--period', '2026-11'],
      '--period chỉ dùng cho thông tin định kỳ (briefings) và báo cáo (reports).',
    ],
    [
      'a field that is none',
      [...briefing, '--period', '2026-11', '--set', 'titel=Tin'],
      '--set nhận trường=giá-trị, không nhận “titel=Tin”. Có lẽ là trường title.',
    ],
    [
      'no field at all',
      [...briefing, '--period', '2026-11', '--set', 'Tin'],
      '--set nhận trường=giá-trị, không nhận “Tin”.',
    ],
    [
      'a field of several parts',
      [...briefing, '--period', '2026-11', '--set', 'approval=a'],
      'Trường approval gồm nhiều phần, mỗi phần ghi riêng: --set approval.by=…, --set approval.at=…',
    ],
    [
      'a value that cannot be',
      [...briefing, '--period', '2026-11', '--set', 'channels=web,fax'],
      'không hợp lệ. Ghi một trong các giá trị: `conference` (Họp báo)',
    ],
    [
      'a name that is no address',
      ['--content', content, '--type', 'outlets', '--slug', 'Báo Mới'],
      'Tên “Báo Mới” không hợp lệ để làm địa chỉ. Tên phải là chữ thường không dấu',
    ],
    [
      'a file that is there',
      [...briefing, '--period', '2026-10'],
      `Đã có tệp ${join(content, 'departments/an-phu/briefings/2026-10.md')}, nên không ghi gì. Mở tệp ấy mà sửa, hoặc chọn tên khác bằng --slug.`,
    ],
    ['no content', ['--content', join(content, 'none'), '--type', 'briefings'], 'Không có thư mục nội dung'],
  ])('%s', async (_, args, said) => {
    const before = readTree(content).files.map(({ path, bytes }) => [path, bytes?.toString()]);
    const { status, stderr, stdout } = await run('new', [...args, '--as-of', '2026-11-22']);
    expect(stderr).toContain(said);
    expect([status, stdout]).toEqual([2, '']);
    expect(readTree(content).files.map(({ path, bytes }) => [path, bytes?.toString()])).toEqual(before);
  });

  test('in English as well', async () => {
    const { stderr } = await run('new', [...briefing, '--period', '2026-10', '--lang', 'en']);
    expect(stderr).toMatch(/^The file .*2026-10\.md already exists, so nothing was written\./);
  });
});

const here = { root: process.cwd(), cwd: process.cwd() };

describe('At a terminal', () => {
  const asked = (content: string) => ({ content, set: [], asOf: '2026-11-22' });

  test('the month that is due is proposed, and a key of Enter takes it', async () => {
    const content = writeTree({ 'departments/an-phu/briefings/2026-10.md': null });
    const { prompt, shown } = typing(['', '', '']);
    expect(await newRecord(asked(content), prompt, here)).toBe(
      join(content, 'departments/an-phu/briefings/2026-10.md'),
    );
    prompt.close();
    expect(shown()).toContain('Thông tin định kỳ (briefings)');
    expect(shown()).toContain('Cục Thi hành án dân sự tỉnh An Phú (an-phu)');
    expect(shown()).toContain('Tháng [2026-10]: ');
  });

  test('a number chooses, a slip is explained and asked again, and a day in the usual order is understood', async () => {
    const content = writeTree();
    const answers = ['99', '6', 'an-phu', '5/11/2026', '', 'Đơn của bạn đọc', 'Có dấu', '2026-11-05-don'];
    const { prompt, shown } = typing(answers);
    await expect(newRecord(asked(content), prompt, here)).rejects.toThrow(
      'Tên “Có dấu” không hợp lệ để làm địa chỉ',
    );
    prompt.close();
    expect(shown()).toContain('Không có “99”.');
    expect(shown()).toContain('Mục này không để trống được.');
    expect(shown()).toContain('[2026-11-05-don-cua-ban-doc]: ');
  });

  test('whoever stops has written nothing', async () => {
    const content = writeTree();
    const before = readTree(content).files.length;
    const { prompt } = typing(['briefings', 'an-phu']);
    await expect(newRecord(asked(content), prompt, here)).rejects.toThrow('Đã dừng, chưa ghi tệp nào.');
    expect(readTree(content).files.length).toBe(before);
  });
});

const facts = [
  'publisher.name.vi=Công khai phát ngôn An Vĩnh',
  'publisher.name.en=An Vinh Press Register',
  'publisher.site=https://an-vinh.example',
  'department.name=Cục Thi hành án dân sự tỉnh An Vĩnh',
  'department.nameEn=An Vinh Provincial Department of Civil Judgment Enforcement',
  'department.address=Số 1, đường Lúa, tỉnh An Vĩnh',
  'department.phone=02003555123',
  'department.email=lienhe@an-vinh.example',
  'department.validFrom=01/07/1993',
  'spokesperson.name=Lê Văn Ánh',
  'spokesperson.from=04/05/2021',
  'spokesperson.phone=0200 355 5124',
  'spokesperson.email=levananh@an-vinh.example',
  'spokesperson.notices.0.number=1/TB-CTHADS',
  'spokesperson.criteria.permanentStaff=có',
  'spokesperson.criteria.employedFrom=01/03/2015',
  'spokesperson.criteria.politicalStanding=true',
  'spokesperson.criteria.knowledgeOfDepartment=true',
  'spokesperson.criteria.knowledgeOfPress=true',
  'spokesperson.criteria.abilityToSpeak=true',
  'spokesperson.criteria.attestedBy=Vụ Tổ chức cán bộ',
];

/** Days of documents, which are proposed at a terminal and never taken for granted where nobody sees the proposal. */
const days = ['spokesperson.notices.0.date=22/11/2026', 'spokesperson.criteria.attestedOn=22/11/2026'];

const setting = (given: readonly string[]): string[] =>
  [...given, ...days].flatMap((fact) => ['--set', fact]);

describe('npm run new -- publisher', () => {
  test('makes a tree that passes check', async () => {
    const content = join(temporary, 'noi-dung');
    const made = await run('new', [
      'publisher',
      '--content',
      content,
      '--as-of',
      '2026-11-22',
      ...setting(facts),
    ]);
    expect([made.status, made.stderr]).toEqual([0, '']);
    expect(made.stdout).toContain('Chưa có lịch ngày nghỉ năm 2027.');
    expect(readTree(content).files.map(({ path }) => path)).toEqual([
      'departments/an-vinh/department.md',
      'departments/an-vinh/spokespersons/le-van-anh.md',
      'publisher.yaml',
    ]);
    expect(readFileSync(join(content, 'publisher.yaml'), 'utf8')).not.toMatch(/demo|asOf/);
    const check = await run('check', ['--content', content, '--as-of', '2026-11-22']);
    expect([check.status, check.stdout]).toEqual([
      0,
      'Tính đến ngày 22/11/2026: 2 bản ghi, 0 lỗi, 0 cảnh báo, 0 lưu ý.\n',
    ]);
    expect(readFileSync(join(content, 'publisher.yaml'), 'utf8')).toContain('from: 2026-11-01\n');
    const form = await run('format-records', ['--content', content, '--check']);
    expect(form.stdout).toBe('Mọi bản ghi đã đúng hình thức.\n');
    const again = await run('new', ['publisher', '--content', content, ...setting(facts)]);
    expect([again.status, again.stderr]).toEqual([
      2,
      `Thư mục ${content} đã có tệp, nên không ghi gì. Chọn một thư mục chưa có hoặc còn trống.\n`,
    ]);
  });

  test('its telephone number keeps its zero', async () => {
    const content = join(temporary, 'so-khong');
    await run('new', ['publisher', '--content', content, ...setting(facts)]);
    const { records } = registerOf(content);
    expect(records.departments[0]?.data.phone).toBe('0200 355 5123');
  });

  test.each<[what: string, args: readonly string[], said: string]>([
    ['no folder', [], 'Thiếu --content, thư mục sẽ được tạo.'],
    [
      'a missing fact',
      ['--content', join(temporary, 'thieu'), ...setting(facts.filter((fact) => !fact.includes('address')))],
      'Thiếu --set department.address=… (Địa chỉ), mà ở đây không hỏi được ai.',
    ],
    [
      'missing facts, all of which it names',
      ['--content', join(temporary, 'thieu'), ...setting(facts.slice(0, -2))],
      [
        'Thiếu 2 tùy chọn sau, mà ở đây không hỏi được ai. Thêm các tùy chọn ấy, hoặc chạy lệnh trong cửa sổ dòng lệnh để được hỏi.',
        '  --set spokesperson.criteria.abilityToSpeak=…  Tiêu chuẩn, Khả năng giao tiếp với báo chí',
        '  --set spokesperson.criteria.attestedBy=…  Tiêu chuẩn, Nơi xác nhận\n',
      ].join('\n'),
    ],
    [
      'days of documents, which it never makes up',
      ['--content', join(temporary, 'thieu'), ...facts.flatMap((fact) => ['--set', fact])],
      [
        'Thiếu 2 tùy chọn sau, mà ở đây không hỏi được ai. Thêm các tùy chọn ấy, hoặc chạy lệnh trong cửa sổ dòng lệnh để được hỏi.',
        '  --set spokesperson.notices.0.date=…  Ngày của văn bản ấy',
        '  --set spokesperson.criteria.attestedOn=…  Tiêu chuẩn, Ngày xác nhận\n',
      ].join('\n'),
    ],
    [
      'a fact of nothing',
      ['--content', join(temporary, 'sai'), '--set', 'ten=Cục'],
      '--set nhận publisher.…, department.… hoặc spokesperson.…',
    ],
    [
      'a wrong fact',
      ['--content', join(temporary, 'sai'), '--set', 'department.phone=12'],
      '“Điện thoại” (`phone`) ghi “12”, không hợp lệ.',
    ],
    [
      'a wrong folder',
      ['--content', join(temporary, 'sai'), ...setting(facts), '--department', 'An Vĩnh'],
      '“An Vĩnh” không hợp lệ để làm địa chỉ.',
    ],
  ])('says that it cannot: %s', async (_, args, said) => {
    const before = readdirSync(temporary);
    const { status, stderr } = await run('new', ['publisher', ...args]);
    expect(stderr).toContain(said);
    expect(status).toBe(2);
    expect(readdirSync(temporary)).toEqual(before);
  });

  test('asks for everything at a terminal, and a key of Enter takes what is proposed', async () => {
    const content = join(temporary, 'hoi');
    const typed = facts.map((fact) => fact.slice(fact.indexOf('=') + 1));
    const proposed = '';
    const { prompt, shown } = typing([
      ...[...typed.slice(0, 5), proposed],
      ...typed.slice(5, 9),
      ...[...typed.slice(9, 10), proposed, ...typed.slice(10, 14), proposed],
      ...[...typed.slice(14), proposed, proposed, '2026-13', '2026-12'],
    ]);
    const said = await newPublisher({ content, set: [], asOf: '2026-11-22' }, prompt, 'vi', here);
    prompt.close();
    expect(shown()).toContain('Thủ trưởng đơn vị, người phát ngôn đầu tiên');
    expect(shown()).toContain('Tháng đầu tiên mà trang theo dõi việc thực hiện, viết năm-tháng [2026-11]: ');
    expect(shown()).toContain('Không nhận “2026-13”.');
    expect(readFileSync(join(content, 'publisher.yaml'), 'utf8')).toContain('from: 2026-12-01');
    expect(shown()).toContain('Thư mục của đơn vị, chữ thường không dấu [an-vinh]: ');
    expect(said).toContain(`npm run check -- --content ${content}`);
    expect(judgeOn(registerOf(content), '2026-11-22').findings).toEqual([]);
  });
});
