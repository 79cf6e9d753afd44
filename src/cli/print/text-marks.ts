import type { ArticleRecord, Span } from '../../record.ts'

/** What is marked in a text: each kind with its brackets, and its colours for a terminal (SGR codes on and off). */
const kinds = {
  person: { brackets: ['【', '】'], colour: ['1;36', '22;39'] },
  office: { brackets: ['〔', '〕'], colour: ['33', '39'] },
  event: { brackets: ['⟪', '⟫'], colour: ['4', '24'] },
} as const

type Kind = keyof typeof kinds

export type Mark = Readonly<{ kind: Kind; span: Span; what: string }>

/** Every person, office and event of a record where its words stand, in text order, the longer of two first. */
export function marksOf(record: ArticleRecord): readonly Mark[] {
  const mark = (kind: Kind, span: Span, what: string): Mark => ({ kind, span, what })
  const found = [
    ...record.people.flatMap(person => person.spans.map(span => mark('person', span, person.name))),
    ...record.people.flatMap(person => person.offices.map(it => mark('office', it.evidence, `${it.organ}${it.seat}`))),
    ...record.roleMentions.map(role => mark('office', role.evidence, `${role.organ}${role.seat}`)),
    ...record.events.map(event => mark('event', event.evidence, event.name)),
  ]
  const unique = new Map(found.map(it => [`${it.kind} ${it.span}`, it]))
  return [...unique.values()].toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
}

/**
 * The text with its marks: 〔县委书记〕【郭强】主持会议 in plain letters, or in colours. Where two marks overlap, the inner one
 * is closed and opened again. Control characters, which a terminal would obey, are shown as �.
 */
export function markedText(text: string, marks: readonly Mark[], colours: boolean): string {
  const cuts = [...new Set([0, text.length, ...marks.flatMap(it => it.span)])].toSorted((a, b) => a - b)
  const pieces: string[] = []
  let open: readonly Mark[] = []
  for (const [i, at] of cuts.entries()) {
    const next = marks.filter(({ span }) => span[0] <= at && at < span[1])
    const kept = open.findIndex((mark, depth) => mark !== next[depth])
    const same = kept < 0 ? open.length : kept
    pieces.push(
      ...open
        .slice(same)
        .toReversed()
        .map(it => sign(it.kind, 1, colours)),
    )
    pieces.push(...next.slice(same).map(it => sign(it.kind, 0, colours)))
    // A colour that was closed within another of its kind would end both.
    if (colours && same < open.length) pieces.push(...next.slice(0, same).map(it => sign(it.kind, 0, true)))
    pieces.push(printable(text.slice(at, cuts[i + 1] ?? at)))
    open = next
  }
  return pieces.join('')
}

const sign = (kind: Kind, side: 0 | 1, colours: boolean): string =>
  colours ? `\u001b[${kinds[kind].colour[side]}m` : kinds[kind].brackets[side]

/** Text without the characters that steer a terminal; line breaks and tabs stay. */
export const printable = (text: string): string => text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '\ufffd')

/** What the signs mean: 【】 person · 〔〕 office · ⟪⟫ event. */
export const legend = (colours: boolean): string =>
  (Object.keys(kinds) as Kind[])
    .map(kind =>
      colours ? `${sign(kind, 0, true)}${kind}${sign(kind, 1, true)}` : `${kinds[kind].brackets.join('')} ${kind}`,
    )
    .join(' · ')
