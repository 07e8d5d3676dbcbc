/** Numbers as they are written: made once, for making it takes far longer than using it. */
export const numbers = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });
