/** A failure of a state: the name that Retry and Catch match, and its cause. */
export class StateError extends Error {
  override readonly name = 'StateError';
  readonly error: string;
  constructor(error: string, cause: string) {
    super(cause);
    this.error = error;
  }
}

/** What a failed task is told as: Lambda names an error after its class. */
export function stateErrorOf(error: unknown): StateError {
  if (error instanceof StateError) return error;
  return error instanceof Error ? new StateError(error.name, error.message) : new StateError('Error', String(error));
}
