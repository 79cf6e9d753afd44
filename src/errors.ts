/** Something the user can mend: the message says what happened, where, and what to do. Exit code 1. */
export class RenmaiError extends Error {
  override readonly name = 'RenmaiError'
}

/** The command was called wrongly. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
