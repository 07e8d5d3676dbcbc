/**
 * A day (2026-11-22) as the language of the page writes it.
 * @param form the `dates` of the page's translations as JSON: a locale and the options of `Intl.DateTimeFormat`
 */
export function writtenDay(date: string, form: string): string {
  const { locale, ...options } = JSON.parse(form) as Intl.DateTimeFormatOptions & { locale: string };
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(Date.parse(date));
}
