import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { firstDay, type Month } from '../../domain/dates.ts';
import { slugFrom } from '../../domain/slug.ts';
import type { Language } from '../../domain/text.ts';
import { draftRecord, yamlOf } from '../../register/draft.ts';
import { CannotRun } from '../command/cannot-run.ts';
import type { Project } from '../command/content.ts';
import { dayFor } from '../command/values.ts';
import { withValue, type Values } from './fields.ts';
import type { Prompt } from './prompt.ts';
import { askFields, askFolder, askFollowedFrom, type Answers } from './publisher-answers.ts';
import { publisherReport } from './publisher-report.ts';
import { setUpRepository } from './repository.ts';
import { writeNewFile } from './write-new-file.ts';

/** What the flags say of the publisher. */
export interface AskedPublisher {
  content?: string | undefined;
  department?: string | undefined;
  followedFrom?: string | undefined;
  asOf?: string | undefined;
  set: readonly string[];
}

/** The body of law that a new publisher begins with. */
const ruleSet = 'letter-2015';

/** Makes the content folder of a new publisher, and gives what is to be printed about it. @throws CannotRun */
export async function newPublisher(
  asked: AskedPublisher,
  prompt: Prompt,
  language: Language,
  project: Project,
): Promise<string> {
  const content = emptyFolder(asked.content);
  const { today } = dayFor({ timeZone: 'Asia/Ho_Chi_Minh' }, asked.asOf);
  const values = await askFields(asked, prompt, today);
  const folder = await askFolder(asked, prompt, values.department);
  const month = await askFollowedFrom(asked, prompt, today);
  const files = [
    ['publisher.yaml', yamlOf(publisherOf(values.publisher, month))] as const,
    ...records(folder, values),
  ];
  const written = files.map(([path, text]) => writeNewFile(join(content, path), text));
  return publisherReport(
    {
      files: [...written, ...setUpRepository(content, project)],
      content,
      namesResponsible: 'responsible' in values.publisher,
    },
    today,
    language,
  );
}

/** The content folder to be made, which must not hold anything yet. @throws CannotRun */
function emptyFolder(content: string | undefined): string {
  if (content === undefined) {
    throw new CannotRun({
      vi: 'Thiếu --content, thư mục sẽ được tạo. Ví dụ: npm run new -- publisher --content ../noi-dung.',
      en: '--content, the folder to create, is missing. For example: npm run new -- publisher --content ../content.',
    });
  }
  if (existsSync(content) && readdirSync(content).length > 0) {
    throw new CannotRun({
      vi: `Thư mục ${content} đã có tệp, nên không ghi gì. Chọn một thư mục chưa có hoặc còn trống.`,
      en: `The folder ${content} is not empty, so nothing was written. Choose one that is new or empty.`,
    });
  }
  return content;
}

/** The fields of `publisher.yaml`. */
function publisherOf({ name, site, ...more }: Values, month: Month): Values {
  const { vi, en } = name as Record<'vi' | 'en', string>;
  return {
    name,
    description: {
      vi: `${vi}: ai phát ngôn, đã cung cấp thông tin gì cho báo chí và có đúng hạn không.`,
      en: `${en}: who speaks, what information the press was given, and whether it was on time.`,
    },
    site,
    timeZone: 'Asia/Ho_Chi_Minh',
    rulebook: [{ set: ruleSet, from: firstDay(month) }],
    enforcement: { overdue: 'fail', breach: 'explain' },
    ...more,
  };
}

/** The records of the first department and its head. */
function records(
  folder: string,
  { department, spokesperson }: Answers,
): (readonly [path: string, text: string])[] {
  const none = { also: [], optionsOf: () => [] };
  const head = withValue({ basis: 'head', ...spokesperson }, 'notices.0.recipients', ['press', 'parent']);
  const slug = slugFrom(String(spokesperson['name']));
  return [
    [`departments/${folder}/department.md`, draftRecord({ type: 'departments', known: department, ...none })],
    [
      `departments/${folder}/spokespersons/${slug}.md`,
      draftRecord({ type: 'spokespersons', known: head, ...none }),
    ],
  ];
}
