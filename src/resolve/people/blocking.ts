import type { Mention } from '../../workspace/people/mentions.ts'
import { likenessOf, soundOf } from '../compare/names.ts'
import { homesOf } from './home.ts'

/**
 * Keys under which names are found that may be slips of one another: the home with one character left open (1404 张?明),
 * with the sound (1404 ~gu jian ming), with doubled characters once. Names of two characters are looked for in their
 * county, longer ones in the prefecture, and by their sound anywhere, since some articles do not say of where they tell.
 */
export function blockingKeys(name: string, mentions: readonly Mention[]): readonly string[] {
  const letters = [...name]
  const isLong = letters.length > 2
  const homes = new Set(mentions.flatMap(homesOf).map(home => (isLong ? home.slice(0, 4) : home)))
  const open = letters.map((_, i) => letters.map((letter, j) => (i === j ? '?' : letter)).join(''))
  const once = letters.filter((letter, i) => letter !== letters[i - 1]).join('')
  const sound = `~${soundOf(name)}`
  const local = [...homes].flatMap(home => [...open, `=${once}`, sound].map(key => `${home} ${key}`))
  return isLong ? [...local, sound] : local
}

/** Whether one name can stand for the other: worth comparing those who bear them. */
export const mayBeSlips = (a: string, b: string): boolean => a !== b && likenessOf(a, b) !== null
