/** One name for a body that an article calls by several: 建投集团 and 山西建投集团 → 山西建投集团. */
import type { Recognised } from '../../recognise/mentions.ts'
import { fullestForm } from '../organs/fullest.ts'
import type { Body } from './body.ts'

const firm = /(?:公司|集团|银行|大学|学院|医院)$/
const leastShared = 4

export function mergedForms(article: Recognised, bodies: readonly Body[]): readonly Body[] {
  const full = new Map(bodies.map(({ organization: { name } }) => [name, fullestForm(article, name)]))
  const names = [...new Set(full.values())]
  return bodies.map(body => {
    const own = full.get(body.organization.name) ?? body.organization.name
    const name = names.find(other => other !== own && isShortFor(own, other)) ?? own
    return { ...body, organization: { ...body.organization, name } }
  })
}

/** 建投集团 is the end of 山西建投集团, 中国银行 the front of its branch, 长治海关 is 长治市海关. */
const isShortFor = (name: string, other: string): boolean =>
  (firm.test(name) && name.length >= leastShared && other.endsWith(name)) ||
  (name.endsWith('银行') && other.startsWith(name) && /[分支]行$/.test(other)) ||
  (name.length + 1 === other.length && name === other.replace(/(?<=[㐀-鿿]{2})[市县](?=[㐀-鿿]{2})/, ''))
