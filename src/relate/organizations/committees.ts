/** Committees of a national assembly in a list: 设置|提案委员会、经济委员会…, 关于|华侨委、环资委、社会委|…. */
import { matches } from '../../matches.ts'
import { assemblyCommittees } from '../../recognise/lexicon/index.ts'
import type { Recognised } from '../../recognise/mentions.ts'
import type { Span } from '../../record.ts'
import { committeeOfAssembly } from '../organs/assemblies.ts'
import { type Body, bodyOf } from './body.ts'

const names = [...new Set(assemblyCommittees.flatMap(({ name, short }) => [name, ...short]))]
const any = `(?:${names.sort((a, b) => b.length - a.length).join('|')})`
/** Two at least: 财经委 or 民委 alone may be a county's. */
const list = new RegExp(`(?:${any}[、和])+${any}(?!员)`, 'g')
const one = new RegExp(any, 'g')
const assembly = /全国(?:人大|政协|人民代表大会)|人民政协|届全国委员会/

export const committeesOf = ({ text }: Recognised): readonly Body[] =>
  assembly.test(text)
    ? matches(text, list).flatMap(found =>
        matches(found[0], one).flatMap(({ 0: printed, index }) => {
          const span: Span = [found.index + index, found.index + index + printed.length]
          const name = committeeOfAssembly(text, printed)
          return name === null ? [] : [bodyOf(name, null, span, name.startsWith('全国政协') ? 'cppcc' : 'congress')]
        }),
      )
    : []
