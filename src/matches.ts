/**
 * All matches of a pattern with the flag g, in order. The language's own `matchAll` copies the pattern at every call,
 * which takes four times as long as a search of a sentence that finds nothing, and most find nothing.
 */
export function matches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match)
    // An empty match would be found again for ever.
    if (match[0] === '') pattern.lastIndex += 1
  }
  return found
}
