/**
 * Wildcards in IAM resources, each with its reason beside it. The reason is metadata of the construct that needs it;
 * the tests of roles and the AwsSolutions checks accept a wildcard where a reason stands and nowhere else.
 */
import type { IConstruct } from 'constructs';
import * as z from 'zod';

const WILDCARD_REASON = 'interview-helper:wildcard';

const reasonSchema = z.object({ endsWith: z.string().min(1), reason: z.string().min(20) });
export type WildcardReason = z.infer<typeof reasonSchema>;

/** Allows resources that end so in the policies of `scope` and below. */
export function explainWildcard(scope: IConstruct, endsWith: string, reason: string): void {
  scope.node.addMetadata(WILDCARD_REASON, { endsWith, reason });
}

/** The reasons that hold for a construct: its own and those of everything around it. */
export function wildcardReasons(construct: IConstruct): WildcardReason[] {
  return construct.node.scopes.flatMap((scope) =>
    scope.node.metadata
      .filter((entry) => entry.type === WILDCARD_REASON)
      .map((entry) => reasonSchema.parse(entry.data)),
  );
}
