/** Exit statuses that others rely on. */
export const exit = { fine: 0, wrongRecord: 1, unusable: 2, overdue: 3, defect: 70 } as const;
