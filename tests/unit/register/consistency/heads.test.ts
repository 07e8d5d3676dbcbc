import { describe, expect, test } from 'vitest';
import { editsIn } from '../../../support/edits.ts';
import { first, headCases, inRole, second } from '../../../support/head-cases.ts';
import { smallRegister, type Overlay } from '../../../support/tree.ts';

const found = (overlay: Overlay) => smallRegister(overlay).findings;

describe('Two people with a head’s authority at a time', () => {
  test.each(headCases.filter((one) => one.found !== undefined))('$what', ({ overlay, found: expected }) => {
    const [only] = found(overlay);
    expect(only && [only.rule, only.severity, only.file, only.line]).toEqual([
      'head-authority-single',
      'error',
      `content/${expected?.file ?? ''}`,
      expected?.line,
    ]);
    const lines = only && editsIn(only, 'vi').map((edit) => ('line' in edit ? edit.line : edit.to));
    expect(lines).toEqual(expected?.edit ? [expected.edit] : []);
  });

  test.each(headCases.filter((one) => one.found === undefined))('are not $what', ({ overlay }) => {
    expect(found(overlay)).toEqual([]);
  });

  test.each(headCases.filter((one) => one.found?.edit))(
    '$what: the edit is all that is needed',
    ({ overlay, found: expected }) => {
      const { file = '', edit = '' } = expected ?? {};
      const text = String(overlay[file] ?? inRole(file, 'head', '2026-08-01')[file]);
      const corrected = /^to: /m.test(text)
        ? text.replace(/^to: .*$/m, edit)
        : text.replace(/^from: .*$/m, `$&\n${edit}`);
      expect(found({ ...overlay, [file]: corrected })).toEqual([]);
    },
  );

  test('are told as a clerk needs it, each wording once', () => {
    const messages = headCases.flatMap(({ overlay }) => found(overlay).map(({ message }) => message));
    const names = /`[^`]*`|[\d/]+|Trần Thị Mai Lan|Lê Văn Ba|Phạm Thị Cúc/g;
    const byWording = Map.groupBy(messages, ({ vi }) => vi.replaceAll(names, '…'));
    const wordings = [...byWording.values()].map(([first]) => `${first?.vi ?? ''}\n${first?.en ?? ''}`);
    expect(`\n${wordings.join('\n\n')}\n`).toMatchInlineSnapshot(`
      "
      “Đến ngày” (\`to\`): Mỗi lúc một đơn vị chỉ có một thủ trưởng, hoặc một người được giao quyền hay giao phụ trách, mà từ ngày 01/10/2026 có hai: Trần Thị Mai Lan và Lê Văn Ba (\`content/departments/an-phu/spokespersons/le-van-ba.md\`). Có lẽ chưa ghi ngày cuối của Trần Thị Mai Lan: thêm dòng \`to: 2026-09-30\` ở đây; nếu ngày ấy không đúng, ghi ngày theo quyết định.
      “To” (\`to\`): A department has only one head at a time, or one person who is acting head or in charge, but from 1 October 2026 there are two: Trần Thị Mai Lan and Lê Văn Ba (\`content/departments/an-phu/spokespersons/le-van-ba.md\`). The last day of Trần Thị Mai Lan was probably forgotten: add the line \`to: 2026-09-30\` here; if that is not the day, write the one of the decision.

      “Đến ngày” (\`to\`): Mỗi lúc một đơn vị chỉ có một thủ trưởng, hoặc một người được giao quyền hay giao phụ trách, mà từ ngày 01/10/2026 có hai: Trần Thị Mai Lan và Lê Văn Ba (\`content/departments/an-phu/spokespersons/le-van-ba.md\`). Xem quyết định: nếu Lê Văn Ba bắt đầu từ ngày 01/10/2026, sửa thành \`to: 2026-09-30\` ở đây; nếu ngày cuối của Trần Thị Mai Lan đúng là 01/10/2026, sửa \`from\` ở \`content/departments/an-phu/spokespersons/le-van-ba.md\` thành ngày 02/10/2026.
      “To” (\`to\`): A department has only one head at a time, or one person who is acting head or in charge, but from 1 October 2026 there are two: Trần Thị Mai Lan and Lê Văn Ba (\`content/departments/an-phu/spokespersons/le-van-ba.md\`). See the decision: if Lê Văn Ba began on 1 October 2026, change it to \`to: 2026-09-30\` here; if the last day of Trần Thị Mai Lan is indeed 1 October 2026, set \`from\` in \`content/departments/an-phu/spokespersons/le-van-ba.md\` to 2 October 2026.

      “Từ ngày” (\`from\`): Mỗi lúc một đơn vị chỉ có một thủ trưởng, hoặc một người được giao quyền hay giao phụ trách, mà từ ngày 01/08/2026 có hai: Lê Văn Ba và Trần Thị Mai Lan. Người kia ở tệp \`content/departments/an-phu/spokespersons/le-van-ba.md\`. Sửa \`from\`, \`to\` của hai tệp theo quyết định.
      “From” (\`from\`): A department has only one head at a time, or one person who is acting head or in charge, but from 1 August 2026 there are two: Lê Văn Ba and Trần Thị Mai Lan. The other is in \`content/departments/an-phu/spokespersons/le-van-ba.md\`. Correct \`from\` and \`to\` of both according to the decisions.

      “Đến ngày” (\`to\`): Mỗi lúc một đơn vị chỉ có một thủ trưởng, hoặc một người được giao quyền hay giao phụ trách, mà từ ngày 01/10/2026 có hai: Trần Thị Mai Lan và Lê Văn Ba (\`content/departments/an-phu/spokespersons/le-van-ba.md\`). Lê Văn Ba giữ đến hết ngày 31/10/2026, sau đó chưa ghi ai khác. Xem quyết định: nếu Trần Thị Mai Lan đã thôi, ghi ngày cuối vào \`to\` ở đây, và nếu sau đó giữ lại thì thêm một tệp cho lần sau; nếu Trần Thị Mai Lan chỉ vắng mặt, thẩm quyền vẫn của Trần Thị Mai Lan: sửa tệp của Lê Văn Ba theo văn bản đã giao, hoặc chuyển thành ủy quyền trong \`authorisations/\`.
      “To” (\`to\`): A department has only one head at a time, or one person who is acting head or in charge, but from 1 October 2026 there are two: Trần Thị Mai Lan and Lê Văn Ba (\`content/departments/an-phu/spokespersons/le-van-ba.md\`). Lê Văn Ba stayed until 31 October 2026, and nobody else is recorded after that. See the decisions: if Trần Thị Mai Lan left, write the last day in \`to\` here, and if Trần Thị Mai Lan came back, add a file for the second term; if Trần Thị Mai Lan was only away, the authority remained with Trần Thị Mai Lan: correct the file of Lê Văn Ba according to the document, or make it an authorisation in \`authorisations/\`.

      “Đến ngày” (\`to\`): Từ ngày 01/10/2026, Trần Thị Mai Lan có hai vai cùng lúc, ở tệp này và ở \`content/departments/an-phu/spokespersons/le-van-ba.md\`, nên trang sẽ kể một người thành hai. Có lẽ chưa ghi ngày cuối của nhiệm vụ này: thêm dòng \`to: 2026-09-30\` ở đây; nếu ngày ấy không đúng, ghi ngày theo quyết định.
      “To” (\`to\`): From 1 October 2026, Trần Thị Mai Lan is in two roles at a time, in this file and in \`content/departments/an-phu/spokespersons/le-van-ba.md\`, so the site would show one person as two. The last day of this role was probably forgotten: add the line \`to: 2026-09-30\` here; if that is not the day, write the one of the decision.
      "
    `);
  });
});

