import type { z } from 'zod';
import type { PlainDate } from '../dates.ts';
import type { SlugFormat } from '../slug.ts';
import type { Text } from '../text.ts';
import type { CourseContext, Step } from './shared/course.ts';
import type { DayField } from './shared/days.ts';
import type { AnswerContext } from './shared/answer-context.ts';

type Path<T> = T extends readonly unknown[]
  ? never
  : T extends object
    ? { [K in keyof T & string]: K | `${K}.${Path<NonNullable<T[K]>>}` }[keyof T & string]
    : never;

/** A field of a schema, those within it with dots between, as in `person.name`. */
export type FieldIn<S extends z.ZodObject> = Path<z.output<S>>;

/**
 * A value that the register gives to a new record: the head of its department, the department above, the central one,
 * the department with those below it, the rule set in force, or what follows from its period.
 */
export type PrefilledValue =
  'head' | 'parent' | 'central' | 'covered' | 'ruleSet' | { ofPeriod: (period: string) => string };

/** How the editor lists the records of a type. It is in Vietnamese, as its readers are. */
export interface EditorEntry<F extends string> {
  /** The group in the list of types and the place within it; `alone` for the one record that has no list. */
  place: readonly [group: number, place: number] | 'alone';
  /** A name of Material Symbols. */
  icon: string;
  /** What records of the type are for. */
  about: string;
  /** A record in one line, with fields in braces. */
  summary: string;
  /** The field by which the newest, or the last, comes first. */
  sortedBy: F;
  /** The guide for whoever writes such a record, by its name; the one about all records where nothing else is given. */
  guide?: string;
  /** What the text is for, where it is not what the type’s readers come for. */
  body?: string;
}

/** How long somebody waits for the end of what a record tells of. */
export interface Wait<S extends z.ZodObject> {
  /** The day from which they wait. */
  from(data: z.output<S>): PlainDate | undefined;
  /** Whether it has ended, on a recorded day or not. */
  isOver(data: z.output<S>): boolean;
  /** The day on which it ended, where it has and the day is recorded. */
  to(data: z.output<S>): PlainDate | undefined;
}

/** The fields that a record has only once its matter has ended; they are left out where an earlier day is shown. */
export interface RecordEnd<S extends z.ZodObject> {
  /** The day or the minute of it. */
  on: FieldIn<S>;
  /** The days on which something else may have happened before it; `*` is every item of a list. */
  meanwhile?: readonly string[];
  /** What tells of it beside that. */
  fields: readonly FieldIn<S>[];
  /** Whether the text of the record tells of it. */
  text: boolean;
  /** What a record of an open matter has in place of its outcome. */
  before?(data: z.output<S>): Readonly<Record<string, string>>;
}

/**
 * Everything that is a fact about a record type. What asks for one asks here, so that a type that lacks it does not
 * compile.
 */
export interface RecordType<N extends string = string, S extends z.ZodObject = z.ZodObject> {
  /** The folder's name, and the type's name in identities and data files. */
  name: N;
  /** The part of the address of its pages. */
  address: string;
  title: Text;
  /** The type in the plural, as a heading. */
  plural: Text;
  schema: S;
  slug: SlugFormat<FieldIn<S>>;
  /** Every day and minute of the schema by its path; `*` is every item of a list. */
  days: Readonly<Record<string, DayField>>;
  /**
   * The fields of which the first that is given decides by which law a record is judged; without any, the last law in
   * force.
   */
  judgedOn: readonly FieldIn<S>[];
  /**
   * How lists and pages call a record, with fields in braces: a choice is shown by its label, a rule by its title. In both
   * languages where it is in the language of the page, and not in that of the record.
   */
  headline: string | Text;
  /** The values that a new record has without being asked for. */
  prefilled: { readonly [F in FieldIn<S>]?: PrefilledValue };
  editor: EditorEntry<FieldIn<S>>;
  /** What a reviewer looks at before approving a record: what no machine can see, for it is on paper or in the world. */
  review: readonly [Text, ...Text[]];
}

/** A type whose records lie in a department's folders, and have pages, lists and feeds. */
export interface DepartmentRecordType<
  N extends string = string,
  S extends z.ZodObject = z.ZodObject,
> extends RecordType<N, S> {
  /** The fields of which the first that is given dates the record, in lists and when sorting. */
  datedBy: readonly [FieldIn<S>, ...FieldIn<S>[]];
  /** How a record that is begun before its matter has ended is ended; undefined where it is begun with its end. */
  end: RecordEnd<S> | undefined;
  /**
   * For a text of the department: the day on which it was given out, or signed where that is all that a record says of it.
   * Undefined for a record that only registers what happened.
   */
  issued: { published: FieldIn<S> } | { signed: FieldIn<S> } | undefined;
  /**
   * The one line that answers what a reader comes to a record for, without its full stop, in both languages: that of the
   * page is shown, in whose way {@link AnswerContext} writes days.
   */
  answer(data: z.output<S>, context: AnswerContext): Text;
  /** What happened in the matter of a record, in no order; undefined for a type whose records tell of one day or of a term. */
  course: ((data: z.output<S>, context: CourseContext) => readonly Step[]) | undefined;
  /** For a type whose records tell of a matter that may take a while: how long somebody waits for its end. */
  wait: Wait<S> | undefined;
  /** What a list says that has no record of the type. */
  emptyText: Text;
  /** Where a department's page lists its records, counted from the top; `apart` for those that it shows in another way. */
  section: number | 'apart';
  /** Its place among what is new, on the home page and in feeds; undefined where its records are no news. */
  news: number | undefined;
}

/** Declares a record type; the identity function keeps its schema's type. */
export const recordType = <const N extends string, S extends z.ZodObject>(
  type: RecordType<N, S>,
): RecordType<N, S> => type;

/** Declares a type whose records lie in a department's folders. */
export const departmentRecordType = <const N extends string, S extends z.ZodObject>(
  type: DepartmentRecordType<N, S>,
): DepartmentRecordType<N, S> => type;
