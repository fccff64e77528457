/**
 * Step Functions in the process: the part of its HTTP API that the product calls (StartExecution, DescribeExecution),
 * in front of an interpreter of the synthesised definition. Names are unique, as on AWS: the same name and input
 * while it runs is the same execution, afterwards ExecutionAlreadyExists.
 */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type RunOptions, StateMachine, type StateMachineDefinition } from 'aws-local-stepfunctions';
import * as z from 'zod';
import type { EmbeddedService } from './embedded-dynamodb.ts';
import { LOCAL_ACCOUNT, LOCAL_REGION } from './template.ts';

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
  stateMachineArn: string;
  /** Resolves when no execution is running. */
  idle(): Promise<void>;
}

const STATE_MACHINE_ARN = `arn:aws:states:${LOCAL_REGION}:${LOCAL_ACCOUNT}:stateMachine:prep`;
const EXECUTION_PREFIX = `${STATE_MACHINE_ARN.replace(':stateMachine:', ':execution:')}:`;

const startInput = z.object({ name: z.string(), input: z.string() });
const describeInput = z.object({ executionArn: z.string() });

export async function startStepFunctions(
  definition: Record<string, unknown>,
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
  const machine = new StateMachine(definition as unknown as StateMachineDefinition);
  const executions = new Map<string, Execution>();

  const run = (name: string, input: string): Execution => {
    const startedAt = Date.now() / 1000;
    const running = machine.run(JSON.parse(input), {
      overrides,
      context: {
        Execution: {
          Id: EXECUTION_PREFIX + name,
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
    stateMachineArn: STATE_MACHINE_ARN,
    idle: async () => {
      await Promise.all([...executions.values()].map((execution) => execution.finished));
    },
    close: async () => {
      for (const execution of executions.values())
        if (execution.status === 'RUNNING') {
          execution.status = 'ABORTED';
          execution.abort();
        }
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

async function answer(
  request: IncomingMessage,
  executions: Map<string, Execution>,
  run: (name: string, input: string) => Execution,
): Promise<{ status: number; body: unknown }> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const body: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}');
  switch (request.headers['x-amz-target']) {
    case 'AWSStepFunctions.StartExecution': {
      const { name, input } = startInput.parse(body);
      const existing = executions.get(name);
      if (existing && (existing.status !== 'RUNNING' || existing.input !== input))
        return awsError('ExecutionAlreadyExists', `Execution already exists: ${name}`);
      const execution = existing ?? run(name, input);
      executions.set(name, execution);
      return { status: 200, body: { executionArn: EXECUTION_PREFIX + name, startDate: execution.startedAt } };
    }
    case 'AWSStepFunctions.DescribeExecution': {
      const { executionArn } = describeInput.parse(body);
      const execution = executions.get(executionArn.slice(EXECUTION_PREFIX.length));
      if (!execution) return awsError('ExecutionDoesNotExist', `Execution Does Not Exist: ${executionArn}`);
      return {
        status: 200,
        body: {
          executionArn,
          stateMachineArn: STATE_MACHINE_ARN,
          status: execution.status,
          startDate: execution.startedAt,
        },
      };
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
