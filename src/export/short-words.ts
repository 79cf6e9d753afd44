/**
 * Words from the papers, cut to `longest` UTF-16 units with … at the end. What has neither blanks nor letters beyond ASCII
 * (hashes, ids, addresses, dates) is no words of a paper and stays.
 */
export const shortWords = (text: string, longest: number): string =>
  text.length <= longest || /^[\x21-\x7e]+$/u.test(text) ? text : `${wholeCharacters(text, longest - 1)}…`

/** No character beyond the first plane is cut in two. */
const wholeCharacters = (text: string, end: number): string =>
  text.slice(0, /[\ud800-\udbff]/u.test(text[end - 1] ?? '') ? end - 1 : end)
