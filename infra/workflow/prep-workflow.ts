/**
 * The workflow of one run as a Standard state machine in JSONPath, which AWS and the embedded interpreter both speak.
 *
 *   Begin ─ Gather (one branch a fetcher) ─ Distil ─ Compose ─ Prove and save
 *   any failure → Record failure → Run failed (red in the console, reason in the session)
 */
import { Duration } from 'aws-cdk-lib';
import type { ITable } from 'aws-cdk-lib/aws-dynamodb';
import type { IRole } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import * as tasks from 'aws-cdk-lib/aws-stepfunctions-tasks';
import { Construct } from 'constructs';
import { RUN_PREFIX, SESSION_SORT_KEY } from '../../functions/stores/keys.ts';
import { FETCHER_STATES, missingState, STATES } from '../../functions/workflow/states.ts';
import type { FetcherName } from '../../shared/fetcher-names.ts';
import { LAMBDA_ERRORS, RETRY, STORE_ERRORS } from './retries.ts';

export interface PrepWorkflowProps {
  userData: ITable;
  /** One branch of Gather for each. */
  fetchers: readonly { name: FetcherName; fn: IFunction; timeout: Duration }[];
  distil: IFunction;
  compose: IFunction;
  prove: IFunction;
  recordFailure: IFunction;
  /** Exactly what the machine may do; without one the CDK makes a wider one. */
  role?: IRole;
  /** Failures are logged there, without execution data. */
  logs?: ILogGroup;
}

/** Longest a run may take in all, retries included. */
const RUN_TIMEOUT = Duration.minutes(5);

export class PrepWorkflow extends Construct {
  readonly definition: sfn.IChainable;
  readonly stateMachine: sfn.StateMachine;

  constructor(scope: Construct, id: string, props: PrepWorkflowProps) {
    super(scope, id);
    const failure = this.#failure(props);
    const chain = this.#begin(props)
      .next(this.#gather(props))
      .next(
        this.#task(
          STATES.distil,
          props.distil,
          { gathered: sfn.JsonPath.objectAt('$.gathered') },
          Duration.seconds(60),
        ),
      )
      .next(this.#compose(props))
      .next(this.#task(STATES.prove, props.prove, {}, Duration.seconds(60)));

    // One Parallel around the whole run, so that one Catch serves every state.
    const run = new sfn.Parallel(this, 'Run', { resultPath: sfn.JsonPath.DISCARD });
    run.branch(chain);
    run.addCatch(failure, { errors: ['States.ALL'], resultPath: '$.error' });
    this.definition = run;
    this.stateMachine = new sfn.StateMachine(this, 'StateMachine', {
      definitionBody: sfn.DefinitionBody.fromChainable(run),
      stateMachineType: sfn.StateMachineType.STANDARD,
      timeout: RUN_TIMEOUT,
      tracingEnabled: true,
      ...(props.role && { role: props.role }),
      ...(props.logs && {
        logs: { destination: props.logs, level: sfn.LogLevel.ALL, includeExecutionData: false },
      }),
    });
  }

  #begin({ userData }: PrepWorkflowProps): sfn.Chain {
    const begin = new tasks.DynamoUpdateItem(this, STATES.begin, {
      table: userData,
      key: {
        pk: tasks.DynamoAttributeValue.fromString(
          sfn.JsonPath.format(`${RUN_PREFIX}{}`, sfn.JsonPath.stringAt('$.session_id')),
        ),
        sk: tasks.DynamoAttributeValue.fromString(SESSION_SORT_KEY),
      },
      updateExpression: 'SET #status = :fetching',
      // `fetching` too: a retry after an answer that got lost must not fail the run.
      conditionExpression: '#status IN (:queued, :fetching)',
      expressionAttributeNames: { '#status': 'status' },
      expressionAttributeValues: {
        ':queued': tasks.DynamoAttributeValue.fromString('queued'),
        ':fetching': tasks.DynamoAttributeValue.fromString('fetching'),
      },
      resultPath: sfn.JsonPath.DISCARD,
      taskTimeout: sfn.Timeout.duration(Duration.seconds(15)),
    });
    begin.addRetry({
      errors: [
        'DynamoDB.ProvisionedThroughputExceededException',
        'DynamoDB.RequestLimitExceeded',
        'DynamoDB.ThrottlingException',
        'DynamoDB.InternalServerErrorException',
      ],
      ...RETRY,
    });
    return sfn.Chain.start(begin);
  }

  /** Every fetcher side by side; one that fails for good leaves a line that says so. */
  #gather({ fetchers }: PrepWorkflowProps): sfn.Parallel {
    const gather = new sfn.Parallel(this, STATES.gather, { resultPath: '$.gathered' });
    for (const { name, fn, timeout } of fetchers) {
      const fetch = this.#task(FETCHER_STATES[name], fn, {}, timeout, 'answers');
      fetch.addCatch(
        new sfn.Pass(this, missingState(name), {
          parameters: { fetcher: name, outcome: 'crashed', error: sfn.JsonPath.stringAt('$.error.Error') },
        }),
        { errors: ['States.ALL'], resultPath: '$.error' },
      );
      gather.branch(fetch);
    }
    return gather;
  }

  #compose({ compose }: PrepWorkflowProps): sfn.Chain {
    const configured = this.#task(STATES.compose, compose, { composer: 'configured' }, Duration.seconds(120));
    const modelFree = this.#task(
      STATES.composeModelFree,
      compose,
      { composer: 'model-free' },
      Duration.seconds(60),
    );
    configured.addCatch(modelFree, { errors: ['States.ALL'], resultPath: '$.compose_error' });
    return sfn.Chain.custom(configured, [...configured.endStates, ...modelFree.endStates], configured);
  }

  #failure({ recordFailure }: PrepWorkflowProps): sfn.Chain {
    const record = this.#task(
      STATES.recordFailure,
      recordFailure,
      { error: sfn.JsonPath.objectAt('$.error') },
      Duration.seconds(30),
    );
    return record.next(
      new sfn.Fail(this, STATES.failed, {
        error: 'RunFailed',
        causePath: sfn.JsonPath.stringAt('$.session_id'),
      }),
    );
  }

  /** A Lambda task that is given the session id and `more`; its own input goes on unless it `answers`. */
  #task(
    state: string,
    fn: IFunction,
    more: Record<string, unknown>,
    timeout: Duration,
    then: 'keeps-input' | 'answers' = 'keeps-input',
  ): tasks.LambdaInvoke {
    const task = new tasks.LambdaInvoke(this, state, {
      lambdaFunction: fn,
      payload: sfn.TaskInput.fromObject({ session_id: sfn.JsonPath.stringAt('$.session_id'), ...more }),
      ...(then === 'answers' ? { outputPath: '$.Payload' } : { resultPath: sfn.JsonPath.DISCARD }),
      retryOnServiceExceptions: false,
      taskTimeout: sfn.Timeout.duration(timeout),
    });
    task.addRetry({ errors: [...LAMBDA_ERRORS, ...STORE_ERRORS], ...RETRY });
    return task;
  }
}
