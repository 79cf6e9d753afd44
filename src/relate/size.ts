import type { Recognised } from '../recognise/mentions.ts'
import type { Event } from '../record.ts'
import type { Scene } from './scenes/scene.ts'

const stated =
  /(?:共|约|近|等)?(\d{1,6})(?:余|多)?(?:人|名)(?:[^，。；]{0,10})?(?:参加|出席|参会|与会|到会)|(?:参加|出席|参会|与会|到会)[^，。；]{0,8}?(\d{1,6})(?:余|多)?人/
const open =
  /(?:[㐀-鿿、]{2,20}(?:负责人|负责同志|领导|班子成员|代表|人员|职工|群众))(?=(?:等)?(?:共|约|近)?(?:\d+[余多]?[人名])?(?:参加|出席|参会|陪同|列席))/
/** The end of such a tail, which most sentences lack: a search for the whole tries every character of them. */
const openEnd =
  /(?:负责人|负责同志|领导|班子成员|代表|人员|职工|群众)等?(?:共|约|近)?(?:\d+[余多]?[人名])?(?:参加|出席|参会|陪同|列席)/
const mass = /群众代表|干部群众|广大群众|观众|市民|师生|万人|游客/

/** How many were there: named here, stated (300余人), and the open tail of the list as printed. */
export function sizeOf(article: Recognised, scene: Scene, named: number): Event['size'] {
  const text = scene.sentences.map(i => article.text.slice(...(article.sentences[i]?.span ?? [0, 0]))).join('')
  const count = stated.exec(text)
  const number = Number(count?.[1] ?? count?.[2] ?? Number.NaN)
  const tail = openEnd.test(text) ? (open.exec(text)?.[0] ?? null) : null
  return { named, stated: Number.isNaN(number) ? null : number, open: tail, scope: scopeOf(scene, text, number, tail) }
}

/** Meetings and talks are of those who belong there, unless the text says more. */
const closed: ReadonlySet<Scene['kind']> = new Set(['conference', 'talk', 'reception'])

function scopeOf({ kind }: Scene, text: string, stated: number, tail: string | null): Event['size']['scope'] {
  if (stated >= 300 || mass.test(text)) return 'mass'
  if (tail !== null || stated > 30) return 'open'
  return closed.has(kind) ? 'closed' : 'unknown'
}
