import { describe, expect, it } from 'vitest';
import { linkToQuote } from './text-fragment.ts';

describe('a link to a quote', () => {
  it('opens the source at the quoted words', () => {
    expect(linkToQuote('https://a.example/x#y', 'Two-word quote')).toBe(
      'https://a.example/x#:~:text=Two%2Dword%20quote',
    );
    expect(linkToQuote('https://a.example/', 'one two three four five six seven eight nine')).toBe(
      'https://a.example/#:~:text=one%20two%20three%20four,six%20seven%20eight%20nine',
    );
    expect(linkToQuote('javascript:alert(1)', 'x')).toBeUndefined();
    expect(linkToQuote('nonsense', 'x')).toBeUndefined();
    expect(linkToQuote('https://acme.example@evil.test/', 'x')).toBeUndefined();
  });

  it('links a quote that is cut in the middle of a character', () => {
    expect(linkToQuote('https://a.example/', 'half \uD83D')).toBe(
      'https://a.example/#:~:text=half%20%EF%BF%BD',
    );
  });
});
