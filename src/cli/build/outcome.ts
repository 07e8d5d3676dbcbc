import type { Language, Text } from '../../domain/text.ts';
import type { PageCounts } from '../../integration/pages/write-pages.ts';
import { exit } from '../command/exit.ts';
import type { Made } from './build-site.ts';
import { limitLines, sizeText } from './size-lines.ts';

/** What a command that made a site says at its end. */
export interface Ending {
  /** The folder of the site, as it was typed. */
  out: string;
  /** When the command started, as `performance.now()` has it. */
  started: number;
  /** What is said first of a site that is in place, if there is something to be said. */
  afterwards?: string | undefined;
  language: Language;
  say: (line: string) => void;
}

const faulty: Text = {
  vi: 'Trang mới có liên kết hỏng hoặc thiếu nội dung như trên nên không được thay. Trang đã đăng trước đó còn nguyên.',
  en: 'The new site has broken links or lacks required content, as listed above, so it was not put in place. The previous site is untouched.',
};

/** How many seconds have passed since a command started, with one digit after the point. */
export const secondsSince = (started: number): string => ((performance.now() - started) / 1000).toFixed(1);

/** What came of making a site, in its last line. */
function done({ out, started }: Ending, { rendered, kept, dropped }: PageCounts, size: Text): Text {
  const seconds = secondsSince(started);
  const gone = { vi: dropped > 0 ? `, bỏ ${dropped}` : '', en: dropped > 0 ? `, ${dropped} dropped` : '' };
  return {
    vi: `Xong sau ${seconds} giây: ${out}/ (${rendered} trang dựng mới, ${kept} giữ nguyên${gone.vi}; ${size.vi})`,
    en: `Done in ${seconds} seconds: ${out}/ (${rendered} pages rendered, ${kept} kept${gone.en}; ${size.en})`,
  };
}

/** Says what came of making a site, and gives the exit status. */
export function reportSite({ faults, pages, size }: Made, ending: Ending): number {
  const { afterwards, language, say } = ending;
  if (faults.length > 0) {
    say(faults.join('\n'));
    say(faulty[language]);
    return exit.wrongRecord;
  }
  if (afterwards) say(afterwards);
  for (const line of limitLines(size)) say(line[language]);
  say(done(ending, pages, sizeText(size))[language]);
  return exit.fine;
}
