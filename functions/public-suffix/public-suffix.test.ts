import fc from 'fast-check';
import { getPublicSuffix, parse } from 'tldts';
import { getEmptyResult, parseImpl } from 'tldts-core';
import { describe, expect, it } from 'vitest';
import { openSuffixes } from './lookup.ts';
import { packSuffixes } from './pack.ts';

const lookUp = openSuffixes(packSuffixes());
const ALL = 5;
const packed = (host: string, allowPrivateDomains: boolean) =>
  parseImpl(host, ALL, lookUp, { allowPrivateDomains }, getEmptyResult());
const names = packSuffixes()
  .split(/\s+/)
  .filter((row) => /[^\d-]/.test(row));

/** Hosts that the two read differently. */
const differing = (hosts: readonly string[]) =>
  hosts.filter((host) =>
    [true, false].some(
      (allowPrivateDomains) =>
        JSON.stringify(packed(host, allowPrivateDomains)) !==
        JSON.stringify(parse(host, { allowPrivateDomains })),
    ),
  );

describe('the packed public suffix list', () => {
  it('reads hosts on, below and beside every rule as tldts does', () => {
    expect(names.length).toBeGreaterThan(9_000);
    const hosts = names
      .map((name) => name.replace('*', 'any'))
      .flatMap((name) => [name, `acme.${name}`, `www.acme.${name}`, `x${name}`]);
    expect(differing(hosts)).toEqual([]);
  });

  it.each([
    ['www.acme.co.uk', false, 'acme.co.uk'],
    ['acme.github.io', false, 'github.io'],
    ['acme.github.io', true, 'acme.github.io'],
    ['shop.www.ck', false, 'www.ck'],
    ['acme.anything.ck', false, 'acme.anything.ck'],
    ['ドメイン.みんな', false, 'ドメイン.みんな'],
    ['acme.unknown-ending', false, 'acme.unknown-ending'],
    ['co.uk', false, null],
  ])('finds the site of %s', (host, isPrivate, site) => {
    expect(packed(host, isPrivate).domain).toBe(site);
  });

  it('reads what is no host as tldts does', () => {
    const odd = [
      '',
      '.',
      '..',
      '.uk',
      '..uk',
      'uk.',
      '*.ck',
      'a..ck',
      '.ck',
      'x y.uk',
      '127.0.0.1',
      '[::1]',
      'a b',
    ];
    expect(differing([...odd, ...odd.map((host) => `https://${host}/x`)])).toEqual([]);
    const piece = fc.oneof(
      fc.constantFrom('.', 'www', 'ck', 'uk', 'co', '*', 'kawasaki', 'jp', 'com'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        expect(differing([pieces.join(''), pieces.join('.')])).toEqual([]);
      }),
    );
    expect(getPublicSuffix('a.b.kawasaki.jp')).toBe('b.kawasaki.jp');
  });
});
