/** A handler that does nothing: what Node.js itself takes. */
export const handler = async () => ({ statusCode: 200, body: '{}' });
