/** Data as a JSON file; a format that is written in JSON may say which. */
export const jsonResponse = (data: unknown, mediaType = 'application/json'): Response =>
  new Response(`${JSON.stringify(data, null, 2)}\n`, {
    headers: { 'content-type': `${mediaType}; charset=utf-8` },
  });
