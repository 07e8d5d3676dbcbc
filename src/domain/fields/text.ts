import { z } from 'zod';
import { isPlaceholder } from '../placeholder.ts';
import { citationStatuses } from '../law.ts';
import { blank, withForm, isExample } from './field.ts';

/** A text that is not blank, of one line unless its meta says `multiline`. */
export const text = () => z.string().regex(/\S/);

const position = `Trưởng phòng ${blank}`;

/** A text that is neither blank nor a placeholder. */
export const realText = () =>
  withForm(
    z.string().refine((value) => !isPlaceholder(value) && !isExample(value, position)),
    { vi: 'nội dung thật, không phải chữ giữ chỗ', en: 'real content, not a placeholder' },
    position,
  );

/** A text in both languages. */
export const bilingual = () => z.strictObject({ vi: text(), en: text() });

/** Where something stands in a published text, and how far that has been checked. */
export const citation = () => z.strictObject({ text: bilingual(), status: z.enum(citationStatuses) });
