/** Where the organ of a title begins, once its words are known: honours, other bodies and verbs before it put right. */
import { countryOf, divisionsNamed } from './gazetteer/index.ts'

const provinceAhead = /^(?:[㐀-鿿]{2,3}省|[㐀-鿿]{2,6}自治区)(?=[㐀-鿿]{2,}[市县州区])/
const region = /^(?:[㐀-鿿]{2,3}省|[㐀-鿿]{2,6}自治区)/
const mostBefore = 12
/** A body whose own name goes on with a province: 中国人民银行|山西省分行. */
const ownName = /(?:银行|公司|集团|驻|协会|学会|部|局|委|院|中国共产党|中共|政协|会议)$/

/** 先进集体|云南省普洱市水务局…, 某检查站和|青海省地震局: where a province begins the organ; `start` where none does. */
export function fromProvince(text: string, start: number, end: number): number {
  for (let at = start + 1; at < end; at++) {
    const joined = /[和与及]/.test(text[at - 1] as string)
    if (!joined && at - start > mostBefore) continue
    const name = (joined ? region : provinceAhead).exec(text.slice(at, end))?.[0]
    if (!name || divisionsNamed(name).length === 0) continue
    return ownName.test(text.slice(start, at)) ? start : at
  }
  return start
}

/** “十佳护林员”|普洱市…: a quoted honour before a place. */
export function behindHonour(text: string, start: number, end: number): number {
  const quoted = /^“[^”]{2,16}”/.exec(text.slice(start, end))?.[0].length ?? 0
  if (quoted === 0) return start
  const place = /^[㐀-鿿]{2,8}?[省市县区州]/.exec(text.slice(start + quoted, end))?.[0]
  return place && divisionsNamed(place).length > 0 ? start + quoted : start
}

/** 北欧岛国|冰岛: a country behind words for what it is. */
export function fromCountry(text: string, start: number, end: number): number {
  const kind = /^[㐀-鿿]{1,8}国(?=[㐀-鿿]{2,8}$)/.exec(text.slice(start, end))?.[0].length ?? 0
  return kind > 0 && countryOf(text.slice(start + kind, end)) !== null ? start + kind : start
}

const ofTask = /(?:领导小组|协调小组|工作小组|工作组|指挥部|协调机制)$/
/** Between two titles of one person: a mark, then nothing but a verb. */
const verbAhead = /^[、，]((?!.*[任为])[㐀-鿿]{2,4})$/

/** 副总理、|推进|云海自由贸易港建设领导小组|组长: the verb right behind the title before belongs to the group's name. */
export function withVerb(text: string, start: number, end: number, limit: number): number {
  if (limit === 0 || !ofTask.test(text.slice(start, end))) return start
  const verb = verbAhead.exec(text.slice(limit, start))?.[1]
  return verb ? start - verb.length : start
}
