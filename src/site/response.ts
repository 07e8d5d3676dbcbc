/** A text file of a media type. */
export const textResponse = (text: string, mediaType: string): Response =>
  new Response(text, { headers: { 'content-type': `${mediaType}; charset=utf-8` } });

/** Data as a JSON file; a format that is written in JSON may say which. */
export const jsonResponse = (data: unknown, mediaType = 'application/json'): Response =>
  textResponse(`${JSON.stringify(data, null, 2)}\n`, mediaType);
