/**
 * Reads the variables of the environment. By hand, since every function does so before it can answer and a library of
 * schemas takes longer to load than all the rest of them.
 */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A function was given an environment it cannot start in. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
  constructor(problems: readonly string[]) {
    super(problems.join('; '));
  }
}

/** Every method notes what is wrong and goes on, so that all of it is told at once. */
export interface Variables {
  /** A variable that is not empty; `otherwise` where it is missing. */
  readonly text: (name: string, otherwise?: string) => string;
  /** An absolute URL; undefined where it is missing. */
  readonly url: (name: string) => string | undefined;
  /** A variable of a form; undefined where it is missing. */
  readonly matching: (name: string, form: RegExp) => string | undefined;
}

/** @throws EnvironmentError naming every variable that is missing or wrong. */
export function readEnvironment<T>(env: Environment, read: (variables: Variables) => T): T {
  const problems: string[] = [];
  const settings = read({
    text: (name, otherwise) => {
      const value = env[name] ?? otherwise;
      if (value === undefined) problems.push(`${name} is missing`);
      else if (value === '') problems.push(`${name} is empty`);
      return value ?? '';
    },
    url: (name) => {
      const value = env[name];
      if (value !== undefined && !URL.canParse(value)) problems.push(`${name} is no URL`);
      return value;
    },
    matching: (name, form) => {
      const value = env[name];
      if (value !== undefined && !form.test(value)) problems.push(`${name} does not match ${form}`);
      return value;
    },
  });
  if (problems.length > 0) throw new EnvironmentError(problems);
  return settings;
}
