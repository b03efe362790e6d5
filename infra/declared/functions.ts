/** Settings of every function, declared once for the CDK app, the local runtime and the tests. */

/** What a function may do with the table: exactly what its code calls. */
export interface TableAccess {
  /** Actions on items of the table. */
  readonly items: readonly string[];
  /** Whether it queries the indexes. */
  readonly queries: boolean;
  /** Patterns that the partition keys it touches must match (`dynamodb:LeadingKeys`). */
  readonly leadingKeys: readonly string[];
}

export interface FunctionSettings {
  readonly about: string;
  /** Module that exports `handler`. */
  readonly entry: string;
  readonly memoryMb: number;
  readonly timeoutSeconds: number;
  readonly table?: TableAccess;
  /** Whether it signs or opens cursors. */
  readonly signsCursors: boolean;
}

export const functions = {
  check: {
    about: 'Judges one case and stores the report',
    entry: 'functions/check/handler.ts',
    memoryMb: 1024,
    timeoutSeconds: 15,
    table: {
      // Put and BatchWrite store; Get reads a stored answer again; Update and Delete are Powertools idempotency's.
      items: [
        'dynamodb:PutItem',
        'dynamodb:BatchWriteItem',
        'dynamodb:GetItem',
        'dynamodb:UpdateItem',
        'dynamodb:DeleteItem',
      ],
      queries: false,
      leadingKeys: ['t#*#r#*', 't#*#once#*'],
    },
    signsCursors: false,
  },
  reports: {
    about: 'Reads stored reports and their breaches',
    entry: 'functions/reports/handler.ts',
    memoryMb: 512,
    timeoutSeconds: 15,
    table: { items: ['dynamodb:GetItem', 'dynamodb:BatchGetItem'], queries: true, leadingKeys: ['t#*#r#*', 't#*#f#*'] },
    signsCursors: true,
  },
  rules: {
    about: 'Shows rules, documents, coverage and the calendar',
    entry: 'functions/rules/handler.ts',
    memoryMb: 1024,
    timeoutSeconds: 15,
    signsCursors: true,
  },
  fallback: {
    about: 'Answers what no route takes, and explains problems',
    entry: 'functions/fallback/handler.ts',
    memoryMb: 256,
    timeoutSeconds: 5,
    signsCursors: false,
  },
} as const satisfies Record<string, FunctionSettings>;

export type FunctionName = keyof typeof functions;
