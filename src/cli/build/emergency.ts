import { emergencyContent } from '../../compliance/emergency-lane.ts';
import { markedFiles } from '../../compliance/emergency-files.ts';
import { type CheckedContent } from '../../compliance/compliance.ts';
import { dayOf, instantAt, type AsOf, type Instant, displayMoment } from '../../domain/dates.ts';
import { blocksPublication, type Finding } from '../../domain/finding.ts';
import { enforcementWith, type Enforcement } from '../../domain/publisher.ts';
import type { Language, Text } from '../../domain/text.ts';
import { sourceTree, type SourceTree, type TreeSurroundings } from '../../register/files.ts';
import { readRegister, UnusablePublisher } from '../../register/reading/read-register.ts';
import type { Register } from '../../register/register.ts';
import { judgeSite } from '../../site/links/judge-site.ts';
import type { Emergency } from '../../site/publication.ts';
import { exit } from '../command.ts';
import { filesOf } from '../command/content.ts';
import { dayFor } from '../command/values.ts';
import { emergencySummary, nothingNew, rejectionReport } from './emergency-report.ts';
import { lastGood, type LastGood } from './last-good.ts';
import type { Sources } from './resolve-out.ts';

/** What the command was called with. */
export interface BuildRequest extends Sources {
  /** Whether the emergency lane is to be taken if need be. */
  isEmergency: boolean;
  /** The last good content, if somebody named it. */
  named: string | undefined;
  asOf: string | undefined;
  /** The minute that the clock shows, if somebody named it. */
  now: Instant | undefined;
  /** What is done about overdue duties, if it is not what the publisher has settled on. */
  overdue: Enforcement['overdue'] | undefined;
  language: Language;
  say: (line: string) => void;
}

/** A site to be made, and what is printed once it is in place. */
export interface EmergencySite extends CheckedContent {
  day: AsOf;
  emergency: Emergency;
  afterwards: string;
}

const messages = {
  looking: {
    vi: 'Đang tìm trong lịch sử Git bản gần nhất không có bản ghi sai…',
    en: 'Searching the Git history for the latest content without an invalid record…',
  },
  ordinary: {
    vi: 'Không có lỗi nào cản trở, nên đây là bản dựng thường, có mọi thay đổi.',
    en: 'Nothing blocks publication, so this is an ordinary build with every change.',
  },
  unmarked: {
    vi: 'Không có thông tin đột xuất nào ghi `emergency: true`, nên không có gì để đăng khẩn cấp. Thêm dòng ấy vào tệp trong `statements/` rồi chạy lại. Trang đã đăng trước đó còn nguyên.',
    en: 'No urgent statement has `emergency: true`, so there is nothing to publish as an emergency. Add that line to the file in `statements/` and run the command again. The previous site is untouched.',
  },
  refused: {
    vi: 'Luồng khẩn cấp chỉ đăng khi bản ghi của chính đơn vị đều đúng. Sửa các lỗi trên rồi chạy lại. Không dựng gì; trang đã đăng trước đó còn nguyên.',
    en: 'The emergency lane publishes only if the department’s own records are valid. Correct the errors above and run the command again. Nothing was built, and the previous site is untouched.',
  },
} satisfies Record<string, Text>;

/**
 * What the emergency lane publishes: the last good content with the urgent statements of departments whose own records
 * are right. The working tree is judged all the same. Gives an exit status where nothing is to be made, and 'ordinary'
 * where nothing keeps the ordinary build from running. @throws CannotRun
 */
export function emergencySite(call: BuildRequest): EmergencySite | number | 'ordinary' {
  const { language, say } = call;
  const tree = filesOf(call.content, call);
  if (markedFiles(tree).length === 0) {
    say(messages.unmarked[language]);
    return exit.wrongRecord;
  }
  const usable = usableRegister(tree);
  const judged = usable instanceof UnusablePublisher ? undefined : judgedFor(usable, call);
  if (judged && blocking(judged.register, judged.compliance.findings, call).length === 0) {
    say(messages.ordinary[language]);
    return 'ordinary';
  }
  const good = search(call, tree);
  const now = judged ?? judgedFor(readRegister(withSettingsOf(tree, good.register.tree)), call);
  const { register, day: today } = now;
  const unusable = usable instanceof UnusablePublisher ? usable.findings : [];
  const errors = blocking(register, [...unusable, ...now.compliance.findings], call);
  const content = emergencyContent(now, good.register, today, call.overdue);
  const isRefused = content.refused.length > 0;
  if (isRefused) say(rejectionReport(content.refused, now, language));
  if (content.statements.length === 0) {
    say((isRefused ? messages.refused : nothingNew(good))[language]);
    return exit.wrongRecord;
  }
  return {
    register: content.register,
    compliance: content.compliance,
    day: today,
    emergency: {
      statements: content.statements,
      folders: content.folders,
      commit: good.commit.id,
      committedOn: dayOf(instantAt(good.commit.time)),
      errors: counted(errors),
    },
    afterwards: emergencySummary(content, good, register, errors, language),
  };
}

/** A register with what it comes to on the day that the call counts as today. @throws CannotRun */
function judgedFor(register: Register, { asOf, now }: BuildRequest): CheckedContent & { day: AsOf } {
  const day = dayFor(register.publisher, asOf, now);
  return { register, day, compliance: judgeSite(register, day) };
}

/** The register of the working tree, or why it has none: somebody's slip in the settings must not stop this lane. */
function usableRegister(tree: SourceTree): Register | UnusablePublisher {
  try {
    return readRegister(tree);
  } catch (error) {
    if (error instanceof UnusablePublisher) return error;
    throw error;
  }
}

const isSetting = ({ path }: { path: string }): boolean =>
  /^(publisher\.yaml$|calendar\/|rulebook\/)/.test(path);

/** A tree under the publisher's settings, the law and the calendar of another. */
const withSettingsOf = (tree: SourceTree, other: SourceTree): SourceTree =>
  sourceTree(tree, [...tree.files.filter((file) => !isSetting(file)), ...other.files.filter(isSetting)]);

/** What keeps the ordinary build from running. */
function blocking(
  { publisher }: Register,
  findings: readonly Finding[],
  { overdue }: BuildRequest,
): Finding[] {
  const enforcement = enforcementWith(publisher, overdue);
  return findings.filter((finding) => blocksPublication(finding, enforcement));
}

function search(
  { content, named, asOf, overdue, language, say }: BuildRequest,
  surroundings: TreeSurroundings,
): LastGood {
  if (named === undefined) say(messages.looking[language]);
  const progress = (count: number, { time }: LastGood['commit']) => {
    const on = displayMoment(dayOf(instantAt(time)));
    say(
      { vi: `  đã xem ${count} bản, đến ngày ${on.vi}`, en: `  ${count} so far, back to ${on.en}` }[language],
    );
  };
  return lastGood({ content, surroundings, asOf, overdue, progress }, named);
}

function counted(errors: readonly Finding[]): Emergency['errors'] {
  const groups = Map.groupBy(errors, ({ department, rule }) => `${department} ${rule}`);
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, [first, ...more]]) =>
      first ? [{ department: first.department, rule: first.rule, count: more.length + 1 }] : [],
    );
}
