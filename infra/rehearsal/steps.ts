/** Steps of a rehearsal, each timed; the first that fails ends it, because the rest stands on it. */
export interface StepResult {
  name: string;
  seconds: number;
  outcome: 'passed' | 'failed' | 'skipped';
  note: string;
}

export class Steps {
  readonly results: StepResult[] = [];
  readonly #now: () => number;
  #broken = false;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Runs a step and keeps what it says. Does nothing when a step before it failed. */
  async step(name: string, work: () => Promise<string>): Promise<void> {
    if (this.#broken) {
      this.results.push({ name, seconds: 0, outcome: 'skipped', note: 'something before it failed' });
      return;
    }
    const start = this.#now();
    const done = (outcome: 'passed' | 'failed', note: string) =>
      this.results.push({ name, seconds: (this.#now() - start) / 1_000, outcome, note });
    try {
      done('passed', await work());
    } catch (error) {
      this.#broken = true;
      done('failed', error instanceof Error ? error.message : String(error));
    }
  }

  get failed(): number {
    return this.results.filter(({ outcome }) => outcome !== 'passed').length;
  }

  /** A table for a terminal and, as its last line, the count. */
  table(): string {
    const width = Math.max(...this.results.map(({ name }) => name.length));
    const lines = this.results.map(
      ({ name, seconds, outcome, note }) =>
        `${name.padEnd(width)}  ${outcome.padEnd(7)}  ${seconds.toFixed(1).padStart(6)} s  ${note}`,
    );
    return [...lines, `${this.results.length - this.failed} passed, ${this.failed} failed`].join('\n');
  }
}
