import { parse } from 'csv-parse/sync'

/** The rows of a table as objects; an empty field is an empty string. */
export const csvRows = (text: string | undefined): readonly Readonly<Record<string, string>>[] =>
  parse(text ?? '', { columns: true })
