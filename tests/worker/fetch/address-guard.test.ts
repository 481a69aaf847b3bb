import type { LookupAddress } from 'node:dns';
import { describe, expect, it } from 'vitest';
import {
  createAddressGuard,
  RefusedAddress,
  type Resolve,
} from '../../../worker/fetch/address-guard.ts';

const refusal = (address: string, allow: string[] = []) =>
  createAddressGuard(allow).refusal(new URL(address));

/** A resolver that answers from a table, one answer after the other. */
function answering(...answers: string[][]): Resolve {
  let asked = 0;
  return (_name, _options, done) => {
    const addresses = answers[Math.min(asked++, answers.length - 1)] as string[];
    done(
      null,
      addresses.map(
        (address): LookupAddress => ({ address, family: address.includes(':') ? 6 : 4 }),
      ),
    );
  };
}

function lookup(resolve: Resolve, allow: string[] = [], host = 'name.example'): Promise<string[]> {
  return new Promise((done, fail) => {
    createAddressGuard(allow, resolve).lookup(host, { all: true }, (error, addresses) =>
      error ? fail(error) : done((addresses as LookupAddress[]).map((each) => each.address)),
    );
  });
}

describe('the literal address', () => {
  it.each([
    ['loopback', 'http://127.0.0.1/'],
    ['loopback, short', 'http://127.1/'],
    ['loopback as one number', 'http://2130706433/'],
    ['loopback in hexadecimal', 'http://0x7f000001/'],
    ['loopback in octal', 'http://0177.0.0.1/'],
    ['this host', 'http://0.0.0.0/'],
    ['private, 10', 'http://10.1.2.3/'],
    ['private, 172.16', 'http://172.16.0.1/'],
    ['private, 192.168', 'http://192.168.1.1/'],
    ['carrier NAT', 'http://100.64.0.1/'],
    ['metadata', 'http://169.254.169.254/latest/meta-data'],
    ['metadata of Azure', 'http://168.63.129.16/'],
    ['metadata of Alibaba', 'http://100.100.100.200/'],
    ['multicast', 'http://224.0.0.1/'],
    ['broadcast', 'http://255.255.255.255/'],
    ['documentation', 'http://192.0.2.1/'],
    ['loopback v6', 'http://[::1]/'],
    ['unspecified v6', 'http://[::]/'],
    ['IPv4-mapped', 'http://[::ffff:127.0.0.1]/'],
    ['IPv4-mapped in hexadecimal', 'http://[::ffff:7f00:1]/'],
    ['IPv4-compatible', 'http://[::7f00:1]/'],
    ['NAT64', 'http://[64:ff9b::7f00:1]/'],
    ['local NAT64', 'http://[64:ff9b:1::7f00:1]/'],
    ['6to4', 'http://[2002:7f00:1::]/'],
    ['Teredo', 'http://[2001::1]/'],
    ['unique local', 'http://[fd00:ec2::254]/'],
    ['link-local v6', 'http://[fe80::1]/'],
    ['site-local v6', 'http://[fec0::1]/'],
    ['multicast v6', 'http://[ff02::1]/'],
  ])('is refused for %s', (_, address) => {
    expect(refusal(address)).toContain('private network');
  });

  it.each([
    'http://93.184.215.14/',
    'https://[2606:2800:21f:cb07::1]/',
    'http://8.8.8.8:8080/',
    'https://example.org/',
  ])('is let pass for %s', (address) => expect(refusal(address)).toBeNull());

  it.each([
    'ftp://example.org/',
    'file:///etc/passwd',
    'gopher://example.org/',
    'data:text/plain,x',
  ])('is refused for the scheme of %s', (address) =>
    expect(refusal(address)).toContain('Only http and https'),
  );

  it('is let pass where a setting allows it, and only there', () => {
    expect(refusal('http://10.1.2.3/', ['10.1.0.0/16'])).toBeNull();
    expect(refusal('http://10.2.2.3/', ['10.1.0.0/16'])).not.toBeNull();
    expect(refusal('http://127.0.0.1/', ['127.0.0.1'])).toBeNull();
    expect(refusal('http://127.0.0.2/', ['127.0.0.1'])).not.toBeNull();
    expect(refusal('http://[::ffff:127.0.0.1]/', ['127.0.0.1'])).toBeNull();
    expect(refusal('http://[fd00::1]/', ['fd00::/8'])).toBeNull();
    expect(refusal('http://127.0.0.1/', ['intranet.example', ''])).not.toBeNull();
  });
});

describe('the lookup', () => {
  it('answers public addresses', async () => {
    await expect(lookup(answering(['93.184.215.14', '2606:2800::1']))).resolves.toEqual([
      '93.184.215.14',
      '2606:2800::1',
    ]);
  });

  it.each([
    ['127.0.0.1'],
    ['::1'],
    ['::ffff:10.0.0.1'],
    ['64:ff9b::a00:1'],
    ['169.254.169.254'],
    ['not an address'],
  ])('refuses a name that leads to %s', async (address) => {
    await expect(lookup(answering([address]))).rejects.toBeInstanceOf(RefusedAddress);
  });

  it('refuses a name if any of its addresses is private', async () => {
    await expect(lookup(answering(['93.184.215.14', '10.0.0.1']))).rejects.toThrow(
      'name.example leads to',
    );
  });

  it('judges anew each time, so a name that changes its mind gains nothing', async () => {
    const resolve = answering(['93.184.215.14'], ['127.0.0.1']);
    await expect(lookup(resolve)).resolves.toEqual(['93.184.215.14']);
    await expect(lookup(resolve)).rejects.toBeInstanceOf(RefusedAddress);
  });

  it('lets a named host be private where a setting says so', async () => {
    await expect(lookup(answering(['10.0.0.9']), ['Name.Example'])).resolves.toEqual(['10.0.0.9']);
    await expect(lookup(answering(['10.0.0.9']), ['other.example'])).rejects.toThrow();
    await expect(lookup(answering(['10.0.0.9']), ['10.0.0.0/24'])).resolves.toEqual(['10.0.0.9']);
  });

  it('answers one address where one is asked for', () => {
    const guard = createAddressGuard([], answering(['93.184.215.14', '8.8.8.8']));
    guard.lookup('name.example', { family: 4 }, (error, address, family) => {
      expect([error, address, family]).toEqual([null, '93.184.215.14', 4]);
    });
  });

  it('passes the faults of the resolver on, and has one for no answer', async () => {
    const failing: Resolve = (_n, _o, done) =>
      done(Object.assign(new Error('no'), { code: 'ENOTFOUND' }), []);
    await expect(lookup(failing)).rejects.toMatchObject({ code: 'ENOTFOUND' });
    await expect(
      new Promise((done, fail) =>
        createAddressGuard([], answering([])).lookup('x', {}, (error) =>
          error ? fail(error) : done(0),
        ),
      ),
    ).rejects.toMatchObject({ code: 'ENOTFOUND' });
  });
});
