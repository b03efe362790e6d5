/** How functions are bundled: read by the CDK app and by the test that weighs the bundles. */
export const bundling = {
  target: 'node24',
  format: 'esm',
  minify: true,
  sourceMap: false,
  // Chinese as it is, three bytes a character; escaped it would be six.
  charset: 'utf8',
  mainFields: ['module', 'main'],
  // Modules replaced in bundles, by path from the root of the project.
  alias: { '@aws-sdk/credential-provider-node': 'functions/store/environment-credentials.ts' },
  // Dependencies that are still CommonJS call `require` for Node.js's own modules.
  banner: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
} as const;

/** The most the function that judges one case may weigh, in bytes (design, section 14). */
export const CHECK_BUNDLE_LIMIT = 1_000_000;
