/** What an amount is put into: 总投资12亿元的|溱湖智能装备产业园, 投资4600万元建设|速冻面点生产线. */
import { matches } from '../../matches.ts'
import type { Recognised } from '../../recognise/mentions.ts'
import type { Span } from '../../record.ts'
import { isKind } from './name.ts'

const funded =
  /投资(?:额)?(?:约|近|达|超|逾|为)?[\d.]+(?:余|多)?(?:万亿|亿|千万|百万|万)?(?:余|多)?(?:元|美元|欧元|港元)(?:人民币)?(?:的|建设的?|新建的?|兴建的?|打造的?)([㐀-鿿“”（）()·A-Za-z\d×.]{3,28}?)(?=[、，。；]|在|却|也|已|年[内底初]|今年|明年|和(?:总|计划|预计)|等|分别|将|正式|顺利|今|昨|近日|日前|成功|落户|开工|签约|竣工|投产|项目建设|及|(?<=项目)(?:落地|建设))/g

export const fundedNames = (article: Recognised): readonly Span[] =>
  matches(article.text, funded).flatMap(match => {
    const name = match[1] ?? ''
    const end = match.index + match[0].length
    return isKind(name) ? [] : [[end - name.length, end] as const]
  })
