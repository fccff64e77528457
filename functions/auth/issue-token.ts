/**
 * Pre-token-generation trigger (version 2, whose groups stand in access tokens too) of the user pool: writes the groups of somebody who comes from the identity provider
 * into the tokens, and issues none to people outside the allowed groups. The API's authorizer checks the same groups
 * again, in the token.
 *
 * The mapped attribute is believed of provider accounts only: the provider writes it anew at each sign-in, and their
 * tokens lack the scope that changes attributes. A password account could set it itself.
 */
import type { PreTokenGenerationV2TriggerEvent } from 'aws-lambda';
import * as z from 'zod';
import { SIGN_IN_REFUSALS } from '../../shared/sign-in-refusals.ts';
import { listVariable } from './list-variable.ts';

/** The user pool attribute that the provider's groups are mapped to. */
export const GROUPS_ATTRIBUTE = 'groups';

export const issueTokenEnvironment = z.object({
  /** Comma-separated group names; empty allows everybody. */
  ALLOWED_GROUPS: listVariable,
});

/** @throws {Error} for somebody in none of the allowed groups */
export function issueToken(allowedGroups: readonly string[]) {
  return async (event: PreTokenGenerationV2TriggerEvent): Promise<PreTokenGenerationV2TriggerEvent> => {
    const { userAttributes, groupConfiguration } = event.request;
    const groups = isFromProvider(userAttributes)
      ? groupsIn(userAttributes[`custom:${GROUPS_ATTRIBUTE}`] ?? '')
      : (groupConfiguration.groupsToOverride ?? []);
    if (allowedGroups.length > 0 && !groups.some((group) => allowedGroups.includes(group)))
      throw new Error(SIGN_IN_REFUSALS.group);
    event.response = {
      claimsAndScopeOverrideDetails: {
        groupOverrideDetails: { ...groupConfiguration, groupsToOverride: groups },
      },
    };
    return event;
  };
}

const isFromProvider = (attributes: Record<string, string>): boolean =>
  attributes['cognito:user_status'] === 'EXTERNAL_PROVIDER';

/**
 * A single group comes bare. Cognito flattens a list to `[a, b]` and form-encodes what is no letter or digit in its
 * values (Cognito developer guide, attribute mapping); lists of OpenID Connect may come as JSON.
 */
function groupsIn(attribute: string): string[] {
  const list = /^\s*\[(.*)\]\s*$/s.exec(attribute)?.[1];
  const groups = (list ?? attribute).split(',').map((group) => {
    const name = group.trim();
    const quoted = /^"(.*)"$/s.exec(name)?.[1];
    return quoted ?? (list === undefined ? name : formDecoded(name));
  });
  return groups.filter((group) => group !== '');
}

/** A name that was not encoded, such as one with a space or a lone %, stays as it is. */
function formDecoded(name: string): string {
  return /^(?:[\w.*+-]|%[0-9A-Fa-f]{2})+$/.test(name)
    ? (new URLSearchParams(`name=${name}`).get('name') ?? name)
    : name;
}
