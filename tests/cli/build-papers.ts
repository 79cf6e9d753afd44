/** `renmai build` with the extraction of tests, as a process of its own that can be killed: FOLDER OUT. */
import { buildCommand } from '../../src/cli/commands/build.ts'
import { paperExtractor } from './paper-extractor.ts'

const [folder = '', out = ''] = process.argv.slice(2)
process.stderr.write('begun\n')
await buildCommand([folder], { out, workers: 1, json: true }, new AbortController().signal, paperExtractor())
