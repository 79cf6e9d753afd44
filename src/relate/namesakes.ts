/** Two people of one name in one article: 副县长张伟（女）、县水利局局长张伟. */
import type { NameMention } from '../recognise/mentions.ts'

/**
 * The mentions of a name as people: one, unless a list names it twice, since nobody stands twice in a list, or brackets
 * behind it name two bodies. Other mentions go by what is said of them (（女）, 水利局局长), else to whom was named last.
 */
export function namesakes(
  text: string,
  mentions: readonly NameMention[],
  all: readonly NameMention[],
): readonly (readonly NameMention[])[] {
  if (mentions.length < 2) return [mentions]
  const lists = listsOf(text, mentions, all)
  const most = [...lists, ofBodies(mentions)].toSorted((a, b) => b.length - a.length)[0] ?? []
  if (most.length < 2) return [mentions]
  const besides = (mention: NameMention) => lists.find(list => list.includes(mention)) ?? []
  const first: People = most.map(mention => [mention])
  const others = mentions.filter(mention => !most.includes(mention))
  return others.reduce((people, mention) => joined(people, mention, besides(mention)), first)
}

type People = readonly (readonly NameMention[])[]

/** `besides`: the list that the mention stands in, whose others are not the same. */
function joined(people: People, mention: NameMention, besides: readonly NameMention[]): People {
  const free = people.filter(person => !person.some(other => besides.includes(other)))
  const own = whoIs(mention, free) ?? people[0]
  return people.map(person => (person === own ? [...person, mention].toSorted(inText) : person))
}

const body = /.[局委办院部所站校村镇乡]$|公司$|中心$/

/** 李军（公安局）…李军（教育局）: the first mention of each body. */
function ofBodies(mentions: readonly NameMention[]): readonly NameMention[] {
  const bodies = Map.groupBy(mentions, ({ remarks }) => remarks.find(words => body.test(words)) ?? null)
  return [...bodies].flatMap(([name, [first]]) => (name === null || first === undefined ? [] : [first]))
}

const inText = (a: NameMention, b: NameMention): number => a.span[0] - b.span[0]

/** Who shares a sign with the mention, else who was named last before it, else the first. */
function whoIs(mention: NameMention, people: People): People[number] | undefined {
  const signs = signsOf(mention)
  const alike = people.find(person => person.flatMap(signsOf).some(sign => signs.includes(sign)))
  const last = (person: People[number]) => person.findLast(other => other.span[0] < mention.span[0])?.span[0] ?? -1
  return alike ?? people.toSorted((a, b) => last(b) - last(a))[0]
}

const signsOf = ({ titles, remarks }: NameMention): readonly string[] => [
  ...titles.map(({ words, seat }) => `${words}${seat}`),
  ...remarks,
]

/** Lists that name it, as its mentions: the same list goes on from one to the next. */
function listsOf(
  text: string,
  mentions: readonly NameMention[],
  all: readonly NameMention[],
): readonly NameMention[][] {
  const lists: NameMention[][] = []
  for (const mention of mentions) {
    const last = lists.at(-1)
    const before = last?.at(-1)
    if (last && before && isOneList(text, before, mention, all)) last.push(mention)
    else lists.push([mention])
  }
  return lists
}

/** Between two names of a list stand nothing but names, what they are called, and marks. */
function isOneList(text: string, a: NameMention, b: NameMention, all: readonly NameMention[]): boolean {
  let at = a.span[1]
  for (const mention of all) {
    if (mention.span[0] < at || mention.span[0] > b.span[0]) continue
    const start = startOf(mention, at)
    if (!goesOn(text.slice(at, start), mention, start)) return false
    at = mention.span[1]
  }
  return true
}

/** Where the words begin that go with a name: 县教育局局长|李军. A title that several share stands before the first. */
const startOf = ({ titles, role, span }: NameMention, from: number): number =>
  [titles[0]?.span[0], role?.span[0]].find(start => start !== undefined && start >= from && start < span[0]) ?? span[0]

const remark = /^(?:[（(][^（）()]{1,16}[）)])?/
const marks = /^(?:[、和与及]|以及)$/

/** A comma alone goes on with a list only to somebody who is called something: 村民李军，|李军说 does not. */
function goesOn(between: string, { span, remarks }: NameMention, start: number): boolean {
  const link = between.replace(remark, '').replace(/^同志/, '').trim()
  return marks.test(link) || (link === '，' && (start < span[0] || remarks.length > 0))
}
