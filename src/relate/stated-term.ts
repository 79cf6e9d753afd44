/** From when to when an office was held, as the words before it say. EDTF; null for what they leave open. */
export type StatedTerm = Readonly<{ from: string | null; to: string | null }>

const day = '((?:19|20)\\d{2})(?:(?:年|[.．/])(\\d{1,2})月?(?:(\\d{1,2})日)?|年)?'
const line = '(?:^|[，。；（(\\s]|[自从于在])'
/** Between dates and office: the verb, and offices of the same term before this one (任鹿邑县委常委、|副县长). */
const verb = '(?:担任|出任|就任|接任|任)'
const officesBefore = '[^，。；\\n\\d]{0,30}$'

/** 2016年8月至2021年7月任县长, 2021年7月至今任县委书记. */
const told = new RegExp(`${line}${day}(?:至|到)(?:今|${day})?(?:期间)?，?(?:先后|一直|曾)*${verb}${officesBefore}`)
/** 2016.08—2021.07　县长, 2021.07—　县委书记: a line of the table of a life. */
const listed = new RegExp(
  `(?:^|\\n)\\s*${day}\\s*(?:至|[-—–－~～]{1,2})\\s*(?:今|${day})?\\s*(?:任|：)?${officesBefore}`,
)
/** 自2021年7月起担任副县长. */
const since = new RegExp(`${day}(?:起|以来)，?(?:一直)?${verb}${officesBefore}`)
/** 2019年4月任县水利局局长, 于2019年4月当选副县长. */
const begun = new RegExp(`${line}${day}，?(?:被)?(?:任命为|调任|升任|当选为?|${verb})${officesBefore}`)

/** What the words before an office state of its term: 自2021年7月起担任 → from 2021-07-XX; null where they state nothing. */
export function statedTerm(words: string): StatedTerm | null {
  const found = told.exec(words) ?? listed.exec(words) ?? since.exec(words) ?? begun.exec(words)
  if (found === null) return null
  const [, year, month, date, lastYear, lastMonth, lastDate] = found
  return { from: edtf(year, month, date), to: edtf(lastYear, lastMonth, lastDate) }
}

function edtf(year?: string, month?: string, date?: string): string | null {
  if (year === undefined) return null
  if (month === undefined) return year
  return `${year}-${month.padStart(2, '0')}-${date?.padStart(2, '0') ?? 'XX'}`
}
