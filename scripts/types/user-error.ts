/** A failure that the user can mend: its message is printed without a stack trace. */
export class UserError extends Error {
  readonly exitCode: 1 | 2

  /** @param exitCode 2 for wrong usage or unusable input (default), 1 for work that failed. */
  constructor(message: string, exitCode: 1 | 2 = 2) {
    super(message)
    this.name = 'UserError'
    this.exitCode = exitCode
  }
}
