/**
 * Step Functions in the process: the part of its HTTP API that the product calls (start, describe, stop an execution), in
 * front of an interpreter of the synthesised definitions. Names are unique, as on AWS: the same name and input
 * while it runs is the same execution, afterwards ExecutionAlreadyExists.
 */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type RunOptions, StateMachine, type StateMachineDefinition } from 'aws-local-stepfunctions';
import * as z from 'zod';
import type { EmbeddedService } from './embedded-dynamodb.ts';
import { LOCAL_ACCOUNT, LOCAL_REGION, type MachineName } from './template.ts';

/** Task state name → what `lambda:invoke`, or the direct integration, would do with the state's parameters. */
export type TaskHandlers = NonNullable<NonNullable<RunOptions['overrides']>['taskResourceLocalHandlers']>;

type ExecutionStatus = 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'ABORTED';

interface Execution {
  input: string;
  status: ExecutionStatus;
  startedAt: number;
  abort(): void;
  finished: Promise<void>;
}

export interface StepFunctionsOptions {
  /** Milliseconds before a task is retried, instead of what its Retry says: tests wait less, the cap stays. */
  retryIntervalMs?: number;
}

export interface EmbeddedStepFunctions extends EmbeddedService {
  arnOf(machine: MachineName): string;
  /** Resolves when no execution is running. */
  idle(): Promise<void>;
}

const ARN_PREFIX = `arn:aws:states:${LOCAL_REGION}:${LOCAL_ACCOUNT}:stateMachine:`;
const arnOf = (machine: MachineName): string => `${ARN_PREFIX}${machine}`;
const executionArnOf = (machineArn: string, name: string): string =>
  `${machineArn.replace(':stateMachine:', ':execution:')}:${name}`;
const machineArnOf = (executionArn: string): string =>
  executionArn.replace(':execution:', ':stateMachine:').replace(/:[^:]*$/, '');

const startInput = z.object({ stateMachineArn: z.string(), name: z.string(), input: z.string() });
const describeInput = z.object({ executionArn: z.string() });

export async function startStepFunctions(
  definitions: Record<MachineName, Record<string, unknown>>,
  handlers: TaskHandlers,
  { retryIntervalMs }: StepFunctionsOptions = {},
): Promise<EmbeddedStepFunctions> {
  const overrides = {
    taskResourceLocalHandlers: handlers,
    ...(retryIntervalMs !== undefined && {
      retryIntervalOverrides: Object.fromEntries(
        Object.keys(handlers).map((state) => [state, retryIntervalMs]),
      ),
    }),
  };
  const machines = new Map(
    (Object.entries(definitions) as [MachineName, unknown][]).map(([name, definition]) => [
      arnOf(name),
      new StateMachine(definition as StateMachineDefinition),
    ]),
  );
  /** By their ARN. */
  const executions = new Map<string, Execution>();

  const run: Run = (machineArn, name, input) => {
    const machine = machines.get(machineArn);
    if (!machine) return undefined;
    const startedAt = Date.now() / 1000;
    const running = machine.run(JSON.parse(input), {
      overrides,
      context: {
        Execution: {
          Id: executionArnOf(machineArn, name),
          Name: name,
          Input: JSON.parse(input),
          StartTime: new Date().toISOString(),
        },
      },
    });
    const execution: Execution = {
      input,
      status: 'RUNNING',
      startedAt,
      abort: running.abort,
      finished: running.result.then(
        () => {
          execution.status = 'SUCCEEDED';
        },
        () => {
          execution.status = execution.status === 'ABORTED' ? 'ABORTED' : 'FAILED';
        },
      ),
    };
    return execution;
  };

  const server = createServer((request, response) => {
    answer(request, executions, run).then(
      ({ status, body }) => send(response, status, body),
      (error: unknown) => send(response, 500, { __type: 'InternalFailure', message: String(error) }),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    arnOf,
    idle: async () => {
      await Promise.all([...executions.values()].map((execution) => execution.finished));
    },
    close: async () => {
      for (const execution of executions.values()) abort(execution);
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function abort(execution: Execution): void {
  if (execution.status !== 'RUNNING') return;
  execution.status = 'ABORTED';
  execution.abort();
}

/** Undefined when there is no such machine. */
type Run = (machineArn: string, name: string, input: string) => Execution | undefined;

async function answer(
  request: IncomingMessage,
  executions: Map<string, Execution>,
  run: Run,
): Promise<{ status: number; body: unknown }> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const body: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}');
  switch (request.headers['x-amz-target']) {
    case 'AWSStepFunctions.StartExecution': {
      const { stateMachineArn, name, input } = startInput.parse(body);
      const executionArn = executionArnOf(stateMachineArn, name);
      const existing = executions.get(executionArn);
      if (existing && (existing.status !== 'RUNNING' || existing.input !== input))
        return awsError('ExecutionAlreadyExists', `Execution already exists: ${name}`);
      const execution = existing ?? run(stateMachineArn, name, input);
      if (!execution)
        return awsError('StateMachineDoesNotExist', `State Machine Does Not Exist: ${stateMachineArn}`);
      executions.set(executionArn, execution);
      return { status: 200, body: { executionArn, startDate: execution.startedAt } };
    }
    case 'AWSStepFunctions.DescribeExecution': {
      const { executionArn } = describeInput.parse(body);
      const execution = executions.get(executionArn);
      if (!execution) return awsError('ExecutionDoesNotExist', `Execution Does Not Exist: ${executionArn}`);
      return {
        status: 200,
        body: {
          executionArn,
          stateMachineArn: machineArnOf(executionArn),
          status: execution.status,
          startDate: execution.startedAt,
        },
      };
    }
    case 'AWSStepFunctions.StopExecution': {
      const { executionArn } = describeInput.parse(body);
      const execution = executions.get(executionArn);
      if (!execution) return awsError('ExecutionDoesNotExist', `Execution Does Not Exist: ${executionArn}`);
      abort(execution);
      return { status: 200, body: { stopDate: Date.now() / 1000 } };
    }
    default:
      return awsError('UnknownOperationException', 'This operation is not part of the local run.');
  }
}

function awsError(type: string, message: string): { status: number; body: unknown } {
  return { status: 400, body: { __type: type, message } };
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(body));
}
