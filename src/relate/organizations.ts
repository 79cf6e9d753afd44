import type { Division } from '../recognise/gazetteer/index.ts'
import { organHeads } from '../recognise/lexicon/index.ts'
import type { Recognised } from '../recognise/mentions.ts'
import { organStartBefore } from '../recognise/titles.ts'
import type { Organization, OrganizationKind, Span } from '../record.ts'
import { departmentLists } from './department-lists.ts'
import { asJurisdiction } from './jurisdiction.ts'
import { resolveOffice } from './organs/resolve.ts'
import type { Named } from './people.ts'

/** The leading organs of a place: named in offices or as rhetoric they are no organization of the article. */
const leading =
  /^中共.*委员会|人民政府$|人民代表大会|^中国人民政治协商会议|监察委员会$|^中国共产党中央委员会|^国务院$|^中华人民共和国$|^中央军事委员会$|^(?:县|市|区|省)(?:委|政府|人大|政协)/
const common = /^(?:全|各|有关|相关|我|该|本|某|一|两|三|几|多|上级|下级|当地|其他)/
const least = 3
/** Villages and parks named alone are places; a stretch with a verb or particle is no name. */
const site = /(?:园区|景区|产业园|新区|保税区|示范区|干部)$/
const clause = /[的了在使让把对将于等受]|建设|发挥|打造|推动|落户|投用|重视|精心|干部|一阶段/

/** Bodies of an article: those of offices (长治市城镇热力公司) and those named alone (北京江山多娇设计院). */
export function organizationsOf(
  article: Recognised,
  people: readonly Named[],
  home: Division | null,
): readonly Organization[] {
  const found = new Map<string, Organization>()
  for (const organization of [...ofOffices(people), ...ofLists(article, home), ...namedAlone(article, home)])
    if (!found.has(organization.name)) found.set(organization.name, organization)
  return [...found.values()]
}

const ofOffices = (people: readonly Named[]): readonly Organization[] =>
  people.flatMap(person =>
    person.offices.flatMap(office => {
      const name = office.organ.replace(/(?<=.{3})(?:党委|党组|党总支|党支部)$/, '')
      if (name.length < least || leading.test(name)) return []
      return [{ name, kind: kindOf(name), jurisdiction: office.jurisdiction, evidence: office.evidence }]
    }),
  )

/** 县住建 in a list of those sent → 长子县住建. A list without a level word is the home's: 发改、统计局 → 长子县发改局. */
const ofLists = (article: Recognised, home: Division | null): readonly Organization[] =>
  departmentLists(article).flatMap(({ name, span }) => {
    const own = /^[省市县区州旗]/.test(name) || /(?:镇|乡|街道|公司|集团|银行|学校|村|社区)$/.test(name) || !home
    const resolved = resolvedBody(own ? name : home.name + name, home)
    return leading.test(resolved.organ)
      ? []
      : [
          {
            name: resolved.organ,
            kind: kindOf(resolved.organ),
            jurisdiction: asJurisdiction(resolved.place),
            evidence: span,
          },
        ]
  })

const resolvedBody = (words: string, home: Division | null): ReturnType<typeof resolveOffice> =>
  resolveOffice(
    { organ: words, post: '', seat: '', base: '' },
    { home, previous: null, near: null, village: null, township: null },
  )

function namedAlone(article: Recognised, home: Division | null): readonly Organization[] {
  const titles = [...article.names.flatMap(mention => mention.titles), ...article.unnamed].map(title => title.span)
  const places = new Map(article.terms.places.map(([start, end]) => [end, start]))
  return article.terms.heads.flatMap(head => {
    if (isEverydayWord(article, head)) return []
    if (titles.some(([from, to]) => head[0] < to && head[1] > from) || !isOutsideWord(article, head)) return []
    const start = organStartBefore(article, head[1], Math.max(0, head[0] - 30))
    const span: Span = [start, head[1]]
    if (article.names.some(each => each.span[0] < span[1] && each.span[1] > start)) return []
    const words = article.text.slice(...span)
    if (words.length < least + 1 || common.test(words) || places.has(head[1]) || head[0] === start) return []
    return organization(span, words, home)
  })
}

/** 全部, 到处, 办公室: the head is the end of a short word, or it names no kind of body that stands alone. */
function isEverydayWord({ text, wordEnds }: Recognised, head: Span): boolean {
  if (organHeads.get(text.slice(...head)) === 'village') return true
  return head[1] - head[0] === 1 && wordEnds.lastIndexOf(1, head[1] - 1) >= head[1] - 2
}

/** Only heads that make a name with a place, a level word or a brand before them; 管理局 alone is none. */
const named = /^(?:[省市县区州旗镇乡]|[㐀-鿿]{2,}(?:省|市|县|区|州|旗|镇|乡))/
const ownName = new Set<OrganizationKind>(['company', 'bank', 'school', 'hospital', 'media'])

function organization(span: Span, words: string, home: Division | null): readonly Organization[] {
  const kind = kindOf(words)
  if (kind === 'village' || site.test(words) || clause.test(words)) return []
  if (!ownName.has(kind) && !named.test(words)) return []
  if (ownName.has(kind) && words.length < 5) return []
  const resolved = resolvedBody(words, home)
  if (leading.test(resolved.organ) || resolved.organ.length < least + 1) return []
  return [{ name: resolved.organ, kind, jurisdiction: asJurisdiction(resolved.place), evidence: span }]
}

/** 管理局|长, 公司|债: the head must end a word. */
const isOutsideWord = ({ wordEnds }: Recognised, head: Span): boolean => wordEnds[head[1]] === 1

/** Kind by the last word: 公司 → company; 局 → government. */
function kindOf(name: string): OrganizationKind {
  for (let length = Math.min(12, name.length); length > 0; length--) {
    const kind = organHeads.get(name.slice(-length))
    if (kind) return kind
  }
  return 'other'
}
