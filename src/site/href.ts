/** An address from the root of the site as a link wants it, under whatever path the site is served. */
export const href = (address: string): string => `${import.meta.env.BASE_URL.replace(/\/$/, '')}${address}`;
