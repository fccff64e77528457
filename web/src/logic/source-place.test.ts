import { describe, expect, it } from 'vitest';
import { sourcePlace } from './source-place.ts';

describe('the place of a source', () => {
  it('is its host and path, an upload’s is its title', () => {
    expect(sourcePlace({ url: 'https://www.acme.example/careers/?x=1', title: 'C' })).toBe(
      'acme.example/careers',
    );
    expect(sourcePlace({ url: null, title: 'LinkedIn profile' })).toBe('LinkedIn profile');
    expect(sourcePlace(undefined)).toBe('unknown');
  });
});
