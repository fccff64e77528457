/**
 * Pre-sign-up trigger of the user pool: accounts are made for the allowed e-mail domains only, whoever makes them
 * (the person, an operator, the identity provider). What it throws is shown to the person.
 */
import type { PreSignUpTriggerEvent } from 'aws-lambda';
import * as z from 'zod';
import { SIGN_IN_REFUSALS } from '../../shared/sign-in-refusals.ts';
import { listVariable } from './list-variable.ts';

export const checkSignUpEnvironment = z.object({
  /** Comma-separated e-mail domains, lower case; empty allows any. */
  ALLOWED_EMAIL_DOMAINS: listVariable,
});

/** @throws {Error} for an address outside the allowed domains, or none */
export function checkSignUp(allowedDomains: readonly string[]) {
  return async (event: PreSignUpTriggerEvent): Promise<PreSignUpTriggerEvent> => {
    if (allowedDomains.length === 0) return event;
    const domain = domainOf(event.request.userAttributes.email ?? '');
    if (domain === undefined || !allowedDomains.includes(domain))
      throw new Error(SIGN_IN_REFUSALS.emailDomain);
    return event;
  };
}

/** The domain of an address, when there is exactly one @ in it: `a@evil.example@corp.example` has none. */
function domainOf(email: string): string | undefined {
  const [name, domain, ...more] = email.trim().toLowerCase().split('@');
  return name && domain && more.length === 0 ? domain : undefined;
}
