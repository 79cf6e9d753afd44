import { vi } from 'vitest'

/** Everything that a command prints on stdout while it runs; stderr is kept quiet. */
export async function quietly(work: () => Promise<unknown>): Promise<string> {
  let printed = ''
  const stdout = vi.spyOn(process.stdout, 'write').mockImplementation((text, ...told) => {
    printed += String(text)
    for (const done of told) if (typeof done === 'function') done()
    return true
  })
  const stderr = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  try {
    await work()
    return printed
  } finally {
    stdout.mockRestore()
    stderr.mockRestore()
  }
}
