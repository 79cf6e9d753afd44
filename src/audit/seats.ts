import type { Spell } from '../resolve/careers/spells.ts'

/** Seats that one person at a time holds. Source: the organic laws of people's congresses and governments. */
const exclusive = /^(?:书记|省长|市长|州长|盟长|县长|区长|旗长|镇长|乡长|厅长|局长|主席|检察长|院长|校长|行长|董事长)$/u

/** 主任 is a head in these bodies; in others there are several. */
const headedByDirector = /(?:人民代表大会常务委员会|委员会|办公室|街道办事处)$/u

/** Whether a seat has one holder, in a body that is told apart from others by its place. */
export const isExclusive = ({ seat, organ, jurisdiction }: Pick<Spell, 'seat' | 'organ' | 'jurisdiction'>): boolean =>
  jurisdiction !== null && (exclusive.test(seat) || (seat === '主任' && headedByDirector.test(organ)))

/** The end of a place's name whose government such a head or deputy leads: 县 for 县长 and 副县长; null for other seats. */
export const levelHeadedBy = (seat: string): string | null => /^副?([省市州盟县区旗镇乡])长$/u.exec(seat)?.[1] ?? null
