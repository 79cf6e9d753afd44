/** Makes the names of one article agree: of two readings of one place the one that the rest of the article knows wins. */
import { divisionsNamed, levelRank } from '../gazetteer/index.ts'
import { isOfKind, Kind } from '../lexicon/index.ts'
import type { NameMention } from '../mentions.ts'
import { neverWithout } from './han-name.ts'

const particle = /^[和与同向对给将就从于由据跟让请任]/

/**
 * 沈知 where the article has 沈知白 → 沈知白; 向晋知远 beside 晋知远 → 晋知远; names of countries and places → dropped.
 * Mentions keep their titles.
 */
export function reconcile(text: string, found: readonly NameMention[]): readonly NameMention[] {
  const names = new Set(found.map(mention => mention.name))
  const titled = new Set(found.filter(mention => mention.titles.length > 0).map(mention => mention.name))
  const settled = (name: string) => titled.has(name) || (names.has(name) && countOf(text, name) >= oftenEnough)
  return found.flatMap(mention => {
    const better =
      withoutParticle(text, mention, names) ??
      withoutNextWord(text, mention, settled) ??
      longerAt(text, mention, names) ??
      longerBefore(text, mention, names) ??
      mention
    return isPlace(better) || isOldMan(better) ? [] : [better]
  })
}

/** 罗老说: a surname and what people call the old. */
const isOldMan = ({ name, titles }: NameMention): boolean => titles.length === 0 && /^.老$/.test(name)

function withoutParticle(text: string, mention: NameMention, names: ReadonlySet<string>): NameMention | null {
  const name = mention.name.slice(1)
  if (!particle.test(mention.name) || !names.has(name) || neverWithout(text, mention.span[0])) return null
  return { ...mention, name, span: [mention.span[0] + 1, mention.span[1]] }
}

/** So often does 岑立 stand in the article where 岑立倒 stands once. */
const oftenEnough = 4

const countOf = (text: string, name: string): number => text.split(name).length - 1

/** 岑立|倒在了讲台上: of a name that stands there once only, and 岑立 elsewhere with a title or often. */
function withoutNextWord(text: string, mention: NameMention, settled: (name: string) => boolean): NameMention | null {
  const name = mention.name.slice(0, -1)
  if (mention.name.length !== 3 || mention.titles.length > 0 || !settled(name)) return null
  if (countOf(text, mention.name) > 1) return null
  return { ...mention, name, span: [mention.span[0], mention.span[1] - 1] }
}

/** 沈知 before 白, 买买提江·吾 before 买尔: one character more, or the rest of the last part. */
const isLonger = (name: string, short: string): boolean =>
  name.length > short.length && name.startsWith(short) && (name.length === short.length + 1 || short.includes('·'))

function longerAt(text: string, mention: NameMention, names: ReadonlySet<string>): NameMention | null {
  for (const name of names)
    if (isLonger(name, mention.name) && text.startsWith(name, mention.span[0]))
      return { ...mention, name, span: [mention.span[0], mention.span[0] + name.length] }
  return null
}

/** 额尔登 where the article has 巴特额尔登 and that stands here. */
function longerBefore(text: string, mention: NameMention, names: ReadonlySet<string>): NameMention | null {
  for (const name of names) {
    const start = mention.span[1] - name.length
    if (name.length > mention.name.length && name.endsWith(mention.name) && text.startsWith(name, start))
      return { ...mention, name, span: [start, mention.span[1]] }
  }
  return null
}

/** A county's short form may be a name behind a title (高阳, 尚志); a country, province or prefecture never is one. */
function isPlace({ name, titles, role }: NameMention): boolean {
  if (!isOfKind(name, Kind.place)) return false
  const divisions = divisionsNamed(name)
  return (
    (titles.length === 0 && role?.kind !== 'group') ||
    divisions.length === 0 ||
    divisions.some(place => levelRank(place) < 2)
  )
}
