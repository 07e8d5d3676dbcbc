import { isMap, isScalar, parseDocument, type Document, type Node, type YAMLMap } from 'yaml';
import { recordTypes, type TypeName } from '../../domain/records/index.ts';
import { formatBody, formatFields } from './fields.ts';
import type { Parsed } from '../yaml/front-matter.ts';

const file = /^---[ \t]*\n(?<fields>[^]*?)^---[ \t]*$\n?(?<body>[^]*)$/m;

const documentOf = (text: string): Document =>
  parseDocument(file.exec(text)?.groups?.['fields'] ?? '', { schema: 'failsafe' });

/** What a record's text holds, every scalar as it was typed. @throws YAMLParseError where it cannot be read */
export function editedFrom(text: string): Parsed {
  const document = documentOf(text);
  const [error] = document.errors;
  if (error) throw error;
  const body = file.exec(text)?.groups?.['body'] ?? '';
  return { data: (document.toJS() ?? {}) as Record<string, unknown>, body: body.trim() };
}

/**
 * A record as text in the one form that every tool writes. Comments of the text that it was before stay, where what
 * they stand by is still there.
 */
export function editedText(type: TypeName, { data, body }: Parsed, before = ''): string {
  const document = documentOf(before);
  if (isMap(document.contents)) update(document, document.contents, data);
  else document.contents = document.createNode(data);
  const fields = formatFields(document.toString({ lineWidth: 0 }), recordTypes[type].schema) ?? '';
  const text = formatBody({ data, body: body.trim() });
  return `---\n${fields}---\n${text ? `\n${text}\n` : ''}`.normalize('NFC');
}

/** Makes a part of a document say what `data` says, and touches nothing that says so already. */
function update(document: Document, map: YAMLMap, data: Record<string, unknown>): void {
  for (const { key } of [...map.items])
    if (isScalar(key) && !Object.hasOwn(data, String(key.value))) map.delete(key);
  for (const [key, value] of Object.entries(data)) {
    const node = map.get(key, true) as Node | undefined;
    if (isMap(node) && isRecord(value)) update(document, node, value);
    else if (isScalar(node) && typeof value === 'string') node.value = value;
    else if (!node || JSON.stringify(node.toJS(document)) !== JSON.stringify(value)) {
      map.set(key, document.createNode(value));
    }
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
