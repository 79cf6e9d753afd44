/** Longest line of a JSON Lines file that is read, in characters; a longer one is refused, the lines after it go on. */
export const maxLineCharacters = 8_000_000

/** Largest text file that is read as one document, in bytes: a year of a county paper is about 5 MB. */
export const maxTextBytes = 64_000_000
