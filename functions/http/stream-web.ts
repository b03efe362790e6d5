/**
 * Stands in for node:stream/web in the bundles, where all that is asked is whether the body of an answer is such a stream. To
 * import it makes Node.js set up streams, which takes a function that has just started three milliseconds.
 */
export const ReadableStream = {
  [Symbol.hasInstance]: (value: unknown): boolean =>
    typeof value === 'object' && value !== null && value instanceof globalThis.ReadableStream,
};
