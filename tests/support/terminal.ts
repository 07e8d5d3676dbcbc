import { PassThrough } from 'node:stream';
import { Prompt } from '../../src/cli/new/prompt.ts';

/** A prompt at a terminal where each question gets one answer, and all that the terminal showed. */
export function typing(answers: readonly string[]): { prompt: Prompt; shown: () => string } {
  const input = new PassThrough();
  const output = new PassThrough();
  let shown = '';
  let next = 0;
  output.setEncoding('utf8').on('data', (text: string) => {
    shown += text;
    if (!text.endsWith(': ')) return;
    setImmediate(() => {
      const answer = answers[next];
      next += 1;
      if (answer === undefined) input.end();
      else input.write(`${answer}\n`);
    });
  });
  return { prompt: new Prompt({ input, output, isInteractive: true }), shown: () => shown };
}
