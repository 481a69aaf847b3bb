import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAddressRule } from '../../../../core/collection/feeds/public-address.ts';

const refusal = (address: string, allow: string[] = []) =>
  createAddressRule(allow).refusal(new URL(address));

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
    ['loopback with a dot at its end', 'http://127.0.0.1./'],
    ['loopback in full-width digits', 'http://１２７.０.０.１/'],
    ['loopback with circled digits', 'http://①②⑦.0.0.1/'],
    ['octal and hexadecimal mixed', 'http://0x7f.0.0.01/'],
    ['metadata as one number', 'http://2852039166/'],
    ['metadata as IPv4-mapped', 'http://[::ffff:a9fe:a9fe]/'],
    ['metadata through NAT64', 'http://[64:ff9b::a9fe:a9fe]/'],
    ['metadata of Oracle', 'http://192.0.0.192/'],
    ['benchmarking', 'http://198.18.0.1/'],
    ['reserved', 'http://240.0.0.1/'],
    ['the discard prefix', 'http://[100::1]/'],
    ['documentation v6', 'http://[2001:db8::1]/'],
    ['this machine by name', 'http://localhost:8080/'],
    ['a name below localhost', 'http://app.localhost/'],
    ['this machine by its rooted name', 'http://LOCALHOST./'],
    ['a name of multicast DNS', 'http://printer.local/'],
    ['metadata by name', 'http://metadata.google.internal/'],
    ['a home network', 'http://router.home.arpa/'],
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

describe('an address that never becomes one', () => {
  it.each(['http://[fe80::1%25eth0]/', 'http://[::1%lo]/', 'http://256.1.1.1/', 'http://0x/.1/'])(
    '%s is no web address or is refused',
    (text) => {
      expect(URL.canParse(text) ? refusal(text) : 'unreadable').not.toBeNull();
    },
  );
});

describe('the rule for addresses', () => {
  it('refuses every form of every private IPv4 address', () => {
    const octet = fc.integer({ min: 0, max: 255 });
    const privateAddress = fc.oneof(
      fc.tuple(fc.constantFrom(10, 127, 0), octet, octet, octet),
      fc.tuple(fc.constant(192), fc.constant(168), octet, octet),
      fc.tuple(fc.constant(169), fc.constant(254), octet, octet),
      fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), octet, octet),
    );
    fc.assert(
      fc.property(privateAddress, ([a, b, c, d]) => {
        const number = a * 2 ** 24 + b * 2 ** 16 + c * 2 ** 8 + d;
        const hex = number.toString(16).padStart(8, '0');
        const forms = [
          `${a}.${b}.${c}.${d}`,
          `${number}`,
          `0x${hex}`,
          `0${a.toString(8)}.0${b.toString(8)}.0${c.toString(8)}.0${d.toString(8)}`,
          `${a}.${b}.${c * 256 + d}`,
          `[::ffff:${hex.slice(0, 4)}:${hex.slice(4)}]`,
          `[64:ff9b::${hex.slice(0, 4)}:${hex.slice(4)}]`,
          `[2002:${hex.slice(0, 4)}:${hex.slice(4)}::1]`,
        ];
        for (const form of forms) expect(refusal(`http://${form}/`), form).not.toBeNull();
      }),
      { numRuns: 200 },
    );
  });

  it('lets a private name pass where a setting trusts it or lists the addresses it may lead to', () => {
    expect(refusal('http://wiki.internal/', ['wiki.internal'])).toBeNull();
    expect(refusal('http://WIKI.internal./', ['wiki.internal'])).toBeNull();
    expect(refusal('http://localhost/', ['127.0.0.1'])).toBeNull();
    expect(refusal('http://wiki.internal/', ['other.internal'])).not.toBeNull();
  });

  it('does not take a public name for a private one', () => {
    for (const name of ['local.example.org', 'thelocal.com', 'internal-affairs.example']) {
      expect(refusal(`https://${name}/`)).toBeNull();
    }
  });

  it('judges addresses that a name led to', () => {
    const { isOpen, isTrusted } = createAddressRule(['10.1.0.0/16', 'Intranet.Example']);
    expect(['8.8.8.8', '10.1.2.3', '10.2.2.3', 'nonsense', ''].map(isOpen)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(['intranet.example', 'INTRANET.example.', 'example'].map(isTrusted)).toEqual([
      true,
      true,
      false,
    ]);
  });
});
