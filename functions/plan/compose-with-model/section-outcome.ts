/** What became of a section that a model wrote. */
export interface SectionOutcome<T> {
  value: T;
  /** Why lines of it, or all of it, are the model-free composer's; absent when every line is the model's. */
  takenOver?: string;
}

/** Counts lines and says how many were refused, with the first reason. */
export class LineCount {
  #offered = 0;
  #refused = 0;
  #why: string | undefined;

  keep(): void {
    this.#offered += 1;
  }

  refuse(why: string): void {
    this.#offered += 1;
    this.#refused += 1;
    this.#why ??= why;
  }

  /** For the reader; undefined when nothing was refused. */
  get takenOver(): string | undefined {
    if (this.#refused === 0) return undefined;
    const lines = this.#offered === 1 ? 'The line' : `${this.#refused} of ${this.#offered} lines`;
    return `${lines} the model wrote could not be shown; a line of it ${this.#why}.`;
  }
}

export const outcome = <T>(value: T, takenOver?: string): SectionOutcome<T> =>
  takenOver === undefined ? { value } : { value, takenOver };
