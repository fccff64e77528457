/** One Lambda function of the product: functions/lambda/<name>.ts with a role and a log group of its own. */
import { Duration, type RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Effect, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Architecture, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type * as z from 'zod';
import { METRICS_VARIABLE } from '../../functions/metrics.ts';
import type { Access } from '../data/access.ts';
import { explainWildcard } from '../security/wildcards.ts';
import type { FunctionCode } from './function-code.ts';
import { type FunctionName, nodeOptions, sizeOf } from './sizes.ts';

/** What all functions of an installation have in common. */
export interface FunctionDefaults {
  /** Names the installation in metrics. */
  installation: string;
  logLevel: string;
  logRetention: RetentionDays;
  removalPolicy: RemovalPolicy;
  /** For the log groups, when the installation has a key of its own. */
  key?: IKey;
  code: FunctionCode;
  /** Variables that every function gets. */
  variables?: Record<string, string>;
}

/** A function's variables as its handler's schema names them: a missing or misspelt one does not compile. */
export type Variables<Schema extends z.ZodType> = { [Name in keyof z.input<Schema>]: string };

export interface ProductFunctionProps<Schema extends z.ZodType> {
  name: FunctionName;
  description: string;
  environment: Variables<Schema>;
  defaults: FunctionDefaults;
  access?: readonly Access[];
  /** ARM unless what it runs is built for something else. */
  architecture?: Architecture;
}

export class ProductFunction<Schema extends z.ZodType> extends Construct {
  readonly fn: LambdaFunction;
  readonly logGroup: LogGroup;
  readonly #role: Role;

  constructor(scope: Construct, id: string, props: ProductFunctionProps<Schema>) {
    super(scope, id);
    const { name, defaults } = props;
    const { memory, timeout } = sizeOf(name);
    const options = nodeOptions(name);
    this.logGroup = new LogGroup(this, 'Logs', {
      retention: defaults.logRetention,
      removalPolicy: defaults.removalPolicy,
      ...(defaults.key && { encryptionKey: defaults.key }),
    });
    this.#role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      description: `Role of the function ${name}`,
    });
    this.allow({
      actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
      resources: [this.logGroup.logGroupArn],
    });
    for (const access of props.access ?? []) this.allow(access);
    this.fn = new LambdaFunction(this, 'Function', {
      description: props.description,
      code: defaults.code.of(name, Stack.of(this).bundlingRequired),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: props.architecture ?? Architecture.ARM_64,
      memorySize: memory,
      timeout: Duration.seconds(timeout),
      role: this.#role.withoutPolicyUpdates(),
      logGroup: this.logGroup,
      environment: {
        ...(options !== undefined && { NODE_OPTIONS: options }),
        POWERTOOLS_LOG_LEVEL: defaults.logLevel,
        [METRICS_VARIABLE]: defaults.installation,
        ...defaults.variables,
        ...props.environment,
      },
    });
    // The function may start only once its role may do what it does.
    this.fn.node.addDependency(this.#role);
  }

  /** Adds to the function's own role. */
  allow({ actions, resources, conditions, wildcard }: Access): void {
    this.#role.addToPolicy(
      new PolicyStatement({
        effect: Effect.ALLOW,
        actions: [...actions],
        resources: [...resources],
        ...(conditions && { conditions }),
      }),
    );
    if (wildcard) explainWildcard(this, wildcard.endsWith, wildcard.reason);
  }
}
