/** Everything on one machine, in one process tree: gateway, functions, table and tokens. */
import './log-level.ts';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { checkFunction } from '../../functions/check/function.ts';
import { READING_SECONDS } from '../../functions/declared/reading-seconds.ts';
import { routes } from '../../functions/declared/routes.ts';
import { descriptionFunction } from '../../functions/description/function.ts';
import { documentFunction } from '../../functions/document/function.ts';
import { fallbackFunction } from '../../functions/fallback/function.ts';
import { papersFunction } from '../../functions/papers/function.ts';
import { reportFunction } from '../../functions/report/function.ts';
import { reportsFunction } from '../../functions/reports/function.ts';
import { rulesFunction } from '../../functions/rules/function.ts';
import { scorecardsFunction } from '../../functions/scorecards/function.ts';
import type { TableSettings } from '../../functions/settings.ts';
import { type TablePlugin, tableClient } from '../../functions/store/table-client.ts';
import { templatesFunction } from '../../functions/templates/function.ts';
import { workplaceFunction } from '../../functions/workplace/function.ts';
import { type BatchesOptions, type LocalBatches, startBatches } from './batches.ts';
import { createTable } from './create-table.ts';
import { DEVELOPMENT_AUDIENCE, DEVELOPMENT_ISSUER, developmentKeys, type TokenRequest } from './development-keys.ts';
import { type EventOptions, type LocalEvents, startEvents } from './events/local-events.ts';
import { type Expiry, startExpiry } from './expiry/expiry.ts';
import { type FolderLock, lockFolder } from './folder-lock.ts';
import { authorizerFor, localIssuer, remoteIssuer } from './gateway/authorizer.ts';
import { gateway } from './gateway/gateway.ts';
import type { PaperLimits } from './papers/paper-thread.ts';
import { type PaperThreads, paperThreads } from './papers/paper-threads.ts';
import { privateFolder } from './private-folder.ts';
import { freshCredentials, startTableServer, type TableCredentials, type TableServer } from './table-server.ts';

export interface ServerOptions {
  /** 0, the default, for any free port. */
  readonly port?: number;
  readonly host?: string;
  /** Where table and keys are kept; in memory where it is left out. */
  readonly folder?: string | undefined;
  /** A DynamoDB elsewhere (DynamoDB Local, AWS); the embedded one where it is left out. */
  readonly tableEndpoint?: string | undefined;
  readonly tableName?: string;
  /** An OIDC issuer to trust instead of the development key set. */
  readonly issuer?:
    | {
        readonly issuer: string;
        readonly audience: string;
        readonly tenantClaim: string;
        /** Public client by which people sign in to the workplace; where it is left out, they bring a token. */
        readonly client?: string | undefined;
      }
    | undefined;
  readonly corsOrigins?: readonly string[];
  /** False: the workplace on this machine is given no token by itself, as behind a proxy that others reach. */
  readonly session?: boolean;
  readonly retentionDays?: number | undefined;
  /** Port of the object store that files are uploaded to; 0, the default, for any free port. */
  readonly objectPort?: number;
  /** What stands in for the steps of a batch, how patiently they are tried again, and who is told of events. */
  readonly batchSteps?: Pick<BatchesOptions, 'steps' | 'patience' | 'onEvent' | 'limits'>;
  /** What the threads that read papers may take. */
  readonly paperLimits?: PaperLimits;
  /** Who may be told of events, and how. */
  readonly events?: EventOptions;
  /** What watches or disturbs the calls to the table. */
  readonly tablePlugins?: readonly TablePlugin[] | undefined;
}

