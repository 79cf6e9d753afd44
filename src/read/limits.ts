/** Longest line of a JSON Lines file and longest row of a table that is read, in characters; a longer line is refused, those after it go on. */
export const maxLineCharacters = 8_000_000

/** Largest text file that is read as one document, in bytes: a year of a county paper is about 5 MB. */
export const maxTextBytes = 64_000_000

/** Largest saved web page that is read, in bytes: pages of county media centres have 50,000. */
export const maxHtmlBytes = 8_000_000
