// Run by workflows when the nightly check could not run at all, even without what npm would have installed.
import { NoAnswer } from '../../hosts/api.ts';
import { issueHosts, labels } from '../../hosts/issues.ts';

const variables = ['ISSUES_HOST', 'ISSUES_API', 'ISSUES_REPOSITORY', 'ISSUES_TOKEN'] as const;
const [host = '', api = '', repository = '', token = ''] = variables.map((name) => process.env[name] ?? '');

const title = 'Kiểm tra hằng đêm không chạy được';
const body = `Lượt kiểm tra hằng đêm gần nhất không chạy được, nên **không ai được nhắc về việc quá hạn** cho đến khi sửa xong.

1. Mở nhật ký của lượt chạy: ${process.env['RUN_URL'] ?? '(không rõ địa chỉ)'}
2. Đọc câu cuối cùng của bước bị đỏ; câu ấy nói phải sửa gì.
3. Sửa xong, chạy lại. Mục này tự đóng khi lượt kiểm tra sau chạy được.

*The nightly check could not run, so nobody is reminded of anything until it does; the log of the run says why.*
`;

const printError = (text: string) => {
  process.stderr.write(`${text}\n`);
  process.exitCode = 2;
};

/** Opens the issue that says so, or brings the open one up to date. @throws NoAnswer */
async function openAlarm(make: (typeof issueHosts)[keyof typeof issueHosts]) {
  const issues = make({ api: api.replace(/(?<!\/)\/+$/, ''), repository, token });
  const [known] = await issues.open(labels.failed);
  if (known) await issues.update(known.number, title, body);
  else await issues.create(title, body, labels.failed);
}

const missing = variables.filter((name) => !process.env[name]);
if (missing.length > 0) printError(`Thiếu biến ${missing.join(', ')}, nên không mở được mục báo động.`);
else if (!Object.hasOwn(issueHosts, host))
  printError(`ISSUES_HOST nhận một trong: ${Object.keys(issueHosts).join(', ')}. Không nhận “${host}”.`);
else {
  try {
    await openAlarm(issueHosts[host as keyof typeof issueHosts]);
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    printError(`Không mở được mục báo động: ${error.message}`);
  }
}
