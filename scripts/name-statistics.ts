/**
 * Writes src/recognise/names/statistics.tsv and words.tsv from the segmenter's own dictionary and part-of-speech tables:
 *
 *   node scripts/name-statistics.ts
 *
 * statistics.tsv: how much likelier a character is in a role of a Han name than in running words. Given-name characters are
 * counted over dictionary entries tagged `nr` of two and three characters behind a surname (each once: their frequencies
 * come from novels), mixed with the table's emissions for names. Surnames take their shares from the name report of 2020, as
 * the dictionary is full of 令狐 and 韦小宝. The background is every other entry, weighted by frequency.
 * words.tsv: ordinary words that begin with a surname, which look like names and are none.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const OUT = new URL('../src/recognise/names/', import.meta.url)
const DICT = join(dirname(createRequire(import.meta.url).resolve('nodejieba/package.json')), 'submodules/cppjieba/dict')

type Entry = { word: string; count: number; tag: string }
const entries: Entry[] = readFileSync(join(DICT, 'jieba.dict.utf8'), 'utf8')
  .split('\n')
  .map(line => {
    const [word = '', count = '0', tag = ''] = line.trim().split(' ')
    return { word, count: Number(count), tag }
  })
  .filter(entry => /^[一-鿿]+$/.test(entry.word))

const surnames = new Map(
  readFileSync(new URL('surnames.tsv', OUT), 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line => line.split('\t') as [string, string]),
)

type Counts = Map<string, number>
const bump = (counts: Counts, key: string, by: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + by)
}
const total = (counts: Counts): number => [...counts.values()].reduce((sum, count) => sum + count, 0)

/** Share of each surname: the five greatest by the report, the other common ones by rank, the rest by class. */
const TOP = [0.0725, 0.0719, 0.0683, 0.0538, 0.0453]
const COMMON_ORDER =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董袁潘于蒋蔡余杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤'
const surnameShare = (): Counts => {
  const shares: Counts = new Map()
  const rest = [...COMMON_ORDER].slice(TOP.length)
  const weights = rest.map((_, at) => 1 / (at + 8))
  const sum = weights.reduce((a, b) => a + b, 0)
  ;[...COMMON_ORDER].forEach((name, at) => {
    shares.set(name, TOP[at] ?? ((0.859 - 0.3118) * (weights[at - TOP.length] ?? 0)) / sum)
  })
  const ofClass = (kind: string): string[] =>
    [...surnames].filter(([s, k]) => s.length === 1 && k === kind).map(([s]) => s)
  for (const [kind, share] of [
    ['usual', 0.125],
    ['rare', 0.016],
  ] as const)
    for (const name of ofClass(kind)) shares.set(name, (shares.get(name) ?? 0) + share / ofClass(kind).length)
  return shares
}

const middle: Counts = new Map()
const last3: Counts = new Map()
const last2: Counts = new Map()
const background: Counts = new Map()
for (const { word, count, tag } of entries) {
  if (tag === 'nr' || tag === 'nrfg' || tag === 'nrt') {
    const kind = surnames.get(word.charAt(0))
    if (kind === undefined || kind === 'rare' || tag === 'nrt') continue
    if (word.length === 2) bump(last2, word.charAt(1), 1)
    if (word.length !== 3) continue
    bump(middle, word.charAt(1), 1)
    bump(last3, word.charAt(2), 1)
  } else for (const character of word) bump(background, character, count)
}

/** Emissions of the tagger's table in state B, M or E of `nr`, as probabilities. */
const emissions = (state: 'M' | 'E'): Counts => {
  const line =
    readFileSync(join(DICT, 'pos_dict/prob_emit.utf8'), 'utf8')
      .split('\n')
      .find(l => l.startsWith(`${state},nr:`)) ?? ''
  return new Map(
    line
      .slice(line.indexOf(':') + 1)
      .split(';')
      .flatMap(pair => {
        const [character = '', log = '-100'] = pair.split(',')
        return character === '' ? [] : [[character, Math.exp(Number(log))] as const]
      }),
  )
}

/** Part of the probability that comes from the dictionary's names, from the emissions, and from the background. */
const MIX = { names: 0.6, emissions: 0.32, background: 0.08 }
const backgroundTotal = total(background) + 8000 * 50
const chance = (character: string): number => ((background.get(character) ?? 0) + 50) / backgroundTotal

const roleScore = (counts: Counts, emitted: Counts): ((character: string) => number) => {
  const all = total(counts)
  return character => {
    const p =
      MIX.names * ((counts.get(character) ?? 0) / all) +
      MIX.emissions * (emitted.get(character) ?? 0) +
      MIX.background * chance(character)
    return Math.log(p / chance(character))
  }
}

const E = emissions('E')
const shares = surnameShare()
const surnameScore = (character: string): number => {
  const share = shares.get(character)
  return share === undefined ? -6 : Math.log(share / chance(character))
}
const scores = [surnameScore, roleScore(middle, emissions('M')), roleScore(last3, E), roleScore(last2, E)]
const characters = [
  ...new Set([...background.keys(), ...shares.keys(), ...middle.keys(), ...last3.keys(), ...last2.keys()]),
].sort()
const floor = [-6, ...[1, 2, 3].map(() => Math.log(MIX.background))]
const rows = characters.flatMap(character => {
  const values = scores.map(score => Math.max(-6, Math.min(8, score(character))))
  const told = values.some((value, at) => value > (floor[at] ?? 0) + 0.15)
  return told ? [[character, ...values.map(value => Math.round(value * 10))].join('\t')] : []
})

writeFileSync(
  new URL('statistics.tsv', OUT),
  `# How much likelier a character is in a Han name than in running words: ln P(character | role) - ln P(character), in tenths.
# Columns: character, as surname (-60: none), middle of three, last of three, last of two. In order of code point.
# Characters not listed: -60, ${floor
    .slice(1)
    .map(value => Math.round(value * 10))
    .join(
      ', ',
    )}. Sources: dictionary and tables of nodejieba 3.5.8 (MIT), name report of the Ministry of Public Security for 2020.
# Written by scripts/name-statistics.ts: change the script, not this file.
${rows.join('\n')}\n`,
)
console.log(`${rows.length} characters; names counted: ${total(middle)} of three, ${total(last2)} of two characters`)
