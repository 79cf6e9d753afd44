/**
 * A value as Cypher prints it: `县长's` → `'县长\'s'`, 12 → `12`, a list, null. The only place where values stand in Cypher
 * themselves: everywhere else they are parameters. Half a surrogate pair becomes U+FFFD, as the driver sends it.
 */
export function literal(value: unknown): string {
  if (value === null) return 'null'
  if (typeof value === 'string') return quoted(value)
  if (typeof value === 'number') return number(value)
  if (typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  throw new Error(`A graph has no property of type ${typeof value}.`)
}

/**
 * What could end the literal, or be taken for a line end or for nothing by a shell. A backslash is doubled, so that no
 * escape of the text's own is left: Cypher reads \u0027 anywhere, outside of quotation marks too.
 */
const special = /[\\'\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/gu

const quoted = (text: string): string => `'${text.toWellFormed().replaceAll(special, escaped)}'`

function escaped(character: string): string {
  if (character === '\\' || character === "'") return `\\${character}`
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** With an exponent a number is a float: one that is not whole, or too large to be an integer without loss. */
const number = (value: number): string => (Number.isSafeInteger(value) ? String(value) : value.toExponential())

/** The name of a property. */
export const identifier = (name: string): string => `\`${name.replaceAll('`', '``')}\``
