import { RenmaiError } from '../errors.ts'
import type { ArticleRecord, Project as Statement } from '../record.ts'
import type { CoveredMonth } from '../workspace/coverage/coverage.ts'
import { type Meeting, meetingOf } from './meeting.ts'
import { monthsCovered, type Reader, type Source, sourceOf } from './reader.ts'

/** What one article says of a project. */
export type Saying = Source & Pick<Statement, 'amounts' | 'stage' | 'owner' | 'place'>

/** A project as the papers have it, oldest first, and the meetings about it. */
export type Project = Readonly<{
  id: string
  name: string
  aliases: readonly string[]
  home: ArticleRecord['home']
  sayings: readonly Saying[]
  meetings: readonly Meeting[]
  covered: readonly CoveredMonth[]
}>

type Found = Readonly<{ id: string; record: ArticleRecord; project: Statement }>

/**
 * The project of an id (j_…) or a name that the papers of one place alone use; also another name for it, or a part.
 * Throws where there is none, and lists them where there are several.
 */
export function projectOf(reader: Reader, words: string): Project {
  const [first, ...rest] = found(reader, words)
  if (first === undefined) throw new RenmaiError(`No project is called ${words}. Write its name, or an id (j_…).`)
  const all = [first, ...rest]
  const { record, project } = first
  return {
    ...{ id: first.id, name: project.name, home: record.home },
    aliases: [...new Set(all.flatMap(it => it.project.aliases))],
    sayings: all.map(sayingOf),
    meetings: [...new Set(all.flatMap(it => meetingsAbout(reader, it)))].map(id => meetingOf(reader, id)),
    covered: monthsCovered(reader, [record.home?.code ?? record.home?.name ?? null]),
  }
}

/** All that articles say of the one project that is meant. */
function found(reader: Reader, words: string): readonly Found[] {
  const isId = /^j_[0-9a-f]{16}$/u.test(words)
  if (isId) return sayingsOf(reader, words)
  const all = reader.tellings.articlesWith(words).flatMap(article => projectsIn(reader, article))
  const [ids] = closeness
    .map(fits => new Set(all.filter(({ project }) => fits(project, words)).map(({ id }) => id)))
    .filter(({ size }) => size > 0)
  if (ids === undefined) return []
  if (ids.size > 1) throw new RenmaiError(several(words, all, ids))
  return [...ids].flatMap(id => sayingsOf(reader, id))
}

const sayingsOf = (reader: Reader, project: string): readonly Found[] =>
  reader.tellings
    .articlesAbout(project)
    .flatMap(article => projectsIn(reader, article))
    .filter(({ id }) => id === project)

/** By its name; else by another name; else by a part of it. */
const closeness: readonly ((project: Statement, words: string) => boolean)[] = [
  ({ name }, words) => name === words,
  ({ aliases }, words) => aliases.includes(words),
  ({ name }, words) => name.includes(words),
]

const projectsIn = ({ recordOf, identityOf }: Reader, article: string): readonly Found[] => {
  const [record, identity] = [recordOf(article), identityOf(article)]
  return record.projects.map(project => ({ id: identity.project(project.name), record, project }))
}

function several(words: string, all: readonly Found[], ids: ReadonlySet<string>): string {
  const lines = [...ids].map(id => {
    const one = all.find(it => it.id === id)
    return `  ${id}  ${one?.project.name}${one?.record.home ? `  (${one.record.home.name})` : ''}`
  })
  return [`${ids.size} projects are called ${words}. Write one of these ids instead:`, ...lines].join('\n')
}

const sayingOf = ({ record, project: { amounts, stage, owner, place, evidence } }: Found): Saying => ({
  ...sourceOf(record, evidence),
  ...{ amounts, stage, owner, place },
})

const meetingsAbout = ({ identityOf }: Reader, { record, project }: Found): readonly string[] =>
  record.events
    .filter(({ projects }) => projects.includes(project.name))
    .map(({ key }) => identityOf(record.id).meeting(key))
