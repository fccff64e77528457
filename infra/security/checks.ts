/** The AwsSolutions checks, with wildcards in resources accepted where a reason for exactly them stands beside them. */
import type { PolicyValidationPluginReport, PolicyViolation } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import type { IConstruct } from 'constructs';
import { wildcardReasons } from './wildcards.ts';

/** `scope` must have been synthesised. */
export function awsSolutionsFindings(scope: IConstruct): string[] {
  const report: PolicyValidationPluginReport = new AwsSolutionsChecks().validateScope(scope);
  const byPath = new Map(scope.node.findAll().map((construct) => [construct.node.path, construct]));
  return report.violations.flatMap((violation) =>
    violation.violatingResources.flatMap(({ constructPath = '' }) =>
      isExplained(violation, byPath.get(constructPath)) ? [] : [`${constructPath}: ${violation.ruleName}`],
    ),
  );
}

function isExplained({ ruleName }: PolicyViolation, construct: IConstruct | undefined): boolean {
  const resource = /^AwsSolutions-IAM5\[Resource::(.+)\]$/.exec(ruleName)?.[1];
  if (resource === undefined || construct === undefined) return false;
  return wildcardReasons(construct).some(({ endsWith }) => resource.endsWith(endsWith));
}
