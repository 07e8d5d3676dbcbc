import type { z } from 'zod';
import type { FileProblem, Finding } from '../../domain/finding.ts';
import { top, type FieldPath, type Position } from '../../domain/location.ts';
import type { Text } from '../../domain/text.ts';
import { commentProblems, type CommentsBeside } from '../yaml/comments.ts';
import { decode } from './decode-bytes.ts';
import { defectMessage, defectRule } from '../defect.ts';
import type { LawOf } from '../messages/field-issue.ts';
import { fieldProblems } from '../messages/field-problems.ts';
import type { SourceFile, SourceTree } from '../files.ts';
import { findingOf } from '../finding.ts';
import { parseYaml, type Parsed, type Reading } from '../yaml/front-matter.ts';
import { limits, omittedProblem } from '../limits.ts';
import { mergeMarks } from './merge-marks.ts';
import { pathIn } from '../places/place.ts';
import { withoutBlanks } from '../schema.ts';
import {
  locate,
  locateByLines,
  openSource,
  positionAt,
  type OpenedSource,
  type SourceText,
} from './source-text.ts';
import { valueProblems } from '../yaml/value-problems.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { faultlessYaml, keepFaultlessYaml } from './faultless-yaml.ts';

/** The findings of a file as far as they are reported one by one, and how many more there are. */
interface Reported {
  findings: Finding[];
  omitted: number;
}

/** What is known of a file whose data are to be accepted. */
interface Accepting {
  /** The law that orders its fields; none where nothing else is given. */
  lawOf?: LawOf;
  /** Where a missing field is to be added; above the end of the front matter where nothing else is given. */
  ending?: Text | undefined;
  vocabulary?: Vocabulary | undefined;
  /** What was reported of its fields already. */
  known?: readonly FileProblem[];
}

/** Reads single files of a tree, and keeps their text and all that is wrong with them. */
export class Reader {
  readonly root: string;
  readonly sources = new Map<string, SourceText>();
  /** How messages name files, by their path within the tree, as far as it has been asked for. */
  readonly #names: Map<string, string>;
  readonly #reported = new Map<string, Reported>();
  /** The text in which a place was looked up last: findings come file by file. */
  #opened: OpenedSource | undefined;

  constructor({ root, files }: SourceTree) {
    this.root = root;
    this.#names = new Map(files.flatMap(({ path, name }) => (name === undefined ? [] : [[path, name]])));
  }

  /** A path within the tree as messages name it. */
  name(path: string): string {
    const name = this.#names.get(path) ?? pathIn(this, path);
    this.#names.set(path, name);
    return name;
  }

  /** The place of a field in a file, which is named as messages name it. */
  locate(file: string, path: FieldPath): Position {
    const source = this.sources.get(file);
    if (!source) return top;
    if (this.#opened?.source !== source) {
      const position = locateByLines(source, path);
      if (position) return position;
      this.#opened = openSource(source);
    }
    return locate(this.#opened, path);
  }

  /** All that was reported; of a file with too many findings, the first ones and a last one that counts the rest. */
  get findings(): Finding[] {
    return [...this.#reported].flatMap(([path, { findings, omitted }]) => {
      if (omitted === 0) return findings;
      const line = Math.max(...findings.map((finding) => finding.line));
      return [...findings, this.#finding(path, omittedProblem({ line, column: 1 }, omitted))];
    });
  }

  /** The place in a file of a position within its body, which begins with its first words. */
  locateInBody(file: string, { line, column }: Position): Position {
    const source = this.sources.get(file);
    if (!source) return top;
    const closed = source.text.indexOf('\n', source.yaml[1]) + 1;
    const blanks = source.text.slice(closed).search(/\S/);
    const start = positionAt(source.text, closed + Math.max(0, blanks));
    return { line: start.line + line - 1, column: line === 1 ? start.column + column - 1 : column };
  }

  /** Keeps the text of a file that was read before. */
  keep(source: SourceText): void {
    this.sources.set(source.file, source);
  }

  /** The text of a file, whose path is within the tree, if nothing was reported of it. */
  faultlessSource(path: string): SourceText | undefined {
    return this.#reported.has(path) ? undefined : this.sources.get(this.name(path));
  }

  /** Keeps what is wrong with a file, whose path is within the tree. */
  report(path: string, problem: FileProblem) {
    const reported = this.#reportedOn(path);
    if (reported.findings.length < limits.findings) reported.findings.push(this.#finding(path, problem));
    else reported.omitted += 1;
  }

  #reportedOn(path: string): Reported {
    const known = this.#reported.get(path);
    if (known) return known;
    const none: Reported = { findings: [], omitted: 0 };
    this.#reported.set(path, none);
    return none;
  }

  #finding(path: string, problem: FileProblem): Finding {
    return findingOf(this, { ...problem, file: this.name(path) });
  }

