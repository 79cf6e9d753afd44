import type { Spell } from '../resolve/spells.ts'

/** Seats that one person at a time holds. Source: organ laws; notes on methods, section 6. */
const exclusive = /^(?:书记|省长|市长|州长|盟长|县长|区长|旗长|镇长|乡长|厅长|局长|主席|检察长|院长|校长|行长|董事长)$/u

/** 主任 is a head in these bodies; in others there are several. */
const headedByDirector = /(?:人民代表大会常务委员会|委员会|办公室|街道办事处)$/u

/** Whether a seat has one holder, in a body that is told apart from others by its place. */
export const isExclusive = ({ seat, organ, jurisdiction }: Pick<Spell, 'seat' | 'organ' | 'jurisdiction'>): boolean =>
  jurisdiction !== null && (exclusive.test(seat) || (seat === '主任' && headedByDirector.test(organ)))

/** The last characters of a place whose government such a head leads: 县长 of a 县, 镇长 of a 镇. */
export const placesHeadedBy: Readonly<Record<string, RegExp>> = {
  省长: /省$/u,
  市长: /市$/u,
  州长: /州$/u,
  盟长: /盟$/u,
  县长: /县$/u,
  区长: /区$/u,
  旗长: /旗$/u,
  镇长: /镇$/u,
  乡长: /乡$/u,
}
