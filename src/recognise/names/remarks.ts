const bracket = /\s?(?:（([^（）]{1,16})）|\(([^()]{1,16})\))/y

/** Notes in brackets at `at`: 张伟（女，回族）出席 → words 女, 回族 and where the text goes on. None: `end` is `at`. */
export function remarksAt(text: string, at: number): Readonly<{ words: readonly string[]; end: number }> {
  bracket.lastIndex = at
  const found = bracket.exec(text)
  if (!found) return { words: [], end: at }
  return { words: (found[1] ?? found[2] ?? '').split(/[，、,\s]+/), end: at + found[0].length }
}
