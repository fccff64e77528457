/** One fetcher in a process of its own, as a function runs it: reads the demo at a port, tells its peak of memory. */
import { existsSync, readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { runFetcher } from '../../functions/fetchers/fetch-handler.ts';
import { FETCHERS } from '../../functions/fetchers/registry.ts';
import { briefFor, testPorts } from '../../functions/fetchers/test-ports.ts';
import type { Internet } from '../../functions/web-access/internet.ts';
import { FETCHER_NAMES } from '../../shared/fetcher-names.ts';
import { DEMO_COMPANIES } from '../demo-web/companies.ts';

const [given, port] = process.argv.slice(2);
const name = FETCHER_NAMES.find((one) => one === given);
if (name === undefined || port === undefined) throw new Error(`no fetcher ${given}`);

const internet: Internet = {
  reservedNames: ['example'],
  lookup: async () => ['93.184.216.34'],
  connect: () =>
    new Promise<Socket>((resolve, reject) => {
      const socket = connect({ host: '127.0.0.1', port: Number(port) });
      socket.once('error', reject);
      socket.once('connect', () => {
        socket.off('error', reject);
        resolve(socket);
      });
    }),
};
const startedAt = performance.now();
const run = await runFetcher(
  FETCHERS[name],
  briefFor({ ...DEMO_COMPANIES[0].request }),
  testPorts(internet, { keys: { github: 'demo-token' } }),
);
process.send?.({
  outcome: run.outcome,
  ms: performance.now() - startedAt,
  peakMb: peakKb() / 1024,
});
process.disconnect?.();

/** On Linux `maxRSS` begins with the peak of the process that forked this one; the kernel's high-water mark does not. */
function peakKb(): number {
  if (!existsSync('/proc/self/status')) return process.resourceUsage().maxRSS;
  return Number(/^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);
}
