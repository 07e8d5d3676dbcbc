/** Written to a terminal, it takes away what stands in the last line, such as progress. */
export const clearLine = '\r\u001b[K';
