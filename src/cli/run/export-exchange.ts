import { writeExchange } from '../../export/exchange/index.ts'
import type { ExchangeFormat } from '../../export/formats.ts'
import { chainOf } from '../../recognise/gazetteer/index.ts'
import { writeOutput } from '../output.ts'
import { showStage } from '../print/stage.ts'
import type { Exporter } from './exporter.ts'

/** Writes one of the formats of exchange to a file, which appears when it is whole, or to standard output. */
export const exportExchange =
  (format: ExchangeFormat): Exporter =>
  async (workspace, options) => {
    const stage = showStage(format)
    let bytes = 0
    await writeOutput(options.output, write =>
      writeExchange(workspace, { format, chainOf, includePrivate: options.includePrivate ?? false }, text => {
        bytes += Buffer.byteLength(text)
        return write(text)
      }),
    )
    stage.end(`${bytes} bytes in ${options.output ?? 'standard output'}`)
  }
