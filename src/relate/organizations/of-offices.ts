/** Bodies that stand in offices: 长治市城镇热力公司|董事长. */
import type { Recognised } from '../../recognise/mentions.ts'
import type { Named } from '../people.ts'
import { type Body, bodyOf, isBare, isLeading, isPlaceOnly } from './body.ts'

const committee = /(?<=.{3})(?:党委|党组|党总支|党支部)$/
/** 沁县现代农业产业示范区|党工委: the zone is the body. */
const ofZone = /(?<=区)(?:党工委|管委会|管理委员会|纪检监察工委|纪工委)$/
/** Parties that travel, boards, governments abroad: no bodies by themselves. */
const passing = /(?:考察团|调研组|督导组|慰问团|参观团|政府|董事会|内阁|王室|皇室)$/
const ordinal = /^(?:第[一二三四五六七八九十]+[届任]|新一届)/
/** 意大利外长 names a post, not the ministry. */
const abroad = /(?:外交部|财政部|国防部|大使馆|领事馆)$/

export const ofOffices = (article: Recognised, people: readonly Named[]): readonly Body[] =>
  people.flatMap(person =>
    person.offices.flatMap(office => {
      const name = office.organ.replace(committee, '').replace(ofZone, '').replace(ordinal, '')
      if (isBare(name) || isLeading(name) || isPlaceOnly(name) || passing.test(name)) return []
      if (abroad.test(name) && !article.text.includes(name)) return []
      return [bodyOf(name, office.jurisdiction, office.evidence)]
    }),
  )
