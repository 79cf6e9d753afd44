import { RenmaiError } from '../../errors.ts'
import { claimsOf, type StatedClaim, type StatedEdge } from '../../graph/stated.ts'
import { chainOf } from '../../recognise/gazetteer/index.ts'
import { type Pair, pairOf } from '../../review/pair.ts'
import { sidesIn } from '../../review/side.ts'
import { readWorkspace, type Workspace } from '../../workspace/database/open.ts'
import { identityIn } from '../../workspace/people/identity.ts'
import { whomOf } from '../../workspace/people/whom.ts'
import { markerOf } from '../print/marked.ts'
import { judgedLine, sideLines, weighedLines } from '../print/sides.ts'
import { printable } from '../print/text-marks.ts'

export type WhyOptions = Readonly<{ out: string; json?: boolean }>

type Answer = Readonly<{ json: object; lines: readonly string[] }>

/** Why two are one person or two; or what articles state of an edge; or where a person is named. */
export const whyCommand = (words: readonly [string, string | undefined], options: WhyOptions): void => {
  const workspace = readWorkspace(options.out)
  try {
    const [a, b] = words
    const { json, lines } = b !== undefined ? ofPair(workspace, [a, b]) : ofOne(workspace, a)
    process.stdout.write(`${options.json ? JSON.stringify(json, null, 1) : lines.join('\n')}\n`)
  } finally {
    workspace.close()
  }
}

function ofPair(workspace: Workspace, words: readonly [string, string]): Answer {
  const pair = pairOf(workspace, words)
  return { json: pair, lines: pairLines(pair) }
}

const pairLines = ({ a, b, onePerson, weighed, judgements }: Pair): readonly string[] => [
  onePerson ? `One person: ${a.person}` : 'Two people:',
  '',
  ...sideLines(a, a.person),
  '',
  ...sideLines(b, b.person),
  '',
  ...judgements.map(judgedLine),
  ...weighedLines(weighed),
]

function ofOne(workspace: Workspace, words: string): Answer {
  if (/^e_[0-9a-f]+$/u.test(words)) return ofEdge(workspace, words)
  const { person } = whomOf(workspace.db, words)
  const mentions = identityIn(workspace.db).mentionsOf(person)
  const side = sidesIn(workspace.db)(mentions, mentions.length)
  return { json: { person, ...side }, lines: sideLines(side, person) }
}

function ofEdge({ db, dir }: Workspace, sid: string): Answer {
  const edge = claimsOf(db, sid, chainOf)
  if (edge === null)
    throw new RenmaiError(
      `No article in ${dir} states an edge ${sid}. Edges carry their sid; WITHIN, PART_OF, OFFICE_OF and HOME follow from their ends, BECAME from lists of divisions and reforms, MET and SUCCEEDED from other edges.`,
    )
  const claims = edge.claims.map(claimJson)
  return { json: { sid, ...edge, claims }, lines: edgeLines(edge, claims) }
}

const claimJson = (claim: StatedClaim) => ({
  article: claim.record.id,
  document: claim.record.source.document,
  publisher: claim.record.source.publisher,
  published: claim.record.source.published,
  title: claim.record.title,
  sentence: sentenceOf(claim),
  evidence: claim.evidence,
  ...{ rule: claim.rule, inferred: claim.inferred, original: claim.original },
  corrections: claim.record.notes.filter(it => it.code === 'correction').map(it => it.message),
})

/** The sentence with its words marked; where it names a private person, only what a quote may show. */
function sentenceOf({ record, evidence, quote }: StatedClaim): string | null {
  const sentence = markerOf(record)(evidence)
  const isOpen = !record.people.some(it => it.private && sentence.includes(it.name))
  return isOpen ? sentence : quote
}

const edgeLines = ({ type, from, to }: StatedEdge, claims: readonly ReturnType<typeof claimJson>[]) => [
  `${from} ${type} ${to}: ${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}`,
  ...claims.flatMap(it => [
    '',
    `${it.published ?? 'no date'}  ${it.publisher ?? it.document}  ${it.article}${it.original === null || it.original === it.article ? '' : ` (reprint of ${it.original})`}`,
    `  ${printable(it.sentence ?? 'The sentence names a private person.')}`,
    `  rule ${it.rule ?? 'none'}${it.inferred === null ? '' : ` · inferred ${it.inferred}`}`,
    ...it.corrections.map(message => `  corrected: ${message}`),
  ]),
]
