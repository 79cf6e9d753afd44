/** Something the user can mend: the message says what happened, where, and what to do. Exit code 1. */
export class RenmaiError extends Error {
  override readonly name = 'RenmaiError'
}

/** What the system says of a file or folder: not there, no permission, disk full. */
export const isSystemError = (error: unknown): error is NodeJS.ErrnoException & { errno: number } =>
  error instanceof Error && 'errno' in error && 'syscall' in error

/** The command was called wrongly. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
