import type { PlainDate } from '../../dates.ts';
import type { Text } from '../../text.ts';
import type { AnswerContext } from './answer-context.ts';

/** Something that happened in a matter. */
export interface Step {
  on: PlainDate;
  text: Text;
  /** What was said of it, in the language of the record. */
  told?: string | undefined;
  /** Whether the outlet did it, and not the department of the record. */
  byOutlet?: true;
}

/** What the steps of a matter are told with. */
export type CourseContext = Pick<AnswerContext, 'party'>;

/** The letter of an outlet. */
export const letterFrom = (
  letter: { number?: string | undefined; date: PlainDate } | undefined,
  outlet: string,
): Step[] =>
  letter
    ? [
        {
          on: letter.date,
          byOutlet: true,
          text: {
            vi: `${outlet} có công văn${letter.number ? ` ${letter.number}` : ''}`,
            en: `${outlet} wrote${letter.number ? `: letter ${letter.number}` : ''}`,
          },
        },
      ]
    : [];

/** That a matter was passed to another department. */
export const transferStep = (
  transfer: { department: string; on: PlainDate; document: { number: string } } | undefined,
  party: CourseContext['party'],
): Step[] =>
  transfer
    ? [
        {
          on: transfer.on,
          text: {
            vi: `Chuyển cho ${party(transfer.department)} theo văn bản ${transfer.document.number}`,
            en: `Passed to the ${party(transfer.department)}, by document ${transfer.document.number}`,
          },
        },
      ]
    : [];

/** The number of a document, as what follows the rest of a step. */
export const byDocument = (number: string | undefined): Text => ({
  vi: number ? `, văn bản ${number}` : '',
  en: number ? `, document ${number}` : '',
});
