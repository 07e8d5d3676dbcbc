import { departmentOfId } from '../../domain/records/index.ts';
import type { ReadingContext } from '../reading/reading-context.ts';

/** Reports every folder with records whose `department.md` is missing: its records belong to nobody. */
export function reportMissingDepartments({ reader, collection }: ReadingContext): void {
  const { paths, byId, refusedIds } = collection;
  const ids = [...paths.keys()].filter((id) => !id.startsWith('outlets/'));
  for (const folder of new Set(ids.map(departmentOfId))) {
    if (byId.has(folder) || refusedIds.has(folder)) continue;
    const path = `departments/${folder}/department.md`;
    refusedIds.add(folder);
    const message = {
      vi: `Thư mục \`departments/${folder}/\` có bản ghi nhưng không có \`department.md\`, nên không biết đó là đơn vị nào. Thêm tệp \`${reader.name(path)}\`.`,
      en: `The folder \`departments/${folder}/\` holds records but no \`department.md\`, so it is unclear whose they are. Add \`${reader.name(path)}\`.`,
    };
    reader.report(path, { rule: 'file-missing', message });
  }
}
