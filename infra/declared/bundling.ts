/** How functions are bundled: infra/bundle.ts does so, for the CDK app, for the tests and for the benchmarks. */
export const bundling = {
  target: 'node24',
  format: 'esm',
  minify: true,
  sourceMap: false,
  // What only some requests need stands in files of its own, loaded when the first of them comes.
  splitting: true,
  // Chinese as it is, three bytes a character; escaped it would be six.
  charset: 'utf8',
  mainFields: ['module', 'main'],
  // Modules replaced in bundles, by path from the root of the project.
  alias: {
    '@aws-sdk/credential-provider-node': 'functions/store/environment-credentials.ts',
    '@smithy/core/event-streams': 'functions/store/no-event-streams.ts',
    bowser: 'functions/store/no-browser.ts',
    'node:http': 'functions/http/node-http.ts',
    'node:stream/web': 'functions/http/stream-web.ts',
  },
  define: {
    // What a dependency that is still CommonJS calls the folder of its module.
    __dirname: 'import.meta.dirname',
    // What cases are judged by lies beside the bundle (rules/catalogue/packed-file.ts).
    'import.meta.packedFolder': '"."',
  },
  // Dependencies that are still CommonJS call `require` for Node.js's own modules: all others are in the bundle.
  banner:
    "const require=n=>{const m=process.getBuiltinModule(n);if(!m)throw Object.assign(new Error('Cannot find module '+n),{code:'MODULE_NOT_FOUND'});return m};",
} as const;

/** The file of a bundle that Lambda loads; it finds the others beside it. */
export const BUNDLE_ENTRY = 'index.mjs';

/** The most the function that judges one case may weigh, in bytes, all files of its bundle together (design, section 14). */
export const CHECK_BUNDLE_LIMIT = 1_000_000;
