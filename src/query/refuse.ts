/** Forms of Cypher that the embedded engine accepts and answers differently from Neo4j. */

import { RenmaiError } from '../errors.ts'

/** `instead` ends the sentence “write …”. Measured against Neo4j 5.26; forms that end in an error are not listed. */
type Form = Readonly<{ name: string; pattern: RegExp; instead: string }>

const aggregates = 'count|sum|avg|min|max|collect|stdev|stdevp|percentilecont|percentiledisc'
const texts = 'id|sid|code|name|date|from|to|firstSeen|lastSeen|published'

const forms: readonly Form[] = [
  {
    name: 'ORDER BY over an aggregate such as count(*)',
    pattern: new RegExp(
      `\\border\\s+by\\b(?:(?!\\b(?:limit|skip|return|with|match|union|call)\\b)[^{}])*?\\b(?:${aggregates})\\s*\\(`,
      'i',
    ),
    instead: 'RETURN count(*) AS n ORDER BY n',
  },
  {
    name: 'a pattern, EXISTS or COUNT in the WHERE of an OPTIONAL MATCH (rows that do not fit get lost)',
    pattern:
      /\boptional\s+match\b(?:(?!\b(?:where|with|return|match)\b)[\s\S])*\bwhere\b(?:(?!\b(?:with|return|match|unwind|call)\b)[\s\S])*?(?:\b(?:exists|count)\s*\{|\)\s*<?-[-[])/i,
    instead: 'the pattern into the OPTIONAL MATCH itself, or COUNT { MATCH … WHERE … }',
  },
  {
    name: 'sum() that may have nothing to add (null here, 0 on Neo4j)',
    pattern: /(?<!\bcoalesce\s*\(\s*)\bsum\s*\(/i,
    instead: 'coalesce(sum(x), 0)',
  },
  {
    name: 'a slice of a list counted from its end',
    pattern: /\[\s*-\s*\w+\s*\.\.|\.\.\s*-\s*\w/,
    instead: 'list[size(list) - 2..]',
  },
  {
    name: 'a text property compared with a number (equal here when the digits are, never on Neo4j)',
    pattern: new RegExp(
      `\\.(?:${texts})\\s*(?:=|<>|<=?|>=?|\\bin\\s*\\[)\\s*-?\\d|[{,]\\s*(?:${texts})\\s*:\\s*-?\\d|` +
        `\\d\\s*(?:=|<>|<=?|>=?)\\s*\\w+\\.(?:${texts})\\b`,
      'i',
    ),
    instead: "p.code = '140428'",
  },
  {
    name: 'text compared with a number',
    pattern: /''\s*(?:=|<>|<=?|>=?)\s*\d|\d\s*(?:=|<>|<=?|>=?)\s*''|\d\s+in\s*\[\s*''|''\s+in\s*\[\s*\d/i,
    instead: 'both as text or both as numbers',
  },
  {
    name: 'toString() of a number with a fraction (“1” here, “1.0” on Neo4j)',
    pattern: /\btostring\s*\([^)]*(?:\.\d|\/|\*|\bavg\s*\(|\btofloat\s*\()/i,
    instead: 'the number itself',
  },
  {
    name: 'round() of a negative number (ties go the other way)',
    pattern: /\bround\s*\(\s*-/i,
    instead: '-round(x)',
  },
  {
    name: 'a power of a power (from the right here, from the left on Neo4j)',
    pattern: /\^\s*[\w.]+\s*\^/,
    instead: '(a ^ b) ^ c',
  },
  {
    name: 'one value added to a list',
    pattern: /\[[^[\]]*,[^[\]]*\]\s*\+\s*(?!\s|\[|collect\b)/i,
    instead: 'list + [value]',
  },
]

/** Throws, with what to write instead, when the query has a form that would give wrong rows there. */
export function refuseWrongForms(cypher: string): void {
  const code = withoutTexts(cypher)
  const form = forms.find(({ pattern }) => pattern.test(code))
  if (!form) return
  throw new RenmaiError(
    `The embedded engine answers ${form.name} wrongly, so the query was not run. ` +
      `Write ${form.instead}, or ask a Neo4j server (--neo4j URI).`,
  )
}

/**
 * Texts become '' and names in backticks ``, comments go: what they hold is no form. The WITH of STARTS WITH goes too:
 * it begins no clause.
 */
const withoutTexts = (cypher: string): string =>
  cypher.replace(noise, stand).replace(/\b(starts|ends)\s+with\b/gi, '$1')

const noise = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g
const stand = (found: string): string => (found.startsWith('/') ? ' ' : found.startsWith('`') ? '``' : "''")
