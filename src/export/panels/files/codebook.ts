/** What every variable of every table means, in one language. */
import type { Language, TableDescription, Variable } from '../description.ts'

const words = {
  en: {
    title: 'Codebook',
    lead: 'CSV (UTF-8) and Parquet hold the same rows. Days are 2022-09-17, months 2022-09 (in Parquet the first day of the month), flags 0 or 1; an empty field has no value.',
    key: 'No two rows have the same',
    head: ['Variable', 'Type', 'Meaning', 'Unit', 'Missing where'],
    types: {
      text: 'text',
      category: 'code',
      integer: 'whole number',
      number: 'number',
      flag: 'flag',
      day: 'day',
      month: 'month',
      edtf: 'date, EDTF',
    },
    never: 'never',
    colon: ': ',
    comma: ', ',
    stop: '. ',
  },
  zh: {
    title: '变量说明',
    lead: 'CSV（UTF-8）与 Parquet 的行相同。日为 2022-09-17，月为 2022-09（Parquet 中为当月第一天），是否为 0 或 1；空白即无值。',
    key: '每行各不相同的变量',
    head: ['变量', '类型', '含义', '单位', '何时缺失'],
    types: {
      text: '文字',
      category: '代码',
      integer: '整数',
      number: '数',
      flag: '是否',
      day: '日',
      month: '月',
      edtf: '日期（EDTF）',
    },
    never: '不缺失',
    colon: '：',
    comma: '、',
    stop: '。',
  },
} as const

/** Markdown: a section for each table, and below it what its codes stand for. */
export const codebook = (tables: readonly TableDescription[], language: Language): string =>
  [
    `# ${words[language].title}`,
    '',
    words[language].lead,
    ...tables.flatMap(table => section(table, language)),
    '',
  ].join('\n')

function section({ name, title, rows, key, variables }: TableDescription, language: Language): readonly string[] {
  const { head, comma, colon, stop, key: keyWords } = words[language]
  const names = key.map(it => `\`${it}\``).join(comma)
  return [
    ...['', `## ${name}${colon}${title[language]}`, '', `${rows[language]}${stop}${keyWords} ${names}${stop}`.trim()],
    ...['', row(head), row(head.map(() => '---'))],
    ...variables.map(it => row(fieldsOf(it, language))),
    ...variables.filter(({ type }) => type === 'category').flatMap(it => codesOf(it, language)),
  ]
}

const row = (fields: readonly string[]): string => `| ${fields.join(' | ')} |`

function fieldsOf({ name, type, label, unit, missing }: Variable, language: Language): readonly string[] {
  const { types, never } = words[language]
  return [`\`${name}\``, types[type], label[language], unit?.[language] ?? '', missing?.[language] ?? never]
}

const codesOf = ({ name, values }: Variable, language: Language): readonly string[] => [
  '',
  `\`${name}\`${words[language].colon}${values.map(it => `\`${it.code}\` ${it.label[language]}`).join(language === 'zh' ? '；' : '; ')}`,
]
