import { matches } from '../../matches.ts'
import type { Recognised } from '../../recognise/mentions.ts'
import type { Sign } from './sign.ts'

/** 在参加[平塘代表团审议]时说, 来到第三小组参加讨论: sittings of a congress in parts. */
const delegation =
  /(?:参加|来到|到|在)(?:了)?(?:他|她|自己)?(?:所在的)?([㐀-鿿“”\d]{0,16}?(?:代表团|委员小组|小组|联组|界别|界))(?:的)?(?:参加|，?与(?:代表|委员)们?一[起同道]|时|进行)?((?:全团|联组|小组|分组)?(?:审议|讨论|协商|联组会|小组会))/g

/** One sign a sentence; `who` is the person named before it in the sentence, if any. */
export const delegations = (article: Recognised): readonly Sign[] =>
  article.sentences.flatMap((sentence, i): readonly Sign[] =>
    sentence.part !== 'body'
      ? []
      : matches(article.text.slice(...sentence.span), delegation)
          .slice(0, 1)
          .map(match => {
            const start = sentence.span[0] + match.index
            const span = [start, start + match[0].length] as const
            const who =
              article.names.findLast(each => each.span[1] <= start && each.span[0] >= sentence.span[0]) ?? null
            return {
              sentence: i,
              kind: 'conference',
              act: '参加',
              name: `${match[1]}${match[2]}`,
              span,
              rule: 'delegation',
              who,
            }
          }),
  )
