/** Stands in for the SDK's event streams in the bundles: no operation that is called has one, and they weigh 14 kB. */
export class EventStreamSerde {
  constructor() {
    throw new Error('event streams are not in this bundle');
  }
}
