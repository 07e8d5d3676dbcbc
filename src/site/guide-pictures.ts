/** The folder of the pictures of real screens that guides show, from the root of the site; `npm run pictures` fills it. */
export const pictures = '/pictures';

/** The size of every such picture as it is shown, in CSS pixels. */
export const pictureSize = { width: 860, height: 620 } as const;

/** How many pixels of its file a picture has for each CSS pixel. */
export const pictureDensity = 1.5;
