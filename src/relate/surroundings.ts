import { chainAt } from '../recognise/chain.ts'

const villages = /[㐀-鿿]{2,5}村(?![民里口委支主])/g
const townships = /[㐀-鿿]{2,5}[镇乡](?![村级长党])/g
/** What stands before the name of a village or town in the same run of characters: 水口镇|洋槐村, 从|索洛湾村. */
const around = /^(?:.*[镇乡县市区旗省盟道](?=.{2,})|由于|这?就是|这是|[从在到来于的和与是为对向称据经让把被至由])/
/** 水通到了|村, 连接全|村, 由于|村: words before 村, no name. */
const noName = /[了全着每各个该本]|^(?:由于|.?于|.?到|.?的)村$|通到/
const reach = 200
const longestPlaces = 16

/** Village and township named last before a title, for 村支书 and 镇长: …从索洛湾村的…|村支书 → 索洛湾村. */
export function surroundings(text: string, at: number): Readonly<{ village: string | null; township: string | null }> {
  const before = text.slice(Math.max(0, at - reach), at)
  const last = (pattern: RegExp) =>
    before
      .match(pattern)
      ?.map(name => name.replace(around, ''))
      .findLast(name => name.length > 2 && !noName.test(name)) ?? null
  const village = before.includes('村') ? (repeated(text, before) ?? last(villages)) : null
  return { village, township: /[镇乡]/.test(before) ? last(townships) : null }
}

/** The last village whose name the article has more than once: 从|索洛湾村 and 索洛湾村 settle where the name begins. */
function repeated(text: string, before: string): string | null {
  const end = before.lastIndexOf('村') + 1
  for (let length = Math.min(6, end); length > 2; length--) {
    const name = before.slice(end - length, end)
    if (/^[㐀-鿿]+$/.test(name) && !/[的在是从到了]/.test(name) && text.indexOf(name) !== text.lastIndexOf(name))
      return withPlaces(before, end, name.replace(around, ''))
  }
  return null
}

/** 宁夏盐池县|曾记畔村: the places printed right before the village belong to its name in an office. */
function withPlaces(before: string, end: number, name: string): string {
  const at = end - name.length
  for (let start = Math.max(0, at - longestPlaces); start < at; start++)
    if (chainAt(before, start, null).end === at) return before.slice(start, end)
  return name
}
