/** What API Gateway hands over (payload format 2.0) for a case that is judged and not stored. */
export const judged = (body: string) => ({
  version: '2.0',
  routeKey: 'POST /v1/checks',
  rawPath: '/v1/checks',
  rawQueryString: 'store=false',
  isBase64Encoded: false,
  headers: { 'content-type': 'application/json' },
  body,
  requestContext: {
    requestId: 'r',
    http: { method: 'POST' },
    authorizer: { jwt: { claims: { tenant: 't' }, scopes: [] } },
  },
});
