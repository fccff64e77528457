/**
 * The local run's infrastructure, synthesised from the same constructs that are deployed: the tables to create and the
 * state machine definitions to interpret.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { App, Duration, Stack } from 'aws-cdk-lib';
import { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import * as z from 'zod';
import { Data } from '../data/data.ts';
import { PdfWorkflow } from '../workflow/pdf-workflow.ts';
import { PrepWorkflow } from '../workflow/prep-workflow.ts';
import { REGISTERED_FETCHERS } from '../workflow/registered-fetchers.ts';

export const LOCAL_REGION = 'us-east-1';
export const LOCAL_ACCOUNT = '000000000000';

const attribute = z.object({ AttributeName: z.string(), AttributeType: z.enum(['S', 'N', 'B']) });
const keySchema = z.array(z.object({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) }));

const tableSchema = z.object({
  Type: z.literal('AWS::DynamoDB::Table'),
  Properties: z.object({
    AttributeDefinitions: z.array(attribute),
    KeySchema: keySchema,
    GlobalSecondaryIndexes: z
      .array(
        z.object({
          IndexName: z.string(),
          KeySchema: keySchema,
          Projection: z.object({
            ProjectionType: z.enum(['ALL', 'KEYS_ONLY', 'INCLUDE']),
            NonKeyAttributes: z.array(z.string()).optional(),
          }),
        }),
      )
      .optional(),
  }),
});
export type TableProperties = z.infer<typeof tableSchema>['Properties'];

export interface LocalTemplate {
  /** Table name → its schema. */
  tables: Map<string, TableProperties>;
  names: {
    userData: string;
    sharedCache: string;
    guard: string;
    privateBucket: string;
    evidenceBucket: string;
  };
  /** The state machines in Amazon States Language, every reference resolved. */
  definitions: Record<MachineName, Record<string, unknown>>;
}

export type MachineName = 'prep' | 'pdf';

let synthesised: LocalTemplate | undefined;

/** Synthesises the local stack, once a process. Takes about half a second: nothing is bundled. */
export function synthesiseLocal(): LocalTemplate {
  synthesised ??= synthesise();
  return synthesised;
}

function synthesise(): LocalTemplate {
  const outdir = mkdtempSync(path.join(tmpdir(), 'interview-helper-synth-'));
  try {
    return synthesiseInto(outdir);
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}

function synthesiseInto(outdir: string): LocalTemplate {
  // CloudFormation's own checks belong to deploying: infra/stacks runs them on the templates that are deployed.
  const app = new App({
    outdir,
    analyticsReporting: false,
    builtinCloudFormationValidation: false,
    treeMetadata: false,
  });
  const stack = new Stack(app, 'InterviewHelperLocal', {
    env: { account: LOCAL_ACCOUNT, region: LOCAL_REGION },
  });
  const data = new Data(stack, 'Data');
  const fn = (name: string) =>
    LambdaFunction.fromFunctionArn(
      stack,
      name,
      `arn:aws:lambda:${LOCAL_REGION}:${LOCAL_ACCOUNT}:function:${name}`,
    );
  const workflow = new PrepWorkflow(stack, 'Workflow', {
    userData: data.userData,
    fetchers: REGISTERED_FETCHERS.map(({ name }) => ({
      name,
      fn: fn(`fetch-${name}`),
      timeout: Duration.seconds(40),
    })),
    distil: fn('distil'),
    compose: fn('compose'),
    prove: fn('prove-and-save'),
    recordFailure: fn('record-failure'),
  });
  const pdf = new PdfWorkflow(stack, 'PdfWorkflow', {
    build: fn('build-pdf'),
    recordFailure: fn('record-pdf-failure'),
  });
  const logicalId = (construct: { node: { defaultChild?: unknown } }): string =>
    z.string().parse(stack.resolve(stack.getLogicalId(z.custom<never>().parse(construct.node.defaultChild))));
  const names = {
    userData: logicalId(data.userData),
    sharedCache: logicalId(data.sharedCache),
    guard: logicalId(data.guard),
    privateBucket: logicalId(data.privateBucket).toLowerCase(),
    evidenceBucket: logicalId(data.evidenceBucket).toLowerCase(),
  };
  const resources = z
    .record(z.string(), z.object({ Type: z.string(), Properties: z.unknown() }))
    .parse(
      z.object({ Resources: z.unknown() }).parse(app.synth().getStackByName(stack.stackName).template)
        .Resources,
    );

  const tables = new Map<string, TableProperties>();
  for (const name of [names.userData, names.sharedCache, names.guard])
    tables.set(name, tableSchema.parse(resources[name]).Properties);
  const definitionOf = ({ stateMachine }: PrepWorkflow | PdfWorkflow): Record<string, unknown> => {
    const { DefinitionString } = z
      .object({ DefinitionString: z.unknown() })
      .parse(resources[logicalId(stateMachine)]?.Properties);
    return JSON.parse(resolveText(DefinitionString));
  };
  return { tables, names, definitions: { prep: definitionOf(workflow), pdf: definitionOf(pdf) } };
}

const join = z.object({ 'Fn::Join': z.tuple([z.literal(''), z.array(z.unknown())]) });
const ref = z.object({ Ref: z.string() });

/** A CloudFormation text whose only references are to names: `Ref` gives the logical id, as the local names are. */
function resolveText(value: unknown): string {
  if (typeof value === 'string') return value;
  const joined = join.safeParse(value);
  if (joined.success) return joined.data['Fn::Join'][1].map(resolveText).join('');
  const { Ref } = ref.parse(value);
  return Ref === 'AWS::Partition' ? 'aws' : Ref;
}
