const digits = '〇一二三四五六七八九'
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000 }

/** 二十八 → 28, 一百零三 → 103, 两千 → 2000, 90 → 90; NaN where a character is no numeral. */
export function hanNumber(words: string): number {
  if (/^\d+$/.test(words)) return Number(words)
  let [sum, digit] = [0, 0]
  for (const character of words.replace(/[零○]/g, '').replace(/两/g, '二')) {
    const unit = units[character]
    if (unit === undefined) digit = digits.indexOf(character)
    else if (unit === 10_000) [sum, digit] = [(sum + digit) * unit, 0]
    else [sum, digit] = [sum + (digit || 1) * unit, 0]
    if (digit < 0) return Number.NaN
  }
  return sum + digit
}
