/** The parts of an HTML tree that are used here, and its words as people see them. */
/** The parts of a page that are used here; the library's own types ask for those of a browser. */
export type Node = {
  nodeType: number
  nodeName: string
  textContent: string | null
  firstChild: Node | null
  nextSibling: Node | null
  parentNode: Node | null
}
export type Element = Node & {
  getAttribute: (name: string) => string | null
  querySelector: (selector: string) => Element | null
  querySelectorAll: (selector: string) => Iterable<Element>
  removeAttribute: (name: string) => void
}
export type Page = Element & { body: Element | null; documentElement: Element | null }

const blocks = new Set(
  'P DIV BR LI UL OL TR TABLE H1 H2 H3 H4 H5 H6 SECTION ARTICLE HEADER FOOTER BLOCKQUOTE FIGURE FIGCAPTION HR DT DD'.split(
    ' ',
  ),
)
const unseen = new Set('TITLE SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME SELECT BUTTON TEXTAREA HEAD SVG'.split(' '))

/** The words below an element as people see them: a line break at every block, white space of the source as one blank. */
export function textOf(root: Node): string {
  const pieces: string[] = []
  let node: Node | null = root
  while (node !== null) {
    const name = node.nodeName.toUpperCase()
    if (node.nodeType === textNode) pieces.push((node.textContent ?? '').replaceAll(/[ \t\r\n\f]+/g, ' '))
    else if (blocks.has(name)) pieces.push('\n')
    const below: Node | null = unseen.has(name) ? null : node.firstChild
    node = below ?? nextBeside(node, root, pieces)
  }
  return pieces
    .join('')
    .split('\n')
    .map(line => line.replaceAll(/[ \u00a0]{2,}/g, ' ').trim())
    .filter(line => line !== '')
    .join('\n')
}

const textNode = 3

/** The node after this one and all below it; blocks that end on the way break the line. */
function nextBeside(from: Node, root: Node, pieces: string[]): Node | null {
  let node: Node | null = from
  while (node !== null && node !== root) {
    if (blocks.has(node.nodeName.toUpperCase())) pieces.push('\n')
    if (node.nextSibling !== null) return node.nextSibling
    node = node.parentNode
  }
  return null
}

export const tidy = (words: string | null | undefined): string | null => words?.replaceAll(/\s+/g, ' ').trim() || null
