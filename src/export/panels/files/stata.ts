/** The commands by which Stata (14 or later) reads the CSV files and says what is in them. */
import type { Language, TableDescription, Variable } from '../description.ts'

/** `tables`: those with rows; Stata reads no file without any. Each is saved beside its CSV file as .dta. */
export const stataScript = (tables: readonly TableDescription[]): string =>
  [
    '* Reads the tables beside this file into Stata 14 or later: do import.do',
    '* Labels are in English; "label language zh" shows them in Chinese.',
    'version 14',
    'set more off',
    ...tables.flatMap(table => ['', ...tableLines(table)]),
    '',
  ].join('\n')

function tableLines({ name, title, rows, key, panel, variables }: TableDescription): readonly string[] {
  return [
    `* ${name}. ${rows.en}`,
    `import delimited ${continued(variables.map(it => it.name))} ///`,
    `    using "${name}.csv", varnames(nonames) rowrange(2) stringcols(_all) encoding("UTF-8") bindquote(strict) maxquotedrows(unlimited) clear`,
    ...variables.flatMap(typeLines),
    'label language en, rename',
    `label data "${quoted(title.en)}"`,
    ...variables.flatMap(it => labelLines(it, 'en')),
    'label language zh, new',
    `label data "${quoted(title.zh)}"`,
    ...variables.flatMap(it => labelLines(it, 'zh')),
    'label language en',
    `isid ${key.join(' ')}`,
    ...(panel === null
      ? []
      : [`egen long ${panel.as} = group(${panel.unit.join(' ')})`, `xtset ${panel.as} ${panel.time}`]),
    'compress',
    `save "${name}.dta", replace`,
  ]
}

const continued = (names: readonly string[]): string => names.join(' ///\n    ')

function typeLines(variable: Variable): readonly string[] {
  const { name, type } = variable
  if (type === 'integer' || type === 'number' || type === 'flag') return [`destring ${name}, replace`]
  if (type === 'day') return dateLines(name, 'daily', 'YMD', '%td')
  if (type === 'month') return dateLines(name, 'monthly', 'YM', '%tm')
  return type === 'category' ? codeLines(variable) : []
}

const dateLines = (name: string, read: string, order: string, format: string): readonly string[] =>
  replacing(name, [`generate long _new = ${read}(${name}, "${order}"), after(${name})`], `format ${name} ${format}`)

/** Codes become numbers from 1, which value labels need; a code without a number stops the script. */
const codeLines = ({ name, values }: Variable): readonly string[] =>
  replacing(name, [
    `generate byte _new = ., after(${name})`,
    ...values.map(({ code }, i) => `replace _new = ${i + 1} if ${name} == "${code}"`),
    `assert !missing(_new) if ${name} != ""`,
  ])

const replacing = (name: string, made: readonly string[], ...then: readonly string[]): readonly string[] => [
  ...made,
  `drop ${name}`,
  `rename _new ${name}`,
  ...then,
]

function labelLines({ name, type, label, values }: Variable, language: Language): readonly string[] {
  const own = `label variable ${name} "${quoted(label[language])}"`
  if (values.length === 0) return [own]
  const list = `${name}_${language}`
  const numberOf = (code: string, i: number) => (type === 'flag' ? code : String(i + 1))
  const words = values.map(({ code, label: words }, i) => `${numberOf(code, i)} "${quoted(words[language])}"`)
  return [own, `label define ${list} ${words.join(' ///\n    ')}`, `label values ${name} ${list}`]
}

/** Stata's strings hold no quotes of their own kind. */
const quoted = (words: string): string => words.replaceAll('"', "'")
