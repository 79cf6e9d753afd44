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

/** Statements end with `;` at the end of a line. Comments are whole lines that begin with `//`. */
export function splitStatements(text: string): Statement[] {
  return text
    .split(/;[ \t]*(?:\r?\n|$)/)
    .map(part => part.split(/\r?\n/).map(line => line.trimEnd()))
    .map(lines => ({ comments: lines.filter(isComment).map(uncomment), text: lines.filter(isCode).join('\n').trim() }))
    .filter(statement => statement.text !== '')
}

const isComment = (line: string): boolean => line.startsWith('//')
const isCode = (line: string): boolean => !isComment(line)
const uncomment = (line: string): string => line.replace(/^\/\/ ?/, '')
