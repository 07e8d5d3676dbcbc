import type { Language } from '../domain/text.ts';
import { command, exit, run } from './command.ts';
import { open } from './command/content.ts';
import { commonFlags, type Flag } from './command/flags.ts';
import { Clerk } from './new/clerk.ts';
import { newPublisher } from './new/publisher.ts';
import { newRecord, remaining } from './new/record.ts';
import { describeRecords } from './vscode/local.ts';

const setFlag = {
  value: 'FIELD=VALUE',
  means: {
    vi: 'giá trị của một trường, có thể lặp lại; phần của trường ghi sau dấu chấm, danh sách ngăn bằng dấu phẩy',
    en: 'the value of a field, more than once if need be; parts after a dot, lists with commas between',
  },
  multiple: true,
} as const satisfies Flag;

const recordFlags = {
  content: commonFlags.content,
  type: {
    value: 'TYPE',
    means: { vi: 'loại bản ghi, như briefings', en: 'the type of the record, such as briefings' },
  },
  department: { value: 'D', means: { vi: 'thư mục của đơn vị', en: 'the department’s folder' } },
  period: {
    value: 'YYYY-MM',
    means: {
      vi: 'tháng của thông tin định kỳ, hoặc kỳ báo cáo',
      en: 'the month of a briefing, or the period of a report',
    },
  },
  slug: {
    value: 'NAME',
    means: { vi: 'tên tệp, không có đuôi .md', en: 'the name of the file, without .md' },
  },
  set: setFlag,
  'as-of': commonFlags['as-of'],
  lang: commonFlags.lang,
  help: commonFlags.help,
} as const;

const publisherFlags = {
  content: { value: 'DIR', means: { vi: 'thư mục sẽ được tạo', en: 'the folder to be made' } },
  department: {
    value: 'D',
    means: { vi: 'thư mục của đơn vị đầu tiên', en: 'the folder of the first department' },
  },
  'followed-from': {
    value: 'YYYY-MM',
    means: {
      vi: 'tháng đầu tiên mà trang theo dõi việc thực hiện (mặc định: tháng này)',
      en: 'the first month whose duties the site follows (default: this month)',
    },
  },
  set: setFlag,
  'as-of': commonFlags['as-of'],
  lang: commonFlags.lang,
  help: commonFlags.help,
} as const;

const doesRecord = {
  vi: 'Viết tệp của một bản ghi mới, có sẵn mọi trường bắt buộc, rồi nói còn phải điền gì. Không tùy chọn thì hỏi từng mục.\nnpm run new -- publisher: tạo thư mục nội dung của một trang mới (thêm --help để đọc).',
  en: 'Writes the file of a new record with every required field, and says what is left to fill in. Asks for what no option says.\nnpm run new -- publisher: makes the content folder of a new publisher (add --help to read on).',
};

const doesPublisher = {
  vi: 'Tạo thư mục nội dung của một trang mới, với đơn vị và người phát ngôn đầu tiên.',
  en: 'Makes the content folder of a new publisher, with its first department and spokesperson.',
};

/** What stands below the path of a new record. */
function report(file: string, left: readonly string[], language: Language): string {
  const isRequest = file.includes('/requests/');
  const unless = isRequest
    ? { vi: ' (yêu cầu bị từ chối thì để trống)', en: ' (none for a refusal)' }
    : { vi: '', en: '' };
  const done = {
    vi: `Bản ghi đã đủ các trường bắt buộc. Viết nội dung dưới dòng --- thứ hai${unless.vi}.`,
    en: `The record has every required field. Write its text below the second line of ---${unless.en}.`,
  };
  const todo = {
    vi: `Còn ${left.length} chỗ phải điền, rồi viết nội dung dưới dòng --- thứ hai${unless.vi} và chạy npm run check:`,
    en: `${left.length} places are left to fill in; then write the text below the second ---${unless.en} and run npm run check:`,
  };
  const wrote = { vi: 'Đã ghi', en: 'Wrote' }[language];
  return `${[`${wrote} ${file}`, left.length > 0 ? todo[language] : done[language], ...left].join('\n')}\n`;
}

const desk = {
  input: process.stdin,
  output: process.stdout,
  isInteractive: process.stdin.isTTY && process.stdout.isTTY,
};

const record = command('new', doesRecord, recordFlags, async (values, language, context) => {
  const clerk = new Clerk(desk);
  try {
    const { content = 'content', 'as-of': asOf, set = [] } = values;
    const asked = { ...values, content, asOf, set };
    const file = await newRecord(asked, clerk, context);
    const register = open(content, context);
    describeRecords(content, register.tree);
    process.stdout.write(report(file, remaining(register, asOf, file, language), language));
    return exit.fine;
  } finally {
    clerk.close();
  }
});

const publisher = command(
  'new -- publisher',
  doesPublisher,
  publisherFlags,
  async (values, language, context) => {
    const clerk = new Clerk(desk);
    try {
      const { 'as-of': asOf, 'followed-from': followedFrom, set = [] } = values;
      process.stdout.write(
        await newPublisher({ ...values, asOf, followedFrom, set }, clerk, language, context),
      );
      return exit.fine;
    } finally {
      clerk.close();
    }
  },
);

await run((args, context) =>
  args[0] === 'publisher' ? publisher(args.slice(1), context) : record(args, context),
);
