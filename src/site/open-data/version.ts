/**
 * The version of the form in which data is published, not of the data itself. The first number rises when a file, a
 * column or a value that somebody may rely on goes or changes its meaning; the second when something is added; the
 * third when only a description gets better.
 */
export const dataVersion = '1.2.0';
