import { FAILSAFE_SCHEMA, load, type EventType, type State } from 'js-yaml';

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
 * refused, so that no value is multiplied or dropped. @throws YAMLException, ReservedSign: see `yamlFault`
 */
export function loadYaml(yaml: string): unknown {
  const opened: number[] = [];
  const listener = (event: EventType, state: State) => {
    if (event === 'open') {
      opened.push(state.line);
      return;
    }
    const line = opened.pop() ?? 0;
    const { anchor, tag } = state as State & { anchor: string | null; tag: string | null };
    if (anchor !== null || (tag !== null && tag !== '?')) throw new ReservedSign(line);
  };
  return load(yaml, { schema: FAILSAFE_SCHEMA, listener });
}
