import { quoteOf } from '../../graph/evidence.ts'
import type { ArticleRecord, Span } from '../../record.ts'
import { type Stage, stagesOf } from '../../resolve/career.ts'
import { officesBefore } from '../../resolve/reforms.ts'
import { recordsIn } from '../../workspace/articles.ts'
import { type Careers, careersIn, type Stating } from '../../workspace/careers.ts'
import { readWorkspace, type Workspace } from '../../workspace/open.ts'
import { readAs, type Side } from '../../workspace/sides.ts'
import { whomOf } from '../../workspace/whom.ts'
import { careerText } from '../print/career-text.ts'

export type CareerOptions = Readonly<{ out: string; id?: string; why?: boolean; strictness?: Side; json?: boolean }>

/** An article that states a term, with its sentence. */
type Told = Stating & Readonly<{ quote: string | null }>

/** A person, and the terms in order of time, each with its neighbours in the office and the articles that state it. */
export type Career = Readonly<{
  id: string
  name: string
  caption: string
  firstSeen: string | null
  lastSeen: string | null
  articles: number
  stages: readonly (Stage & Readonly<{ told: readonly Told[] }>)[]
}>

/** Prints the offices of a person as bars by month, or as JSON. Of several who bear the name it lists who they are. */
export function careerCommand(name: string, options: CareerOptions): void {
  const workspace = readWorkspace(options.out)
  try {
    if (options.strictness) readAs(workspace, options.strictness)
    const career = careerOf(workspace, options.id ?? name)
    const width = process.stdout.columns ?? 100
    process.stdout.write(
      options.json ? `${JSON.stringify(career, null, 1)}\n` : careerText(career, { width, why: options.why === true }),
    )
  } finally {
    workspace.close()
  }
}

function careerOf({ db }: Workspace, words: string): Career {
  const careers = careersIn(db)
  const { id, name, summary } = careers.person(whomOf(db, words).person)
  const { caption, firstSeen, lastSeen, articles } = summary
  const recordOf = recordsIn(db)
  const stages = stagesOf(careers.terms(id), ({ spell }) =>
    [spell.office, ...officesBefore(spell)].flatMap(office => careers.holders(office)),
  )
  const told = (stage: Stage) => ({ ...stage, told: toldOf(careers, stage, recordOf) })
  return { id, name, caption, firstSeen, lastSeen, articles, stages: stages.map(told) }
}

const toldOf = (careers: Careers, { term }: Stage, recordOf: (id: string) => ArticleRecord): readonly Told[] =>
  careers.stating(term.id).map(stating => ({ ...stating, quote: quoteIn(recordOf(stating.article), stating.ref) }))

function quoteIn(record: ArticleRecord, ref: string): string | null {
  const evidence = evidenceOf(record, ref)
  const hidden = record.people.filter(person => person.private).map(person => person.name)
  return evidence === undefined ? null : quoteOf(record.text, evidence, hidden)
}

/** `p1/0`: the first office of p1; `+2`: the third appointment. */
function evidenceOf({ people, appointments }: ArticleRecord, ref: string): Span | undefined {
  if (ref.startsWith('+')) return appointments[Number(ref.slice(1))]?.evidence
  const [key, at] = ref.split('/')
  return people.find(person => person.key === key)?.offices[Number(at)]?.evidence
}
