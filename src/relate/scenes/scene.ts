import type { Recognised } from '../../recognise/mentions.ts'
import type { EventKind, Span } from '../../record.ts'

/** A stretch of an article that tells one occasion. */
export type Scene = Readonly<{
  /** Numbers of its sentences in the article. */
  sentences: readonly number[]
  kind: EventKind
  /** Printed act: 召开, 调研. */
  act: string
  name: string
  /** Words that tell of the occasion. */
  evidence: Span
  rule: string
  /** Which of the briefs of the article it stands in; 0 where the article is one piece. */
  brief: number
  /** Who was where, in a sentence that tells of several apart: 甲、乙分别到凤冈镇、桃陂镇调研. Null where it tells of one. */
  own: Readonly<{ name: string; place: string | null }> | null
}>

/** Kinds of occasions that people come together for, in one place. */
export const gathering: ReadonlySet<EventKind> = new Set(['conference', 'talk', 'signing', 'ceremony'])

/** How many sentences into a scene its occasion must have been told. */
export const reach = 4

/** The first line of the headline; where there is none, the words the article begins with. */
export const headline = (article: Recognised): string =>
  (article.title ?? '').split('\n')[0]?.trim() ||
  article.text
    .slice(...(article.sentences[0]?.span ?? [0, 0]))
    .replace(dateline, '')
    .slice(0, 30)

/** 本报讯（记者 柳青）, 云溪融媒讯 记者柳青：. */
const dateline = /^[^，。（：]{0,12}(?:讯|消息|电)(?:（[^（）]{1,40}）|[^，。]{0,16}：)?\s*/
