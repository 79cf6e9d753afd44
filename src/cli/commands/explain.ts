import { RenmaiError } from '../../errors.ts'
import { jsonLines } from '../../json-lines.ts'
import { articleRecord } from '../../record.ts'
import { recordJson, recordText } from '../print/record-text.ts'
import { articleOf } from '../run/again.ts'

type ExplainOptions = Readonly<{ id?: string; json?: boolean }>

/** Prints why each fact of a file's records was found: the words in their sentence, the rule, the pieces. */
export const explainCommand = async (file: string, options: ExplainOptions): Promise<void> => {
  let shown = 0
  for await (const record of jsonLines(file, articleRecord)) {
    if (options.id !== undefined && record.id !== options.id) continue
    shown += 1
    const article = articleOf(record, null)
    process.stdout.write(`${options.json ? recordJson(record, article) : recordText(record, article)}\n`)
  }
  if (shown > 0) return
  const none = options.id === undefined ? 'no records in it' : `no record with the id ${options.id}`
  throw new RenmaiError(`${file}: ${none}`)
}
