import { recordTypes, type TypeName } from '../../domain/records/index.ts';
import { decode } from '../reading/decode-bytes.ts';
import { formatBody, formatFields } from './fields.ts';
import { parseMarkdown } from '../yaml/front-matter.ts';

/**
 * A record as every tool writes it: fields in the order of the schema, lists in lines, quotes only where a value would
 * else be read as something other than the text it is, text in NFC without spaces at the ends of lines. What it says
 * stays the same, comments included. Undefined for a file that cannot be read: `check` says why. `size` is of the whole
 * file, of which `bytes` may be the beginning only.
 */
export function formatRecord(bytes: Buffer, type: TypeName, size = bytes.length): string | undefined {
  const text = decode(bytes, size);
  if (typeof text !== 'string') return undefined;
  const { source, parsed } = parseMarkdown('', text);
  if ('rule' in parsed) return undefined;
  const fields = formatFields(text.slice(...source.yaml), recordTypes[type].schema);
  const body = formatBody(parsed);
  return fields === undefined ? undefined : `---\n${fields}---\n${body ? `\n${body}\n` : ''}`;
}
