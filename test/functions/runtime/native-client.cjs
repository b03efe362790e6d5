/**
 * Stands in for rapid-client.node, which npm would compile with cmake and a C++ compiler: it posts what a function answered, as
 * that one does ("Using the Lambda runtime API"). All else, loading, waiting for events, context, errors, is the real client.
 */
const { request } = require('node:http');

const [hostname, port] = (process.env.AWS_LAMBDA_RUNTIME_API ?? '').split(':');
const post = (id, what, body, headers = {}) =>
  request({ hostname, port, method: 'POST', path: `/2018-06-01/runtime/invocation/${id}/${what}`, headers }, (answer) =>
    answer.resume(),
  ).end(body);

exports.done = (id, body) => post(id, 'response', body);
exports.error = (id, body) => post(id, 'error', body);
