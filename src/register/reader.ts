import type { z } from 'zod';
import type { Finding } from '../domain/finding.ts';
import type { Law } from '../domain/law.ts';
import type { Text } from '../domain/text.ts';
import { commentFaults, type CommentsBeside } from './comments.ts';
import type { LawOf } from './complaint.ts';
import { decode } from './decode.ts';
import { defectMessage, defectRule } from './defect.ts';
import { fieldFaults } from './field-faults.ts';
import type { SourceFile } from './files.ts';
import { parseYaml, type Parsed, type Reading } from './front-matter.ts';
import { limits, omittedFault } from './limits.ts';
import { mergeMarks } from './merge-marks.ts';
import { pathIn } from './place.ts';
import { withoutBlanks } from './schema.ts';
import {
  locate,
  openSource,
  positionAt,
  top,
  type Fault,
  type FieldPath,
  type OpenedSource,
  type Position,
  type SourceText,
} from './source.ts';
import { valueFaults } from './value-faults.ts';
import type { Vocabulary } from './vocabulary.ts';

const departmentOf = (path: string): string => /^departments\/([^/]+)\//.exec(path)?.[1] ?? '';

/** The findings of a file as far as they are reported one by one, and how many more there are. */
interface Reported {
  findings: Finding[];
  omitted: number;
}

/** Reads single files of a tree, and keeps their text and all that is wrong with them. */
export class Reader {
  readonly root: string;
  readonly sources = new Map<string, SourceText>();
  readonly #reported = new Map<string, Reported>();
  /** The text in which a place was looked up last: findings come file by file. */
  #opened: OpenedSource | undefined;

  constructor(root: string) {
    this.root = root;
  }

  /** A path within the tree as messages name it. */
  name(path: string): string {
    return pathIn(this, path);
  }

  /** The place of a field in a file, which is named as messages name it. */
  locate(file: string, path: FieldPath): Position {
    const source = this.sources.get(file);
    if (!source) return top;
    if (this.#opened?.source !== source) this.#opened = openSource(source);
    return locate(this.#opened, path);
  }

  /** All that was reported; of a file with too many findings, the first ones and a last one that counts the rest. */
  get findings(): Finding[] {
    return [...this.#reported].flatMap(([path, { findings, omitted }]) => {
      if (omitted === 0) return findings;
      const line = Math.max(...findings.map((finding) => finding.line));
      return [...findings, this.#finding(path, omittedFault({ line, column: 1 }, omitted))];
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

  /** Keeps a finding; `path` is within the tree. What the register cannot read always stands in the way. */
  report(rule: string, path: string, position: Position, message: Text, law?: Law) {
    const reported = this.#reportedOn(path);
    if (reported.findings.length < limits.findings)
      reported.findings.push(this.#finding(path, { rule, ...position, message }, law));
    else reported.omitted += 1;
  }

  #reportedOn(path: string): Reported {
    const known = this.#reported.get(path);
    if (known) return known;
    const none: Reported = { findings: [], omitted: 0 };
    this.#reported.set(path, none);
    return none;
  }

  #finding(path: string, { rule, line, column, message }: Fault, law?: Law): Finding {
    return {
      rule,
      severity: 'error',
      kind: 'record',
      department: departmentOf(path),
      file: this.name(path),
      line,
      column,
      message,
      citation: law?.citation,
    };
  }

  /** A file on which the program itself failed: said of that file, so that all others are read and judged. */
  reportDefect(path: string, error: unknown) {
    this.report(defectRule, path, top, defectMessage(error));
  }

  /** A link leads nobody knows where, so it is not followed. */
  reportLink(path: string) {
    this.report('file-link', path, top, {
      vi: 'Đây là một liên kết, không phải tệp, nên nội dung có thể nằm ngoài kho lưu trữ. Thay bằng tệp thật.',
      en: 'This is a link and not a file, so its content may lie outside the repository. Put the real file in its place.',
    });
  }

  /** What a file holds, or nothing and a finding. */
  parse(
    { path, bytes, size }: SourceFile,
    parser: (file: string, text: string) => Reading,
  ): Parsed | undefined {
    if (!bytes) {
      this.reportLink(path);
      return undefined;
    }
    const text = decode(bytes, size);
    if (typeof text !== 'string') {
      this.report(text.rule, path, text, text.message);
      return undefined;
    }
    const unmerged = mergeMarks(text);
    for (const fault of unmerged) this.report(fault.rule, path, fault, fault.message);
    if (unmerged.length > 0) return undefined;
    const { source, parsed } = parser(this.name(path), text);
    this.sources.set(this.name(path), source);
    if (!('rule' in parsed)) return parsed;
    this.report(parsed.rule, path, parsed, parsed.message);
    return undefined;
  }

  /** Whether what was typed after the values of a file is lost, with a finding for each. */
  losesComments(path: string, schema: z.core.$ZodType, allowed: CommentsBeside): boolean {
    const source = this.sources.get(this.name(path));
    if (!source) return false;
    const [start, end] = source.yaml;
    const faults = commentFaults(schema, source.text.slice(start, end), allowed);
    for (const { rule, offset, message } of faults) {
      this.report(rule, path, positionAt(source.text, start + offset), message);
    }
    return faults.length > 0;
  }

  /** The data as the schema gives it, or nothing and a finding for each thing that it refuses. */
  accept<S extends z.ZodType>(
    schema: S,
    raw: unknown,
    path: string,
    lawOf: LawOf,
    ending?: Text,
    vocabulary?: Vocabulary,
  ): z.output<S> | undefined {
    const result = schema.safeParse(withoutBlanks(raw));
    const isEscaped = this.sources.get(this.name(path))?.text.includes('\\') ?? true;
    const spoilt = valueFaults(schema, raw, { isEscaped, hasBody: ending === undefined });
    if (result.success && spoilt.length === 0) return result.data;
    const places = new Set(spoilt.map((fault) => fault.path.join('\0')));
    const refused = result.success
      ? []
      : fieldFaults(schema, raw, result.error.issues, lawOf, ending, vocabulary);
    const others = refused.filter((fault) => !places.has(fault.path.join('\0')));
    for (const { rule, path: field, message } of [...spoilt, ...others]) {
      const isOmitted = this.#reportedOn(path).findings.length >= limits.findings;
      const position = isOmitted ? top : this.locate(this.name(path), field);
      this.report(rule, path, position, message, lawOf(rule));
    }
    return undefined;
  }

  /** A file that is YAML from end to end, as its schema gives it, or nothing and findings. */
  yaml<S extends z.ZodType>(
    file: SourceFile,
    schema: S,
    comments: CommentsBeside = 'quotes-and-dates',
  ): z.output<S> | undefined {
    const ending = { vi: 'vào cuối tệp', en: 'at the end of the file' };
    try {
      const parsed = this.parse(file, parseYaml);
      if (parsed && this.losesComments(file.path, schema, comments)) return undefined;
      return parsed && this.accept(schema, parsed.data, file.path, () => undefined, ending);
    } catch (error) {
      this.reportDefect(file.path, error);
      return undefined;
    }
  }
}
