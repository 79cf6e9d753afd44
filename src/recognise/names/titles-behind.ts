/** Titles that stand behind a name with a verb between: 任命[褚云帆]为县农业农村局局长, [石磊]同志任霍山县委书记. */
import type { OfficeStatus } from '../../record.ts'
import type { NameMention } from '../mentions.ts'
import type { Title } from '../titles.ts'
import { frames } from './frames.ts'
import { isInRow, statusInNotice, statusInTable } from './lives.ts'

/** 兼任中央宣传部部长，|不再兼任|四川省委书记; …副局长，|免去其|政治部主任职务. */
const noLonger = /^(?:职务)?[，；](?:并|同时)?(?:不再(?:担任|兼任)|免去其)(?:兼任的|原任的)?$/
const chained =
  /^(?:、|，|和|及|，?(?:也|同时)是|兼任?|，并?兼任?|，同时兼任|，并?提名为?|，?(?:曾任|历任|现任|后任|并任))$/
/** 2002年任|北京市委常委: a clause of a life that leaves its subject out. */
const elided =
  /[，。；\n](?:(?:19|20)\d{2}年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:起|后|至[^，。]{2,12}|，)*)?(?:先后|历|一直|去年|次年|同年|后来|随后|被)*(?:任|担任|出任|就任|调任|升任|当选为?|接任|提拔为|晋升为|[一二两三四五六七八九十\d]+年前作为)$/
/** 以俞海波为团长|的中央代表团: the body stands behind the post. */
const headed =
  /^的([㐀-鿿]{2,20}?(?:代表团|考察团|访问团|慰问团|代表队|工作组|领导小组|专家组|调研组|督导组|指挥部|委员会))/
const mostGroup = 26
/** Between the title of who left and the name of who takes over. */
export const leftTo = /^(?:职务)?，由$/
const furthestSubject = 160
const longestBetween = 26

export type WithTitles = Readonly<{ names: readonly NameMention[]; unnamed: readonly Title[] }>

type Owned = Readonly<{ owner: NameMention; title: Title }>

/** Gives titles without a name to the name before them where a frame of appointment or being joins the two. */
export function titlesBehind(text: string, names: readonly NameMention[], unnamed: readonly Title[]): WithTitles {
  const owned: Owned[] = []
  const left: Title[] = []
  for (const whole of unnamed) {
    const title = behindName(text, names, whole)
    const bearers = bearersOf(text, names, title)
    owned.push(...bearers)
    if (bearers.length > 0) continue
    const found = continued(text, owned.at(-1), title) ?? ownerOf(text, names, title)
    if (found) owned.push(found)
    else left.push(title)
  }
  const given = Map.groupBy(
    owned.flatMap(each => [...sharers(text, names, each), ...takenOver(text, names, each)]),
    each => each.owner,
  )
  return {
    names: names.map(mention =>
      withMore(
        mention,
        given.get(mention)?.map(each => each.title),
      ),
    ),
    unnamed: left,
  }
}

/** 担任慰问团副团长|的|副省长甲，县长乙一同前往: those named behind it, as far as one list goes. */
function bearersOf(text: string, names: readonly NameMention[], title: Title): readonly Owned[] {
  const [start, end] = title.span
  if (text[end] !== '的' || !/(?:担任|兼任)$/.test(text.slice(Math.max(0, start - 2), start))) return []
  const behind = names.filter(({ span }) => span[0] > end && !text.slice(end, span[0]).includes('。'))
  const last = behind.findIndex(({ span }) => !/^[、，和及与]/.test(text.slice(span[1])))
  return behind.slice(0, last + 1).map(owner => ({ owner, title }))
}

const joining = /^(?:的|当上了?|就任|担任)/

/** 免去|佘清秋|最高人民法院副院长…职务: the organ begins behind a name that stands inside it. */
function behindName(text: string, names: readonly NameMention[], title: Title): Title {
  const inside = names.findLast(({ span }) => span[0] >= title.span[0] && span[1] < title.organ[1])
  if (!inside) return title
  const start = inside.span[1] + (joining.exec(text.slice(inside.span[1], inside.span[1] + 4))?.[0].length ?? 0)
  const organ = [start, title.organ[1]] as const
  return { ...title, span: [start, title.span[1]], organ, words: text.slice(...organ) }
}

/** 选举[于帆]、[单雪松]、[竺青原]为副区长: the names of a list share the title behind it. */
function sharers(text: string, names: readonly NameMention[], owned: Owned): readonly Owned[] {
  const all: Owned[] = [owned]
  if (/[（(][^）)]*$/.test(text.slice(owned.owner.span[1], owned.title.span[0]))) return all
  for (let at = names.indexOf(owned.owner) - 1; at >= 0; at--) {
    const [before, after] = [names[at] as NameMention, names[at + 1] as NameMention]
    if (!/^(?:（[^）]*）)?(?:同志)?[、和]$/.test(text.slice(before.span[1], after.span[0]))) break
    all.unshift({ owner: before, title: owned.title })
  }
  return all
}

