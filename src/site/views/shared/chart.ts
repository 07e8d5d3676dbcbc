/** The width of every chart in its units; labels of 13 units are some 12 pixels high on a phone 360 pixels wide. */
export const chartWidth = 340;

/** Room beside the columns, above the axis for the highest of them, and for a line of labels, in units of a chart. */
export const room = { side: 12, columns: 110, line: 18 };

/** The `viewBox` of a chart with lines of labels above its highest column and below its axis, which lies at zero. */
export const frameOf = (above: number, below: number): string => {
  const top = room.columns + above * room.line;
  return `0 ${-top} ${chartWidth} ${top + below * room.line + room.line / 2}`;
};

/** The height of a line of labels: the first above the highest column is 1, the first below the axis is -1. */
export const lineAt = (line: number): number =>
  line > 0 ? -room.columns - (line - 1) * room.line - 5 : -line * room.line;

/** A column of a chart, in its units. It rises from the axis, and up is negative. */
export interface Column {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A label of a chart, and which part of the text is at its place. */
export interface ChartLabel {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  text: string;
}

const gap = 2;

/** A column in its step of the axis, with a gap on both sides. */
export const columnAt = (x: number, step: number, height: number): Column => ({
  x: x + gap / 2,
  y: 0 - height,
  width: step - gap,
  height,
});

/** Which end of a label is at its mark, so that the label stays within the chart. */
export const anchorAt = (x: number): 'start' | 'end' => (x > chartWidth / 2 ? 'end' : 'start');

/** A label whose middle is at a place. */
export const middleLabel = (x: number, y: number, text: string): ChartLabel => ({
  x,
  y,
  anchor: 'middle',
  text,
});
