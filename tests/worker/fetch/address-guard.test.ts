import type { LookupAddress } from 'node:dns';
import { describe, expect, it } from 'vitest';
import {
  createAddressGuard,
  RefusedAddress,
  type Resolve,
} from '../../../worker/fetch/address-guard.ts';

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
