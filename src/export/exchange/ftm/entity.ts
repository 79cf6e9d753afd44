/** Entities of FollowTheMoney, as its own tools read them: one JSON object a line, every value a list of strings. */

export type Entity = Readonly<{
  id: string
  schema: string
  properties: Readonly<Record<string, readonly string[]>>
}>

type Value = string | number | readonly string[] | null | undefined

/** An entity with those of the values that are there: as plain text, none too long for its type. */
export function entity(schema: string, id: string, values: Readonly<Record<string, Value>>): Entity {
  const properties = Object.entries(values).flatMap(([name, value]) => {
    const texts = listed(value).map(text => fitting(name, text))
    const known = [...new Set(texts.filter(text => text !== ''))]
    return known.length === 0 ? [] : [[name, known] as const]
  })
  return { id, schema, properties: Object.fromEntries(properties) }
}

/** Ids there are of letters, digits, `-` and `.`, and one kind of thing shares them with all: a_12 → a-12, 140428 → l-140428. */
export const entityId = (id: string): string => (/^\d/u.test(id) ? `l-${id}` : id).replaceAll(/[^\dA-Za-z.-]/gu, '-')

function listed(value: Value): readonly string[] {
  if (value === null || value === undefined) return []
  return typeof value === 'object' ? value : [String(value)]
}

/** Most code points of a value, by its type in the schemata; other strings may have 1,024. */
const longest: Readonly<Record<string, number>> = {
  name: 384,
  alias: 384,
  full: 250,
  summary: 65_000,
  description: 65_000,
  sourceUrl: 4_096,
}

function fitting(property: string, text: string): string {
  const points = [...plain(text)]
  const most = longest[property] ?? 1_024
  return points.length <= most ? points.join('') : `${points.slice(0, most - 1).join('')}…`
}

/** As their clean-up leaves it: composed, white space as one space, no half of a surrogate pair, nothing that is not seen. */
const plain = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/[\s\u2028\u2029]/gu, ' ')
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, '')
    .replaceAll(/ +/gu, ' ')
    .normalize('NFC')
    .trim()

/** A name of quotation marks alone would be none: the id stands for it. */
export const nameOr = (name: unknown, id: string): string =>
  typeof name === 'string' && /[\p{L}\p{N}]/u.test(name) ? name : id

/** What has no property of its own there: `scope: open; mode: video`, in the words of our graph. */
export function details(properties: Readonly<Record<string, unknown>>, names: readonly string[]): string | null {
  const known = names.filter(name => properties[name] !== undefined)
  return known.length === 0 ? null : known.map(name => `${name}: ${properties[name]}`).join('; ')
}
