/** Names in slots: behind titles, behind group words and role nouns, and in the lists that follow them. */
import type { Segmented } from '../../article.ts'
import type { Span } from '../../record.ts'
import { posts, type RoleKind, roles } from '../lexicon/index.ts'
import type { NameMention } from '../mentions.ts'
import type { Terms } from '../terms.ts'
import { type Title, titleAt } from '../titles.ts'
import { Anchors, cutsWord } from './anchors.ts'
import { nameBehindNoun } from './behind-noun.ts'
import { type Candidate, nameAt, type Slot } from './candidates.ts'
import { isForeign } from './foreign.ts'
import { isAddress, nameStartBefore } from './name-before.ts'
import { leastBefore, nameBetween } from './name-between.ts'
import { remarksAt } from './remarks.ts'
import { secondName } from './run-together.ts'

export type SlotNames = Readonly<{
  names: readonly NameMention[]
  unnamed: readonly Title[]
  /** Names behind 记者, 通讯员: they write, they do not take part. */
  reporters: readonly string[]
}>

/** Between two titles of one person: 县委副书记、县长, 副总理兼外长. */
const joint =
  /^(?:（[^（）]{1,12}）|\([^()]{1,12}\))?(?:[、，\s]|[、，]?兼任?|和|及|以及|暨)?(?:时任|原任|曾任)?(?:《[^》]{1,40}》)?$/
/** Between a title and the name it belongs to. */
const gap = /(?:[\s：:]|——|同志)*/y
/** 时任福建省省长|的|某人. */
const gapOfLife = /的?/y
const ofLife = /(?:时任|曾任|身为|作为|担任过?|出任|现任|兼任|任)$/
/** Between the names of a list. */
const separator = /[、，和与及同\s]|以及|暨/y
/** A name of which OCR left one character: 厍文清、李、李伟. */
const lostName = /[㐀-鿿]、/y

/** 县委书记[郭强]、县长[阚云峰]; 县领导[吴斌]、[李伟]出席 → the names with the titles that hold for them. */
export const namesInSlots = (article: Segmented, terms: Terms): SlotNames => new SlotWalk(article, terms).walk()

/** Last characters of organs; a name before a title hardly ends so: 霍邱县委|委员. */
const organLast = /[委局厅部院会府处办团社区县市省镇乡村旗州盟]$/

/** 脱贫户|韦春生: a made-up word may take the last character of a long role noun, where the name is a clear one. */
const longRole = 3
const surelyOfRole = 3.5
/** 教师|范徽宁: so may a word of the dictionary reach into a short one. */
const surelyCut = 4.2
const committeeHead = /^(?:书记|主任|主任委员|村主任)$/
const grade = /^、[正副][㐀-鿿]级$/
/** An organ of that many characters makes an office of a word such as 教导员 or 院士. */
const clearOrgan = 4

/** One walk from left to right; each post or role word asks whether a name follows. */
class SlotWalk {
  readonly #article: Segmented
  readonly #anchors: Anchors
  readonly #names: NameMention[] = []
  readonly #unnamed: Title[] = []
  readonly #reporters: string[] = []
  #pending: Title[] = []
  #cursor = 0

  constructor(article: Segmented, terms: Terms) {
    this.#article = article
    this.#anchors = new Anchors(article, terms)
  }

  walk(): SlotNames {
    for (const anchor of this.#anchors.all) if (anchor[0] >= this.#cursor) this.#title(anchor) || this.#role(anchor)
    this.#dropPending()
    return { names: this.#names, unnamed: this.#unnamed, reporters: this.#reporters }
  }

  get #text(): string {
    return this.#article.text
  }

  #pendingEnd(): number {
    return this.#pending.at(-1)?.span[1] ?? this.#cursor
  }

