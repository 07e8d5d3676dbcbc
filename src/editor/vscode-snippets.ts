import { z } from 'zod';
import { departmentTypeNames, recordTypes, type DepartmentTypeName } from '../domain/records/index.ts';
import { draftRecord } from '../register/draft.ts';
import { fieldMeta, fieldSchema } from '../register/schema.ts';
import type { Files } from './vscode-schemas.ts';

/** The front matter of a new record, with a place to stop at for each field. */
function bodyOf(type: DepartmentTypeName): string[] {
  const { schema } = recordTypes[type];
  const optionsOf = ({ keywords }: { keywords: readonly string[] }) => keywords.map((key) => ({ key }));
  const lines = draftRecord({ type, known: {}, also: [], optionsOf }).trimEnd().split('\n');
  let group = '';
  let stop = 0;
  return lines.map((line) => {
    const [, indent, key = ''] = /^( *)([a-zA-Z]+):$/.exec(line) ?? [];
    if (indent === undefined) return line;
    const path = indent === '' ? [key] : [group, key];
    const wanted = fieldSchema(schema, path);
    if (wanted instanceof z.ZodObject) {
      group = key;
      return line;
    }
    stop += 1;
    const isList = wanted instanceof z.ZodArray;
    const { choices } = fieldMeta(schema, isList ? [...path, 0] : path);
    const place = choices ? `\${${stop}|${Object.keys(choices).join(',')}|}` : `$${stop}`;
    return isList ? `${line}\n${indent}  - ${place}` : `${line} ${place}`;
  });
}

/** A snippet for each type of a department's records: its address, typed into an empty file, is replaced by the fields. */
export function snippets(): Files {
  const all = departmentTypeNames.map((type) => {
    const { title, address } = recordTypes[type];
    const body = [...bodyOf(type), '', '$0'].join('\n').split('\n');
    return [
      title.vi,
      { scope: 'markdown', prefix: [address, type], description: `Bản ghi mới: ${title.vi}`, body },
    ];
  });
  return {
    '.vscode/records.code-snippets': `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`,
  };
}
