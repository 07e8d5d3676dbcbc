import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { audiences } from './site/guides.ts';

/**
 * Hand-written guides, trusted and owned by the maintainers: those in the publisher's own language lie in `guide/`, a
 * translation in the folder of its language. Records are no collection: pages ask the register.
 */
const guide = defineCollection({
  loader: glob({ pattern: ['*.mdx', '*/*.mdx'], base: `${process.env['CONTENT_DIR'] ?? 'content'}/guide` }),
  schema: z.object({
    title: z.string(),
    description: z.string(),
    order: z.number(),
    /** A guide of an older content folder names nobody, and was written for staff. */
    audience: z.enum(audiences).default('staff'),
  }),
});

export const collections = { guide };
