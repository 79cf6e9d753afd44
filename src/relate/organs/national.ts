import { nationalOrgans } from '../../recognise/lexicon/index.ts'
import type { Rule, Seat } from './office.ts'
import { plain } from './words.ts'

/** 总书记, 国家主席, 国务委员, 中央政治局常委, 全国人大常委会委员长. */
export const nationalOffice: Rule = (seat, { previous }) => {
  if (previous?.system === 'foreign' && seat.organ === '') return null
  const organ = plain(seat.organ.replace(/^中国(?=国务院|外交部|国家|全国)/, ''))
  const name = nationalByPost(seat, organ) ?? nationalOrgans.get(organ)?.name
  if (name) return { ...seat, organ: name, place: null, body: name, system: 'national', inferred: null }
  if (/^(?:政治局|书记处)$/.test(organ) && previous?.organ.startsWith('中国共产党中央委员会')) {
    const inside = `中国共产党中央委员会${organ}`
    return {
      ...seat,
      organ: inside,
      place: null,
      body: inside,
      system: 'national',
      inferred: 'organ of the title before',
    }
  }
  return null
}

function nationalByPost(seat: Seat, organ: string): string | null {
  if (seat.base === '总书记' && /^(?:|中央|中共中央|党中央)$/.test(organ)) return '中国共产党中央委员会'
  if (seat.base === '国务委员') return '国务院'
  if (seat.base === '总理' && organ === '') return '国务院'
  if (seat.base === '委员长' && organ === '') return '全国人民代表大会常务委员会'
  if (seat.base === '主席' && organ === '国家') return '中华人民共和国'
  return null
}
