/** What is set for a function, for the CDK app, the local runtime and the tests alike. */
import type { BucketName } from '../../functions/declared/buckets.ts';

/** What a function may do with the table: exactly what its code calls. */
export interface TableAccess {
  /** Actions on items of the table. */
  readonly items: readonly string[];
  /** Whether it queries the indexes. */
  readonly queries: boolean;
  /** Whether it queries the table itself. */
  readonly queriesTable?: boolean;
  /** Patterns that the partition keys it touches must match (`dynamodb:LeadingKeys`). */
  readonly leadingKeys: readonly string[];
}

/** What a function may do with objects: the actions its code calls, on keys that match the pattern. */
export interface ObjectAccess {
  readonly bucket: BucketName;
  readonly actions: readonly string[];
  readonly keys: string;
}

export interface FunctionSettings {
  readonly about: string;
  /** Module that exports `handler`. */
  readonly entry: string;
  readonly memoryMb: number;
  readonly timeoutSeconds: number;
  readonly table?: TableAccess;
  readonly objects?: readonly ObjectAccess[];
  /** Buckets whose keys it lists; without it, S3 would answer 403 for a key that is not there. */
  readonly lists?: readonly BucketName[];
  /** Whether it reads PDFs, with the character maps that its bundle brings along. */
  readonly readsPdf?: boolean;
  /** Whether it writes PDFs, with the fonts that its bundle brings along. */
  readonly writesPdf?: boolean;
  /** Whether it invokes the function that reads papers. */
  readonly invokesReader?: boolean;
  /** What it does with the queue of deliveries. */
  readonly deliveries?: 'sends' | 'receives';
  /** Whether it puts events on the bus of the account. */
  readonly putsEvents?: boolean;
  /** Whether it reads the stream of the table. */
  readonly readsStream?: boolean;
  /** Whether it tells its pages where people sign in. */
  readonly tellsSignIn?: boolean;
  /** Whether it tells its pages where files go to and come from. */
  readonly namesBuckets?: boolean;
  /** Whether it starts and stops executions of the state machine. */
  readonly runsStateMachine?: boolean;
  /** Whether it signs or opens cursors. */
  readonly signsCursors: boolean;
}
