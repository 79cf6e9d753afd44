/** Pages of so many tags that a tree of them would take long, and their bare words. */

/** Tags and entities, and tags in one another, beyond which no tree is made of a page: far more than pages of news have. */
const [mostMarks, deepest] = [12_000, 500]
const alone = new Set('p br hr img input meta link li dt dd td th tr tbody thead option source wbr area col'.split(' '))

/** True for a page of which a tree would take long. */
export function isUnruly(html: string): boolean {
  let [marks, depth] = [0, 0]
  for (const { groups } of html.matchAll(/[<&](?:(?<=<)(?<close>\/?)(?<name>[a-z][a-z0-9]{0,20}))?/gi)) {
    marks += 1
    const name = groups?.['name']?.toLowerCase()
    if (name !== undefined && !alone.has(name)) depth = Math.max(0, depth + (groups?.['close'] ? -1 : 1))
    if (marks > mostMarks || depth > deepest) return true
  }
  return false
}

/** The words of a page without its tags, its facts unknown. */
export function bareWords(html: string): string {
  return html
    .split(/<\/(?:script|style)\s*>/i)
    .map(piece => piece.split(/<(?:script|style)\b/i, 1)[0] ?? '')
    .join('\n')
    .replaceAll(/<\/?(?:p|div|br|tr|li|h[1-6]|td)\b[^<>]*>/gi, '\n')
    .replaceAll(/<[a-z/!][^<>]*>/gi, '')
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .join('\n')
}
