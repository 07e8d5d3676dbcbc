/** The parts of the older records by what Pagefind calls them in the guide, the newest first; a build writes the file. */
export declare const older: readonly (readonly [page: string, folder: string])[];
