/**
 * Stands in for node:http in the bundles. Where a module imports node:http, Node.js evaluates everything that it exports, the
 * client behind `fetch` among it, which takes a function that has just started more than ten milliseconds; asked for
 * this way (`process.getBuiltinModule`, Node.js 22.3), it gives what is asked for.
 */
export const { Agent, request, STATUS_CODES } = process.getBuiltinModule('node:http');
