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

const words = {
  done: {
    vi: 'Mọi việc ở đây đã xong, nên mục này được đóng. Nếu có việc mới, lượt kiểm tra hằng đêm sẽ mở mục khác.',
    en: 'All of this is done, so it is closed. If something new comes up, the nightly check opens another.',
  },
  twice: {
    vi: 'Đơn vị này đã có một mục đang mở, nên mục này được đóng.',
    en: 'There is an open issue about this department already, so this one is closed.',
  },
  news: { vi: 'Mới so với lượt kiểm tra trước:', en: 'New since the check before:' },
} satisfies Record<string, Text>;

const marks = /<!-- cong-khai:nhac-han (\S+) -->\n+<!-- cong-khai:viec([^>]*) -->/g;

/** What belongs to no department is known by a name that no folder can have. */
const nameOf = (department: string): string => department || '_chung';

/** What an issue says of itself in marks that no reader sees: whose it is, and what it tells. */
const marked = ({ department, body, items }: Reminder): string =>
  `${body}\n\n<!-- cong-khai:nhac-han ${nameOf(department)} -->\n<!-- cong-khai:viec ${[...items.keys()].join(' ')} -->\n`;

/** Whose an issue is, and the keys of what it told last; undefined for an issue that somebody wrote by hand. */
function markOf({ body }: Issue): { name: string; told: ReadonlySet<string> } | undefined {
  // The last ones are its own: the same signs further up could only come from what it quotes.
  const [, name, told] = [...plain(body).matchAll(marks)].at(-1) ?? [];
  return name ? { name, told: new Set((told ?? '').split(' ').filter(Boolean)) } : undefined;
}

/** A text as hosts give it back: with other ends of lines, and without blanks at its own. */
const plain = (text: string): string => text.replaceAll('\r\n', '\n').trim();

function change(reminder: Reminder, issue: Issue, told: ReadonlySet<string>, language: Language): Action[] {
  const { title } = reminder;
  const body = marked(reminder);
  if (plain(body) === plain(issue.body) && title === issue.title) return [];
  const news = [...reminder.items].filter(([key]) => !told.has(key)).map(([, line]) => line);
  const comment = news.length > 0 ? `${words.news[language]}\n\n${news.join('\n')}` : undefined;
  return [{ does: 'update', number: issue.number, title, body, ...(comment ? { comment } : {}) }];
}

/**
 * What turns the open issues into what there is to remind of: one issue for each department, the oldest where there are
 * several; closed once nothing is left; a comment, which hosts send by mail, only for what was not told before.
 * Issues without the marks of this plan are left alone.
 */
export function planReminders(
  reminders: readonly Reminder[],
  open: readonly Issue[],
  language: Language,
): Action[] {
  const known = open
    .toSorted((a, b) => a.number - b.number)
    .flatMap((issue) => {
      const mark = markOf(issue);
      return mark ? [{ issue, ...mark }] : [];
    });
  const first = new Map(known.toReversed().map((one) => [one.name, one]));
  const wanted = new Set(reminders.map(({ department }) => nameOf(department)));
  const closed = known
    .filter((one) => first.get(one.name) !== one || !wanted.has(one.name))
    .map(({ issue: { number, title }, name }): Action => {
      const comment = wanted.has(name) ? words.twice[language] : words.done[language];
      return { does: 'close', number, title, comment };
    });
  const kept = reminders.flatMap((reminder): Action[] => {
    const one = first.get(nameOf(reminder.department));
    return one
      ? change(reminder, one.issue, one.told, language)
      : [{ does: 'create', title: reminder.title, body: marked(reminder) }];
  });
  return [...kept, ...closed];
}
