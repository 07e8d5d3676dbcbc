import type { Thing } from 'schema-dts';

/** Things as JSON-LD to stand in a `<script>`, whose end no text of a record can write. */
export const jsonLd = (things: readonly Thing[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');
