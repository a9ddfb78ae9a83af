/** The receiver cannot start, for a reason that the operator can mend. */
export class SetupError extends Error {
  /** What to do about it. */
  readonly remedy: string;

  constructor(message: string, remedy: string) {
    super(message);
    this.name = 'SetupError';
    this.remedy = remedy;
  }
}
