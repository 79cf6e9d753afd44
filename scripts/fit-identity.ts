/**
 * Fits src/resolve/compare/weights.json: logistic regression over the findings about pairs of profiles, drawn towards the
 * weights that are there, so that what the pairs do not show stays as it is. Pairs come from the officials that
 * bench/identity makes, and from a workspace with gold, if one is named. Counties are held out in turn: what is printed
 * as held out was found with weights fitted without those counties. With --write the file is written.
 *
 *   node scripts/fit-identity.ts [--gold DIR,DIR --workspace DIR] [--without DOCUMENT,…] [--write]
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { officials } from '../bench/identity/careers.ts'
import { articles } from '../bench/identity/papers.ts'
import { mulberry32 } from '../src/random.ts'
import { compare } from '../src/resolve/compare/index.ts'
import { profileOf } from '../src/resolve/compare/profile.ts'
import type { Evidence, Finding } from '../src/resolve/compare/weights.ts'
import { nothingDecided } from '../src/resolve/people/decided.ts'
import { homesOf } from '../src/resolve/people/home.ts'
import { settledGroups } from '../src/resolve/people/settled.ts'
import { readWorkspace } from '../src/workspace/database/open.ts'
import { identityIn } from '../src/workspace/people/identity.ts'
import { blockOf, type Mention } from '../src/workspace/people/mentions.ts'

const FILE = new URL('../src/resolve/compare/weights.json', import.meta.url)
type Weights = Readonly<Record<Finding, number>>
const file = JSON.parse(readFileSync(FILE, 'utf8')) as {
  note: string
  prior: number
  strictness: Record<'strict' | 'default' | 'loose', number>
  weights: Weights
}

const { values } = parseArgs({
  options: {
    gold: { type: 'string', default: '' },
    workspace: { type: 'string', default: '' },
    without: { type: 'string', default: '' },
    write: { type: 'boolean', default: false },
  },
})

/** Two profiles of which it is known whether they are one person; `county` is held out as a whole. */
type Pair = Readonly<{ county: string; isSame: boolean; evidence: readonly Evidence[] }>
type Labelled = Readonly<{ mention: Mention; whom: string }>

function pairsOf(all: readonly Labelled[], namesIn: (article: string) => readonly string[]): readonly Pair[] {
  const whom = new Map(all.map(one => [one.mention, one.whom]))
  const names = Map.groupBy(
    all.map(one => one.mention),
    mention => blockOf(mention.name),
  )
  return [...names.values()].flatMap(mentions => {
    const profiles = settledGroups(mentions, nothingDecided).map(profileOf)
    return profiles.flatMap((a, i) =>
      profiles.slice(i + 1).flatMap(b => {
        const found = compare(a, b, { namesIn })
        const [x, y] = [a.mentions[0], b.mentions[0]]
        if (found === null || !x || !y || [...a.articles].some(article => b.articles.has(article))) return []
        const county = homesOf(x)[0]?.slice(0, 6) ?? ''
        return [{ county, isSame: whom.get(x) === whom.get(y), evidence: found.evidence }]
      }),
    )
  })
}

function made(): readonly Pair[] {
  const random = mulberry32(7)
  const told = [...articles(officials(60_000, random), 20_000, random)].flat()
  const names = Map.groupBy(told, one => one.mention.article)
  const namesIn = (article: string) => (names.get(article) ?? []).map(one => blockOf(one.mention.name))
  return pairsOf(
    told.map(({ mention, official }) => ({ mention, whom: String(official) })),
    namesIn,
  )
}