export interface RunningServer {
  readonly url: string;
  readonly tableEndpoint: string;
  readonly tableName: string;
  /** What requests to the table are signed with. */
  readonly tableCredentials: TableCredentials;
  /** A token of the development key set: of all scopes and tenant `dev`, unless asked otherwise. */
  readonly token: (request?: TokenRequest) => Promise<string>;
  /** Looks for due days that are near, as the schedule does on AWS. */
  readonly lookAtDueDays: () => Promise<void>;
  /** Waits until no batch is running. */
  readonly batchesIdle: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const PAPER_LIMITS: PaperLimits = { megabytes: 1_024, seconds: READING_SECONDS };
/** A token of the workplace; the page asks for another when it has run out. */
const SESSION_SECONDS = 3_600;

/** DynamoDB Local checks no credentials, but the SDK signs with some. */
const LOCAL_CREDENTIALS = { accessKeyId: 'local', secretAccessKey: 'local' };

/** A folder of this server alone, closed to everybody else. */
async function ownFolder(folder: string): Promise<FolderLock> {
  for (const part of ['table', 'objects', 'executions', 'under-way', 'lock']) privateFolder(join(folder, part));
  return lockFolder(folder);
}

/**
 * Starts the server and waits until it answers.
 * @throws Error where the port is taken, or the folder in use.
 */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const { port = 0, host = '127.0.0.1', folder, tableName = 'guiju', corsOrigins = [], retentionDays } = options;
  const lock = folder === undefined ? undefined : await ownFolder(folder);
  let embedded: TableServer | undefined;
  let batches: LocalBatches | undefined;
  let papers: PaperThreads | undefined;
  let events: LocalEvents | undefined;
  let expiry: Expiry | undefined;
  try {
    const keys = await developmentKeys(folder);
    const own = options.tableEndpoint === undefined ? freshCredentials() : undefined;
    if (own !== undefined)
      embedded = await startTableServer(folder === undefined ? undefined : join(folder, 'table'), own);
    const endpoint = options.tableEndpoint ?? embedded?.endpoint;
    const place = {
      tableName,
      region: process.env.AWS_REGION ?? 'local',
      endpoint,
      credentials: own ?? (process.env.AWS_ACCESS_KEY_ID === undefined ? LOCAL_CREDENTIALS : undefined),
    };
    await createTable(
      new DynamoDBClient({
        region: place.region,
        ...(endpoint !== undefined && { endpoint }),
        ...(place.credentials !== undefined && { credentials: place.credentials }),
      }),
      tableName,
    );
    const { issuer } = options;
    const settings: TableSettings = {
      ...place,
      tenantClaim: issuer?.tenantClaim ?? 'tenant',
      retentionDays,
      plugins: options.tablePlugins,
    };
    const cursorKey = () => keys.cursorKey;
    const told = startEvents(settings, options.events);
    events = told;
    batches = await startBatches({
      folder,
      table: settings,
      cursorKey,
      secret: keys.cursorKey,
      host,
      port: options.objectPort ?? 0,
      ...options.batchSteps,
      onEvent: (event) => {
        options.batchSteps?.onEvent?.(event);
        told.batchEnded(event.detail);
      },
    });
    const running = batches;
    const threads = paperThreads(running.settings, options.paperLimits ?? PAPER_LIMITS);
    papers = threads;
    const server = gateway({
      routes,
      functions: {
        check: checkFunction({ ...settings, plugins: [...(settings.plugins ?? []), told.plugin] }),
        report: reportFunction(settings, threads.writer),
        reports: reportsFunction(settings, cursorKey),
        batches: running.endpoint,
        papers: papersFunction(running.settings, threads.reader, cursorKey),
        document: documentFunction(running.settings, threads.commenter),
        webhooks: told.endpoint,
        scorecards: scorecardsFunction(settings, cursorKey),
        rules: rulesFunction(cursorKey),
        templates: templatesFunction(),
        workplace: workplaceFunction({
          objectOrigins: [running.uploadOrigin],
          signIn:
            issuer?.client === undefined
              ? undefined
              : { issuer: issuer.issuer, audience: issuer.audience, clientId: issuer.client },
        }),
        description: descriptionFunction(),
        fallback: fallbackFunction(),
      },
      authorizer: authorizerFor(
        issuer === undefined
          ? localIssuer(DEVELOPMENT_ISSUER, DEVELOPMENT_AUDIENCE, keys.publicKeys)
          : await remoteIssuer(issuer.issuer, issuer.audience, issuer.tenantClaim),
      ),
      corsOrigins,
      tenantClaim: settings.tenantClaim,
      session:
        issuer === undefined && options.session !== false
          ? { lifetime: SESSION_SECONDS, token: () => keys.token({ lifetime: SESSION_SECONDS }) }
          : undefined,
    });
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, host, resolve);
    });
    if (embedded !== undefined && folder !== undefined)
      expiry = startExpiry({ client: tableClient(settings), tableName, folder, retentionDays });
    const address = server.address();
    const listening = typeof address === 'object' && address !== null ? address.port : port;
    return {
      url: `http://${host.includes(':') ? `[${host}]` : host}:${listening}`,
      tableEndpoint: endpoint ?? '',
      tableName,
      tableCredentials: place.credentials ?? LOCAL_CREDENTIALS,
      token: keys.token,
      lookAtDueDays: told.lookAtDueDays,
      batchesIdle: () => running.runner.idle(),
      close: async () => {
        await new Promise<void>((resolve) => {
          // Callers that keep their connections would go on asking: each is closed between two requests.
          const closing = setInterval(() => server.closeIdleConnections(), 50);
          server.close(() => {
            clearInterval(closing);
            resolve();
          });
          server.closeIdleConnections();
        });
        await threads.close();
        await running.close();
        await told.close();
        await expiry?.close();
        await embedded?.close();
        await lock?.release();
      },
    };
  } catch (error) {
    await papers?.close();
    await batches?.close();
    await events?.close();
    await embedded?.close();
    await lock?.release();
    throw error;
  }
}
