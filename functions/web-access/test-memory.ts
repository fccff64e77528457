/** Megabytes of resident memory that `work` adds at its peak. */
export async function peakGrowth(work: () => Promise<unknown>): Promise<number> {
  const before = process.memoryUsage().rss;
  let peak = before;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 2);
  await work();
  clearInterval(watch);
  return (Math.max(peak, process.memoryUsage().rss) - before) / 1_048_576;
}
