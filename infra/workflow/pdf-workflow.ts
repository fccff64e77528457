/**
 * The making of one PDF as a Standard state machine: started once by name, retried when the browser dies, and red in
 * the console when it fails.
 *
 *   Make the PDF ─ done
 *   any failure → Record the failed PDF → PDF failed
 */
import { Duration } from 'aws-cdk-lib';
import type { IRole } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import * as tasks from 'aws-cdk-lib/aws-stepfunctions-tasks';
import { Construct } from 'constructs';
import { PDF_STATES } from '../../functions/workflow/states.ts';
import { LAMBDA_ERRORS, RETRY, STORE_ERRORS } from './retries.ts';

export interface PdfWorkflowProps {
  build: IFunction;
  recordFailure: IFunction;
  /** Exactly what the machine may do; without one the CDK makes a wider one. */
  role?: IRole;
  /** Failures are logged there, without execution data. */
  logs?: ILogGroup;
}

/** A browser that died may live the next time; one that hung, or a page too large, would again. */
const BROWSER_ERRORS = ['PdfBrowserEnded', 'PdfNoBrowser', 'Runtime.ExitError'];
/** Longer than the function lives (infra/functions/sizes.ts), so that its own limit is what ends it. */
const BUILD_TASK = Duration.seconds(70);

export class PdfWorkflow extends Construct {
  readonly stateMachine: sfn.StateMachine;

  constructor(scope: Construct, id: string, { build, recordFailure, role, logs }: PdfWorkflowProps) {
    super(scope, id);
    const make = this.#task(PDF_STATES.make, build, {}, BUILD_TASK);
    make.addRetry({ errors: BROWSER_ERRORS, ...RETRY, maxAttempts: 1 });
    const record = this.#task(
      PDF_STATES.recordFailure,
      recordFailure,
      { error: sfn.JsonPath.objectAt('$.error') },
      Duration.seconds(30),
    );
    make.addCatch(
      record.next(
        new sfn.Fail(this, PDF_STATES.failed, {
          error: 'PdfFailed',
          causePath: sfn.JsonPath.stringAt('$.session_id'),
        }),
      ),
      { errors: ['States.ALL'], resultPath: '$.error' },
    );
    this.stateMachine = new sfn.StateMachine(this, 'StateMachine', {
      definitionBody: sfn.DefinitionBody.fromChainable(make),
      stateMachineType: sfn.StateMachineType.STANDARD,
      timeout: Duration.minutes(5),
      tracingEnabled: true,
      ...(role && { role }),
      ...(logs && { logs: { destination: logs, level: sfn.LogLevel.ALL, includeExecutionData: false } }),
    });
  }

  #task(state: string, fn: IFunction, more: Record<string, unknown>, timeout: Duration): tasks.LambdaInvoke {
    const task = new tasks.LambdaInvoke(this, state, {
      lambdaFunction: fn,
      payload: sfn.TaskInput.fromObject({
        session_id: sfn.JsonPath.stringAt('$.session_id'),
        attempt: sfn.JsonPath.numberAt('$.attempt'),
        ...more,
      }),
      resultPath: sfn.JsonPath.DISCARD,
      retryOnServiceExceptions: false,
      taskTimeout: sfn.Timeout.duration(timeout),
    });
    task.addRetry({ errors: [...LAMBDA_ERRORS, ...STORE_ERRORS], ...RETRY });
    return task;
  }
}
