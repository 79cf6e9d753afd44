import type { NameMention } from '../../recognise/mentions.ts'
import type { EventKind, Span } from '../../record.ts'

/** What a sentence tells of an occasion. */
export type Sign = Readonly<{
  sentence: number
  kind: EventKind
  act: string
  name: string
  span: Span
  rule: string
  /** The person whose deed it is; null for a meeting that is told of itself. */
  who: NameMention | null
}>

/** Still to come, or only prepared or decided on: 将于, 定于, 决定于6月召开, 为召开…做准备. */
export const future =
  /(?:将于|将在|将举行|将召开|将出席|将赴|将对|将访|拟于|定于|做准备|作准备|为召开|即将|决定(?:会议|全会|大会)?(?:于|召开|举行)|筹备|迎接|预计)/
