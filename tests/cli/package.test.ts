import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '../folders.ts'

const root = new URL('../..', import.meta.url).pathname
const sample = join(root, 'samples', 'songyang', '2022-02-18.txt')

type Ran = Readonly<{ code: number | null; output: string }>

/** In a session of its own with nothing to read from: a question to the user would fail. */
async function run(command: string, args: readonly string[], cwd: string): Promise<Ran> {
  const child = spawn(command, args, {
    cwd,
    env: plain(process.env),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  }
  const code = await new Promise<number | null>(resolve => child.once('close', resolve))
  return { code, output }
}

/** The environment without what `npm test` of this repository puts there, its `.npmrc` included; our Node first. */
function plain(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const ours =
    /^(npm_(package|lifecycle)_|npm_config_(yes|local_prefix|globalconfig|prefix)$|NODE_OPTIONS$|INIT_CWD$|NEO4J_)/
  const path = (environment['PATH'] ?? '').split(delimiter).filter(it => !it.includes('node_modules'))
  const kept = Object.entries(environment).filter(([name]) => !ours.test(name))
  return { ...Object.fromEntries(kept), PATH: [dirname(process.execPath), ...path].join(delimiter) }
}

const wanted = Boolean(process.env['CI'] || process.env['RENMAI_PACKAGE_TEST'])
if (!wanted)
  console.warn('\n!!! SKIPPED: the package, installed and run. Set RENMAI_PACKAGE_TEST=1 to test it (a minute).\n')

test.skipIf(!wanted)(
  'the package installs into an empty folder without a terminal, and builds papers there',
  async () => {
    const dir = temporaryFolder()
    onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
    const [packed, empty] = [join(dir, 'packed'), join(dir, 'empty')]
    for (const folder of [packed, empty]) mkdirSync(folder)
    const steps = async (...all: readonly (readonly [string, readonly string[], string])[]) => {
      for (const [command, args, cwd] of all) {
        const { code, output } = await run(command, args, cwd)
        expect(code, `${command} ${args.join(' ')}\n${output}`).toBe(0)
      }
    }
    await steps(['npm', ['run', 'build'], root], ['npm', ['pack', '--pack-destination', packed], root])
    const [tarball = ''] = readdirSync(packed)
    await steps(['npm', ['install', join(packed, tarball)], empty])

    const renmai = join(empty, 'node_modules', '.bin', 'renmai')
    const help = await run(renmai, ['--help'], empty)
    expect(help).toMatchObject({ code: 0, output: expect.stringMatching(/Example:\n {2}renmai extract .*\n$/) })
    mkdirSync(join(empty, 'papers'))
    cpSync(sample, join(empty, 'papers', 'paper.txt'))
    const built = await run(renmai, ['build', 'papers', '--workers', '2'], empty)
    expect(built.code, built.output).toBe(0)
    expect(built.output).toMatch(/\narticles +3\npeople +\d\d\n/)
    const asked = await run(renmai, ['query', 'career', '--param', 'person=项新元', '--json'], empty)
    expect(asked.output).toContain('松阳县人民政府县长')
    expect((await run(renmai, ['verify'], empty)).output).toMatch(/is equal to the workspace/)
  },
  300_000,
)