  /** Reports that the program itself failed on a file, so that all other files are read and judged. */
  reportDefect(path: string, error: unknown) {
    this.report(path, { rule: defectRule, message: defectMessage(error) });
  }

  /** A link leads nobody knows where, so it is not followed. */
  reportLink(path: string) {
    const message = {
      vi: 'Đây là một liên kết, không phải tệp, nên nội dung có thể nằm ngoài kho bản ghi. Thay bằng tệp thật.',
      en: 'This is a link and not a file, so its content may be outside the repository. Replace it with the real file.',
    };
    this.report(path, { rule: 'file-link', message });
  }

  /** What a file holds, or nothing and a finding. */
  parse(
    { path, bytes, size }: SourceFile,
    parser: (file: string, text: string) => Reading,
  ): (Parsed & { source: SourceText }) | undefined {
    if (!bytes) {
      this.reportLink(path);
      return undefined;
    }
    const text = decode(bytes, size);
    if (typeof text !== 'string') {
      this.report(path, text);
      return undefined;
    }
    const unmerged = mergeMarks(text);
    for (const problem of unmerged) this.report(path, problem);
    if (unmerged.length > 0) return undefined;
    const { source, parsed } = parser(this.name(path), text);
    this.keep(source);
    if (!('rule' in parsed)) return { ...parsed, source };
    this.report(path, parsed);
    return undefined;
  }

  /** What was typed after the values of a file and is lost, with a finding for each. */
  lostComments(path: string, schema: z.core.$ZodType, allowed: CommentsBeside): readonly FileProblem[] {
    const source = this.sources.get(this.name(path));
    const problems = source ? commentProblems(schema, source, allowed) : [];
    for (const problem of problems) this.report(path, problem);
    return problems;
  }

  /** The data as the schema gives it; or nothing, the fields that were refused, and a finding for each of them. */
  accept<S extends z.ZodType>(
    path: string,
    schema: S,
    raw: unknown,
    { lawOf = () => undefined, ending, vocabulary, known = [] }: Accepting = {},
  ): { data: z.output<S> } | { refused: readonly FieldPath[] } {
    const result = schema.safeParse(withoutBlanks(raw));
    const isEscaped = this.sources.get(this.name(path))?.text.includes('\\') ?? true;
    const spoilt = valueProblems(schema, raw, { isEscaped, hasBody: ending === undefined });
    if (result.success && spoilt.length === 0) return { data: result.data };
    const refused = result.success
      ? []
      : fieldProblems(schema, raw, result.error.issues, lawOf, ending, vocabulary);
    const named = (problems: readonly FileProblem[]) => problems.map(({ field = [] }) => field.join('\0'));
    const places = new Set([...named(known), ...named(spoilt)]);
    const problems = [...spoilt, ...refused.filter((problem) => !places.has(named([problem])[0] ?? ''))];
    for (const problem of problems) this.report(path, problem);
    return { refused: [...spoilt, ...refused].map(({ field = [] }) => field) };
  }

  /** A file that is YAML from end to end, as its schema gives it, or nothing and findings. */
  yaml<S extends z.ZodType>(
    file: SourceFile,
    schema: S,
    comments: CommentsBeside = 'quotes-and-dates',
  ): z.output<S> | undefined {
    const ending = { vi: 'vào cuối tệp', en: 'at the end of the file' };
    const name = this.name(file.path);
    const known = faultlessYaml(file, name, schema);
    if (known) {
      this.keep(known.source);
      return known.data;
    }
    try {
      const parsed = this.parse(file, parseYaml);
      if (!parsed || this.lostComments(file.path, schema, comments).length > 0) return undefined;
      const accepted = this.accept(file.path, schema, parsed.data, { ending });
      if (!('data' in accepted)) return undefined;
      const source = this.sources.get(name);
      if (source) keepFaultlessYaml(file, source, schema, accepted.data);
      return accepted.data;
    } catch (error) {
      this.reportDefect(file.path, error);
      return undefined;
    }
  }
}
