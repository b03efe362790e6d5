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
import { isOwnPage, SESSION_PATH, type SessionGiver } from './session.ts';
import { Shares } from './shares.ts';

export interface GatewayOptions {
  readonly routes: readonly Route[];
  readonly functions: Readonly<Record<FunctionName, Endpoint>>;
  readonly authorizer: Authorizer;
  readonly corsOrigins: readonly string[];
  /** The claim whose holders share what is worked on at a time. */
  readonly tenantClaim?: string;
  /** Gives the workplace on this machine a token; nothing is given where it is left out. */
  readonly session?: SessionGiver | undefined;
}

/** What an HTTP API takes at most; its functions refuse earlier ("Quotas for HTTP APIs"). */
const PAYLOAD_LIMIT = 10 * 1_048_576;
/** The longest an HTTP API waits for a function. */
const REQUEST_TIMEOUT_MS = 30_000;

const isFunctionName = (name: string): name is FunctionName => Object.hasOwn(functions, name);

export function gateway({
  routes,
  functions: deployed,
  authorizer,
  corsOrigins,
  tenantClaim = 'tenant',
  session,
}: GatewayOptions): Server {
  const shares = new Shares();
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
    const caller = authorization?.claims[tenantClaim] ?? `from ${request.socket.remoteAddress ?? ''}`;
    return shares.take(caller, () => deployed[name](event, contextOf(event, name)));
  };

  const server = createServer({ requestTimeout: REQUEST_TIMEOUT_MS, keepAliveTimeout: 60_000 }, (request, response) => {
    const allowed = corsHeaders(corsOrigins, request);
    if (allowed !== undefined && isPreflight(request)) {
      response.writeHead(204, { ...allowed, ...preflightHeaders }).end();
      return;
    }
    const answering =
      session !== undefined && request.url === SESSION_PATH && isOwnPage(request)
        ? sessionAnswer(session)
        : answer(request);
    answering.then(
      (answered) => respond(request, response, answered, allowed),
      (error: unknown) => {
        // A caller who hung up is no fault, and nobody waits for the answer.
        if (request.destroyed && !request.complete) return;
        console.error(error);
        // What API Gateway says when a function fails.
        response.writeHead(500, { 'content-type': 'application/json' }).end('{"message":"Internal Server Error"}');
      },
    );
  });
  // What is no HTTP request has no event and no function; it is told so and the connection closed.
  server.on('clientError', (error, socket) => {
    const code = 'code' in error ? String(error.code) : '';
    if (socket.writable && code !== 'ECONNRESET') socket.end(refusedBeforeParsing(code));
    else socket.destroy();
  });
  return server;
}

/** What Node.js says is wrong with what came in, as HTTP tells it. */
const statuses: Readonly<Record<string, string>> = {
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: '413 Content Too Large',
};

function refusedBeforeParsing(code: string): string {
  const status = statuses[code] ?? '400 Bad Request';
  const body = JSON.stringify({ message: status.slice(4) });
  return [
    `HTTP/1.1 ${status}`,
    'content-type: application/json',
    'connection: close',
    `content-length: ${body.length}`,
    '',
    body,
  ].join('\r\n');
}

/** A token for the page, which keeps it in memory only. Whoever else asks is told what any unknown path is told. */
async function sessionAnswer({ token, lifetime }: SessionGiver): Promise<Answer> {
  return {
    statusCode: 200,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
    body: JSON.stringify({ token: await token(), lifetime }),
  };
}

/** In whatever form the answer was wanted: why there is none is told as a problem document. */
const refusal = (problem: Problem): Endpoint =>
  endpoint(
    () => {
      throw problem;
    },
    { mediaTypes: () => [] },
  );

function splitOnce(text: string, by: string): readonly [string, string] {
  const at = text.indexOf(by);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + by.length)];
}

/** What is read past of a body that is too large, so that its sender gets to read the answer. */
const READ_PAST = 10 * PAYLOAD_LIMIT;

/**
 * The body, or undefined where it is more than the gateway takes; what is too much is read past and not kept.
 * @throws where the caller hangs up before it is whole.
 */
function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    let chunks: Buffer[] = [];
    let size = 0;
    let isTooLarge = Number(request.headers['content-length'] ?? 0) > PAYLOAD_LIMIT;
    if (isTooLarge) resolve(undefined);
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      isTooLarge ||= size > PAYLOAD_LIMIT;
      if (!isTooLarge) {
        chunks.push(chunk);
        return;
      }
      chunks = [];
      resolve(undefined);
      if (size > READ_PAST) request.destroy();
    });
    request.once('end', () => resolve(Buffer.concat(chunks)));
    request.once('error', reject);
    request.once('close', () => reject(new Error('the caller hung up')));
  });
}

function contextOf(event: ApiEvent, name: FunctionName): ApiContext {
  const { memoryMb, timeoutSeconds } = functions[name];
  const deadline = performance.now() + timeoutSeconds * 1_000;
  const unused = (): void => {};
  return {
    callbackWaitsForEmptyEventLoop: false,
    functionName: name,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:local:lambda:local:000000000000:function:${name}`,
    memoryLimitInMB: String(memoryMb),
    awsRequestId: event.requestContext.requestId,
    logGroupName: `/aws/lambda/${name}`,
    logStreamName: 'local',
    getRemainingTimeInMillis: () => Math.max(0, deadline - performance.now()),
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
  const isBare = request.method === 'HEAD' || statusCode === 204 || statusCode === 304;
  if (request.complete) response.end(isBare ? undefined : content);
  else {
    if (!isBare) response.write(content);
    endOnceSent(request, response);
  }
}

/** How long a caller may go on sending after it was answered. */
const LINGER_MS = 5_000;

/** Closed while the caller still sends, a connection is reset, and the answer lost on the way: what comes is read past for a while. */
function endOnceSent(request: IncomingMessage, response: ServerResponse): void {
  const end = (): void => {
    response.end();
  };
  const patience = setTimeout(end, LINGER_MS);
  patience.unref();
  request.once('close', () => {
    clearTimeout(patience);
    end();
  });
  request.once('end', end);
  request.resume();
}
