import { stringify } from 'yaml'
import { version } from '../../version.ts'
import type { BundleOptions } from '../options.ts'

const message =
  'If you use these data, please cite them as below, and the newspapers by the articles that records.jsonl names.'

/** `CITATION.cff` (format 1.2.0) of a bundle; the title is made from the months that are covered where none is given. */
export const citationOf = ({ title, authors, date }: BundleOptions, months: readonly string[]): string =>
  stringify({
    'cff-version': '1.2.0',
    message,
    type: 'dataset',
    title: title ?? usualTitle(months),
    authors: authors.length === 0 ? [{ name: 'Author not named' }] : authors.map(authorOf),
    ...(date === null ? {} : { 'date-released': date }),
    references: [{ type: 'software', title: 'renmai', version, license: 'MIT', authors: [{ name: 'renmai' }] }],
  })

function usualTitle(months: readonly string[]): string {
  const [first, last] = [months[0], months.at(-1)]
  const span = first === undefined ? '' : first === last ? `, ${first}` : `, ${first} to ${last}`
  return `Officials, offices and meetings in Chinese official news${span}: replication package`
}

/** Zhang, San → family and given names; 山西大学, or any name without a comma, as it is. */
function authorOf(author: string): object {
  const [family = '', given] = author.split(/[,，]/u).map(part => part.trim())
  return given ? { 'family-names': family, 'given-names': given } : { name: author.trim() }
}
