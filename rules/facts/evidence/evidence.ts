/**
 * Which facts imply that something happened although its own fact is missing (design, section 6.5). Declared once and used by
 * every rule. A source must imply its target by logic, never by custom: a report of a reply shows that there was a reply.
 *
 * Keys are targets: the path of a date, an instant or a yes/no fact, `list:code` for a step, or `codefact:code` for a code that is not told. Values are sources: a path (a date that has
 * happened, a yes/no fact that is yes, any known value of another type) or `list:code`, `codefact:code`.
 */
export type Evidence = Readonly<Record<string, readonly string[]>>;
