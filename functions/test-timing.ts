/** The fastest of five runs in milliseconds, so that a busy machine does not fail a linear function. */
export const fastest = (run: () => unknown): number =>
  Math.min(
    ...Array.from({ length: 5 }, () => {
      const started = performance.now();
      run();
      return performance.now() - started;
    }),
  );

/** Processor time of one run in milliseconds: what else the machine is doing does not count. */
export function processorMs(run: () => unknown): number {
  const started = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1_000;
}
