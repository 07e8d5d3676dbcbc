import { repositoryHosts, type RepositoryHost } from '../domain/publisher/repository.ts';
import type { Language, Text } from '../domain/text.ts';
import { judgeSite } from '../site/links/judge-site.ts';
import { planReminders, type Action } from '../hosts/reminders/plan-issues.ts';
import { remindersOf } from '../hosts/reminders/reminders.ts';
import { command, exit, run } from './command.ts';
import { CannotRun } from './command/cannot-run.ts';
import { open } from './command/content.ts';
import { commonFlags, type Flag } from './command/flags.ts';
import { dayFor, daysWithin } from './command/values.ts';
import { NoAnswer } from '../hosts/api.ts';
import { issueHosts, labels, type IssueHost } from '../hosts/issues.ts';

const flags = {
  ...commonFlags,
  within: {
    value: 'Nd',
    means: {
      vi: 'nhắc việc đến hạn trong bao nhiêu ngày tới (mặc định: nearDays trong publisher.yaml)',
      en: 'how many days ahead to remind of what falls due (default: nearDays in publisher.yaml)',
    },
  },
  host: {
    value: repositoryHosts.join('|'),
    means: { vi: 'nơi đặt kho mã nguồn', en: 'where the repository is hosted' },
    choices: repositoryHosts,
    variable: 'ISSUES_HOST',
  },
  'dry-run': {
    means: {
      vi: 'chỉ in ra sẽ mở, sửa, đóng mục nào; không có ISSUES_TOKEN thì coi như chưa có mục nào',
      en: 'only prints what it would open, change and close; without ISSUES_TOKEN as if there were no issue yet',
    },
  },
} satisfies Record<string, Flag>;

const does: Text = {
  vi: 'Mở, cập nhật hoặc đóng một mục (issue) cho mỗi đơn vị có việc quá hạn, sắp đến hạn hoặc bản ghi sai. Địa chỉ và quyền ghi lấy từ các biến ISSUES_API, ISSUES_REPOSITORY, ISSUES_TOKEN.',
  en: 'Opens, updates or closes an issue for each department with something overdue, falling due or wrong. The address and the permission to write come from the variables ISSUES_API, ISSUES_REPOSITORY and ISSUES_TOKEN.',
};

/** The issues at the host that flag and variables name. @throws CannotRun */
function issuesAt(host: string | undefined, env: NodeJS.ProcessEnv): IssueHost {
  const names = ['ISSUES_API', 'ISSUES_REPOSITORY', 'ISSUES_TOKEN'] as const;
  const [api = '', repository = '', token = ''] = names.map((name) => env[name] ?? '');
  const missing = [...(host ? [] : ['ISSUES_HOST']), ...names.filter((name) => !env[name])];
  if (!host || missing.length > 0) {
    throw new CannotRun({
      vi: `Thiếu biến ${missing.join(', ')}, nên không biết ghi mục ở đâu hoặc không có quyền ghi. Đặt biến trong tệp quy trình của kho, hoặc thêm --dry-run để chỉ xem.`,
      en: `The variables ${missing.join(', ')} are missing, so the command does not know where to write issues, or has no permission to. Set them in the workflow file, or add --dry-run to see what it would do.`,
    });
  }
  return issueHosts[host as RepositoryHost]({ api: api.replace(/(?<!\/)\/+$/, ''), repository, token });
}

const actionLine = (action: Action): Text => {
  switch (action.does) {
    case 'create':
      return { vi: `mở    ${action.title}`, en: `open    ${action.title}` };
    case 'update':
      return {
        vi: `sửa   #${action.number} ${action.title}`,
        en: `update  #${action.number} ${action.title}`,
      };
    case 'close':
      return {
        vi: `đóng  #${action.number} ${action.title}`,
        en: `close   #${action.number} ${action.title}`,
      };
  }
};

async function carryOut(action: Action, issues: IssueHost) {
  if (action.does === 'create') {
    await issues.create(action.title, action.body, labels.reminder);
    return;
  }
  if (action.does === 'update') await issues.update(action.number, action.title, action.body);
  if (action.comment) await issues.comment(action.number, action.comment);
  if (action.does === 'close') await issues.close(action.number);
}

/** What keeps the host from answering, and the next step. */
function advice({ message, status }: NoAnswer): Text {
  const [vi, en] =
    status === 401 || status === 403
      ? [
          'Mã truy cập ISSUES_TOKEN không đúng, hết hạn hoặc không có quyền ghi mục.',
          'ISSUES_TOKEN is wrong, has expired, or may not write issues.',
        ]
      : status === 404
        ? [
            'Không có kho này, hoặc kho không bật mục (issue). Kiểm tra ISSUES_API và ISSUES_REPOSITORY.',
            'There is no such repository, or its issues are switched off. Check ISSUES_API and ISSUES_REPOSITORY.',
          ]
        : [
            'Máy chủ của kho không trả lời được. Chạy lại sau; nếu vẫn vậy, kiểm tra ISSUES_API.',
            'The host did not respond. Run the command again later; if that does not help, check ISSUES_API.',
          ];
  return { vi: `${vi} (${message})`, en: `${en} (${message})` };
}

/** Closes the issues that print that the nightly check could not run, since it has run now. */
async function closeAlarm(issues: IssueHost, language: Language) {
  const comment = { vi: 'Lượt kiểm tra hằng đêm đã chạy lại được.', en: 'The nightly check runs again.' };
  for (const { number } of await issues.open(labels.failed)) {
    await issues.comment(number, comment[language]);
    await issues.close(number);
  }
}

const print = (text: Text, language: Language) => process.stdout.write(`${text[language]}\n`);

export const main = command('nightly', does, flags, async (values, language, context) => {
  const register = open(values.content ?? 'content', context);
  const { publisher } = register;
  const day = dayFor(publisher, values['as-of']);
  const within = values.within === undefined ? publisher.policy.nearDays : daysWithin(values.within);
  const reminders = remindersOf({ register, compliance: judgeSite(register, day) }, day, within, language);
  const isDryRun = values['dry-run'] ?? publisher.demo;
  const issues = isDryRun && !context.env['ISSUES_TOKEN'] ? undefined : issuesAt(values.host, context.env);
  try {
    const actions = planReminders(reminders, (await issues?.open(labels.reminder)) ?? [], language);
    for (const action of actions) {
      if (!isDryRun && issues) await carryOut(action, issues);
      print(actionLine(action), language);
    }
    if (!isDryRun && issues) await closeAlarm(issues, language);
    print(
      isDryRun
        ? {
            vi: `Chỉ xem: ${actions.length} việc, chưa ghi gì.`,
            en: `Dry run: actions ${actions.length}, nothing written.`,
          }
        : { vi: `Đã làm ${actions.length} việc.`, en: `Actions carried out: ${actions.length}.` },
      language,
    );
  } catch (error) {
    if (error instanceof NoAnswer) throw new CannotRun(advice(error));
    throw error;
  }
  return exit.fine;
});

if (import.meta.main) await run(main);
