import { displayDate } from '../../domain/dates.ts';
import type { Language, Text } from '../../domain/text.ts';
import { amountOf, brokenLimits, type HostLimit, type SiteSize } from '../../hosts/limits.ts';
import { dateText } from '../../site/translations/en/dates.ts';

/** A number as a language writes it, with at most one digit after the point. */
const numberIn = (value: number, language: Language): string =>
  value.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 1 });

const megabytes = (bytes: number, language: Language): string => `${numberIn(bytes / 1e6, language)} MB`;

/** How many files a site has, and how many megabytes (of a million bytes) they come to. */
export const sizeText = ({ files, bytes }: SiteSize): Text => ({
  vi: `${numberIn(files, 'vi')} tệp, ${megabytes(bytes, 'vi')}`,
  en: `${numberIn(files, 'en')} files, ${megabytes(bytes, 'en')}`,
});

/** An amount of what a limit is about, in words. */
function amountText(amount: number, of: HostLimit['of']): Text {
  const [vi, en] = [numberIn(amount, 'vi'), numberIn(amount, 'en')];
  return {
    files: { vi: `${vi} tệp`, en: `${en} files` },
    entries: { vi: `${vi} tệp và thư mục`, en: `${en} files and folders` },
    bytes: { vi: megabytes(amount, 'vi'), en: megabytes(amount, 'en') },
    largest: { vi: megabytes(amount, 'vi'), en: megabytes(amount, 'en') },
    fullest: { vi: `${vi} tệp`, en: `${en} files` },
  }[of];
}

/** What of the site breaks a limit: the site as a whole, or one of its files or folders. */
function subjectOf({ largest, fullest }: SiteSize, of: HostLimit['of']): Text {
  if (of === 'largest') return { vi: `Tệp ${largest.path}`, en: `The file ${largest.path}` };
  if (of === 'fullest') return { vi: `Thư mục ${fullest.path}/`, en: `The folder ${fullest.path}/` };
  return { vi: 'Trang', en: 'The site' };
}

function lineOf(size: SiteSize, { host, plan, of, most, source, seen }: HostLimit): Text {
  const [subject, amount, limit] = [
    subjectOf(size, of),
    amountText(amountOf(size, of), of),
    amountText(most, of),
  ];
  return {
    vi: `${subject.vi} có ${amount.vi}, quá ${limit.vi} mà ${host}${plan ? ` (gói ${plan})` : ''} nhận, theo ${source}, xem ngày ${displayDate(seen)}. Nếu đặt trang ở đó, chọn nơi khác${plan ? ' hoặc gói khác' : ''}.`,
    en: `${subject.en} has ${amount.en}, more than the ${limit.en} that ${host} accepts${plan ? ` on its ${plan} plan` : ''}, according to ${source}, read on ${dateText(seen)}. If the site is to be put there, choose another host${plan ? ' or plan' : ''}.`,
  };
}

/** A line for each limit of a known host that a site breaks. */
export const limitLines = (size: SiteSize): Text[] => brokenLimits(size).map((limit) => lineOf(size, limit));
