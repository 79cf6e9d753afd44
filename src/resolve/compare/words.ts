import type { OfficeRef } from '../../workspace/people/mentions.ts'

const bodies: readonly (readonly [organ: RegExp, short: string])[] = [
  [/^中共(.+?)委员会/u, '委'],
  [/^(.+?)人民政府/u, '政府'],
  [/^(.+?)人民代表大会常务委员会/u, '人大常委会'],
  [/^中国人民政治协商会议(.+?)委员会/u, '政协'],
]

/** An office without its place, as the place's own paper calls it: 中共平利县委员会宣传部 部长 → 县委宣传部 部长. */
export function wordsOf({ organ, seat, jurisdiction }: OfficeRef): string {
  if (jurisdiction === null) return `${organ} ${seat}`
  const level = [...jurisdiction.name].at(-1) ?? ''
  const body = bodies.find(([full]) => full.exec(organ)?.[1] === jurisdiction.name)
  const short =
    body === undefined ? organ.replace(jurisdiction.name, level) : organ.replace(body[0], `${level}${body[1]}`)
  return `${short} ${seat}`
}
