/** So many UTF-16 units are written at once. */
const pieceSize = 65_536

/** Texts in larger pieces, `end` behind each text: a write a line would take most of the time. */
export function* pieces(texts: Iterable<string>, end = ''): Generator<string> {
  let piece = ''
  for (const text of texts) {
    piece += text + end
    if (piece.length < pieceSize) continue
    yield piece
    piece = ''
  }
  if (piece !== '') yield piece
}
