/** Starting and asking after executions of a state machine, named after what they are for: exactly once by name. */
import {
  DescribeExecutionCommand,
  ExecutionAlreadyExists,
  ExecutionDoesNotExist,
  type SFNClient,
  StartExecutionCommand,
  StopExecutionCommand,
} from '@aws-sdk/client-sfn';

export interface Executions {
  /**
   * Starts the execution of that name; harmless when it was started before.
   * @param input ids alone, because execution history outlives deletion
   */
  start(name: string, input: Record<string, string | number>): Promise<void>;
  /** Whether it is under way. */
  isRunning(name: string): Promise<boolean>;
  /** Stops the execution of that name where one is under way; what its functions are doing goes on to their end. */
  stop(name: string): Promise<void>;
}

export class StepFunctionsExecutions implements Executions {
  readonly #client: SFNClient;
  readonly #machine: string;

  constructor(client: SFNClient, stateMachineArn: string) {
    this.#client = client;
    this.#machine = stateMachineArn;
  }

  async start(name: string, input: Record<string, string | number>): Promise<void> {
    try {
      await this.#client.send(
        new StartExecutionCommand({
          stateMachineArn: this.#machine,
          name,
          input: JSON.stringify(input),
        }),
      );
    } catch (error) {
      if (!(error instanceof ExecutionAlreadyExists)) throw error;
    }
  }

  async isRunning(name: string): Promise<boolean> {
    try {
      const answer = await this.#client.send(new DescribeExecutionCommand({ executionArn: this.#arn(name) }));
      return answer.status === 'RUNNING' || answer.status === 'PENDING_REDRIVE';
    } catch (error) {
      if (error instanceof ExecutionDoesNotExist) return false;
      throw error;
    }
  }

  async stop(name: string): Promise<void> {
    if (!(await this.isRunning(name))) return;
    await this.#client.send(new StopExecutionCommand({ executionArn: this.#arn(name) }));
  }

  #arn(name: string): string {
    return `${this.#machine.replace(':stateMachine:', ':execution:')}:${name}`;
  }
}
