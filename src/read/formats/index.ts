import type { Format } from './format.ts'
import { readHtml } from './html.ts'
import { readJsonArray } from './json-array.ts'
import { readLines } from './json-lines.ts'
import { readTable } from './table.ts'
import { readText } from './text.ts'

/** What files are read as, by their extension; a folder's other files are passed over. */
const formats: Readonly<Record<string, Format>> = {
  '.txt': readText,
  '.md': readText,
  '.jsonl': readLines,
  '.ndjson': readLines,
  '.json': readJsonArray,
  '.csv': readTable,
  '.tsv': readTable,
  '.html': readHtml,
  '.htm': readHtml,
  '.shtml': readHtml,
}

/** The reader for an extension, .txt or .TXT; null for one that none knows. */
export const formatOf = (extension: string): Format | null => formats[extension.toLowerCase()] ?? null
export { readLines, readText }
