import { describe, expect, it } from 'vitest';
import { nextPath } from './next-path.ts';

describe('the page after sign-in', () => {
  it('is one of this site, whatever the address asks for', () => {
    expect(nextPath('?next=/session/%3Fid%3D1')).toBe('/session/?id=1');
    for (const next of ['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)'])
      expect(nextPath(`?next=${encodeURIComponent(next)}`)).toBe('/dashboard/');
  });
});
