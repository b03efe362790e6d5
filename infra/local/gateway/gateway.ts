/**
 * The gateway on one machine: node:http in front of the very functions that are deployed. It does what API Gateway does
 * (routes, authorizer, CORS, payload 2.0) and nothing else; even its own refusals come from the functions' middleware.
 */
import '../log-level.ts';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { fallbackFunction, type Route } from '../../../functions/declared/routes.ts';
import type { Answer, ApiContext, ApiEvent } from '../../../functions/http/answer.ts';
import { type Endpoint, endpoint } from '../../../functions/http/endpoint.ts';
import { Problem } from '../../../functions/http/problem.ts';
import { type FunctionName, functions } from '../../declared/functions.ts';
import type { Authorization, Authorizer } from './authorizer.ts';
import { corsHeaders, isPreflight, preflightHeaders } from './cors.ts';
import { decodedPath, eventOf } from './event.ts';
import { routeMatcher } from './match-route.ts';

export interface GatewayOptions {
  readonly routes: readonly Route[];
  readonly functions: Readonly<Record<FunctionName, Endpoint>>;
  readonly authorizer: Authorizer;
  readonly corsOrigins: readonly string[];
}

/** What an HTTP API takes at most; its functions refuse earlier ("Quotas for HTTP APIs"). */
const PAYLOAD_LIMIT = 10 * 1_048_576;
/** The longest an HTTP API waits for a function. */
const REQUEST_TIMEOUT_MS = 30_000;

const isFunctionName = (name: string): name is FunctionName => Object.hasOwn(functions, name);

export function gateway({ routes, functions: deployed, authorizer, corsOrigins }: GatewayOptions): Server {
  const match = routeMatcher(routes);

  const answer = async (request: IncomingMessage): Promise<Answer> => {
    const [rawPath = '/', rawQueryString = ''] = splitOnce(request.url ?? '/', '?');
    const path = decodedPath(rawPath) ?? rawPath;
    const matched = match(request.method ?? 'GET', path);
    const received = { request, match: matched, path, rawQueryString };
    const refused = (problem: Problem, authorization?: Authorization): Promise<Answer> => {
      const event = eventOf({ ...received, body: Buffer.alloc(0), authorization });
      return refusal(problem)(event, contextOf(event, fallbackFunction));
    };
    let authorization: Authorization | undefined;
    if (matched !== undefined && matched.route.access !== 'public') {
      const authorized = await authorizer(request.headers.authorization, matched.route.access);
      if (!authorized.ok) {
        return refused(new Problem(authorized.refusal, { headers: { 'www-authenticate': authorized.challenge } }));
      }
      authorization = authorized.authorization;
    }
    const body = await bodyOf(request);
    if (body === undefined)
      return refused(new Problem('too-large', { headers: { connection: 'close' } }), authorization);
    const event = eventOf({ ...received, body, authorization });
    const name = matched?.route.function ?? fallbackFunction;
    if (!isFunctionName(name)) throw new Error(`no function ${name}`);
    return deployed[name](event, contextOf(event, name));
  };

  const server = createServer({ requestTimeout: REQUEST_TIMEOUT_MS, keepAliveTimeout: 60_000 }, (request, response) => {
    const allowed = corsHeaders(corsOrigins, request);
    if (allowed !== undefined && isPreflight(request)) {
      response.writeHead(204, { ...allowed, ...preflightHeaders }).end();
      return;
    }
    answer(request).then(
      (answered) => respond(request, response, answered, allowed),
      (error: unknown) => {
        console.error(error);
        // What API Gateway says when a function fails.
        response.writeHead(500, { 'content-type': 'application/json' }).end('{"message":"Internal Server Error"}');
      },
    );
  });
  // What is no HTTP request has no event and no function; it is told so and the connection closed.
  server.on('clientError', (error, socket) => {
    if (socket.writable && !('code' in error && error.code === 'ECONNRESET')) socket.end(BAD_REQUEST);
  });
  return server;
}

const BAD_REQUEST = [
  'HTTP/1.1 400 Bad Request',
  'content-type: application/json',
  'connection: close',
  'content-length: 25',
  '',
  '{"message":"Bad Request"}',
].join('\r\n');

const refusal = (problem: Problem): Endpoint =>
  endpoint(() => {
    throw problem;
  });

function splitOnce(text: string, by: string): readonly [string, string] {
  const at = text.indexOf(by);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + by.length)];
}

/** The body, or undefined where it is more than the gateway takes; what is too much is not kept. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > PAYLOAD_LIMIT) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > PAYLOAD_LIMIT) return undefined;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function contextOf(event: ApiEvent, name: FunctionName): ApiContext {
  const { memoryMb, timeoutSeconds } = functions[name];
  const deadline = Date.now() + timeoutSeconds * 1_000;
  const unused = (): void => {};
  return {
    callbackWaitsForEmptyEventLoop: false,
    functionName: name,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws:lambda:local:000000000000:function:${name}`,
    memoryLimitInMB: String(memoryMb),
    awsRequestId: event.requestContext.requestId,
    logGroupName: `/aws/lambda/${name}`,
    logStreamName: 'local',
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
    done: unused,
    fail: unused,
    succeed: unused,
  };
}

function respond(
  request: IncomingMessage,
  response: ServerResponse,
  { statusCode = 200, headers = {}, cookies = [], body = '', isBase64Encoded = false }: Answer,
  allowed: Record<string, string> | undefined,
): void {
  // Text is sent as text, so that head and body leave in one write.
  const content = isBase64Encoded ? Buffer.from(body, 'base64') : body;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, String(value));
  if (cookies.length > 0) response.setHeader('set-cookie', cookies);
  for (const [name, value] of Object.entries(allowed ?? {})) {
    if (name === 'vary') response.appendHeader(name, value);
    else response.setHeader(name, value);
  }
  if (statusCode !== 204 && statusCode !== 304) response.setHeader('content-length', Buffer.byteLength(content));
  // Whoever still sends what is not read would keep the connection from being used again.
  if (!request.complete) response.setHeader('connection', 'close');
  response.writeHead(statusCode);
  response.end(request.method === 'HEAD' || statusCode === 204 || statusCode === 304 ? undefined : content);
}
