/** The columns of a question: what its statement returns, with what each means (`schema/columns.yaml`). */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'

export type Column = Readonly<{ name: string; meaning: string }>

const meanings = z
  .record(z.string(), z.string())
  .parse(parse(readFileSync(new URL('../../schema/columns.yaml', import.meta.url), 'utf8')))

/** In the order of the answer; a question may mean something else by a name than the others do. */
export const columnsOf = (question: string, cypher: string): readonly Column[] =>
  namesOf(cypher).map(name => ({ name, meaning: meanings[`${question}.${name}`] ?? meanings[name] ?? '' }))

/** Names that a statement returns: `AS name`, or a bare name. Strings hold no commas and brackets in our files. */
function namesOf(cypher: string): readonly string[] {
  const returned = /(?:^|\n)RETURN (?![\s\S]*\nRETURN )([\s\S]*?)(?:\nORDER BY |$)/.exec(cypher)?.[1] ?? ''
  return topLevel(returned).map(item => /(\w+)\s*$/.exec(item)?.[1] ?? '')
}

/** Splits at commas outside brackets. */
function topLevel(text: string): readonly string[] {
  const items = ['']
  let depth = 0
  for (const character of text) {
    if ('([{'.includes(character)) depth += 1
    if (')]}'.includes(character)) depth -= 1
    if (character === ',' && depth === 0) items.push('')
    else items[items.length - 1] += character
  }
  return items
}
