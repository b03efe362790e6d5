import { createServer, isIP } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { publicPost } from '../../../functions/deliver/post.ts';
import { AddressRefused, isPublic, type Lookup, publicLookup } from '../../../functions/deliver/public-address.ts';

/** Special-purpose addresses (IANA registries, RFC 6890), and other ways to write them. */
const PRIVATE = [
  '0.0.0.0',
  '10.0.0.1',
  '100.64.0.1',
  '127.0.0.1',
  '127.255.255.254',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.0.0.1',
  '192.168.0.1',
  '198.18.0.1',
  '224.0.0.1',
  '240.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:127.0.0.1',
  '::ffff:a00:1',
  '::127.0.0.1',
  '64:ff9b::7f00:1',
  '64:ff9b::a9fe:a9fe',
  '2002:7f00:1::',
  'fc00::1',
  'fd00:ec2::254',
  'fe80::1',
  'ff02::1',
  '100::1',
  '2001:db8::1',
];

describe('an address', () => {
  test.each(PRIVATE)('%s is none of the public internet', (address) => {
    expect(isPublic(address)).toBe(false);
  });
  test.each(['8.8.8.8', '114.114.114.114', '172.15.255.255', '172.32.0.1', '2400:3200::1', '2606:4700:4700::1111'])(
    '%s is',
    (address) => {
      expect(isPublic(address)).toBe(true);
    },
  );
  test('of a private network is refused however it is mapped', () => {
    fc.assert(
      fc.property(fc.constantFrom('10', '127'), fc.nat(255), fc.nat(255), fc.nat(255), (first, b, c, d) => {
        const address = `${first}.${b}.${c}.${d}`;
        expect(isPublic(address)).toBe(false);
        expect(isPublic(`::ffff:${address}`)).toBe(false);
      }),
    );
  });
});

/** A resolver that knows one answer. */
const answering =
  (...addresses: string[]): Lookup =>
  (_, __, done) =>
    done(
      null,
      addresses.map((address) => ({ address, family: isIP(address) })),
    );

describe('a name', () => {
  const asked = (lookup: Lookup): Promise<unknown> =>
    new Promise((resolve, reject) =>
      publicLookup(lookup)('hooks.example.com', { all: false }, (error, address) =>
        error === null ? resolve(address) : reject(error),
      ),
    );
  test('that stands for public addresses gives one', async () => {
    expect(await asked(answering('8.8.8.8', '2400:3200::1'))).toBe('8.8.8.8');
  });
  test('that stands for a private address, be it one among others, is refused', async () => {
    await expect(asked(answering('127.0.0.1'))).rejects.toThrow(AddressRefused);
    await expect(asked(answering('8.8.8.8', '10.0.0.1'))).rejects.toThrow(AddressRefused);
    await expect(asked(answering())).rejects.toThrow(AddressRefused);
  });
});

describe('a delivery', () => {
  let connections = 0;
  let port = 0;
  const server = createServer((socket) => {
    connections++;
    socket.destroy();
  });
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    port = z.object({ port: z.int() }).parse(server.address()).port;
  });
  afterAll(() => {
    server.close();
  });

  test.each(['127.0.0.1', '2130706433', '0x7f.1', '[::1]', '[::ffff:127.0.0.1]', 'localhost'])(
    'to https://%s reaches no server of this machine',
    async (host) => {
      await expect(publicPost()(new URL(`https://${host}:${port}/`), {}, '{}')).rejects.toThrow(AddressRefused);
      expect(connections).toBe(0);
    },
  );

  test('over http is refused', async () => {
    await expect(publicPost()(new URL('http://8.8.8.8/'), {}, '{}')).rejects.toThrow(AddressRefused);
  });

  test('to a name whose address has become private since it was looked at is refused when it is connected to', async () => {
    const rebound = publicPost({ lookup: publicLookup(answering('127.0.0.1')) });
    await expect(rebound(new URL(`https://hooks.example.com:${port}/`), {}, '{}')).rejects.toThrow(AddressRefused);
    expect(connections).toBe(0);
  });
});
