/** Builds dist/: the sources as JavaScript by tsc, the data files beside them, the command executable. */
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, rmSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const [source, target] = [`${root}src`, `${root}dist`]

rmSync(target, { recursive: true, force: true })
const tsc = spawnSync(
  process.execPath,
  [`${root}node_modules/typescript/bin/tsc`, '-p', `${root}tsconfig.build.json`],
  {
    stdio: 'inherit',
  },
)
if (tsc.status !== 0) process.exit(tsc.status ?? 1)
cpSync(source, target, { recursive: true, filter: path => statSync(path).isDirectory() || !path.endsWith('.ts') })
chmodSync(`${target}/cli/main.js`, 0o755)
