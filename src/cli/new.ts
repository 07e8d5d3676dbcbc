import { readContent } from '../integration/read-content.ts';
import { command, exit, run, type Main } from './command.ts';
import { commonFlags, type Flag } from './command/flags.ts';
import { Prompt } from './new/prompt.ts';
import { newPublisher } from './new/publisher.ts';
import { recordReport } from './new/record-report.ts';
import { newRecord } from './new/record.ts';
import { describeRecords } from './vscode/local.ts';

const setFlag = {
  value: 'FIELD=VALUE',
  means: {
    vi: 'giá trị của một trường, có thể lặp lại; phần của trường ghi sau dấu chấm, danh sách ngăn bằng dấu phẩy',
    en: 'the value of a field, may be repeated; sub-fields after a dot, list items separated by commas',
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
  content: { value: 'DIR', means: { vi: 'thư mục sẽ được tạo', en: 'the folder to create' } },
  department: {
    value: 'D',
    means: { vi: 'thư mục của đơn vị đầu tiên', en: 'the folder of the first department' },
  },
  'followed-from': {
    value: 'YYYY-MM',
    means: {
      vi: 'tháng đầu tiên mà trang theo dõi việc thực hiện (mặc định: tháng này)',
      en: 'the first month whose duties the site tracks (default: this month)',
    },
  },
  set: setFlag,
  'as-of': commonFlags['as-of'],
  lang: commonFlags.lang,
  help: commonFlags.help,
} as const;

const doesRecord = {
  vi: 'Viết tệp của một bản ghi mới, có sẵn mọi trường bắt buộc, rồi nói còn phải điền gì. Không tùy chọn thì hỏi từng mục.\nnpm run new -- publisher: tạo thư mục nội dung của một trang mới (thêm --help để đọc).',
  en: 'Writes the file for a new record with every required field, and says what is left to fill in. Asks for whatever the options leave out.\nnpm run new -- publisher: creates the content folder for a new publisher (add --help for instructions).',
};

const doesPublisher = {
  vi: 'Tạo thư mục nội dung của một trang mới, với đơn vị và người phát ngôn đầu tiên.',
  en: 'Creates the content folder for a new publisher, with its first department and spokesperson.',
};

const terminal = {
  input: process.stdin,
  output: process.stdout,
  isInteractive: process.stdin.isTTY && process.stdout.isTTY,
};

const record = command('new', doesRecord, recordFlags, async (values, language, context) => {
  const prompt = new Prompt(terminal);
  try {
    const { content = 'content', 'as-of': asOf, set = [] } = values;
    const asked = { ...values, content, asOf, set };
    const file = await newRecord(asked, prompt, context);
    const { register, compliance } = readContent(content, context, { asOf });
    describeRecords(content, register.tree);
    process.stdout.write(recordReport(file, compliance.findings, language));
    return exit.fine;
  } finally {
    prompt.close();
  }
});

const publisher = command(
  'new -- publisher',
  doesPublisher,
  publisherFlags,
  async (values, language, context) => {
    const prompt = new Prompt(terminal);
    try {
      const { 'as-of': asOf, 'followed-from': followedFrom, set = [] } = values;
      process.stdout.write(
        await newPublisher({ ...values, asOf, followedFrom, set }, prompt, language, context),
      );
      return exit.fine;
    } finally {
      prompt.close();
    }
  },
);

export const main: Main = (args, context) =>
  args[0] === 'publisher' ? publisher(args.slice(1), context) : record(args, context);

if (import.meta.main) await run(main);
