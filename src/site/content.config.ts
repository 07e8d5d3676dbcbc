import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { audiences } from '../domain/guide.ts';

/**
 * Hand-written guides, trusted and owned by the maintainers: those in the publisher's own language lie in `guide/`, a
 * translation in the folder of its language. Records are no collection: pages ask the register.
 */
const guide = defineCollection({
  loader: glob({ pattern: ['*.mdx', '*/*.mdx'], base: `${process.env['CONTENT_DIR'] ?? 'content'}/guide` }),
  // What is typed is judged by `guideSchema`; what YAML makes of it here is taken as it comes.
  schema: z.object({
    title: z.coerce.string(),
    description: z.coerce.string(),
    order: z.coerce.number(),
    /** A guide of an older content folder names nobody, and was written for staff. */
    audience: z.enum(audiences).default('staff'),
  }),
});

export const collections = { guide };
