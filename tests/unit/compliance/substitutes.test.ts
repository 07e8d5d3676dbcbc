import { describe, expect, test } from 'vitest';
import { editsIn } from '../../support/edits.ts';
import { substituteCases, withSubstitutes } from '../../support/substitute-cases.ts';
import { judgeSmall, smallRegister, type Overlay } from '../../support/tree.ts';

const found = (overlay: Overlay, day: string) =>
  judgeSmall(overlay, day).findings.filter(({ rule }) => rule === 'substitutes');

describe('The order of substitutes', () => {
  test.each(substituteCases)('with $what', ({ day, overlay, found: expected }) => {
    const problems = found(overlay, day);
    expect(
      problems.map((problem) => ({
        at: `${problem.file}:${problem.line}`,
        severity: problem.severity,
        edits: editsIn(problem, 'vi').map((edit) => ('line' in edit ? edit.line : edit.to)),
      })),
    ).toEqual(
      expected
        ? [
            {
              at: 'content/departments/an-phu/department.md:9',
              severity: expected.severity,
              edits: expected.edit ? [expected.edit] : [],
            },
          ]
        : [],
    );
  });

  test('is looked up as any other reference', () => {
    const [only, ...more] = smallRegister(withSubstitutes('[dang-van-kien, dang-van-kein]')).findings;
    expect(more).toEqual([]);
    expect(only).toMatchObject({
      rule: 'reference-dangling',
      file: 'content/departments/an-phu/department.md',
      message: {
        vi: '“Người thay” (`substitutes`, mục 2): Không tìm thấy `dang-van-kein`. Có lẽ là `dang-van-kien`: sửa thành `- dang-van-kien`.',
      },
    });
  });

  test('says why somebody cannot stand there, and what the list is to be', () => {
    const messages = substituteCases.flatMap(({ day, overlay }) =>
      found(overlay, day).map(({ message }) => `${message.vi}\n${message.en}`),
    );
    expect(`\n${messages.join('\n\n')}\n`).toMatchInlineSnapshot(`
      "
      “Thứ tự thay thủ trưởng” (\`substitutes\`): Danh sách có người không thay được thủ trưởng: ủy quyền cho Cao Thị Thu hết hiệu lực sau ngày 31/10/2026. Sửa thành \`substitutes: [dang-van-kien]\`.
      “Substitutes” (\`substitutes\`): The list has somebody who cannot speak for the head: the authorisation of Cao Thị Thu ended after 31 October 2026. Change it to \`substitutes: [dang-van-kien]\`.

      “Thứ tự thay thủ trưởng” (\`substitutes\`): Danh sách có người không thay được thủ trưởng: ủy quyền cho Cao Thị Thu hết hiệu lực sau ngày 31/10/2026. Sửa thành \`substitutes: [cao-thi-thu-giao-nha-2, dang-van-kien]\`.
      “Substitutes” (\`substitutes\`): The list has somebody who cannot speak for the head: the authorisation of Cao Thị Thu ended after 31 October 2026. Change it to \`substitutes: [cao-thi-thu-giao-nha-2, dang-van-kien]\`.

      “Thứ tự thay thủ trưởng” (\`substitutes\`): Danh sách có người không thay được thủ trưởng: Đặng Văn Kiên thôi giữ nhiệm vụ sau ngày 31/10/2026. Xóa \`substitutes\` và các dòng con, hoặc ghi những người đang được phát ngôn.
      “Substitutes” (\`substitutes\`): The list has somebody who cannot speak for the head: Đặng Văn Kiên left the role after 31 October 2026. Delete \`substitutes\` and the lines below it, or list those who may speak.

      “Thứ tự thay thủ trưởng” (\`substitutes\`): Danh sách có người không thay được thủ trưởng: Trần Thị Mai Lan đang có thẩm quyền của thủ trưởng, nên không thay chính mình. Sửa thành \`substitutes: [dang-van-kien]\`.
      “Substitutes” (\`substitutes\`): The list has somebody who cannot speak for the head: Trần Thị Mai Lan has the head’s authority, and is nobody’s substitute. Change it to \`substitutes: [dang-van-kien]\`.

      “Thứ tự thay thủ trưởng” (\`substitutes\`): Danh sách có người không thay được thủ trưởng: Đặng Văn Kiên ghi hai lần. Sửa thành \`substitutes: [dang-van-kien, cao-thi-thu-giao-nha]\`.
      “Substitutes” (\`substitutes\`): The list has somebody who cannot speak for the head: Đặng Văn Kiên is listed twice. Change it to \`substitutes: [dang-van-kien, cao-thi-thu-giao-nha]\`.

      “Thứ tự thay thủ trưởng” (\`substitutes\`): Danh sách có người không thay được thủ trưởng: Quách Thị Hiền thuộc đơn vị khác. Sửa thành \`substitutes: [dang-van-kien]\`.
      “Substitutes” (\`substitutes\`): The list has somebody who cannot speak for the head: Quách Thị Hiền belongs to another department. Change it to \`substitutes: [dang-van-kien]\`.

      “Thứ tự thay thủ trưởng” (\`substitutes\`): Danh sách có người không thay được thủ trưởng: Cao Thị Thu chỉ được giao phối hợp, không phát ngôn. Sửa thành \`substitutes: [dang-van-kien]\`.
      “Substitutes” (\`substitutes\`): The list has somebody who cannot speak for the head: Cao Thị Thu is only to coordinate, and does not speak. Change it to \`substitutes: [dang-van-kien]\`.
      "
    `);
  });
});