  #dropPending(): void {
    this.#unnamed.push(...this.#pending)
    this.#pending = []
  }

  #title(anchor: Span): boolean {
    if (!posts.has(this.#text.slice(...anchor)) || cutsWord(this.#article, anchor[1]) || anchor[0] < this.#pendingEnd())
      return false
    const chained = this.#pending.length > 0 && joint.test(this.#text.slice(this.#pendingEnd(), anchor[0]))
    const title = titleAt(this.#article, anchor, this.#organLimit(), chained || this.#onCommittee(anchor))
    if (!title) return false
    if (this.#pending.length > 0 && !joint.test(this.#text.slice(this.#pendingEnd(), title.span[0])))
      this.#dropPending()
    this.#pending.push(title)
    // 各专委会主任，|县总支主委管道升, 等部门主要负责同志，|…: heads of many bodies, never the next person.
    if (/^(?:各|有关|相关|部门)/.test(title.words)) this.#dropPending()
    if (this.#nameBehind(title) || this.#nameBefore(title)) this.#pending = []
    return true
  }

  /** 副镇长燕青|和|县教育局局长: right behind a name 和 joins, and is no part of 和县. */
  #organLimit(): number {
    const joins = this.#cursor === this.#names.at(-1)?.span[1] && /[和同]/.test(this.#text[this.#cursor] ?? '')
    return Math.max(this.#cursor + (joins ? 1 : 0), this.#pendingEnd())
  }

  /** 村党支部书记甲，|委员|乙、丙: behind the head of a committee its members need no organ. */
  #onCommittee(anchor: Span): boolean {
    const head = this.#names.at(-1)?.titles.at(-1)
    return (
      this.#text.slice(...anchor) === '委员' &&
      head !== undefined &&
      committeeHead.test(head.base) &&
      /^[、，；]$/.test(this.#text.slice(this.#cursor, anchor[0]))
    )
  }

  #nameBehind(title: Title): boolean {
    const foreign = this.#pending.some(each => isForeign(each.words, each.base))
    const remarks = remarksAt(this.#text, title.span[1])
    const at = this.#skip(this.#ofLife() ? gapOfLife : gap, remarks.end)
    if (this.#anchors.at(at) || this.#anchors.bareTitleAt(at)) return false
    const found = nameAt(this.#article, at, this.#slotBehind(title), foreign)
    if (!found || isAddress(this.#article, title, found)) return false
    this.#add(at, found.end, { titles: this.#pending, role: null, rule: 'title-before-name' })
    this.#list({ titles: this.#pending, role: null, rule: 'title-before-list' }, foreign)
    return true
  }

  #ofLife(): boolean {
    const start = this.#pending[0]?.span[0] ?? 0
    return (
      ofLife.test(this.#text.slice(Math.max(0, start - 3), start)) ||
      /^(?:时任|曾任)/.test(this.#text.slice(start, start + 2))
    )
  }

  #slotBehind(title: Title): Slot {
    const entry = posts.get(title.base)
    const organ = title.organ[1] - title.organ[0]
    return (entry?.weak && organ < clearOrgan) || (entry?.needsOrgan && organ === 0) ? 'role' : 'post'
  }

  /** 张伟局长, 习近平总书记: what stands where an organ would, or at its end, is a name. */
  #nameBefore(title: Title): boolean {
    const [start, end] = title.organ
    if (end - start < 2 || this.#pending.length > 1 || organLast.test(title.words)) return false
    const at = nameStartBefore(this.#article, title)
    if (at < 0) return false
    this.#add(at, end, {
      titles: [{ ...title, span: [end, title.span[1]], organ: [end, end], words: '' }],
      role: null,
      rule: 'name-before-title',
    })
    this.#cursor = title.span[1]
    return true
  }

  #role(anchor: Span): boolean {
    const word = this.#text.slice(...anchor)
    const glued = this.#article.wordEnds[anchor[1]] !== 1
    const cut = glued && (word.length < longRole || cutsWord(this.#article, anchor[1]))
    const kind: RoleKind | 'group' = roles.get(word) ?? 'group'
    const at = this.#skip(gap, remarksAt(this.#text, anchor[1]).end)
    if (this.#text.slice(anchor[1], at).includes('\n')) return false
    const found =
      kind === 'group' || kind === 'reporter'
        ? nameAt(this.#article, at, 'list')
        : nameBehindNoun(this.#article, anchor, at)
    const second = kind === 'group' ? secondName(this.#text, at, found) : null
    const end = second?.[0] ?? found?.end
    if (end === undefined || (glued && (found?.score ?? 0) < (cut ? surelyCut : surelyOfRole))) return false
    const titles = this.#titlesOfGrade(anchor[0])
    this.#dropPending()
    const role = { span: anchor, kind }
    this.#add(at, end, { titles, role, rule: 'name-after-role' })
    if (second) this.#add(...second, { titles: [], role, rule: 'list-after-role' })
    this.#list({ titles: [], role, rule: 'list-after-role' }, false)
    return true
  }

  /** 市政协原党组成员、|副厅级|干部: the grade goes with the titles before it. */
  #titlesOfGrade(at: number): readonly Title[] {
    if (!grade.test(this.#text.slice(this.#pendingEnd(), at))) return []
    const titles = this.#pending
    this.#pending = []
    return titles
  }

  /** The bare names behind a first one: 副主任[仝小川]、郜思远和王伟 share its titles. */
  #list(as: Pick<NameMention, 'titles' | 'role' | 'rule'>, foreign: boolean): void {
    for (let count = 1; ; count++) {
      const mark = this.#match(separator, this.#cursor)
      if (mark === '') return
      const at = this.#skip(lostName, this.#cursor + mark.length)
      if (this.#anchors.endListAt(at)) return
      const found =
        nameAt(this.#article, at, 'list', foreign) ?? (count >= leastBefore ? this.#between(mark, at) : null)
      if (!found || !this.#continues(mark, found)) return
      const second = secondName(this.#text, at, found)
      this.#add(at, second?.[0] ?? found.end, as)
      if (second) this.#add(...second, as)
    }
  }

  #between(mark: string, at: number): Candidate | null {
    return mark === '、' ? nameBetween(this.#article, at) : null
  }

  /** A comma or blank goes on with a list only where more of the list follows: …，李四、王五; not …，李四指出. */
  #continues(mark: string, found: Candidate): boolean {
    if (mark === '、' || mark === '及' || mark === '以及' || mark === '暨') return true
    if (found.score < 2) return false
    if (mark === '，' || mark.trim() === '') return /[、，\s和]/.test(this.#text[found.end] ?? '')
    return true
  }

  #add(at: number, end: number, as: Pick<NameMention, 'titles' | 'role' | 'rule'>): void {
    const name = this.#text.slice(at, end)
    const remarks = remarksAt(this.#text, end)
    this.#cursor = remarks.end
    if (as.role?.kind === 'reporter') this.#reporters.push(name)
    else this.#names.push({ name, span: [at, end], ...as, remarks: remarks.words })
  }

  #skip(pattern: RegExp, at: number): number {
    return at + this.#match(pattern, at).length
  }

  #match(pattern: RegExp, at: number): string {
    pattern.lastIndex = at
    return pattern.exec(this.#text)?.[0] ?? ''
  }
}
