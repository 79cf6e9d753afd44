/** The body of a post that stands alone: 解放军第211医院…。院长卓云鹤 → 解放军第211医院. */
import type { Recognised } from '../../recognise/mentions.ts'
import { organStartBefore } from '../../recognise/organ-start.ts'
import type { Title } from '../../recognise/titles.ts'

/** Posts of one kind of body, and how the names of such bodies end. */
const bodiesOfPosts: readonly (readonly [post: RegExp, body: RegExp])[] = [
  [/^院长$/, /(?:医院|学院|法院|研究院|设计院|科学院|农科院|剧院|福利院|敬老院|养老院)$/],
  [/^校长$/, /(?:学校|大学|中学|小学|高中|初中|[一二三四五六七八九十]中|党校|职教中心|学院|中心校)$/],
  [/^行长$/, /(?:银行|分行|支行)$/],
  [/^园长$/, /(?:幼儿园|动物园|植物园)$/],
  [/^所长$/, /(?:派出所|研究所|事务所|司法所|看守所)$/],
  [/^局长$/, /局$/],
  [/^厂长$/, /厂$/],
  [/^矿长$/, /矿$/],
  [/^馆长$/, /馆$/],
  [/^台长$/, /台$/],
  [/^社长$/, /(?:报社|出版社|通讯社|杂志社|合作社)$/],
  [/^(?:董事长|总经理|总裁|首席.{2,4}官|董事会秘书|[㐀-鿿]{2,4}总监)$/, /(?:公司|集团)$/],
  [/^理事长$/, /(?:合作社|协会|学会|基金会|研究会|商会)$/],
  [/^会长$/, /(?:协会|学会|商会|联合会|研究会|促进会)$/],
  [/^(?:大队长|支队长|总队长|中队长)$/, /(?:大队|支队|总队|中队)$/],
]
/** Words that call a body by its kind only, and how the names of such bodies end. */
const kindsOfBodies: readonly (readonly [kind: RegExp, body: RegExp])[] = [
  [/^(?:集团|公司|总公司|集团公司)$/, /(?:公司|集团)$/],
  [/^(?:学校|校)$/, /(?:学校|大学|中学|小学|学院)$/],
  [/^医院$/, /医院$/],
  [/^学院$/, /学院$/],
  [/^(?:支队|大队)$/, /(?:支队|大队)$/],
  [/^合作社$/, /合作社$/],
  [/^院$/, /(?:医院|学院|法院|检察院|研究院)$/],
]
const committee = /(?:党委|党组|党总支|党支部|纪委|工会|团委|董事会|监事会)$/
const reach = 300
const longestName = 30
const leastName = 4
/** 该医院, 全国人民医院, 一家公司: no body in particular. */
const general =
  /^(?:各|该|本|全[县市省]|这|那|一|某|几|两|多|其|我|有关|相关|基层|民营|中小|大型|国有|企业|数|近|约|每|第|另)/

/** Name of the last body before the title that the post can belong to, null where none stands near. */
export function bodyNamedBefore(article: Recognised, title: Title): string | null {
  const head = bodiesOfPosts.find(([post]) => post.test(title.base))?.[1]
  return head ? lastBody(article, title, head) : null
}

/** 集团党委 → 中岳重工集团有限公司党委, 校 → 石渠学院: a body called by its kind; null for all others. */
export function bodyOfKind(article: Recognised, title: Title, organ: string): string | null {
  const part = committee.exec(organ)?.[0] ?? ''
  const kind = organ.slice(0, organ.length - part.length)
  const head = kindsOfBodies.find(([words]) => words.test(kind))?.[1]
  // 信和|集团: a name may stand before it that was cut off.
  const cut = /[㐀-鿿]/.test(article.text[title.organ[0] - 1] ?? '')
  const body = head && !cut ? lastBody(article, title, head) : null
  return body === null ? null : body + part
}

function lastBody({ text, wordEnds, terms }: Recognised, title: Title, head: RegExp): string | null {
  const from = Math.max(0, title.span[0] - reach)
  for (const [start, end] of terms.heads.toReversed()) {
    if (end > title.span[0]) continue
    if (end < from) return null
    if (!head.test(text.slice(start, end)) || text[end] === '长') continue
    const name = text.slice(organStartBefore({ text, wordEnds }, end, Math.max(0, end - longestName)), end)
    if (name.length >= leastName && name.length > end - start && !general.test(name)) return name
  }
  return null
}
