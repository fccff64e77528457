/** What to tell somebody whose single sign-on failed. */
import { SIGN_IN_REFUSALS } from '../../../shared/sign-in-refusals.ts';

const OTHER = 'Single sign-on did not work. Please try once more, then ask your operator.';

/**
 * Our own sentence when it is one of those the triggers refuse with. Anything else is not repeated: it comes with the
 * address, which anybody can write.
 */
export function ssoFailure(description: string): string {
  return Object.values(SIGN_IN_REFUSALS).find((refusal) => description.includes(refusal)) ?? OTHER;
}

/** The failure that a redirect from the sign-in pages brings (RFC 6749, section 4.1.2.1), if it brings one. */
export function failureOfRedirect(search: string): string | undefined {
  const parameters = new URLSearchParams(search);
  if (!parameters.has('error')) return undefined;
  return ssoFailure(parameters.get('error_description') ?? '');
}
