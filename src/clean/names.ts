/** What can be a person's name, judged by its form alone: enough for bylines and for spaces inside names. */
import { ethnicNameAt } from './name-words.ts'
import surnames from './surnames.json' with { type: 'json' }

const single = new Set(surnames.single)
const double = new Set(surnames.double)

/** 王, 佘: a family name of one character. */
export const isSurname = (character: string): boolean => single.has(character)

/** 欧阳, 上官. */
export const isDoubleSurname = (text: string): boolean => double.has(text)

const hanOnly = /^[\u3400-\u9fff〇]+$/u

/** 郝大川, 欧阳一舟, 白杨: a family name and one or two characters. Spares 高质量发展, 编者按, 王. */
export const isName = (text: string): boolean => {
  if (!hanOnly.test(text)) return false
  if (double.has(text.slice(0, 2)) && (text.length === 3 || text.length === 4)) return true
  return (text.length === 2 || text.length === 3) && isSurname(text.charAt(0))
}

/** 大川, 古丽努尔·买买提: could be a name where a byline is certain already. */
export const couldBeName = (text: string): boolean =>
  (hanOnly.test(text) && text.length >= 2 && text.length <= 6) ||
  /^[\u3400-\u9fff]{1,8}(?:[·•‧・･∙⋅][\u3400-\u9fff]{1,8}){1,3}$/u.test(text)

const dot = /[·•‧・･∙⋅]/u

/** 扎西顿珠, 娜仁托娅, 阿力木江·吐尔逊: three characters or more, all known words of a people's names; of a dotted one, one part. */
export const isSpelledName = (text: string): boolean =>
  text.split(dot).some(part => part.length > 1 && ethnicNameAt(part, 0) === part.length) &&
  (dot.test(text) ? couldBeName(text) : text.length > 2)
