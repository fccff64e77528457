/** Keeps what the process writes to its output, where the functions' logs go, instead of showing it. */
export function captureOutput(): { stop(): string } {
  const streams = [process.stdout, process.stderr];
  const writes = streams.map((stream) => stream.write);
  const chunks: string[] = [];
  let stopped = false;
  for (const stream of streams) {
    stream.write = ((chunk: string | Uint8Array, ...rest: unknown[]) => {
      chunks.push(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8'));
      const done = rest.find((one) => typeof one === 'function');
      if (typeof done === 'function') done();
      return true;
    }) as typeof stream.write;
  }
  return {
    stop: () => {
      if (!stopped)
        streams.forEach((stream, i) => {
          const write = writes[i];
          if (write) stream.write = write;
        });
      stopped = true;
      return chunks.join('');
    },
  };
}
