/** The key that cursors are signed with, from Secrets Manager; read once a cold start, when a cursor is first needed. */
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import * as z from 'zod';
import type { CursorKey } from './http/cursor.ts';

const environment = z.object({ CURSOR_KEY_SECRET: z.string().min(1) });

export function cursorKeyFromSecret(env: Readonly<Record<string, string | undefined>>): CursorKey {
  const { CURSOR_KEY_SECRET } = environment.parse(env);
  const client = new SecretsManagerClient({});
  let key: Promise<Uint8Array> | undefined;
  const read = async (): Promise<Uint8Array> => {
    const { SecretString = '' } = await client.send(new GetSecretValueCommand({ SecretId: CURSOR_KEY_SECRET }));
    if (SecretString.length < 32) throw new Error('the cursor key is missing or too short');
    return Buffer.from(SecretString, 'utf8');
  };
  return () => {
    key ??= read().catch((error: unknown) => {
      key = undefined;
      throw error;
    });
    return key;
  };
}
