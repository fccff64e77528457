/** Time for tests: sleepers wake in order, nothing waits for real. */
export class VirtualTime {
  #now: number;
  #sleepers: { at: number; wake: () => void }[] = [];

  constructor(start = Date.parse('2026-03-02T09:00:00Z')) {
    this.#now = start;
  }

  now(): number {
    return this.#now;
  }

  advance(ms: number): void {
    this.#now += ms;
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const sleeper = { at: this.#now + ms, wake: resolve };
      this.#sleepers.push(sleeper);
      signal?.addEventListener('abort', () => {
        this.#sleepers = this.#sleepers.filter((other) => other !== sleeper);
        reject(signal.reason);
      });
    });
  }

  /** Lets time pass from sleeper to sleeper until the work is done. */
  async during<Value>(work: Promise<Value>): Promise<Value> {
    let settled = false;
    const end = () => {
      settled = true;
    };
    work.then(end, end);
    while (!settled) {
      await new Promise((resolve) => setImmediate(resolve));
      if (settled) break;
      const next = this.#sleepers.toSorted((a, b) => a.at - b.at)[0];
      if (!next) continue;
      this.#sleepers = this.#sleepers.filter((other) => other !== next);
      this.#now = Math.max(this.#now, next.at);
      next.wake();
    }
    return work;
  }
}
