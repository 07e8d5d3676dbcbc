import ICAL from 'ical.js';
import { addDays, type PlainDate } from '../../domain/dates.ts';

// A folded line begins with a space, which ical.js does not count among the 75 bytes that a line may have.
ICAL.foldLength = 74;

/** The library that writes calendars and contact cards, and escapes their texts. */
export { ICAL };

/** A property as jCal has it (RFC 7265): its name, its parameters, and its value with the type. */
export type Property = [name: string, parameters: object, type: string, value: unknown];

/** A component as jCal has it: its name, its properties, and the components within. */
export type Component = [name: string, properties: Property[], parts: Component[]];

/** The first minute of a day in Vietnam, in UTC. */
export const midnight = (day: PlainDate): string => `${addDays(day, -1)}T17:00:00Z`;

/** A text with the one line end that the library escapes. */
export const withPlainLineEnds = (text: string): string => text.replaceAll(/\r\n?/g, '\n');

/** A property that is a text; whatever its line ends are, they are escaped. */
export const textProperty = (name: string, text: string): Property => [
  name,
  {},
  'text',
  withPlainLineEnds(text),
];
