import { describe, expect, it } from 'vitest';
import { withScheme } from './web-address.ts';

describe('an address as people type it', () => {
  it.each([
    ['acme.com', 'https://acme.com'],
    [' github.com/ada ', 'https://github.com/ada'],
    ['http://acme.com', 'http://acme.com'],
    ['HTTPS://acme.com', 'HTTPS://acme.com'],
    ['', ''],
  ])('%j becomes %j', (typed, address) => {
    expect(withScheme(typed)).toBe(address);
  });
});
