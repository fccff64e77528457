/** What can be replaced at any time: the API, the functions, the workflow and what watches over them. */
import { Annotations, CfnOutput, Duration, Stack, type StackProps, Token } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { IStateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { Api } from '../api/api.ts';
import type { Config } from '../config/schema.ts';
import * as access from '../data/access.ts';
import { type FunctionParts as CodeParts, functionDefaults } from '../functions/defaults.ts';
import { modelDoubt } from '../models/bedrock.ts';
import { executionsUrl } from '../observability/executions-url.ts';
import { Observability } from '../observability/observability.ts';
import { PrepWorkflow } from '../workflow/prep-workflow.ts';
import { workflowRole } from '../workflow/workflow-role.ts';
import { ownDataFunctions } from './deletion.ts';
import {
  controllingFunctions,
  type FunctionParts,
  fetchFunctions,
  processingFunctions,
  readingFunctions,
} from './functions.ts';
import { PdfRenderer } from './pdf-renderer.ts';
import type { StateStack } from './state-stack.ts';

export interface ApplicationStackProps extends StackProps {
  config: Config;
  state: StateStack;
  functions: CodeParts;
}

/** How often runs without an execution are looked for; each look is one query that reads nothing. */
const SWEEP_EVERY = Duration.minutes(5);
/** A task waits longer than its function lives, so that a fetcher's own time limit is what ends it. */
const FETCH_TASK = Duration.seconds(40);

export class ApplicationStack extends Stack {
  readonly api: Api;

  constructor(scope: Construct, id: string, props: ApplicationStackProps) {
    super(scope, id, { ...props, description: 'Interview Helper: API, functions and workflow' });
    const { config, state } = props;
    const { data, auth } = state;
    this.#warnOfModels(config);
    const defaults = functionDefaults(config, state.key, props.functions);
    const parts: FunctionParts = { scope: this, data, config, defaults };

    const fetchers = fetchFunctions(parts);
    const processing = processingFunctions(parts);
    const fns = (list: readonly { fn: IFunction }[]) => list.map(({ fn }) => fn);
    const workflowFunctions = [...fns(fetchers.map(({ fn }) => fn)), ...fns(Object.values(processing))];
    const logs = new LogGroup(this, 'WorkflowLogs', {
      logGroupName: `/aws/vendedlogs/states/${id}`,
      retention: defaults.logRetention,
      removalPolicy: defaults.removalPolicy,
      ...(defaults.key && { encryptionKey: defaults.key }),
    });
    const role = workflowRole(this, 'WorkflowRole', 'Role of the prep workflow', workflowFunctions, [
      access.runItems(data, ['UpdateItem']),
      ...access.keyOf(data),
    ]);
    const workflow = new PrepWorkflow(this, 'Workflow', {
      userData: data.userData,
      fetchers: fetchers.map(({ name, fn: { fn } }) => ({ name, fn, timeout: FETCH_TASK })),
      distil: processing.distil.fn,
      compose: processing.compose.fn,
      prove: processing.prove.fn,
      recordFailure: processing.recordFailure.fn,
      role: role.withoutPolicyUpdates(),
      logs,
    });
    workflow.stateMachine.node.addDependency(role);

    const reading = readingFunctions(parts, auth, workflow.stateMachine.stateMachineArn);
    const pdf = new PdfRenderer(this, 'Pdf', { data, config, defaults });
    const machines = [workflow.stateMachine, pdf.stateMachine];
    const stateMachines = {
      prep: workflow.stateMachine.stateMachineArn,
      pdf: pdf.stateMachine.stateMachineArn,
    };
    const controlling = controllingFunctions(parts, stateMachines);
    const ownData = ownDataFunctions(parts, stateMachines);
    this.#sweepRules(controlling.sweep.fn, machines);
    this.api = new Api(this, 'Api', {
      name: config.name,
      routes: {
        startPrep: controlling.startPrep.fn,
        getSession: reading.getSession.fn,
        listSessions: reading.listSessions.fn,
        startUpload: reading.startUpload.fn,
        startPdf: pdf.startPdf.fn,
        getPdf: pdf.getPdf.fn,
        deleteSession: ownData.deleteSession.fn,
        exportData: ownData.exportData.fn,
        deleteData: ownData.deleteData.fn,
        getDataDeletion: ownData.getDataDeletion.fn,
        health: reading.health.fn,
        openApi: reading.openApi.fn,
      },
      authorizer: reading.authorize.fn,
      requestsPerSecond: config.api.requestsPerSecond,
      burst: config.api.burst,
      regionalWaf: config.api.waf === 'regional',
      logRetention: defaults.logRetention,
      removalPolicy: defaults.removalPolicy,
      ...(defaults.key && { key: defaults.key }),
    });
    const observability = new Observability(this, 'Observability', {
      config,
      api: this.api.restApi,
      stateMachine: workflow.stateMachine,
      functions: new Map([
        ...Object.entries({ ...reading, ...controlling, ...ownData, ...processing, ...pdf.functions }).map(
          ([name, { fn }]): [string, IFunction] => [name, fn],
        ),
        ...fetchers.map(({ name, fn: { fn } }): [string, IFunction] => [name, fn]),
      ]),
    });
    new CfnOutput(this, 'ApiUrl', { value: this.api.restApi.url, description: 'The API’s own address' });
    new CfnOutput(this, 'StateMachine', { value: workflow.stateMachine.stateMachineArn });
    new CfnOutput(this, 'RunConsole', {
      description: 'A run in the console: put the id of its session behind it',
      value: executionsUrl(this, workflow.stateMachine.stateMachineArn),
    });
    new CfnOutput(this, 'AlarmTopic', { value: observability.alarms.topicArn });
  }

  #warnOfModels({ models }: Config): void {
    if (models.type !== 'bedrock' || Token.isUnresolved(this.region)) return;
    const doubt = modelDoubt(models, this.region);
    if (doubt !== undefined) Annotations.of(this).addWarningV2('interview-helper:model', doubt);
  }

  /** Timed-out and stopped executions run no Catch, and a row may never get its execution. */
  #sweepRules(sweep: IFunction, stateMachines: readonly IStateMachine[]): void {
    new Rule(this, 'RunEnded', {
      description: 'Runs and PDFs that ended without a last word',
      eventPattern: {
        source: ['aws.states'],
        detailType: ['Step Functions Execution Status Change'],
        detail: {
          stateMachineArn: stateMachines.map(({ stateMachineArn }) => stateMachineArn),
          status: ['TIMED_OUT', 'ABORTED', 'FAILED'],
        },
      },
      targets: [new LambdaFunction(sweep, { retryAttempts: 2 })],
    });
    new Rule(this, 'SweepSchedule', {
      description: 'Runs and PDFs whose execution never started',
      schedule: Schedule.rate(SWEEP_EVERY),
      targets: [new LambdaFunction(sweep, { retryAttempts: 0 })],
    });
  }
}