/** 不再担任县教育局局长职务，|由[陈月]同志接任: who takes over has the title of who left. */
function takenOver(text: string, names: readonly NameMention[], { title }: Owned): readonly Owned[] {
  const owner = names.find(({ span }) => leftTo.test(text.slice(title.span[1], Math.max(title.span[1], span[0]))))
  const takes = owner && /^(?:同志)?(?:接任|继任)/.test(text.slice(owner.span[1]))
  return title.status === 'removed' && takes ? [{ owner, title: { ...title, status: 'appointed' } }] : []
}

/** 任霍山县委委员、|常委、|副书记: a title right behind one that has an owner shares owner and status. */
function continued(text: string, last: Owned | undefined, title: Title): Owned | null {
  if (last && noLonger.test(text.slice(last.title.span[1], title.span[0])))
    return { owner: last.owner, title: { ...title, status: 'removed' } }
  if (!last || !chained.test(text.slice(last.title.span[1], title.span[0]))) return null
  return {
    owner: last.owner,
    title: { ...title, status: title.status === 'current' ? last.title.status : title.status },
  }
}

const withMore = (mention: NameMention, titles: readonly Title[] | undefined): NameMention =>
  titles
    ? {
        ...mention,
        titles: [...mention.titles, ...titles],
        rule: mention.titles.length > 0 ? mention.rule : 'title-behind-name',
      }
    : mention

function ownerOf(text: string, names: readonly NameMention[], title: Title): Owned | null {
  const name = subjectBefore(text, names, title)
  const life = ofLife(text, names, title)
  if (life || !name) return life
  if (name.rule === 'name-with-particulars') return ofNotice(text, name, title)
  if (title.span[0] - name.span[1] > longestBetween) return ofLastSubject(text, name, title)
  const between = text.slice(name.span[1], title.span[0])
  const frame = frames.find(
    each =>
      each.between.test(between) &&
      (each.before === null || each.before.test(text.slice(Math.max(0, name.span[0] - 6), name.span[0]))) &&
      (each.after === null || each.after.test(text.slice(title.span[1], title.span[1] + 4))),
  )
  if (!frame) return ofLastSubject(text, name, title)
  const group = between === '为' ? headed.exec(text.slice(title.span[1], title.span[1] + mostGroup))?.[1] : undefined
  if (group) return { owner: name, title: { ...title, words: group } }
  return held(name, title, frame.status ?? 'current')
}

function ofNotice(text: string, owner: NameMention, title: Title): Owned | null {
  const between = text.slice(owner.span[1], title.span[0])
  const status = statusInNotice(between)
  return status ? held(owner, title, status) : inRow(text, owner, title)
}

/** 曾任全国政协副主席|的老同志 are others; 他先后担任|总理| abroad. */
const inRow = (text: string, owner: NameMention, title: Title): Owned | null =>
  isInRow(text.slice(owner.span[1], title.span[0])) &&
  text[title.span[1]] !== '的' &&
  !(title.words === '' && /^(?:总理|总统|首相|主席|议长|行政长官)$/.test(title.base))
    ? held(owner, title, 'former')
    : null

/** Lives tell of one person over many lines: the one whose particulars stand before. */
function ofLife(text: string, names: readonly NameMention[], title: Title): Owned | null {
  const owner = names.findLast(({ rule, span }) => rule === 'name-with-particulars' && span[1] <= title.span[0])
  const status = owner ? statusInTable(text.slice(owner.span[1], title.span[0])) : null
  return owner && status ? held(owner, title, status) : null
}

const held = (owner: NameMention, title: Title, status: OfficeStatus): Owned => ({
  owner,
  title: { ...title, status: title.status === 'current' ? status : title.status },
})

/** [甲]接替|乙|担任县委书记: who takes over, not who left. */
function subjectBefore(text: string, names: readonly NameMention[], title: Title): NameMention | undefined {
  const at = names.findLastIndex(mention => mention.span[1] <= title.span[0])
  const replaced = names[at]
  if (!replaced || !text.startsWith('接替', replaced.span[0] - 2)) return replaced
  return names[at - 1] ?? replaced
}

function ofLastSubject(text: string, name: NameMention, title: Title): Owned | null {
  const row = inRow(text, name, title)
  if (row || title.span[0] - name.span[1] > furthestSubject) return row
  return elided.test(text.slice(Math.max(0, title.span[0] - 30), title.span[0])) ? { owner: name, title } : null
}
