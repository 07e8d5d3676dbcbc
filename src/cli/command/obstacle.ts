import type { Language, Text } from '../../domain/text.ts';
import { GitFailed } from '../../register/git.ts';
import { UnusablePublisher } from '../../register/reading/read-register.ts';
import { block } from '../../reporters/text-block.ts';
import { CannotRun } from './cannot-run.ts';
import { systemFault } from './failure.ts';

function gitAdvice({ reason, message }: GitFailed): Text {
  switch (reason) {
    case 'no-revision':
      return {
        vi: `Kho Git không có nhánh hay commit nào tên là “${message}”. Kiểm tra --base, hoặc tải nhánh ấy về bằng git fetch.`,
        en: `The Git repository has no branch or commit called “${message}”. Check --base, or get it with git fetch.`,
      };
    case 'no-common-commit':
      return {
        vi: `Không tìm thấy commit chung của nhánh này và “${message}”. Bản sao có lẽ thiếu lịch sử: chạy git fetch --unshallow (trên GitHub Actions: fetch-depth: 0).`,
        en: `This branch and “${message}” have no commit in common here. Part of the history may be missing: run git fetch --unshallow (on GitHub Actions: fetch-depth: 0).`,
      };
    case 'not-trusted':
      return {
        vi: `Git không chịu đọc kho này, vì thư mục của kho thuộc về người dùng khác trên máy. Nếu tin kho ấy, chạy git config --global --add safe.directory ${message}, rồi chạy lại.`,
        en: `Git refuses to read this repository, because its folder belongs to another user of this machine. If you trust it, run git config --global --add safe.directory ${message}, and run the command again.`,
      };
    case 'other':
      return {
        vi: `Git không trả lời được: ${message}. Kiểm tra thư mục nội dung có nằm trong một kho Git không.`,
        en: `Git failed: ${message}. Check that the content folder is in a Git repository.`,
      };
  }
}

/** The message about what keeps a command from running; undefined for a defect of the program. */
export function obstacle(error: unknown, language: Language): string | undefined {
  if (error instanceof CannotRun) return error.text[language];
  if (error instanceof GitFailed) return gitAdvice(error)[language];
  if (error instanceof UnusablePublisher) {
    return error.findings
      .map((finding) => block(finding, language))
      .join('\n')
      .trimEnd();
  }
  return systemFault(error)?.[language];
}
