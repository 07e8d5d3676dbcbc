import { FAILSAFE_SCHEMA, load, type EventType, type State } from 'js-yaml';
import { BeyondLimit, limits } from '../limits.ts';

/** Anchors, aliases and tags: signs with which YAML would replace what was typed by something else. */
export class ReservedSign extends Error {
  readonly line: number;
  constructor(line: number) {
    super();
    this.line = line;
  }
}

/**
 * Reads YAML with every scalar as it was typed; nothing becomes a number, a date, or false. Anchors and tags are
 * refused, so that no value is multiplied or dropped, and so is what is beyond the limits.
 * @throws YAMLException, ReservedSign, BeyondLimit: see `yamlProblem`
 */
export function loadYaml(yaml: string): unknown {
  const opened: number[] = [];
  let nodes = 0;
  const listener = (event: EventType, state: State) => {
    if (event === 'open') {
      opened.push(state.line);
      nodes += 1;
      if (opened.length > limits.nesting) throw new BeyondLimit('nesting', state.line);
      if (nodes > limits.yamlNodes) throw new BeyondLimit('yamlNodes', state.line);
      return;
    }
    const line = opened.pop() ?? 0;
    const { anchor, tag } = state as State & { anchor: string | null; tag: string | null };
    if (anchor !== null || (tag !== null && tag !== '?')) throw new ReservedSign(line);
  };
  return load(yaml, { schema: FAILSAFE_SCHEMA, listener });
}
