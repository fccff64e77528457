import fc from 'fast-check';
import ipaddr from 'ipaddr.js';
import { describe, expect, it } from 'vitest';
import { isPublicAddress } from './address.ts';

describe('the address check', () => {
  it.each([
    ['0.0.0.0', 'this network'],
    ['0.1.2.3', 'this network'],
    ['10.255.255.255', 'private'],
    ['100.64.0.1', 'carrier NAT'],
    ['100.100.100.200', 'Alibaba metadata'],
    ['127.0.0.1', 'loopback'],
    ['168.63.129.16', 'Azure WireServer'],
    ['169.254.169.254', 'metadata'],
    ['169.254.170.2', 'container credentials'],
    ['172.16.0.1', 'private'],
    ['172.31.255.255', 'private'],
    ['192.0.0.192', 'IETF block'],
    ['192.0.2.1', 'TEST-NET-1'],
    ['192.88.99.1', '6to4 relay'],
    ['192.168.1.1', 'private'],
    ['192.31.196.1', 'AS112'],
    ['192.52.193.1', 'AMT'],
    ['192.175.48.1', 'AS112'],
    ['2620:4f:8000::1', 'AS112'],
    ['3ffe::1', '6bone'],
    ['3ffe:831f:4004:1952::1', '6bone'],
    ['198.18.0.1', 'benchmarking'],
    ['198.19.255.255', 'benchmarking'],
    ['198.51.100.1', 'TEST-NET-2'],
    ['203.0.113.1', 'TEST-NET-3'],
    ['224.0.0.1', 'multicast'],
    ['239.255.255.255', 'multicast'],
    ['240.0.0.1', 'reserved'],
    ['255.255.255.255', 'broadcast'],
    ['::', 'unspecified'],
    ['::1', 'loopback'],
    ['::127.0.0.1', 'IPv4-compatible'],
    ['::ffff:10.0.0.1', 'IPv4-mapped'],
    ['::ffff:8.8.8.8', 'IPv4-mapped, public inside'],
    ['::ffff:0:127.0.0.1', 'IPv4-translated'],
    ['64:ff9b::a9fe:a9fe', 'NAT64'],
    ['64:ff9b:1::a9fe:a9fe', 'local NAT64'],
    ['100::1', 'discard'],
    ['2001::1', 'Teredo'],
    ['2001:0:7f00:1::', 'Teredo'],
    ['2001:2::1', 'benchmarking'],
    ['2001:10::1', 'ORCHID'],
    ['2001:20::1', 'ORCHIDv2'],
    ['2001:db8::1', 'documentation'],
    ['2002:c0a8:101::', '6to4 private'],
    ['2002:808:808::1', '6to4 public inside'],
    ['2a00:1450::5efe:a00:1', 'ISATAP'],
    ['2a00:1450::200:5efe:a00:1', 'ISATAP'],
    ['3fff::1', 'documentation'],
    ['4000::1', 'never assigned'],
    ['5f00::1', 'SRv6'],
    ['fc00::1', 'unique local'],
    ['fd00:ec2::254', 'EC2 metadata'],
    ['fe80::1', 'link local'],
    ['fe80::1%eth0', 'zone'],
    ['fec0::1', 'site local'],
    ['ff0e::1', 'multicast'],
  ])('refuses %s (%s)', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each([
    '1.1.1.1',
    '9.255.255.255',
    '11.0.0.0',
    '93.184.216.34',
    '100.63.255.255',
    '100.128.0.0',
    '126.255.255.254',
    '128.0.0.0',
    '168.63.129.15',
    '168.63.129.17',
    '169.253.255.255',
    '169.255.0.0',
    '172.15.255.255',
    '172.32.0.0',
    '192.0.1.0',
    '192.167.255.255',
    '192.169.0.0',
    '198.17.255.255',
    '198.20.0.0',
    '223.255.255.255',
    '2001:200::1',
    '2001:4860:4860::8888',
    '2003::1',
    '2606:4700:4700::1111',
    '2a00:1450:4001:80e::200e',
  ])('accepts %s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    '',
    'example.com',
    '127.1',
    '0177.0.0.1',
    '0x7f.0.0.1',
    '2130706433',
    '1.1.1.1 ',
    '1.1.1',
    '01.1.1.1',
    '[2606:4700::1]',
  ])('refuses %j, which is no address as resolvers write them', (text) => {
    expect(isPublicAddress(text)).toBe(false);
  });

  it('never accepts what ipaddr.js knows to be special', () => {
    const v4 = fc.tuple(...Array.from({ length: 4 }, () => fc.nat(255))).map((parts) => parts.join('.'));
    const v6 = fc.tuple(...Array.from({ length: 8 }, () => fc.oneof(fc.constant(0), fc.nat(0xffff))));
    const addresses = fc.oneof(
      v4,
      v6.map((groups) => groups.map((group) => group.toString(16)).join(':')),
      fc.ipV4(),
      fc.ipV6(),
    );
    fc.assert(
      fc.property(addresses, (address) => {
        if (isPublicAddress(address)) expect(ipaddr.parse(address).range()).toBe('unicast');
      }),
      { numRuns: 3_000 },
    );
  });

  it('accepts every IPv4 address that ipaddr.js calls unicast, but the one inside Azure', () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        const special = ipaddr.parse(address).range() !== 'unicast' || address === '168.63.129.16';
        expect(isPublicAddress(address)).toBe(!special);
      }),
      { numRuns: 3_000 },
    );
  });

  it('refuses an IPv4 address that is not public in every IPv6 form that carries one', () => {
    const special = fc.constantFrom('10.0.0.1', '127.0.0.1', '169.254.169.254', '192.168.1.1', '100.64.1.1');
    const carriers = fc.constantFrom(
      (v4: string) => `::ffff:${v4}`,
      (v4: string) => `::${v4}`,
      (v4: string) => `::ffff:0:${v4}`,
      (v4: string) => `64:ff9b::${v4}`,
      (v4: string) => `64:ff9b:1::${v4}`,
      (v4: string) => `2002:${hexOf(v4)}::1`,
      (v4: string) => `2001:0:${hexOf(v4)}::1`,
      (v4: string) => `2a00:1:2:3:0:5efe:${hexOf(v4)}`,
    );
    fc.assert(
      fc.property(special, carriers, (v4, carry) => {
        expect(isPublicAddress(carry(v4))).toBe(false);
      }),
    );
  });
});

function hexOf(v4: string): string {
  const bytes = ipaddr.IPv4.parse(v4)
    .toByteArray()
    .map((byte) => byte.toString(16).padStart(2, '0'));
  return `${bytes.slice(0, 2).join('')}:${bytes.slice(2).join('')}`;
}
