/** A text with its first letter large, to stand by itself. */
export const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
