/** Countries and cities abroad. */
import { rowsOf } from '../../rows-of.ts'

type ForeignPlace = Readonly<{ name: string; kind: 'country' | 'foreignCity'; short: boolean; country: string }>

let foreign: ForeignPlace[] | null = null
/** All names of countries and of their cities; a name may come twice. */
export const foreignPlaces = (): readonly ForeignPlace[] => {
  foreign ??= rowsOf(new URL('countries.tsv', import.meta.url)).flatMap(
    ([country = '', full = '', others = '', cities = '']) => {
      const words = (list: string): string[] => list.split(' ').filter(word => word !== '')
      const names = [...new Set([full, country, ...words(others)])].filter(name => name !== '')
      return [
        ...names.map(name => ({ name, kind: 'country' as const, short: name !== full, country })),
        ...words(cities).map(name => ({ name, kind: 'foreignCity' as const, short: false, country })),
      ]
    },
  )
  return foreign
}

let byForeignName: Map<string, ForeignPlace> | null = null

/** Usual short name of the country that a country's name or a foreign city belongs to: 俄罗斯联邦, 莫斯科 → 俄罗斯; else null. */
export const countryOf = (name: string): string | null => {
  byForeignName ??= new Map([...foreignPlaces()].reverse().map(place => [place.name, place]))
  return byForeignName.get(name)?.country ?? null
}
