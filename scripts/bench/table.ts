import type { Language, Text } from '../../src/domain/text.ts';
import { columns, figure, inSeconds, inTimes, kilobytes, megabytes, type Cells } from './format.ts';
import { growthOf, series, type Growth } from './growth.ts';
import { machineLine, memoryOf, ratioOf, secondsOf, type Measurement, type Results } from './results.ts';
import { besides, works, type Work } from './works.ts';

/** What is said of a run that ended otherwise than it should, so that nobody trusts its time. */
const endOf = ({ runs }: Measurement, language: Language): string[] => {
  const wrong = runs.find(({ status }) => status !== 0);
  return wrong ? [{ vi: `mã kết thúc ${wrong.status}`, en: `exit status ${wrong.status}` }[language]] : [];
};

/** The time of a work beside those of others. */
const besideOthers = (results: Results, work: Work, records: number, language: Language): string[] =>
  (besides[work] ?? []).flatMap((beside) => {
    const ratio = ratioOf(results, work, beside, records);
    if (ratio === undefined) return [];
    const name = works[beside][language];
    return `${inTimes(ratio, language)} ${language === 'vi' ? `so với ${name}` : name}`;
  });

function rowOf(results: Results, measurement: Measurement, language: Language): Cells {
  const { work, records, pages, runs } = measurement;
  const memory = memoryOf(measurement);
  const count = { vi: `${figure(pages ?? 0, 0, 'vi')} trang`, en: `${figure(pages ?? 0, 0, 'en')} pages` };
  return [
    works[work][language],
    inSeconds(secondsOf(measurement), language),
    runs.length > 1 ? `× ${runs.length}` : '',
    memory === undefined ? '' : megabytes(memory, language),
    pages === undefined ? '' : count[language],
    [...endOf(measurement, language), ...besideOthers(results, work, records, language)].join('; '),
  ];
}

/** What of the programs was looked for and not found. */
export const notFound = ({ tools }: Results): string[] =>
  Object.entries(tools).flatMap(([name, version]) => (version === null ? [name] : []));

/** What growth comes to, in words. */
function growthText({ few, ratio, withoutStart }: Growth, language: Language): string {
  const rest = withoutStart === undefined ? undefined : inTimes(withoutStart, language);
  return {
    vi: `mỗi bản ghi tốn gấp ${inTimes(ratio, 'vi')} so với khi có ${figure(few, 0, 'vi')}${rest ? `, không kể khởi động thì ${rest}` : ''}`,
    en: `a record costs ${inTimes(ratio, 'en')} what it does among ${figure(few, 0, 'en')}${rest ? `, ${rest} without starting up` : ''}`,
  }[language];
}

const growthRows = (results: Results, language: Language): Cells[] =>
  (['check', 'build-cold', 'build-record-changed', 'hugo'] as const).flatMap((work) => {
    const points = series(results, work);
    const growth = growthOf(results, work, results.records / 2);
    return points.length < 2
      ? []
      : points.map(({ records, seconds }): Cells => [
          works[work][language],
          `${figure(records, 0, language)} ${language === 'vi' ? 'bản ghi' : 'records'}`,
          inSeconds(seconds, language),
          `${figure((seconds / records) * 1000, 2, language)} ms`,
          growth?.many === records ? growthText(growth, language) : '',
        ]);
  });

function publishedRows({ published, records }: Results, language: Language): Cells[] {
  if (!published) return [];
  const { files, bytes, pages } = published;
  const words = {
    vi: { files: 'tệp', pages: 'trang', record: 'mỗi bản ghi', page: 'mỗi trang' },
    en: { files: 'files', pages: 'pages', record: 'a record', page: 'a page' },
  }[language];
  return [
    [
      `${figure(files, 0, language)} ${words.files}`,
      megabytes(bytes, language),
      `${figure(pages, 0, language)} ${words.pages}`,
    ],
    [
      words.record,
      kilobytes(bytes / records, language),
      `${figure(files / records, 2, language)} ${words.files}`,
    ],
    [words.page, kilobytes(bytes / pages, language), `${figure(files / pages, 2, language)} ${words.files}`],
  ];
}

const pageNames: Readonly<Record<Results['loads'][number]['page'], Text>> = {
  home: { vi: 'trang đầu', en: 'home' },
  department: { vi: 'trang đơn vị nặng nhất', en: 'the heaviest page of a department' },
  record: { vi: 'trang bản ghi nặng nhất', en: 'the heaviest page of a record' },
};

const loadRows = ({ loads }: Results, language: Language): Cells[] =>
  loads.map(({ page, html, styles, scripts, fonts }) => [
    pageNames[page][language],
    `HTML ${kilobytes(html, language)}`,
    `CSS ${kilobytes(styles, language)}`,
    `JavaScript ${kilobytes(scripts, language)}`,
    `${language === 'vi' ? 'phông chữ' : 'fonts'} ${kilobytes(fonts, language)}`,
  ]);

const searchRows = ({ searches }: Results, language: Language): Cells[] =>
  searches.map(({ kind, query, bytes, results: found }) => [
    `${kind[language]}: “${query}”`,
    kilobytes(bytes, language),
    `${figure(found, 0, language)} ${language === 'vi' ? 'kết quả' : 'results'}`,
  ]);

const rankingRows = ({ rankings }: Results, language: Language): Cells[] =>
  rankings.map(({ queries, found, meanReciprocalRank }, at) => [
    {
      vi: ['câu hỏi đã biết', 'câu hỏi viết sau'],
      en: ['known queries', 'others, written afterwards'],
    }[language][at] ?? '',
    {
      vi: `${found}/${queries} có trang đúng trong ba kết quả đầu`,
      en: `${found} of ${queries} with the right page among the first three results`,
    }[language],
    `MRR ${figure(meanReciprocalRank, 2, language)}`,
  ]);

/** All results as plain text. */
export function tableOf(results: Results, language: Language): string {
  const ofWorks = (chosen: (work: Work) => boolean): Cells[] =>
    results.measurements
      .filter(({ work, records }) => records === results.records && chosen(work))
      .map((one) => rowOf(results, one, language));
  const isCheck = (work: Work) => /^(check|read|markdownlint)/.test(work);
  const records = figure(results.records, 0, language);
  const missing = notFound(results).join(', ');
  return [
    `${machineLine(results)}\n`,
    columns(
      { vi: `Kiểm tra, ${records} bản ghi`, en: `Checking, ${records} records` },
      ofWorks(isCheck),
      language,
    ),
    columns(
      { vi: `Dựng trang, ${records} bản ghi`, en: `Building, ${records} records` },
      ofWorks((work) => !isCheck(work)),
      language,
    ),
    columns({ vi: 'Khi kho lớn lên', en: 'As the archive grows' }, growthRows(results, language), language),
    columns({ vi: 'Được đăng', en: 'Published' }, publishedRows(results, language), language),
    columns(
      { vi: 'Người đọc tải, đã nén', en: 'What a reader loads, packed' },
      loadRows(results, language),
      language,
    ),
    columns(
      { vi: 'Đến kết quả tìm kiếm đầu tiên, đã nén', en: 'Until the first result of a search, packed' },
      searchRows(results, language),
      language,
    ),
    columns(
      { vi: 'Tìm trong dữ liệu minh họa', en: 'Searching the demonstration' },
      rankingRows(results, language),
      language,
    ),
    missing &&
      `\n${{ vi: `Không có trên máy, bỏ qua: ${missing}.`, en: `Not found, left out: ${missing}.` }[language]}\n`,
  ].join('');
}
