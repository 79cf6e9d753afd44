/** Finds the .cypher files that come with the program and takes them apart. */

import { readdirSync, readFileSync } from 'node:fs'

const root = new URL('../../cypher/', import.meta.url)

/** One statement of a file and the comment lines right above it, without their slashes. */
export type Statement = Readonly<{ comments: readonly string[]; text: string }>

/** The files of a folder below `cypher/`, in order of name; `name` is without `.cypher`. */
export function cypherFiles(folder: string): { name: string; text: string }[] {
  const url = new URL(`${folder}/`, root)
  const names = readdirSync(url).filter(name => name.endsWith('.cypher'))
  return names
    .sort()
    .map(name => ({ name: name.slice(0, -'.cypher'.length), text: readFileSync(new URL(name, url), 'utf8') }))
}

/** A statement ends with `;` at the end of a line. Comments are whole lines that begin with `//`. */
export function splitStatements(text: string): Statement[] {
  const statements: Statement[] = []
  let comments: string[] = []
  let code: string[] = []
  const finish = (): void => {
    const text = code.join('\n').trim().replace(/;$/, '')
    if (text !== '') statements.push({ comments, text })
    comments = []
    code = []
  }
  for (const line of text.split(/\r?\n/).map(line => line.trimEnd())) {
    if (line.startsWith('//')) comments.push(line.replace(/^\/\/ ?/, ''))
    else code.push(line)
    if (!line.startsWith('//') && line.endsWith(';')) finish()
  }
  finish()
  return statements
}

/** The statements of `cypher/keeping/`, by the comment right above each. */
export function keepingStatements(name: string): (what: string) => string {
  const file = cypherFiles('keeping').find(file => file.name === name)
  const statements = new Map(splitStatements(file?.text ?? '').map(({ comments, text }) => [comments.at(-1), text]))
  return what => {
    const found = statements.get(what)
    if (found === undefined) throw new Error(`cypher/keeping/${name}.cypher lacks the statement “${what}”.`)
    return found
  }
}
