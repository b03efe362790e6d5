/** Stands in for the SDK's event streams in the bundles: no operation that is called has one, and they weigh 14 kB. */
export class EventStreamSerde {
  constructor() {
    throw new Error('event streams are not in this bundle');
  }
}

/** The client of S3 asks for these when it is made; what they make serves SelectObjectContent alone. */
export const eventStreamSerdeProvider = (): object => ({});
export const resolveEventStreamSerdeConfig = <Config>(config: Config): Config => config;
