/** What a text of XML cannot have as it is: signs of its own, and what no document may hold even escaped. */
const special = /[&<>"\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/;

/** What no XML document may hold, even escaped. https://www.w3.org/TR/xml/#charsets */
const notInXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** What a spreadsheet reads as the number of a character: `_x000D_`. */
const numberedCharacter = /_(?=x[\dA-Fa-f]{4}_)/g;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as the content of an XML element or attribute. */
export const xmlText = (text: string): string =>
  special.test(text)
    ? text
        .toWellFormed()
        .replace(notInXml, '')
        .replace(/[&<>"]/g, (sign) => entities[sign] ?? '')
    : text;

/** A text as that of a cell (ECMA-376, part 1, ST_Xstring). */
export const cellText = (text: string): string =>
  text.includes('_x') ? xmlText(text).replace(numberedCharacter, '_x005F_') : xmlText(text);
