import { emitKeypressEvents } from 'node:readline'

/** Letters as they are pressed at a terminal, one at a time without Enter; Ctrl-C and Ctrl-D are `q`. */
export async function* keysOf(input: NodeJS.ReadStream): AsyncGenerator<string> {
  const pressed: string[] = []
  let wake = (): void => {}
  const onKey = (_: string | undefined, key: Readonly<{ name?: string; ctrl?: boolean }>) => {
    pressed.push(key.ctrl && (key.name === 'c' || key.name === 'd') ? 'q' : (key.name ?? ''))
    wake()
  }
  emitKeypressEvents(input)
  input.setRawMode(true)
  input.on('keypress', onKey)
  input.resume()
  try {
    for (;;) {
      if (pressed.length === 0)
        await new Promise<void>(resolve => {
          wake = resolve
        })
      yield pressed.shift() ?? ''
    }
  } finally {
    input.off('keypress', onKey)
    input.setRawMode(false)
    input.pause()
  }
}
