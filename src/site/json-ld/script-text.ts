import type { Thing } from 'schema-dts';

/** Things as JSON-LD for a `<script>`. No text of a record can close the element, as `<` is escaped. */
export const jsonLd = (things: readonly Thing[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');
