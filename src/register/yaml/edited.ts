import { isMap, isScalar, parseDocument, type Document, type Scalar } from 'yaml';

/** A field to be put into a file at its top, behind another or before it. */
export type NewField = { key: string; value: unknown } & ({ after: string } | { before: string });

/**
 * A YAML file with one more field at its top, set apart by blank lines; comments and all that was typed stay as they are.
 * The text itself where it has that field already, or lacks the one beside which it belongs.
 */
export function withField(yaml: string, { key, value, ...place }: NewField): string {
  const document: Document = parseDocument(yaml);
  const { contents } = document;
  if (document.errors.length > 0 || !isMap(contents) || contents.has(key)) return yaml;
  const [neighbour, behind] = 'after' in place ? [place.after, 1] : [place.before, 0];
  const at = contents.items.findIndex((item) => isScalar(item.key) && item.key.value === neighbour);
  if (at < 0) return yaml;
  const pair = document.createPair<Scalar>(key, value);
  pair.key.spaceBefore = true;
  contents.items.splice(at + behind, 0, pair);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
