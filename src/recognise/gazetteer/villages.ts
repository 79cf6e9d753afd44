/** Villages and communities of one county or township: 620,000 names lie packed by province and are read where one is asked for. */
import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import type { Division, Level } from './division.ts'
import { division } from './index.ts'

/** A village with its twelve digits and the township it lies in. */
export type Village = Readonly<{ code: string; township: Division }>

const called = /(?:村|社区|屯|寨|嘎查)$/
const narrow: readonly Level[] = ['county', 'township', 'zone']

/** Provinces read, 14 MB for all of them. */
const provinces = new Map<string, string>()

function linesOf(province: string): string {
  const known = provinces.get(province)
  if (known !== undefined) return known
  const lines = unpacked(province)
  provinces.set(province, lines)
  return lines
}

function unpacked(province: string): string {
  try {
    return brotliDecompressSync(readFileSync(new URL(`villages/${province}.br`, import.meta.url))).toString('utf8')
  } catch (cause) {
    // Hong Kong, Macao and Taiwan have no such list.
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw cause
  }
}

/**
 * The village of that name in a county or township: 田家沟村 in 长子县 → its code and township. Names end in 村, 社区, 屯, 寨 or
 * 嘎查. Null in wider places, where the county has none or several of that name, and where the township is not listed
 * here any more. State of 2023-06-30.
 */
export function villageIn(name: string, near: Division): Village | null {
  if (!called.test(name) || near.validTo !== null || near.code === '' || !narrow.includes(near.level)) return null
  const found = codesOf(name.replace(/(?<=.)村$/, ''), near.code)
  const township = found.length === 1 ? division((found[0] as string).slice(0, 9)) : null
  return township && { code: found[0] as string, township }
}

/** Codes of all villages called so in lines that begin with `prefix`. */
function codesOf(name: string, prefix: string): readonly string[] {
  const lines = linesOf(prefix.slice(0, 2))
  const codes: string[] = []
  for (let start = lineFrom(lines, prefix, 0); start >= 0; start = lineFrom(lines, prefix, start + 1)) {
    const end = lines.indexOf('\n', start)
    const line = lines.slice(start, end)
    if (line.includes(name)) codes.push(...codesIn(line, name))
  }
  return codes
}

function lineFrom(lines: string, prefix: string, from: number): number {
  if (from === 0 && lines.startsWith(prefix)) return 0
  const at = lines.indexOf(`\n${prefix}`, Math.max(0, from - 1))
  return at < 0 ? -1 : at + 1
}

function codesIn(line: string, name: string): readonly string[] {
  const [township = '', ...villages] = line.split(' ')
  let last = 0
  return villages.flatMap(word => {
    const stated = /^\d{3}/.exec(word)?.[0]
    last = stated === undefined ? last + 1 : Number(stated)
    return word.slice(stated?.length ?? 0) === name ? [township + String(last).padStart(3, '0')] : []
  })
}
