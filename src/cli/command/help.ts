import type { Language, Text } from '../../domain/text.ts';
import type { Flag, Operand } from './flags.ts';

const statuses: Record<Language, readonly string[]> = {
  vi: [
    'Mã kết thúc:',
    '  0  không có gì cản trở',
    '  1  có bản ghi sai, hoặc việc trái quy định mà đơn vị chưa giải trình',
    '  2  lệnh không chạy được (tùy chọn sai, thiếu thư mục, publisher.yaml hỏng, ổ đĩa đầy)',
    '  3  mọi bản ghi đều đúng nhưng có nhiệm vụ quá hạn',
    '  70 lỗi của phần mềm (DEBUG=1 để xem chi tiết)',
  ],
  en: [
    'Exit status:',
    '  0  nothing blocks publication',
    '  1  a record is invalid, or a breach has not been explained',
    '  2  the command could not run (wrong option, no such folder, broken publisher.yaml, full disk)',
    '  3  every record is valid, but a duty is overdue',
    '  70 a defect in the software (DEBUG=1 for details)',
  ],
};

/** The help of a command. */
export function helpOf(
  command: string,
  does: Text,
  flags: Record<string, Flag>,
  language: Language = 'vi',
  operand?: Operand,
): string {
  const rows = Object.entries(flags).map(([name, { value, means, variable }]) => {
    const call = `  --${name}${value ? ` ${value}` : ''}`;
    return `${call.padEnd(34)}${means[language]}${variable ? ` [${variable}]` : ''}`;
  });
  const operands = operand ? [`  ${operand.name.padEnd(32)}${operand.means[language]}`] : [];
  const options = { vi: 'tùy chọn', en: 'options' }[language];
  // A subcommand, as in `new -- publisher`, already has the two hyphens that npm needs.
  const call = command.includes(' -- ') ? command : `${command} --`;
  return [
    `npm run ${call} [${options}]${operand ? ` [${operand.name}…]` : ''}`,
    '',
    does[language],
    '',
    ...operands,
    ...rows,
    '',
    ...statuses[language],
    '',
  ].join('\n');
}
