import type { Language, Text } from '../../domain/text.ts';
import type { Reminder } from './reminders.ts';

/** An open issue at the host of the repository. */
export interface Issue {
  number: number;
  title: string;
  body: string;
}

/** What to do about the issues. */
export type Action =
  | { does: 'create'; title: string; body: string }
  | { does: 'update'; number: number; title: string; body: string; comment?: string }
  | { does: 'close'; number: number; title: string; comment: string };

const messages = {
  done: {
    vi: 'Mọi việc ở đây đã xong, nên mục này được đóng. Nếu có việc mới, lượt kiểm tra hằng đêm sẽ mở mục khác.',
    en: 'Everything here is done, so this issue is closed. If something new comes up, the nightly check opens another.',
  },
  twice: {
    vi: 'Đơn vị này đã có một mục đang mở, nên mục này được đóng.',
    en: 'This department already has an open issue, so this one is closed.',
  },
  news: { vi: 'Mới so với lượt kiểm tra trước:', en: 'New since the check before:' },
} satisfies Record<string, Text>;

const marks = /<!-- cong-khai:nhac-han (\S+) -->\n+<!-- cong-khai:viec([^>]*) -->/g;

/** The name of a department in marks; for what belongs to none, a name that no folder can have. */
const nameOf = (department: string): string => department || '_chung';

/** The body of an issue with marks that no reader sees: the department that it is of, and the keys of its lines. */
const bodyWithMarks = ({ department, body, items }: Reminder): string =>
  `${body}\n\n<!-- cong-khai:nhac-han ${nameOf(department)} -->\n<!-- cong-khai:viec ${[...items.keys()].join(' ')} -->\n`;

/** The department of an issue and the keys of its lines; undefined for an issue that somebody wrote by hand. */
function markOf({ body }: Issue): { name: string; known: ReadonlySet<string> } | undefined {
  // The last marks count: any before them can only be part of a quotation.
  const [, name, known] = [...plain(body).matchAll(marks)].at(-1) ?? [];
  return name ? { name, known: new Set((known ?? '').split(' ').filter(Boolean)) } : undefined;
}

/** A text for comparison: hosts change the ends of lines and drop spaces at both ends. */
const plain = (text: string): string => text.replaceAll('\r\n', '\n').trim();

function change(reminder: Reminder, issue: Issue, known: ReadonlySet<string>, language: Language): Action[] {
  const { title } = reminder;
  const body = bodyWithMarks(reminder);
  if (plain(body) === plain(issue.body) && title === issue.title) return [];
  const news = [...reminder.items].filter(([key]) => !known.has(key)).map(([, line]) => line);
  const comment = news.length > 0 ? `${messages.news[language]}\n\n${news.join('\n')}` : undefined;
  return [{ does: 'update', number: issue.number, title, body, ...(comment ? { comment } : {}) }];
}

/**
 * The actions that bring the open issues up to date with the reminders: one issue for each department, the oldest where there are
 * several; closed once nothing is left; a comment, which hosts send by mail, only for what is new.
 * Issues without the marks of this plan are left alone.
 */
export function planReminders(
  reminders: readonly Reminder[],
  open: readonly Issue[],
  language: Language,
): Action[] {
  const marked = open
    .toSorted((a, b) => a.number - b.number)
    .flatMap((issue) => {
      const mark = markOf(issue);
      return mark ? [{ issue, ...mark }] : [];
    });
  const first = new Map(marked.toReversed().map((one) => [one.name, one]));
  const wanted = new Set(reminders.map(({ department }) => nameOf(department)));
  const closed = marked
    .filter((one) => first.get(one.name) !== one || !wanted.has(one.name))
    .map(({ issue: { number, title }, name }): Action => {
      const comment = wanted.has(name) ? messages.twice[language] : messages.done[language];
      return { does: 'close', number, title, comment };
    });
  const kept = reminders.flatMap((reminder): Action[] => {
    const one = first.get(nameOf(reminder.department));
    return one
      ? change(reminder, one.issue, one.known, language)
      : [{ does: 'create', title: reminder.title, body: bodyWithMarks(reminder) }];
  });
  return [...kept, ...closed];
}
