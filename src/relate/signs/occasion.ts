/** What the name of an occasion tells, whoever names it. */
import { occasionHeads } from '../../recognise/lexicon/index.ts'
import type { Recognised } from '../../recognise/mentions.ts'
import type { Span } from '../../record.ts'
import type { Sign } from './sign.ts'

/** Occasions that are only referred to. */
export const referred =
  /^[^，。；]{0,8}以来|(?:前夕|之前|精神|要求|部署|决定|决议|报告|方案|纪要|通知|期间|以来|召开前|筹备)/

/** …推进会 → conference, …仪式 → ceremony; `head` is the last word of the name. */
export const occasion = (
  { text }: Recognised,
  sentence: number,
  head: Span,
  name: string,
): Pick<Sign, 'sentence' | 'kind' | 'name' | 'who'> => ({
  sentence,
  kind: occasionHeads.get(text.slice(...head)) ?? 'conference',
  name,
  who: null,
})
