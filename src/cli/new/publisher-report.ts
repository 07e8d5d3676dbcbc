import { yearOf, type PlainDate } from '../../domain/dates.ts';
import type { Language } from '../../domain/text.ts';
import { engineFiles } from '../../register/engine-files.ts';

interface Written {
  files: readonly string[];
  content: string;
  /** Whether `publisher.yaml` names the body that answers for the site. */
  namesResponsible: boolean;
}

/** What `npm run new -- publisher` prints: the files that it wrote, what is still missing, and the next commands. */
export function publisherReport(
  { files, content, namesResponsible }: Written,
  today: PlainDate,
  language: Language,
): string {
  const missing = missingYears(today);
  const years = missing.join(', ');
  const calendar = {
    vi: `Chưa có lịch ngày nghỉ năm ${years}. Thêm tệp vào ${content}/calendar/ khi lịch được công bố; hạn rơi vào năm ấy chưa tính được.`,
    en: `The days off in ${years} are not known yet. Add them to ${content}/calendar/ once they are announced; due dates in that year cannot be reckoned until then.`,
  };
  const responsible = {
    vi: `Trang Giới thiệu chưa nêu được cơ quan chịu trách nhiệm: ghi \`responsible\` (tên, địa chỉ, điện thoại, thư điện tử) trong ${content}/publisher.yaml.`,
    en: `The About page cannot name the responsible body yet: add \`responsible\` (name, address, phone, e-mail) to ${content}/publisher.yaml.`,
  };
  const next = {
    vi: [
      'Kiểm tra và dựng trang:',
      `  npm run check -- --content ${content}`,
      `  npm run build -- --content ${content}`,
    ],
    en: [
      'To check it and build the site:',
      `  npm run check -- --content ${content}`,
      `  npm run build -- --content ${content}`,
    ],
  };
  const wrote = { vi: 'Đã ghi', en: 'Wrote' }[language];
  const notes = [
    ...(missing.length > 0 ? ['', calendar[language]] : []),
    ...(namesResponsible ? [] : ['', responsible[language]]),
  ];
  return `${[...files.map((file) => `${wrote} ${file}`), ...notes, '', ...next[language]].join('\n')}\n`;
}

/** This year and the next, as far as the engine has no calendar for them. */
const missingYears = (today: PlainDate): number[] => {
  const known = new Set(engineFiles().map(({ path }) => path));
  const year = Number(yearOf(today));
  return [year, year + 1].filter((one) => !known.has(`calendar/${one}.yaml`));
};
