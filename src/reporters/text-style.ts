import { styleText } from 'node:util';
import type { Severity } from '../domain/law.ts';

/** How findings are printed for people. */
export interface TextStyle {
  /** Whether the output has colours; only where it goes to a terminal. */
  isColoured?: boolean | undefined;
  /** Whether findings that need nothing done are printed whole. */
  showsSettled?: boolean | undefined;
  /** What a command adds after the findings, before the line that counts. */
  closing?: string | undefined;
}

const colours = { error: 'red', warning: 'yellow', notice: 'cyan' } as const satisfies Record<
  Severity,
  Parameters<typeof styleText>[0]
>;

/** A text in the colour of a severity, bold, where the output has colours. */
export const inColour = (text: string, severity: Severity, { isColoured }: TextStyle): string =>
  isColoured ? styleText(['bold', colours[severity]], text, { validateStream: false }) : text;

/** Whether what is written to a stream may have colours: a terminal, unless `NO_COLOR` is set (https://no-color.org). */
export const allowsColours = (stream: { hasColors?: () => boolean }): boolean =>
  stream.hasColors?.() ?? false;
