/** People whom a text honours or is about, who need not be there: rewarded, commemorated, named with a title of honour. */
import type { Span } from '../record.ts'

/** 给…研究员甲，…总工程师[乙]|记一等功: everyone between 给 and the merit. */
const rewarding = /(?:^|[，；。：\n])给[^。；]*$/
const merit = /^[^。；\n]{0,300}?记(?:集体)?[一二三特]等功/
/** 授予|[甲]“茶乡先锋”称号, 追授[乙]…. */
const entitling = /(?:授予|追授|追认|命名|评选)[^，。；的]{0,60}$/
const entitled = /^(?:同志)?(?:[、和][^，。；]{1,60}|等[^，。；“]{0,12})?(?:为)?“[^”]{2,20}”(?:荣誉|光荣)?称号/
/** [甲]、[乙]|送的花圈: who sends a wreath need not be there. */
const wreath = /^[^。；]{0,60}?(?:送|敬献)的?花[圈篮]摆/
/** 纪念|[甲]…题词50周年, 纪念某人为|[乙]|题词: whom an occasion is held for. */
const remembered = /(?:纪念|缅怀|追思|悼念|沉痛悼念)$/
const inscribed = /^(?:同志)?题[词写]/

/** Whether the person named at `span`, whose titles begin at `start`, is one of those honoured. */
export function isHonoured(text: string, start: number, [from, end]: Span): boolean {
  const before = text.slice(Math.max(0, start - 6), start)
  if (remembered.test(before) || (/[为给]$/.test(before) && inscribed.test(text.slice(end, end + 6)))) return true
  const behind = text.slice(end, end + 320)
  if (wreath.test(behind)) return true
  if (entitled.test(behind) && entitling.test(text.slice(Math.max(0, from - 80), from))) return true
  return merit.test(behind) && rewarding.test(text.slice(Math.max(0, from - 500), from))
}
