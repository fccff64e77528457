import { describe, expect, it } from 'vitest';
import { sourcePlace } from './source-place.ts';

describe('the place of a source', () => {
  it('is its host and path, an upload’s is its title', () => {
    expect(sourcePlace({ url: 'https://www.acme.example/careers/?x=1', title: 'C' })).toBe(
      'acme.example/careers',
    );
    expect(sourcePlace({ url: null, title: 'LinkedIn profile' })).toBe('LinkedIn profile');
    expect(sourcePlace({ url: 'https://ja.example/wiki/%E5%8C%97%E4%BA%AC', title: '' })).toBe(
      'ja.example/wiki/北京',
    );
    // An encoded blank, override of direction, percent sign or no letter at all stays as it is.
    expect(sourcePlace({ url: 'https://a.example/a%20b/%E2%80%AEx/%25/%FF', title: '' })).toBe(
      'a.example/a%20b/%E2%80%AEx/%25/%FF',
    );
    expect(sourcePlace(undefined)).toBe('unknown');
  });
});