/** Documents as the gold names them: the last part of the key. */
const shortOf = (document: string): string => document.split(/[/#]/u).at(-1) ?? ''

function ofGold(): readonly Pair[] {
  if (values.workspace === '') return []
  const left = new Set(values.without.split(','))
  const workspace = readWorkspace(values.workspace)
  const identity = identityIn(workspace.db)
  const labelled = values.gold.split(',').flatMap(dir => {
    type Gold = { people: { id: string; mentions: [string, string][] }[] }
    const { people } = JSON.parse(readFileSync(join(dir, '_identity.json'), 'utf8')) as Gold
    return people.flatMap(({ id, mentions }) =>
      mentions.flatMap(([document, name]) => {
        if (left.has(document)) return []
        const found = identity.mentions(blockOf(name)).find(m => shortOf(m.document) === document && !m.private)
        return found === undefined ? [] : [{ mention: found, whom: `${dir} ${id}` }]
      }),
    )
  })
  const pairs = pairsOf(labelled, identity.namesIn)
  workspace.close()
  return pairs
}

const scoreOf = (evidence: readonly Evidence[], weights: Weights): number =>
  evidence.reduce((sum, { what, times }) => sum + weights[what] * times, file.prior)

/** Steps of the descent, length of a step, and how strongly weights are drawn to where they were. */
const [steps, rate, pull] = [200, 4, 0.002]

/** A wrong join counts as so many missed ones: namesakes taken for one spoil two careers. */
const costOfWrongJoin = 16

function fitted(pairs: readonly Pair[]): Weights {
  let weights = { ...file.weights }
  const share = 1 / Math.max(1, pairs.length)
  for (let step = 0; step < steps; step += 1) {
    const slope = new Map<Finding, number>()
    for (const { evidence, isSame } of pairs) {
      const odds = 2 ** Math.max(-40, Math.min(40, scoreOf(evidence, weights)))
      const error = isSame ? 1 / (1 + odds) : (-costOfWrongJoin * odds) / (1 + odds)
      for (const { what, times } of evidence) slope.set(what, (slope.get(what) ?? 0) + error * times * share)
    }
    weights = Object.fromEntries(
      Object.entries(weights).map(([what, weight]) => {
        const own = slope.get(what as Finding) ?? 0
        const back = pull * (file.weights[what as Finding] - weight)
        return [what, what === 'name' ? weight : ofOneSign(weight + rate * (own + back), file.weights[what as Finding])]
      }),
    ) as Weights
  }
  return weights
}

/** What speaks against two being one never comes to speak for it, whatever the pairs that were made have by chance. */
const ofOneSign = (weight: number, start: number): number =>
  start < 0 ? Math.min(0, weight) : start > 0 ? Math.max(0, weight) : weight

function report(what: string, pairs: readonly Pair[], weights: Weights): void {
  const joined = pairs.filter(({ evidence }) => scoreOf(evidence, weights) >= file.strictness.default)
  const [right, same] = [joined, pairs].map(list => list.filter(pair => pair.isSame).length) as [number, number]
  const rate = (part: number, all: number) => (all === 0 ? '–' : (part / all).toFixed(4))
  console.log(
    `${what.padEnd(34)}${pairs.length} pairs  precision ${rate(right, joined.length)}  recall ${rate(right, same)}`,
  )
}

const folds = 5
const foldOf = (county: string): number => Number(county.slice(-5)) % folds || 0

const [drawn, gold] = [made(), ofGold()]
report('as they are, officials made', drawn, file.weights)
report('as they are, gold', gold, file.weights)
for (let fold = 0; fold < folds; fold += 1) {
  const weights = fitted([...drawn, ...gold].filter(pair => foldOf(pair.county) !== fold))
  report(
    `held out ${fold + 1} of ${folds}, officials made`,
    drawn.filter(pair => foldOf(pair.county) === fold),
    weights,
  )
}
for (const county of new Set(gold.map(pair => pair.county))) {
  const weights = fitted([...drawn, ...gold.filter(pair => pair.county !== county)])
  report(
    `held out ${county}, gold`,
    gold.filter(pair => pair.county === county),
    weights,
  )
}
const weights = fitted([...drawn, ...gold])
const rounded = Object.fromEntries(Object.entries(weights).map(([what, weight]) => [what, Math.round(weight * 2) / 2]))
console.log(JSON.stringify(rounded, null, 1))
if (values.write) writeFileSync(FILE, `${JSON.stringify({ ...file, weights: rounded }, null, 2)}\n`)
