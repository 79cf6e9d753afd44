/** The commands by which R reads the CSV files and says what is in them. */
import type { TableDescription, Variable } from '../description.ts'

/** Each table becomes a data frame of its name; R's own packages suffice. */
export const rScript = (tables: readonly TableDescription[]): string =>
  [
    '# Reads the tables beside this file into data frames: source("import.R", encoding = "UTF-8")',
    '# Labels are attributes: attr(people$rank, "label"), attr(people$rank, "label_zh").',
    reader,
    ...tables.map(tableLines),
    '',
  ].join('\n')

const reader = `
read_panel <- function(file, types, labels, labels_zh, codes = list(), codes_zh = list()) {
  data <- read.csv(file, header = FALSE, skip = 1, col.names = names(types), colClasses = "character",
                   na.strings = "", encoding = "UTF-8", check.names = FALSE)
  for (name in names(types)) {
    value <- data[[name]]
    value <- switch(types[[name]],
      integer = as.integer(value), number = as.numeric(value), flag = as.integer(value),
      day = as.Date(value), month = as.Date(ifelse(is.na(value), NA, paste0(value, "-01"))),
      category = factor(value, levels = names(codes[[name]]), labels = unname(codes[[name]])),
      value)
    attr(value, "label") <- labels[[name]]
    attr(value, "label_zh") <- labels_zh[[name]]
    if (!is.null(codes[[name]])) {
      attr(value, "codes") <- codes[[name]]
      attr(value, "codes_zh") <- codes_zh[[name]]
    }
    data[[name]] <- value
  }
  data
}`

function tableLines({ name, rows, key, variables }: TableDescription): string {
  const coded = variables.filter(({ values }) => values.length > 0)
  const each = (of: readonly Variable[], value: (it: Variable) => string) =>
    of.map(it => `${it.name} = ${value(it)}`).join(',\n    ')
  const lists = (language: 'en' | 'zh') =>
    `list(${each(coded, ({ values }) => `c(${values.map(it => `${quoted(it.code)} = ${quoted(it.label[language])}`).join(', ')})`)})`
  return `
# ${rows.en}
${name} <- read_panel("${name}.csv",
  types = c(${each(variables, it => quoted(it.type))}),
  labels = c(${each(variables, it => quoted(it.label.en))}),
  labels_zh = c(${each(variables, it => quoted(it.label.zh))}),
  codes = ${lists('en')},
  codes_zh = ${lists('zh')})
stopifnot(!anyDuplicated(${name}[c(${key.map(quoted).join(', ')})]))`
}

const quoted = (words: string): string => JSON.stringify(words)
