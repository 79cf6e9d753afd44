/** Courts that try or judge: 抚州市中级人民法院|今天公开开庭审理…. */
import type { Recognised } from '../../recognise/mentions.ts'
import type { Span } from '../../record.ts'
import type { Body } from '../organizations/body.ts'

const judging =
  /^(?:还|也|于|同日|今[天日]|昨[天日]|日前|近日|\d+日|上午|下午|一审|二审|依法|公开|对[^，。；]{2,60}?)*(?:公开审理|开庭|公开宣判|宣判|宣告判决|作出(?:一审|二审|终审)?(?:判决|宣判))/
const reach = 90

export const courtsOf = ({ text }: Recognised, [from, to]: Span, bodies: readonly Body[]): readonly Span[] =>
  bodies
    .map(body => body.span)
    .filter(([start, end]) => start >= from && end <= to && text.slice(start, end).endsWith('法院'))
    .filter(([, end]) => judging.test(text.slice(end, end + reach)))
