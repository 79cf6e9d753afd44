import { writeExchange } from '../../export/exchange/index.ts'
import type { ExchangeFormat } from '../../export/formats.ts'
import { chainOf } from '../../recognise/gazetteer/index.ts'
import { openOutput } from '../output.ts'
import { showStage } from '../print/stage.ts'
import type { Exporter } from './exporter.ts'

/** Writes one of the formats of exchange to a file, which appears when it is whole, or to standard output. */
export const exportExchange =
  (format: ExchangeFormat): Exporter =>
  async (workspace, options) => {
    const stage = showStage(format)
    const output = openOutput(options.output)
    let bytes = 0
    try {
      await writeExchange(workspace, { format, chainOf, includePrivate: options.includePrivate ?? false }, text => {
        bytes += Buffer.byteLength(text)
        return output.write(text)
      })
      await output.keep()
    } catch (error) {
      await output.discard()
      throw error
    }
    stage.end(`${bytes} bytes in ${options.output ?? 'standard output'}`)
  }
