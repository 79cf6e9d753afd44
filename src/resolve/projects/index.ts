import type { DatabaseSync } from 'node:sqlite'
import { touch } from '../../workspace/database/facts.ts'
import { transaction } from '../../workspace/database/open.ts'
import { hashId } from '../../workspace/ids.ts'
import { ownProjectId, type ProjectMention, type Projects, projectsIn } from '../../workspace/projects/mentions.ts'
import { keptIds } from '../keep-ids.ts'
import { projectsAmong } from './groups.ts'

/** Makes one project of what several articles tell of it, among the names that came, went or changed. */
export function findProjects(db: DatabaseSync): void {
  const projects = projectsIn(db)
  transaction(db, () => {
    const names = projects.dirtyNames()
    if (names.length === 0) return
    for (const [mention, id] of projectsOf(together(projects, names))) projects.setProject(mention, id)
    projects.clean()
    touch(db)
  })
}

/** Mentions under these names, parted where no name, be it an alias, leads from one to the other. */
function together(projects: Projects, names: readonly string[]): readonly (readonly ProjectMention[])[] {
  const seen = new Set<string>()
  return names.flatMap(name => {
    if (seen.has(name)) return []
    const found = new Map<string, ProjectMention>()
    const reached = new Set([name])
    for (const key of reached) {
      seen.add(key)
      for (const mention of projects.ofName(key)) {
        const ref = `${mention.article} ${mention.name}`
        if (found.has(ref)) continue
        found.set(ref, mention)
        for (const other of projects.namesOf(mention)) reached.add(other)
      }
    }
    return [[...found.values()]]
  })
}

/** The project of each mention. A merge keeps the older id, a split leaves it with the larger part. */
function projectsOf(parts: readonly (readonly ProjectMention[])[]): ReadonlyMap<ProjectMention, string> {
  const groups = parts.flatMap(projectsAmong)
  const kept = keptIds(groups.map(group => group.map(({ project, number }) => ({ id: project, number }))))
  const taken = new Set(kept)
  return new Map(
    groups.flatMap((group, i) => {
      const id = kept[i] ?? unused(group, taken)
      return group.map(mention => [mention, id] as const)
    }),
  )
}

/** The id of the first mention by itself; another where a split has left that id elsewhere. */
function unused(group: readonly ProjectMention[], taken: Set<string | null>): string {
  const [{ article, name } = { article: '', name: '' }] = group
  let id = ownProjectId(article, name)
  while (taken.has(id)) id = hashId('j', id)
  taken.add(id)
  return id
}
