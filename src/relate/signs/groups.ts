import type { Recognised } from '../../recognise/mentions.ts'
import type { Clause } from '../clauses.ts'
import { looking } from './acts.ts'
import type { Sign } from './sign.ts'

const collective =
  /^(?:[会座开][㐀-鿿]{0,3}[前后]，?|随后，?)?(?:全体)?(?:与会(?:人员|代表|领导|嘉宾|者)|参会人员|参会代表)/
/** 市安全生产督导组来我县督导, 省政协考察团赴…考察: a group acts whose members are named later. */
const delegated = /(?:指导|督导|调研|考察|检查|督查|督察|巡视|巡察|视察|慰问)[组团][^，。；的]{0,16}$/
const trial = /公开审理|开庭审理|公开宣判|[一二终再]审宣判|作出了?[一二终再]审(?:判决|裁定)/

/** 与会人员实地观摩…, …公开审理了…一案: a group or a court acts. */
export function groupSigns(article: Recognised, clauses: readonly Clause[]): readonly Sign[] {
  return article.sentences.flatMap((sentence, i): readonly Sign[] => {
    if (sentence.part !== 'body') return []
    const text = article.text.slice(...sentence.span)
    const verb = clauses
      .filter(clause => clause.sentence === i)
      .flatMap(clause => clause.verbs)
      .find(each => each.word !== '深入' && (each.class === 'go' || each.class === 'inspect' || each.class === 'visit'))
    if (verb && (collective.test(text) || delegated.test(article.text.slice(sentence.span[0], verb.span[0]))))
      return [
        {
          sentence: i,
          kind: looking.test(text) && !collective.test(text) ? 'inspection' : 'visit',
          act: verb.word,
          name: '',
          span: verb.span,
          rule: 'group-went',
          who: null,
        },
      ]
    const court = trial.exec(text)
    if (!court) return []
    const start = sentence.span[0] + court.index
    return [
      {
        sentence: i,
        kind: 'other',
        act: court[0],
        name: '',
        span: [start, start + court[0].length],
        rule: 'trial',
        who: null,
      },
    ]
  })
}
