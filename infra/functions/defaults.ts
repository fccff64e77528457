/** From the settings to what all functions have in common. */
import { RemovalPolicy } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Config } from '../config/schema.ts';
import type { FunctionDefaults } from './product-function.ts';

/** What functions are made of; another app than infra/app.ts, such as the deploy rehearsal, adds variables. */
export type FunctionParts = Pick<FunctionDefaults, 'code' | 'variables'>;

export const removalPolicyOf = ({ data }: Config): RemovalPolicy.RETAIN | RemovalPolicy.DESTROY =>
  data.onDestroy === 'retain' ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;

export function functionDefaults(
  config: Config,
  key: IKey | undefined,
  parts: FunctionParts,
): FunctionDefaults {
  return {
    installation: config.name,
    logLevel: config.logs.level,
    logRetention: config.logs.retentionDays as RetentionDays,
    // Logs end by their own retention; nobody needs them after the installation is gone.
    removalPolicy: RemovalPolicy.DESTROY,
    ...(key && { key }),
    ...parts,
  };
}
