/** Names with their particulars behind them, as notices before an appointment and lists of candidates print them. */

import { matches } from '../../matches.ts'
import type { NameMention } from '../mentions.ts'

/** 岩罕，男，傣族，1978年5月生: name, sex, people, birth. Names of two to six characters, or of parts joined by ·. */
const noticed =
  /(?:^|[\n。；：:、\s])(?:\d{1,2}[.．、])?([㐀-鿿]{2,6}|[㐀-鿿]{1,12}(?:·[㐀-鿿]{1,12}){1,2})(?:[，,、]\s*([男女])[，,、]|[（(]([男女])(?:[，,、][㐀-鿿]{1,5}族)?[）)][，,](?=[^。\n]{0,8}(?:19|20)\d{2}年))([^。\n]{0,30})/g
const people = /^\s*([㐀-鿿]{1,6}族)(?=[，,、。])/
const born = /(?:19|20)\d{2}年(?:\d{1,2}月)?(?=(?:\d{1,2}日)?出?生)/

/** [岩罕]，男，傣族，1978年5月生，现任…: what stands behind the name proves it, so no statistics are asked. */
export const namesWithParticulars = (text: string): readonly NameMention[] =>
  !/[，,、（(]\s*[男女][，,、）)]/.test(text)
    ? []
    : matches(text, noticed).map(match => {
        const [whole, name = '', plain, bracketed, rest = ''] = match
        const sex = plain ?? bracketed ?? ''
        const start = match.index + whole.indexOf(name)
        return {
          name,
          span: [start, start + name.length],
          titles: [],
          role: null,
          rule: 'name-with-particulars',
          remarks: [sex, ...(people.exec(rest) ?? []).slice(1), ...(born.exec(rest) ?? []).map(it => `${it}生`)],
        }
      })
