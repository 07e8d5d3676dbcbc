import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';

/** Hand-written guides, trusted and owned by the maintainers. Records are no collection: pages ask the register. */
const guide = defineCollection({
  loader: glob({ pattern: '*.mdx', base: `${process.env['CONTENT_DIR'] ?? 'content'}/guide` }),
  schema: z.object({ title: z.string(), description: z.string(), order: z.number() }),
});

export const collections = { guide };
