import { RenmaiError } from '../../errors.ts'
import { claimsOf, type StatedClaim } from '../../graph/stated.ts'
import { chainOf } from '../../recognise/gazetteer/index.ts'
import { readWorkspace } from '../../workspace/database/open.ts'
import { originalOf } from '../../workspace/ledgers/anchor.ts'
import { bibtex, gbt7714 } from '../print/citation.ts'
import { printable } from '../print/text-marks.ts'

export type CiteOptions = Readonly<{ out: string; json?: boolean }>

/** Prints, for each article that states an edge, what a footnote and a bibliography need. */
export const citeCommand = (sid: string, options: CiteOptions): void => {
  const workspace = readWorkspace(options.out)
  try {
    const edge = claimsOf(workspace.db, sid, chainOf)
    if (edge === null)
      throw new RenmaiError(`No article in ${workspace.dir} states an edge ${sid}. Edges carry their sid.`)
    const citations = edge.claims.map(citationOf)
    const head = `${edge.from} ${edge.type} ${edge.to}`
    process.stdout.write(
      options.json
        ? `${JSON.stringify({ sid, type: edge.type, from: edge.from, to: edge.to, citations }, null, 1)}\n`
        : `${[head, ...citations.map(citationText)].join('\n\n')}\n`,
    )
  } finally {
    workspace.close()
  }
}

const citationOf = ({ record, evidence, quote, rule, inferred }: StatedClaim) => ({
  publisher: record.source.publisher,
  date: record.source.published,
  page: record.source.page,
  headline: record.title,
  document: record.source.document,
  article: record.id,
  quote,
  ...originalWords(record, evidence, quote),
  rule,
  inferred,
  version: record.extractor.version,
  lexicon: record.extractor.lexicon,
  gbt7714: gbt7714(record),
  bibtex: bibtex(record),
})

type Citation = ReturnType<typeof citationOf>

/** The words as the original prints them, and where (UTF-16 units); null where they may not be shown. */
function originalWords(record: StatedClaim['record'], evidence: StatedClaim['evidence'], quote: string | null) {
  const { text, start, placeOf } = originalOf(record)
  const [from, to] = placeOf(evidence)
  const place = { start: start + from, end: start + to }
  return { original: quote === null ? null : text.slice(from, to), place }
}

const citationText = (it: Citation): string =>
  [
    it.gbt7714,
    `  “${it.quote ?? 'The sentence names a private person.'}”`,
    `  original: ${it.document}, characters ${it.place.start}–${it.place.end}${it.original === null ? '' : `: ${it.original}`}`,
    `  article ${it.article} · rule ${it.rule ?? 'none'}${it.inferred === null ? '' : ` · inferred ${it.inferred}`} · renmai ${it.version}, lexicon ${it.lexicon.slice(0, 12)}`,
    it.bibtex.replace(/^/gm, '  '),
  ]
    .map(line => line.split('\n').map(printable).join('\n'))
    .join('\n')
