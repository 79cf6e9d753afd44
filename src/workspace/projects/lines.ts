import type { DatabaseSync } from 'node:sqlite'
import { type ProjectMention, projectMentions } from './mentions.ts'

/** The lines of projects.jsonl, in order of ids: every stage and amount stated, with the day and the article. */
export function* projectLines(db: DatabaseSync): Generator<string> {
  let group: ProjectMention[] = []
  for (const mention of projectMentions(db)) {
    if (group[0] !== undefined && group[0].project !== mention.project) {
      yield JSON.stringify(lineOf(group))
      group = []
    }
    group.push(mention)
  }
  if (group.length > 0) yield JSON.stringify(lineOf(group))
}

function lineOf(mentions: readonly ProjectMention[]): object {
  const names = mentions.map(({ name }) => name)
  const name = mostFrequent(names)
  const each = <T>(of: (mention: ProjectMention) => readonly T[]): readonly T[] => [...new Set(mentions.flatMap(of))]
  const stages = mentions.flatMap(({ article, facts: { stage, date } }) =>
    stage === null ? [] : { stage, date, article },
  )
  return {
    id: mentions[0]?.project,
    name,
    aliases: each(it => [it.name, ...it.facts.aliases])
      .filter(alias => alias !== name)
      .toSorted(),
    home: mentions.find(({ facts }) => facts.where !== null)?.facts.where ?? null,
    owners: each(({ facts: { owner } }) => (owner === null ? [] : [owner])),
    places: each(({ facts }) => facts.place),
    stage: stages.at(-1)?.stage ?? null,
    stages,
    amounts: mentions.flatMap(({ article, facts: { amounts, date } }) =>
      amounts.map(amount => ({ ...amount, date, article })),
    ),
    records: mentions.map(({ document, article, name: key }) => ({ document, article, key })),
  }
}

/** The first of those that come most often. */
function mostFrequent(names: readonly string[]): string {
  const counts = [...Map.groupBy(names, name => name)].map(([name, same]) => [name, same.length] as const)
  return counts.reduce(([best, most], [name, count]) => (count > most ? [name, count] : [best, most]), [
    '',
    0,
  ] as const)[0]
}
