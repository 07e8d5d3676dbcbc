/**
 * How long a file of the search is waited for, in milliseconds: long enough for the largest of them over the slowest network
 * of a telephone.
 */
export const longestLoading = 60_000;
