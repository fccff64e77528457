/** Starting and asking after executions of the workflow, named after their session: exactly once by name. */
import {
  DescribeExecutionCommand,
  ExecutionAlreadyExists,
  ExecutionDoesNotExist,
  type SFNClient,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn';
import type { SessionId } from '../../shared/ids.ts';

export interface Executions {
  /** Starts the run of a session; harmless when it was started before. */
  start(id: SessionId): Promise<void>;
  /** Whether the run is under way. */
  isRunning(id: SessionId): Promise<boolean>;
}

export class StepFunctionsExecutions implements Executions {
  readonly #client: SFNClient;
  readonly #machine: string;

  constructor(client: SFNClient, stateMachineArn: string) {
    this.#client = client;
    this.#machine = stateMachineArn;
  }

  async start(id: SessionId): Promise<void> {
    try {
      // The input is the id alone, because execution history outlives deletion.
      await this.#client.send(
        new StartExecutionCommand({
          stateMachineArn: this.#machine,
          name: id,
          input: JSON.stringify({ session_id: id }),
        }),
      );
    } catch (error) {
      if (!(error instanceof ExecutionAlreadyExists)) throw error;
    }
  }

  async isRunning(id: SessionId): Promise<boolean> {
    try {
      const answer = await this.#client.send(new DescribeExecutionCommand({ executionArn: this.#arn(id) }));
      return answer.status === 'RUNNING' || answer.status === 'PENDING_REDRIVE';
    } catch (error) {
      if (error instanceof ExecutionDoesNotExist) return false;
      throw error;
    }
  }

  #arn(id: SessionId): string {
    return `${this.#machine.replace(':stateMachine:', ':execution:')}:${id}`;
  }
}