describe('One person twice', () => {
  const copy = 'departments/an-phu/spokespersons/tran-thi-mai-lan-2.md';
  const original = inRole(first, 'head', '2026-08-01')[first] ?? '';

  test('is found at the copy, which is to be deleted', () => {
    expect(
      found({ [copy]: original }).map(({ rule, file, line, message }) => [rule, file, line, message.vi]),
    ).toEqual([
      [
        'head-authority-single',
        `content/${copy}`,
        2,
        `“Họ và tên” (\`name\`): Trần Thị Mai Lan đã có bản ghi \`content/${first}\` cho cùng thời gian, nên trang sẽ kể một người thành hai. Xóa tệp \`content/${copy}\`; nếu đây là nhiệm vụ khác vào lúc khác, sửa \`from\` và \`to\` của hai tệp để hai thời gian không chồng nhau.`,
      ],
    ]);
  });

  test('is found whatever the case and spaces of the name and under another basis', () => {
    const written = original
      .replace('Trần Thị Mai Lan', 'TRẦN  thị Mai Lan')
      .replace('basis: head', 'basis: designated');
    expect(found({ [copy]: written }).map(({ rule, file }) => [rule, file])).toEqual([
      ['head-authority-single', `content/${copy}`],
    ]);
  });

  test('is not two people of one name, nor one person in two terms', () => {
    const namesake = (inRole(second, 'designated', '2026-10-01')[second] ?? '').replace(
      'Lê Văn Ba',
      'Trần Thị Mai Lan',
    );
    expect(found({ [copy]: namesake })).toEqual([]);
    const ended = inRole(first, 'head', '2026-08-01', '2026-08-31');
    expect(found({ ...ended, [copy]: original.replace(/^from: .*/m, 'from: 2026-10-01') })).toEqual([]);
  });
});
