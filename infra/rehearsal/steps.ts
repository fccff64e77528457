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

  /** Runs a step and keeps its note. Gives its value; undefined when it failed or something before it did. */
  async step<Value>(
    name: string,
    work: () => Promise<{ value: Value; note: string }>,
  ): Promise<Value | undefined> {
    if (this.#broken) {
      this.results.push({ name, seconds: 0, outcome: 'skipped', note: 'something before it failed' });
      return undefined;
    }
    const start = this.#now();
    const seconds = () => (this.#now() - start) / 1_000;
    try {
      const { value, note } = await work();
      this.results.push({ name, seconds: seconds(), outcome: 'passed', note });
      return value;
    } catch (error) {
      this.#broken = true;
      const note = error instanceof Error ? error.message : String(error);
      this.results.push({ name, seconds: seconds(), outcome: 'failed', note });
      return undefined;
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
