import { describe, expect, it } from 'vitest';
import { SIGN_IN_REFUSALS } from '../../../shared/sign-in-refusals.ts';
import { failureOfRedirect } from './sso-failure.ts';

const redirect = (error_description: string) =>
  `?${new URLSearchParams({ error: 'invalid_request', error_description, state: 'abc' })}`;

describe('a redirect from the sign-in pages', () => {
  it.each(Object.values(SIGN_IN_REFUSALS))('says why somebody was refused: %s', (refusal) => {
    const search = redirect(`PreTokenGeneration failed with error ${refusal} `);
    expect(failureOfRedirect(search)).toBe(refusal);
  });

  it('asks for another try after any other failure, and repeats nothing that it brought', () => {
    const failure = failureOfRedirect(redirect('Call 0900 12345 to unlock your account'));
    expect(failure).toContain('try once more');
    expect(failure).not.toContain('0900');
    expect(failureOfRedirect('?error=access_denied')).toBe(failure);
  });

  it('says nothing when it brings a code, or when nobody was redirected', () => {
    expect(failureOfRedirect('?code=abc&state=def')).toBeUndefined();
    expect(failureOfRedirect('')).toBeUndefined();
  });
});
