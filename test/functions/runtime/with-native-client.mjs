/** Loaded before the runtime client: gives it the stand-in where it asks for its compiled part. */
import { registerHooks } from 'node:module';

const standIn = new URL('native-client.cjs', import.meta.url).href;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === './rapid-client.node'
      ? { url: standIn, format: 'commonjs', shortCircuit: true }
      : next(specifier, context),
});
